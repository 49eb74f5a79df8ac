import { useState } from 'react'
import { Button as DisclosureButton } from 'react-aria-components/Button'
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'
import { ChevronRight } from 'lucide-react'
import { callMain } from '../bridge/call'
import type { Failure } from '../../shared/failure'
import { useMessages } from '../messages/MessagesProvider'
import { FailureNote } from '../notices/FailureNote'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { Icon } from '../ui/Icon'
import { keepImportedBody, type ShownPreview } from './importedBodies'
import { RecognisedPage } from './RecognisedPage'
import './importPreview.css'

interface ImportDialogProps {
  readonly preview: ShownPreview
  readonly onClose: () => void
  readonly onCreated: (storyId: string) => void
}

/** What was recognised on a page, to be looked at before a story is made of it. */
export function ImportDialog({ preview, onClose, onCreated }: ImportDialogProps) {
  const { importing: words, app } = useMessages()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [busy, setBusy] = useState(false)
  const create = async () => {
    setBusy(true)
    const { previewId, page, body } = preview
    const { edition, headline, bylines, bylineTime } = page
    const result =
      body === undefined
        ? await callMain('import:accept', { previewId })
        : await callMain('import:acceptHtml', {
            previewId,
            fields: { edition, bylineTime, headline: headline.slice(0, 1000), bylines },
          })
    setBusy(false)
    if (!result.ok) return setFailure(result.failure)
    if (body !== undefined) keepImportedBody(result.value.storyId, edition, body)
    onCreated(result.value.storyId)
  }
  return (
    <DialogFrame
      title={words.title}
      isOpen
      wide
      closable={!busy}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={busy}>
            {app.cancel}
          </Button>
          <Button look="accent" isDisabled={busy} onPress={() => void create()}>
            {words.create}
          </Button>
        </>
      }
    >
      <p className="dialog-lead">{words.from(preview.fileName)}</p>
      <RecognisedPage page={preview.page} />
      {preview.page.dropped.length > 0 && <LeftOut lines={preview.page.dropped} />}
      {failure && <FailureNote failure={failure} />}
    </DialogFrame>
  )
}

function LeftOut({ lines }: { lines: readonly string[] }) {
  const { importing } = useMessages()
  return (
    <Disclosure className="left-out">
      <Heading level={3}>
        <DisclosureButton slot="trigger" className="button button-quiet disclosure-button">
          <Icon of={ChevronRight} />
          {importing.dropped(lines.length)}
        </DisclosureButton>
      </Heading>
      <DisclosurePanel>
        <ul>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}
