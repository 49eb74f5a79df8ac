import { lazy, Suspense } from 'react'
import type { Edition } from '../../shared/story/edition'
import type { ImportPreview } from '../../shared/story/importPreview'
import { useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import type { OpenStory } from '../storyPane/useOpenStory'

// Read when first asked for: the window opens without them.
const PublishPanel = lazy(() =>
  import('../publishPanel/PublishPanel').then((room) => ({ default: room.PublishPanel })),
)
const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog').then((room) => ({ default: room.SettingsDialog })),
)
const ImportDialog = lazy(() =>
  import('../importPreview/ImportDialog').then((room) => ({ default: room.ImportDialog })),
)

export type OpenDialog =
  | { readonly kind: 'publish' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'import'; readonly preview: ImportPreview }

interface DialogsProps {
  readonly dialog: OpenDialog | null
  readonly story: OpenStory | null
  readonly onClose: () => void
  readonly onImported: (storyId: string, edition: Edition) => void
}

/** At most one dialog stands over the window. */
export const Dialogs = (props: DialogsProps) => (
  <Suspense fallback={null}>
    <OneDialog {...props} />
  </Suspense>
)

function OneDialog({ dialog, story, onClose, onImported }: DialogsProps) {
  const { importing } = useMessages()
  const notify = useNotify()
  if (dialog?.kind === 'publish' && story) return <PublishPanel story={story} onClose={onClose} />
  if (dialog?.kind === 'settings') return <SettingsDialog onClose={onClose} />
  if (dialog?.kind !== 'import') return null
  return (
    <ImportDialog
      preview={dialog.preview}
      onClose={onClose}
      onCreated={(storyId) => {
        onImported(storyId, dialog.preview.page.edition)
        notify.done(importing.created)
      }}
    />
  )
}
