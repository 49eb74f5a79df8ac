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
