import { Toaster } from 'sonner'
import { useMessages } from '../messages/MessagesProvider'
import './notices.css'

export function Notices() {
  const { app } = useMessages()
  return (
    <Toaster
      position="bottom-right"
      closeButton
      containerAriaLabel={app.notifications}
      toastOptions={{ closeButtonAriaLabel: app.dismiss }}
      offset={{ bottom: 44, right: 16 }}
    />
  )
}
