import { Suspense, useCallback, useEffect, useEffectEvent, useRef, useState, type CSSProperties } from 'react'
import { z } from 'zod'
import { useQuery } from '@tanstack/react-query'
import { onEvent } from '../bridge/call'
import { deskStateQuery } from '../calls/queries'
import type { ArticleEditorHandle } from '../editor/ArticleEditorProps'
import { useCommandKeys } from '../commands/useCommandKeys'
import { useMessages } from '../messages/MessagesProvider'
import { NavigationContext, type Navigation } from '../navigation/NavigationContext'
import { useNotify } from '../notices/useNotify'
import { StoriesPane } from '../storyList/StoriesPane'
import { ArticlesArea } from '../sideBySide/ArticlesArea'
import { NothingOpen } from '../storyPane/NothingOpen'
import type { Measure } from '../storyPane/measure'
import { useOpenStory } from '../storyPane/useOpenStory'
import { useWelcome } from '../welcome/useWelcome'
import { PolicyNote } from '../policy/PolicyNote'
import { ReadOnlyNote } from '../deskSafety/ReadOnlyNote'
import { useDeskFile } from '../deskSafety/useDeskFile'
import { useRecoveryNews } from '../deskSafety/useRecoveryNews'
import { useArticleType } from './articleType'
import { Dialogs, type OpenDialog } from './Dialogs'
import { PaneDivider } from './PaneDivider'
import { desk, screens } from './screens'
import { StorySide } from './StorySide'
import { StatusLine } from './StatusLine'
import { TopBar } from './TopBar'
import { useDeskCommands } from './useDeskCommands'
import { useRemembered } from './remembered'
import { usePanes, type Panes } from './usePanes'
import { useStoryActions } from './useStoryActions'
import { useStoryChoice } from './useStoryChoice'
import './workstation.css'

