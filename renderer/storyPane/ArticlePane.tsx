import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLandmark } from 'react-aria/useLandmark'
import { ArticleEditor } from '../editor/ArticleEditor'
import type { ArticleEditorHandle } from '../editor/ArticleEditorProps'
import { photoAddress } from '../bridge/photoAddress'
import { useArticleChecks } from '../checks/ChecksProvider'
import { useCommentsRoom } from '../comments/CommentsProvider'
import { useCommandRuns } from '../commands/CommandsContext'
import { profileQuery } from '../calls/queries'
import { useLanguage, useMessages } from '../messages/MessagesProvider'
import { useNavigation } from '../navigation/NavigationContext'
import { useNotify } from '../notices/useNotify'
import { CreditHints } from '../photoDesk/CreditHints'
import { EmptyState } from '../ui/EmptyState'
import { FailureNote } from '../notices/FailureNote'
import { takeImportedBody } from '../importPreview/importedBodies'
import { findStories, findStory } from './findStories'
import { choosePhotos, describePhotos, fetchPhoto, takePhoto } from './photos'
import { useFinding } from './useFinding'
import type { Edition } from '../../shared/story/edition'
import type { Measure } from './measure'
import type { OpenStory } from './useOpenStory'
import './storyPane.css'

interface ArticlePaneProps {
  readonly story: OpenStory
  /** The desk may be looked at and not changed. */
  readonly readOnly: boolean
  readonly editor: RefObject<ArticleEditorHandle | null>
  readonly focusMode: boolean
  /** A story just made: the caret goes to its headline. */
  readonly startWriting: boolean
  /** Stands over the page. */
  readonly bar: ReactNode
  /** Lies over the body, at the height of its blocks. */
  readonly marks: ReactNode
  /** The second page, beside the one that the window is about. */
  readonly isCompanion?: boolean
  /** Shows the other edition in this pane; left out where it stands beside. */
  readonly onEdition?: (edition: Edition) => void
  readonly onMeasure: (measure: Measure) => void
}

export function ArticlePane(props: ArticlePaneProps) {
  const { story, editor, focusMode, startWriting, bar, marks, isCompanion = false } = props
  const { onMeasure, onEdition } = props
  const { article: words, app, editions, sideBySide } = useMessages()
  const language = useLanguage()
  const notify = useNotify()
  const { data: profile } = useQuery(profileQuery)
  const pane = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark(
    {
      role: isCompanion ? 'region' : 'main',
      'aria-label': isCompanion ? sideBySide.pane(editions[story.edition]) : words.pane,
      focus: () => (editor.current ?? pane.current)?.focus(),
    },
    pane,
  )
  const { shared, edition, refused } = story
  const checks = useArticleChecks(story)
  const article = story.articles[edition]
  const { finding, open: openFinding } = useFinding(onEdition)
  const comments = useCommentsRoom(story)
  const navigation = useNavigation()
  const comment =
    comments === null || props.readOnly
      ? undefined
      : () => {
          comments.startDraft(edition)
          navigation.showTab('comments')
        }
  // The second page's come after the first's, and are for keys pressed in it.
  const isMeant = () => !isCompanion || pane.current?.contains(document.activeElement) === true
  useCommandRuns({
    get findText() {
      return isMeant() ? () => openFinding(false) : undefined
    },
    get replaceText() {
      return isMeant() ? () => openFinding(true) : undefined
    },
    ...(isCompanion ? {} : { comment }),
  })
  const ready = article !== null && shared !== null && profile !== undefined
  useEffect(() => {
    if (startWriting && ready) editor.current?.startWriting()
  }, [startWriting, ready, editor])
  useEffect(() => {
    const body = ready && editor.current !== null ? takeImportedBody(story.storyId, edition) : null
    if (body !== null) editor.current?.write(body)
  }, [ready, story.storyId, edition, editor])
  return (
    <section ref={pane} {...landmarkProps} className="article-pane" data-pane="article">
      {bar}
      <div className="article-area">
        {refused && <FailureNote title={words.refusedTitle} failure={refused} />}
        {!refused && article && shared && profile && (
          <ArticleEditor
            key={`${story.storyId}/${edition}`}
            doc={article.doc}
            storyDoc={shared.doc}
            edition={edition}
            checks={checks}
            comments={comments}
            {...(comment && { onComment: comment })}
            readOnly={props.readOnly}
            caretKey={`${story.storyId}/${edition}`}
            profile={profile}
            ref={editor}
            language={language}
            focusMode={focusMode}
            photoAddress={photoAddress}
            aboutPhotos={(figures) => <CreditHints figures={figures} edition={edition} profile={profile} />}
            onTakePhoto={takePhoto}
            onFetchPhoto={fetchPhoto}
            onChoosePhotos={choosePhotos}
            onDescribePhotos={describePhotos(edition)}
            onFindStories={findStories}
            onFindStory={findStory}
            onSnapshot={(editorJson) => article.sendSnapshot(editorJson)}
            onFailure={notify.failure}
            onMeasure={onMeasure}
            finding={finding}
            otherDoc={story.articles[edition === 'en' ? 'ko' : 'en']?.doc ?? null}
            marks={marks}
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
    </section>
  )
}
