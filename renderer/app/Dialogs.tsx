import type { Edition } from '../../shared/story/edition'
import type { ImportPreview } from '../../shared/story/importPreview'
import { ImportDialog } from '../importPreview/ImportDialog'
import { useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { PublishPanel } from '../publishPanel/PublishPanel'
import { SettingsDialog } from '../settings/SettingsDialog'
import type { OpenStory } from '../storyPane/useOpenStory'

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
export function Dialogs({ dialog, story, onClose, onImported }: DialogsProps) {
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
