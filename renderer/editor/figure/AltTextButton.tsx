import { useState } from 'react'
import {
  Button,
  Dialog,
  DialogTrigger,
  Form,
  Label,
  Popover,
  Text,
  TextArea,
  TextField,
} from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'

interface Props {
  readonly alt: string
  readonly onChange: (alt: string) => void
}

/** Says whether the photo is described, and opens the small pane to do so. */
export function AltTextButton({ alt, onChange }: Props) {
  const messages = useEditorMessages()
  const [draft, setDraft] = useState(alt)
  const [open, setOpen] = useState(false)
  const described = alt.trim() !== ''

  // Written when the pane closes, however it does: one undo step, and nothing is lost by a click outside.
  const toggle = (opened: boolean): void => {
    if (opened) setDraft(alt)
    else if (draft.trim() !== alt) onChange(draft.trim())
    setOpen(opened)
  }

  return (
    <DialogTrigger isOpen={open} onOpenChange={toggle}>
      <Button className="picture-tool" data-missing={!described || undefined}>
        {described ? messages.altText : messages.altTextMissing}
      </Button>
      <Popover className="editor-popover" placement="bottom end" offset={8}>
        <Dialog className="alt-dialog" aria-label={messages.altText}>
          <Form
            onSubmit={(event) => {
              event.preventDefault()
              toggle(false)
            }}
          >
            <TextField value={draft} onChange={setDraft} autoFocus>
              <Label>{messages.altText}</Label>
              <TextArea
                rows={3}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
                  event.preventDefault()
                  toggle(false)
                }}
              />
              <Text slot="description">{messages.altTextHelp}</Text>
            </TextField>
            <div className="dialog-actions">
              <Button type="submit" className="editor-button" data-primary>
                {messages.done}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
