import { lazy, Suspense, useEffect, useState } from 'react'
import type { Failure } from '../../shared/failure'
import type { Edition } from '../../shared/story/edition'
import type { ImportedBundle } from '../../shared/story/carrying'
import type { RecoveryReport } from '../../shared/story/recovery'
import type { BlockChoice } from '../editor/blocks/blockChoices'
import type { ShownPreview } from '../importPreview/importedBodies'
import { useMessages } from '../messages/MessagesProvider'
import { useNavigation } from '../navigation/NavigationContext'
import { useNotify } from '../notices/useNotify'
import type { OpenStory } from '../storyPane/useOpenStory'

// Read when first asked for: the window opens without them.
const PublishPanel = lazy(() =>
  import('../publishPanel/PublishPanel').then((room) => ({ default: room.PublishPanel })),
)
const SettingsDialog = lazy(() =>
  import('../settings/SettingsDialog').then((room) => ({ default: room.SettingsDialog })),
)
const RecoveryDialog = lazy(() =>
  import('../deskSafety/RecoveryDialog').then((room) => ({ default: room.RecoveryDialog })),
)
const ImportDialog = lazy(() =>
  import('../importPreview/ImportDialog').then((room) => ({ default: room.ImportDialog })),
)

const readPalette = () =>
  import('../palette/CommandPalette').then((room) => ({ default: room.CommandPalette }))
const CommandPalette = lazy(readPalette)
type PaletteView = typeof CommandPalette | Awaited<ReturnType<typeof readPalette>>['default']
const KeyboardMap = lazy(() =>
  import('../keyboardMap/KeyboardMap').then((room) => ({ default: room.KeyboardMap })),
)
const HelpDialog = lazy(() => import('../help/HelpDialog').then((room) => ({ default: room.HelpDialog })))
const WelcomeDialog = lazy(() =>
  import('../welcome/WelcomeDialog').then((room) => ({ default: room.WelcomeDialog })),
)
const DoctorDialog = lazy(() =>
  import('../doctor/DoctorDialog').then((room) => ({ default: room.DoctorDialog })),
)
const UpdatesDialog = lazy(() =>
  import('../updates/UpdatesDialog').then((room) => ({ default: room.UpdatesDialog })),
)
const TemplateDialog = lazy(() =>
  import('../templates/TemplateDialog').then((room) => ({ default: room.TemplateDialog })),
)
const ExportArticleDialog = lazy(() =>
  import('../carrying/ExportArticleDialog').then((room) => ({ default: room.ExportArticleDialog })),
)
const TakenInDialog = lazy(() =>
  import('../carrying/TakenInDialog').then((room) => ({ default: room.TakenInDialog })),
)
const MergeReportDialog = lazy(() =>
  import('../carrying/MergeReportDialog').then((room) => ({ default: room.MergeReportDialog })),
)
const PurgeDialog = lazy(() =>
  import('../storyList/PurgeDialog').then((room) => ({ default: room.PurgeDialog })),
)

const SinceSubmissionDialog = lazy(() =>
  import('../history/SinceSubmissionDialog').then((room) => ({ default: room.SinceSubmissionDialog })),
)

export type OpenDialog =
  | { readonly kind: 'publish' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'keyboardMap' }
  | { readonly kind: 'templates' }
  | { readonly kind: 'doctor' }
  | { readonly kind: 'help' }
  | { readonly kind: 'updates' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'recovery'; readonly report: RecoveryReport }
  | { readonly kind: 'exportArticle' }
  | { readonly kind: 'sinceSubmission' }
  | { readonly kind: 'takenIn'; readonly imported: ImportedBundle }
  | { readonly kind: 'merge'; readonly storyId: string; readonly mergeId: number }
  | { readonly kind: 'import'; readonly preview: ShownPreview }

