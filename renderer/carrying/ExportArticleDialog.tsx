import { useState } from 'react'
import { FileDown } from 'lucide-react'
import { exportFormats, type ExportFormat } from '../../shared/story/exportFormat'
import { callMain } from '../bridge/call'
import { useNotify } from '../notices/useNotify'
import type { OpenStory } from '../storyPane/useOpenStory'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { SelectField } from '../ui/SelectField'
import { useCarryingMessages } from './messages/useCarryingMessages'

/** What the shown article is written as for another program; main asks where. */
export function ExportArticleDialog({ story, onClose }: { story: OpenStory; onClose: () => void }) {
  const { exportArticle: words } = useCarryingMessages()
  const notify = useNotify()
  const [format, setFormat] = useState<ExportFormat>('docx')
  const [writing, setWriting] = useState(false)
  const write = async () => {
    setWriting(true)
    const { storyId, edition } = story
    const result = await callMain('article:export', { storyId, edition, format })
    setWriting(false)
    if (!result.ok) return notify.failure(result.failure)
    if (result.value === null) return
    notify.done(words.written(result.value.file))
    onClose()
  }
  return (
    <DialogFrame
      title={words.title(story.edition)}
      isOpen
      onClose={onClose}
      actions={
        <Button look="accent" icon={FileDown} isDisabled={writing} onPress={() => void write()}>
          {words.write}
        </Button>
      }
    >
      <SelectField
        label={words.format}
        value={format}
        choices={exportFormats.map((id) => ({ id, name: words.formats[id] }))}
        onChange={setFormat}
      />
      <p className="field-hint">{words.hint}</p>
    </DialogFrame>
  )
}
