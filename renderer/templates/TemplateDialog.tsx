import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Text } from 'react-aria-components/Text'
import { FileStack, FolderOpen } from 'lucide-react'
import type { Failure } from '../../shared/failure'
import type { TemplateList } from '../../shared/story/template'
import { callMain } from '../bridge/call'
import { CallRefused } from '../calls/askMain'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { useTemplatesMessages } from './messages/templatesMessages'
import { templatesQuery } from './templatesQuery'
import './templates.css'

interface TemplateDialogProps {
  /** Resolves to why no story was made. */
  readonly onStart: (templateId: string) => Promise<Failure | null>
  readonly onClose: () => void
}

/** What a new story may begin with. An arrow and Enter choose; a click does it at once. */
export function TemplateDialog({ onStart, onClose }: TemplateDialogProps) {
  const { app } = useMessages()
  const words = useTemplatesMessages()
  const { data, error } = useQuery(templatesQuery)
  const [refused, setRefused] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const start = async (templateId: string) => {
    if (busy) return
    setBusy(true)
    const failure = await onStart(templateId)
    setBusy(false)
    if (failure === null) onClose()
    else setRefused(failure)
  }
  const showFolder = async () => {
    const result = await callMain('template:showFolder', {})
    if (!result.ok) setRefused(result.failure)
  }
  const failure = refused ?? (error instanceof CallRefused ? error.failure : null)
  return (
    <DialogFrame
      title={words.title}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button look="quiet" icon={FolderOpen} onPress={() => void showFolder()}>
            {words.folder}
          </Button>
          <Button onPress={onClose}>{app.cancel}</Button>
        </>
      }
    >
      <p className="dialog-lead">{words.lead}</p>
      {data && <Templates templates={data.templates} onChoose={(id) => void start(id)} />}
      {data && data.skipped.length > 0 && <LeftOut skipped={data.skipped} />}
      {failure && <FailureNote failure={failure} />}
    </DialogFrame>
  )
}

interface TemplatesProps {
  readonly templates: TemplateList['templates']
  readonly onChoose: (templateId: string) => void
}

function Templates({ templates, onChoose }: TemplatesProps) {
  const words = useTemplatesMessages()
  const language = useLanguage()
  if (templates.length === 0) return <EmptyState title={words.none}>{words.noneHint}</EmptyState>
  return (
    <ListBox
      className="templates"
      aria-label={words.list}
      autoFocus="first"
      selectionMode="none"
      onAction={(key) => onChoose(String(key))}
    >
      {templates.map(({ id, names, about }) => (
        <ListBoxItem key={id} id={id} className="template" textValue={names[language]}>
          <Icon of={FileStack} />
          <Text slot="label">{names[language]}</Text>
          <Text slot="description">{about[language]}</Text>
        </ListBoxItem>
      ))}
    </ListBox>
  )
}

function LeftOut({ skipped }: Pick<TemplateList, 'skipped'>) {
  const words = useTemplatesMessages()
  return (
    <ul className="templates-skipped">
      {skipped.map(({ file, detail }) => (
        <li key={file}>
          <span>{words.skipped(file)}</span>
          <code lang="en">{detail}</code>
        </li>
      ))}
    </ul>
  )
}
