import { ExternalLink } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Dialog,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { useEditorMessages } from '../messages/editorMessages'
import { linkAddress } from './linkAddress'

interface Props {
  /** The address of the link at the caret; null where there is none yet. */
  readonly current: string | null
  /** An address, or null to take the link away. */
  readonly onSave: (address: string | null) => void
  readonly onClose: () => void
}

/** Asks where the selected words should lead. */
export function LinkDialog({ current, onSave, onClose }: Props) {
  const messages = useEditorMessages()
  const [typed, setTyped] = useState(current ?? '')
  const [refused, setRefused] = useState(false)

  const save = (): void => {
    const address = linkAddress(typed)
    if (address === null) setRefused(true)
    else onSave(address)
  }

  const meant = linkAddress(typed)
  const opens = meant !== null && /^https?:/i.test(meant) ? meant : null

  return (
    <ModalOverlay className="editor-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="editor-modal">
        <Dialog className="link-dialog">
          <Heading slot="title">{messages.linkTitle}</Heading>
          <Form
            onSubmit={(event) => {
              event.preventDefault()
              save()
            }}
          >
            <TextField
              autoFocus
              isInvalid={refused}
              value={typed}
              validationBehavior="aria"
              onChange={(text) => {
                setTyped(text)
                setRefused(false)
              }}
            >
              <Label>{messages.linkAddress}</Label>
              <Input placeholder="example.com" spellCheck={false} autoComplete="off" />
              <FieldError>{messages.linkInvalid}</FieldError>
            </TextField>
            <Button
              className="link-open"
              isDisabled={opens === null}
              // The main process checks the address again and hands it to the reader's own browser.
              onPress={() => opens !== null && window.open(opens, '_blank', 'noopener')}
            >
              <ExternalLink size={16} strokeWidth={1.5} aria-hidden />
              {messages.linkOpen}
            </Button>
            <div className="dialog-actions">
              {current !== null && (
                <Button className="editor-button" data-apart onPress={() => onSave(null)}>
                  {messages.remove}
                </Button>
              )}
              <Button className="editor-button" onPress={onClose}>
                {messages.cancel}
              </Button>
              <Button className="editor-button" data-primary type="submit">
                {messages.save}
              </Button>
            </div>
          </Form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
