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
  Text,
  TextField,
} from 'react-aria-components'
import { embedAddress } from '../../../shared/story/embedProvider'
import { useEditorMessages } from '../messages/editorMessages'

interface Props {
  readonly current: string
  readonly onSave: (address: string) => void
  readonly onClose: () => void
}

/** Asks for the address of a video, a post or a page. */
export function EmbedDialog({ current, onSave, onClose }: Props) {
  const messages = useEditorMessages()
  const [typed, setTyped] = useState(current)
  const [refused, setRefused] = useState(false)
  const save = (): void => {
    const text = typed.trim()
    const address = embedAddress(text) ?? (/^[\w-]+:/.test(text) ? null : embedAddress(`https://${text}`))
    if (address === null) setRefused(true)
    else onSave(address)
  }
  return (
    <ModalOverlay className="editor-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="editor-modal">
        <Dialog className="link-dialog">
          <Heading slot="title">{messages.embed.name}</Heading>
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
              <Label>{messages.embed.address}</Label>
              <Input placeholder="https://" spellCheck={false} autoComplete="off" />
              <Text slot="description">{messages.embed.help}</Text>
              <FieldError>{messages.embed.refused}</FieldError>
            </TextField>
            <div className="dialog-actions">
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
