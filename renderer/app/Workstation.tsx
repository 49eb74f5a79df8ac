import { useEffect, useEffectEvent, useRef, useState, type CSSProperties } from 'react'
import { onEvent } from '../bridge/call'
import type { ArticleEditorHandle } from '../editor/ArticleEditor'
import { useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { StoriesPane } from '../storyList/StoriesPane'
import { searchFieldId } from '../storyList/StorySearch'
import { ArticlePane } from '../storyPane/ArticlePane'
import { NothingOpen } from '../storyPane/NothingOpen'
import type { Measure } from '../storyPane/measure'
import { useOpenInBrowser } from '../storyPane/useOpenInBrowser'
import { useOpenStory } from '../storyPane/useOpenStory'
import { DetailsSide } from './DetailsSide'
import { Dialogs, type OpenDialog } from './Dialogs'
import { PaneDivider } from './PaneDivider'
import { StatusLine } from './StatusLine'
import { TopBar } from './TopBar'
import { useCommands } from './useCommands'
import { usePanes } from './usePanes'
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
  const editor = useRef<ArticleEditorHandle>(null)
  const openInBrowser = useOpenInBrowser()
  const actions = useStoryActions({
    onCreated: (storyId) => {
      setFresh(storyId)
      choice.open(storyId)
    },
    onPreview: (preview) => setDialog({ kind: 'import', preview }),
  })

  const onTrouble = useEffectEvent(notify.failure)
  useEffect(() => onEvent('trouble:happened', (failure) => onTrouble(failure)), [])

  useCommands((command) => {
    // A dialog in front has the keyboard for itself.
    if (dialog !== null) return
    switch (command) {
      case 'newStory':
        return actions.create()
      case 'importStory':
        return actions.readImport()
      case 'publish':
        return story ? setDialog({ kind: 'publish' }) : undefined
      case 'settings':
        return setDialog({ kind: 'settings' })
      case 'insertPhoto':
        return editor.current?.addPhotos()
      case 'find':
        panes.showStories()
        return void setTimeout(() => document.getElementById(searchFieldId)?.focus(), 0)
      case 'toggleStories':
        return panes.toggleStories()
      case 'toggleDetails':
        return panes.toggleDetails()
      case 'openInBrowser':
        return story ? openInBrowser(story.storyId, story.edition) : undefined
      case 'undo':
      case 'redo':
        return undoWhereFocusIs(command, editor.current)
    }
  })

  const widths = {
    '--stories-width': `${panes.layout.storiesWidth}px`,
    '--details-width': `${panes.layout.detailsWidth}px`,
  } as CSSProperties
  return (
    <div className="workstation" style={widths}>
      <TopBar
        panes={panes}
        onImport={actions.readImport}
        onSettings={() => setDialog({ kind: 'settings' })}
      />
      <div className="panes">
        {panes.layout.storiesOpen && (
          <>
            <StoriesPane openStoryId={choice.storyId} onOpen={choice.open} onNewStory={actions.create} />
            <PaneDivider
              pane="stories"
              name={storyWords.resize}
              width={panes.layout.storiesWidth}
              onResize={(width) => panes.resize('stories', width)}
            />
          </>
        )}
        {story ? (
          <ArticlePane
            story={story}
            editor={editor}
            startWriting={fresh === story.storyId}
            onEdition={choice.setEdition}
            onPublish={() => setDialog({ kind: 'publish' })}
            onMeasure={setMeasure}
          />
        ) : (
          <NothingOpen isEmpty={choice.isEmpty} onNewStory={actions.create} onImport={actions.readImport} />
        )}
        <DetailsSide panes={panes} story={story} />
      </div>
      <StatusLine story={story} measure={measure} />
      <Dialogs
        dialog={dialog}
        story={story}
        onClose={() => setDialog(null)}
        onImported={(storyId, edition) => {
          setDialog(null)
          choice.open(storyId)
          choice.setEdition(edition)
        }}
      />
    </div>
  )
}

/** Undo from the menu: in a field of the details it is the field's own, everywhere else the article's. */
function undoWhereFocusIs(command: 'undo' | 'redo', editor: ArticleEditorHandle | null): void {
  const focused = document.activeElement
  const inField = focused instanceof HTMLInputElement && !focused.closest('[data-pane="article"]')
  if (inField) document.execCommand(command)
  else editor?.[command]()
}
