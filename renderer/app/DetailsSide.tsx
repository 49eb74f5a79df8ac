import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { X } from 'lucide-react'
import { useMessages } from '../messages/MessagesProvider'
import { DetailsPane } from '../storyDetails/DetailsPane'
import type { OpenStory } from '../storyPane/useOpenStory'
import { IconButton } from '../ui/IconButton'
import { PaneDivider } from './PaneDivider'
import type { Panes } from './usePanes'

/** The details beside the page, or as a drawer over it where the window is narrow. */
export function DetailsSide({ panes, story }: { panes: Panes; story: OpenStory | null }) {
  const { details, app } = useMessages()
  if (panes.isNarrow)
    return (
      <ModalOverlay
        className="backdrop drawer-backdrop"
        isOpen={panes.drawerOpen}
        isDismissable
        onOpenChange={(open) => {
          if (!open) panes.closeDrawer()
        }}
      >
        <Modal className="drawer">
          <Dialog className="drawer-dialog" aria-label={details.pane}>
            <div className="drawer-close">
              <IconButton name={app.close} icon={X} onPress={panes.closeDrawer} />
            </div>
            <DetailsPane story={story} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    )
  if (!panes.layout.detailsOpen) return null
  return (
    <>
      <PaneDivider
        pane="details"
        name={details.resize}
        width={panes.layout.detailsWidth}
        onResize={(width) => panes.resize('details', width)}
      />
      <DetailsPane story={story} />
    </>
  )
}
