import type { RefObject } from 'react'
import type { Edition } from '../../shared/story/edition'
import { useBundles } from '../carrying/useBundles'
import { useCommandRuns } from '../commands/CommandsContext'
import type { useDeskFile } from '../deskSafety/useDeskFile'
import type { ArticleEditorHandle } from '../editor/ArticleEditorProps'
import { pageCommandIds } from '../editor/body/pageCommands'
import type { Navigation } from '../navigation/NavigationContext'
import { useChangeSettings } from '../settings/useChangeSettings'
import { useChooseFiles } from '../settings/useChooseFiles'
import { searchFieldId } from '../storyList/StorySearch'
import type { OpenStory } from '../storyPane/useOpenStory'
import { useOpenInBrowser } from '../storyPane/useOpenInBrowser'
import type { OpenDialog } from './Dialogs'
import { desk } from './screens'
import type { ArticleType } from './articleType'
import type { Panes } from './usePanes'

interface DeskParts {
  readonly panes: Panes
  readonly story: OpenStory | null
  /** The desk may be looked at and not changed. */
  readonly readOnly: boolean
  readonly editor: RefObject<ArticleEditorHandle | null>
  readonly actions: { readonly create: () => void; readonly readImport: () => void }
  readonly navigation: Navigation
  readonly articleType: ArticleType
  readonly setEdition: (edition: Edition) => void
  readonly setDialog: (dialog: OpenDialog) => void
  readonly deskFile: ReturnType<typeof useDeskFile>
  readonly toggleSideBySide: () => void
  readonly toggleFocusMode: () => void
}

/** What the commands of the desk do. Those of other rooms are said there. */
export function useDeskCommands(parts: DeskParts): void {
  const {
    panes,
    story,
    readOnly,
    editor,
    actions,
    navigation,
    articleType,
    setEdition,
    setDialog,
    deskFile,
  } = parts
  const openInBrowser = useOpenInBrowser()
  const bundles = useBundles((imported) => setDialog({ kind: 'takenIn', imported }))
  const change = useChangeSettings()
  const { chooseFolder, chooseProfile } = useChooseFiles()
  const withStory = (run: () => void) => (story === null ? undefined : run)
  const onPage = (run: () => void) => (readOnly ? undefined : withStory(run))
  useCommandRuns({
    newStory: actions.create,
    newFromTemplate: () => setDialog({ kind: 'templates' }),
    importStory: actions.readImport,
    publish: withStory(() => setDialog({ kind: 'publish' })),
    openInBrowser: story ? () => openInBrowser(story.storyId, story.edition) : undefined,
    chooseFolder,
    chooseProfile,
    sinceSubmission: withStory(() => setDialog({ kind: 'sinceSubmission' })),
    exportArticle: withStory(() => setDialog({ kind: 'exportArticle' })),
    exportStory: story ? () => void bundles.exportStory(story.storyId) : undefined,
    exportDesk: () => void bundles.exportDesk(),
    importBundle: () => void bundles.takeIn(),
    backUpDesk: () => void deskFile.backUp(),
    restoreDesk: () => void deskFile.restore(),
    find: () => {
      navigation.showScreen(desk)
      panes.showStories()
      setTimeout(() => document.getElementById(searchFieldId)?.focus(), 0)
    },
    editionEn: withStory(() => setEdition('en')),
    editionKo: withStory(() => setEdition('ko')),

    ...Object.fromEntries(pageCommandIds.map((id) => [id, onPage(() => editor.current?.run(id))])),
    undo: () => undoWhereFocusIs('undo', editor.current),
    redo: () => undoWhereFocusIs('redo', editor.current),
    insertPhoto: onPage(() => editor.current?.addPhotos()),

    palette: () => setDialog({ kind: 'palette' }),
    keyboardMap: () => setDialog({ kind: 'keyboardMap' }),
    help: () => setDialog({ kind: 'help' }),
    checkDesktop: () => setDialog({ kind: 'doctor' }),
    checkForUpdates: () => setDialog({ kind: 'updates' }),
    settings: () => setDialog({ kind: 'settings' }),
    toggleStories: panes.toggleStories,
    toggleDetails: panes.toggleDetails,
    sideBySide: withStory(parts.toggleSideBySide),
    focusMode: withStory(parts.toggleFocusMode),
    largerType: articleType.larger,
    smallerType: articleType.smaller,
    usualType: articleType.usual,
    lightTheme: () => change({ theme: 'light' }),
    darkTheme: () => change({ theme: 'dark' }),
    systemTheme: () => change({ theme: 'system' }),
    inEnglish: () => change({ language: 'en' }),
    inKorean: () => change({ language: 'ko' }),
  })
}

/** Undo from the menu: in a field of the details it is the field's own, everywhere else the article's. */
function undoWhereFocusIs(command: 'undo' | 'redo', editor: ArticleEditorHandle | null): void {
  const focused = document.activeElement
  const inField = focused instanceof HTMLInputElement && !focused.closest('[data-pane="article"]')
  if (inField) document.execCommand(command)
  else editor?.run(command)
}