/** The window: stories, the article, its details, and the status line below. */
export function Workstation() {
  const { stories: storyWords } = useMessages()
  const notify = useNotify()
  const panes = usePanes()
  const choice = useStoryChoice()
  const story = useOpenStory(choice.storyId, choice.edition)
  const [dialog, setDialog] = useState<OpenDialog | null>(null)
  const [measure, setMeasure] = useState<Measure | null>(null)
  const [fresh, setFresh] = useState<string | null>(null)
  const [tab, setTab] = useRemembered('sideTab', z.string(), 'details')
  const [screen, setScreen] = useState(desk)
  const [focusMode, setFocusMode] = useState(false)
  const articleType = useArticleType()
  const [sideBySide, setSideBySide] = useRemembered('sideBySide', z.boolean(), false)
  const editor = useRef<ArticleEditorHandle>(null)
  const setEditor = useCallback((shown: ArticleEditorHandle | null) => void (editor.current = shown), [])
  const actions = useStoryActions({
    onCreated: (storyId) => {
      setScreen(desk)
      panes.showPage()
      setFresh(storyId)
      choice.open(storyId)
    },
    onPreview: (preview) => setDialog({ kind: 'import', preview }),
  })

  const leave = (storyId: string) => {
    // The caret stays in the list, even where the story just made comes back into sight.
    setFresh(null)
    choice.leave(storyId)
  }
  const deskFile = useDeskFile()
  const { data: found } = useQuery(deskStateQuery)
  const readOnly = found?.newer != null
  const recoverySeen = useRecoveryNews(found?.recovery ?? null, (report) =>
    setDialog({ kind: 'recovery', report }),
  )

  useWelcome(found?.isFresh === true, () => setDialog({ kind: 'welcome' }))

  const onTrouble = useEffectEvent(notify.failure)
  useEffect(() => onEvent('trouble:happened', (failure) => onTrouble(failure)), [])
  useEffect(() => onEvent('outbox:needsPerson', ({ failure }) => failure && onTrouble(failure)), [])
  useEffect(() => onEvent('outbox:wanted', () => setScreen('outbox')), [])

  const navigation: Navigation = {
    openStory: (storyId, edition) => {
      setScreen(desk)
      panes.showPage()
      choice.open(storyId)
      if (edition !== undefined) choice.setEdition(edition)
    },
    showTab: (chosen) => {
      setScreen(desk)
      setSideBySide(false)
      setFocusMode(false)
      setTab(chosen)
      panes.showDetails()
    },
    showScreen: setScreen,
  }
  /** The second page stands where the details would. */
  const besideThem: Panes = sideBySide
    ? {
        ...panes,
        detailsShown: false,
        toggleDetails: () => {
          setSideBySide(false)
          panes.showDetails()
        },
      }
    : panes
  useCommandKeys()
  useDeskCommands({
    panes: besideThem,
    story,
    readOnly,
    editor,
    actions,
    navigation,
    articleType,
    setEdition: choice.setEdition,
    setDialog,
    deskFile,
    toggleSideBySide: () => setSideBySide(!sideBySide),
    toggleFocusMode: () => setFocusMode(!focusMode),
  })
  const View = screens.find(({ id }) => id === screen)?.View

  const focused = focusMode && story !== null && View === undefined

  const widths = {
    '--stories-width': `${panes.layout.storiesWidth}px`,
    '--details-width': `${panes.layout.detailsWidth}px`,
    '--article-type': articleType.size,
  } as CSSProperties
  return (
    <NavigationContext value={navigation}>
      <div className="workstation" style={widths} data-focus-mode={focused || undefined}>
        <TopBar
          panes={besideThem}
          screen={screen}
          onScreen={setScreen}
          onImport={actions.readImport}
          onSettings={() => setDialog({ kind: 'settings' })}
        />
        <div>
          <PolicyNote />
          {found?.newer && <ReadOnlyNote newer={found.newer} />}
        </div>
        {View ? (
          <Suspense fallback={null}>
            <View />
          </Suspense>
        ) : (
          <div className="panes" data-list-instead={(panes.listInstead && !focused) || undefined}>
            {panes.storiesShown && !focused && (
              <StoriesPane
                openStoryId={choice.storyId}
                onOpen={(...opened) => {
                  panes.showPage()
                  choice.open(...opened)
                }}
                onNewStory={actions.create}
                onTrashed={leave}
              >
                <PaneDivider
                  pane="stories"
                  name={storyWords.resize}
                  width={panes.layout.storiesWidth}
                  onResize={(width) => panes.resize('stories', width)}
                />
              </StoriesPane>
            )}
            {story ? (
              <ArticlesArea
                story={story}
                onEditor={setEditor}
                focusMode={focusMode}
                sideBySide={sideBySide && !focusMode}
                onSideBySide={setSideBySide}
                readOnly={readOnly}
                startWriting={fresh === story.storyId}
                onEdition={choice.setEdition}
                onPublish={() => setDialog({ kind: 'publish' })}
                onMeasure={setMeasure}
                onTrashed={leave}
                onOpen={choice.open}
              />
            ) : (
              <NothingOpen
                isEmpty={choice.isEmpty}
                onNewStory={actions.create}
                onImport={actions.readImport}
              />
            )}
            {!focused && !sideBySide && (
              <div className="unframed" inert={readOnly}>
                <StorySide panes={panes} story={story} tab={tab} onTab={setTab} />
              </div>
            )}
          </div>
        )}
        <StatusLine
          story={story}
          measure={measure}
          onLeaveFocus={focused ? () => setFocusMode(false) : undefined}
        />
        <Dialogs
          dialog={dialog}
          story={story}
          insert={story && !readOnly ? (choice) => editor.current?.insert(choice) : undefined}
          startFromTemplate={actions.startFromTemplate}
          onClose={() => {
            if (dialog?.kind === 'recovery') recoverySeen()
            setDialog(null)
          }}
          onNewStory={actions.create}
          onDialog={setDialog}
          onImported={(storyId, edition) => {
            setDialog(null)
            choice.open(storyId)
            choice.setEdition(edition)
          }}
        />
      </div>
    </NavigationContext>
  )
}
