import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { X } from 'lucide-react'
import { useMessages } from '../messages/MessagesProvider'
import type { OpenStory } from '../storyPane/useOpenStory'
import { StorySidePane } from '../storySide/StorySidePane'
import { IconButton } from '../ui/IconButton'
import { PaneDivider } from './PaneDivider'
import type { Panes } from './usePanes'

interface StorySideProps {
  readonly panes: Panes
  readonly story: OpenStory | null
  readonly tab: string
  readonly onTab: (tab: string) => void
}

/** The tabs beside the page, or as a drawer over it where the window is narrow. */
export function StorySide({ panes, story, tab, onTab }: StorySideProps) {
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
            <StorySidePane story={story} tab={tab} onTab={onTab} />
          </Dialog>
        </Modal>
      </ModalOverlay>
    )
  if (!panes.layout.detailsOpen) return null
  return (
    <StorySidePane story={story} tab={tab} onTab={onTab}>
      <PaneDivider
        pane="details"
        name={details.resize}
        width={panes.layout.detailsWidth}
        onResize={(width) => panes.resize('details', width)}
      />
    </StorySidePane>
  )
}