interface DialogsProps {
  readonly dialog: OpenDialog | null
  readonly story: OpenStory | null
  readonly insert: ((choice: BlockChoice) => void) | undefined
  readonly startFromTemplate: (templateId: string) => Promise<Failure | null>
  readonly onNewStory: () => void
  readonly onClose: () => void
  readonly onDialog: (dialog: OpenDialog) => void
  readonly onImported: (storyId: string, edition: Edition) => void
}

/** At most one dialog stands over the window. */
export function Dialogs(props: DialogsProps) {
  // A lazy component is drawn a moment late the first time, even when it was read before.
  const [palette, setPalette] = useState<PaletteView>(CommandPalette)
  const paletteStands = props.dialog?.kind === 'palette'
  // Once the window is at rest: whoever presses its key types on at once, and the letters must not land on the page.
  // Never while it stands open: drawn as another component it would forget what was typed.
  useEffect(() => {
    if (paletteStands) return
    let wanted = true
    const keep = () => void readPalette().then((room) => wanted && setPalette(() => room.default))
    const idle = requestIdleCallback(keep, { timeout: 5000 })
    return () => {
      wanted = false
      cancelIdleCallback(idle)
    }
  }, [paletteStands])
  return (
    <Suspense fallback={null}>
      <OneDialog {...props} Palette={palette} />
      <PurgeDialog />
    </Suspense>
  )
}

function OneDialog(props: DialogsProps & { readonly Palette: PaletteView }) {
  const { Palette, dialog, story, insert, startFromTemplate, onNewStory, onClose, onDialog, onImported } =
    props
  const { importing } = useMessages()
  const notify = useNotify()
  const navigation = useNavigation()
  if (dialog?.kind === 'publish' && story) return <PublishPanel story={story} onClose={onClose} />
  if (dialog?.kind === 'settings')
    return <SettingsDialog storyId={story?.storyId ?? null} onClose={onClose} />
  if (dialog?.kind === 'palette')
    return (
      <Palette
        insert={insert}
        startFromTemplate={(templateId) =>
          void startFromTemplate(templateId).then((failure) => failure && notify.failure(failure))
        }
        onClose={onClose}
      />
    )
  if (dialog?.kind === 'templates') return <TemplateDialog onStart={startFromTemplate} onClose={onClose} />
  if (dialog?.kind === 'exportArticle' && story)
    return <ExportArticleDialog story={story} onClose={onClose} />
  if (dialog?.kind === 'sinceSubmission' && story)
    return <SinceSubmissionDialog storyId={story.storyId} edition={story.edition} onClose={onClose} />
  if (dialog?.kind === 'takenIn')
    return (
      <TakenInDialog
        imported={dialog.imported}
        onClose={onClose}
        onOpen={(storyId) => {
          onClose()
          navigation.openStory(storyId)
        }}
        onMerge={(storyId, mergeId) => {
          navigation.openStory(storyId)
          onDialog({ kind: 'merge', storyId, mergeId })
        }}
      />
    )
  if (dialog?.kind === 'merge')
    return story?.storyId === dialog.storyId ? (
      <MergeReportDialog story={story} mergeId={dialog.mergeId} onClose={onClose} />
    ) : null
  if (dialog?.kind === 'welcome')
    return <WelcomeDialog onNewStory={onNewStory} onOpenStory={navigation.openStory} onClose={onClose} />
  if (dialog?.kind === 'help')
    return (
      <HelpDialog
        onKeys={() => onDialog({ kind: 'keyboardMap' })}
        onCheck={() => onDialog({ kind: 'doctor' })}
        onClose={onClose}
      />
    )
  if (dialog?.kind === 'updates') return <UpdatesDialog onClose={onClose} />
  if (dialog?.kind === 'doctor') return <DoctorDialog onClose={onClose} />
  if (dialog?.kind === 'keyboardMap') return <KeyboardMap onClose={onClose} />
  if (dialog?.kind === 'recovery')
    return (
      <RecoveryDialog
        report={dialog.report}
        onClose={onClose}
        onOpenStory={(storyId, edition) => {
          onClose()
          navigation.openStory(storyId, edition)
        }}
      />
    )
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
