import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/MessagesProvider'
import { IconButton } from './IconButton'

interface DialogFrameProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly wide?: boolean
  /** Takes the whole window, but for its edge. */
  readonly fills?: boolean
  /** False while work runs that must not be left half way. */
  readonly closable?: boolean
  readonly children: ReactNode
  /** The row of buttons at the bottom. */
  readonly actions: ReactNode
}

export function DialogFrame({
  title,
  isOpen,
  onClose,
  wide = false,
  fills = false,
  closable = true,
  children,
  actions,
}: DialogFrameProps) {
  const { app } = useMessages()
  return (
    <ModalOverlay
      className="backdrop"
      isOpen={isOpen}
      isDismissable={false}
      isKeyboardDismissDisabled={!closable}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={`dialog-modal${fills ? ' dialog-fills' : wide ? ' dialog-wide' : ''}`}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <IconButton name={app.close} icon={X} isDisabled={!closable} onPress={onClose} />
          </header>
          <div className="dialog-body">{children}</div>
          <footer className="dialog-actions">{actions}</footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
