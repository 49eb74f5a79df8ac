import { useEffect, useRef, type RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLandmark } from 'react-aria/useLandmark'
import { ArticleEditor, type ArticleEditorHandle } from '../editor/ArticleEditor'
import { photoAddress } from '../bridge/photoAddress'
import { profileQuery } from '../calls/queries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import { EmptyState } from '../ui/EmptyState'
import { FailureNote } from '../notices/FailureNote'
import { choosePhotos, takePhoto } from './photos'
import { StoryBar } from './StoryBar'
import type { Measure } from './measure'
import type { OpenStory } from './useOpenStory'
import './storyPane.css'

interface ArticlePaneProps {
  readonly story: OpenStory
  readonly editor: RefObject<ArticleEditorHandle | null>
  /** A story just made: the caret goes to its headline. */
  readonly startWriting: boolean
  readonly onEdition: (edition: OpenStory['edition']) => void
  readonly onPublish: () => void
  readonly onMeasure: (measure: Measure) => void
}

export function ArticlePane(props: ArticlePaneProps) {
  const { story, editor, startWriting, onEdition, onPublish, onMeasure } = props
  const { article: words, app } = useMessages()
  const language = useLanguage()
  const notify = useNotify()
  const { data: profile } = useQuery(profileQuery)
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark(
    { role: 'main', 'aria-label': words.pane, focus: () => (editor.current ?? pane.current)?.focus() },
    pane,
  )
  const { shared, edition, refused } = story
  const article = story.articles[edition]
  const ready = article !== null && shared !== null && profile !== undefined
  useEffect(() => {
    if (startWriting && ready) editor.current?.focus()
  }, [startWriting, ready, editor])
  return (
    <main ref={pane} {...landmarkProps} className="article-pane" data-pane="article">
      <StoryBar story={story} onEdition={onEdition} onPublish={onPublish} />
      <div className="article-area">
        {refused && <FailureNote title={words.refusedTitle} failure={refused} />}
        {!refused && article && shared && profile && (
          <ArticleEditor
            key={`${story.storyId}/${edition}`}
            doc={article.doc}
            storyDoc={shared.doc}
            edition={edition}
            profile={profile}
            ref={editor}
            language={language}
            photoAddress={photoAddress}
            onTakePhoto={takePhoto}
            onChoosePhotos={choosePhotos}
            onSnapshot={(editorJson) => article.sendSnapshot(editorJson)}
            onFailure={notify.failure}
            onMeasure={onMeasure}
            // The page tells of it itself; what stood on it is kept beside the log as a way back.
            onTrouble={({ editorJson }) => article.sendSnapshot(editorJson)}
          />
        )}
        {!refused && !(article && shared && profile) && (
          <div className="slow">
            <EmptyState>{app.loading}</EmptyState>
          </div>
        )}
      </div>
    </main>
  )
}
