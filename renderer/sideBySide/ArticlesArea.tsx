import { createRef, useMemo, useRef, useState } from 'react'
import type { ArticleEditorHandle } from '../editor/ArticleEditorProps'
import { useFocusedEdition } from './useFocusedEdition'
import { otherEdition, type Edition } from '../../shared/story/edition'
import { ArticlePane } from '../storyPane/ArticlePane'
import type { Measure } from '../storyPane/measure'
import { StoryBar, type StoryBarProps } from '../storyPane/StoryBar'
import { CompanionBar } from './CompanionBar'
import { CounterpartMarks } from './CounterpartMarks'
import type { MarkActions } from './MarkButton'
import { pageMarks, type PageMark } from './pageMarks'
import { useCounterparts, useCounterpartView } from './useCounterparts'
import { useCurrentBlocks } from './useCurrentBlocks'
import { useDisagreements } from './useDisagreements'
import { useRows } from './useRows'
import './sideBySide.css'

interface ArticlesAreaProps extends StoryBarProps {
  /** Tells the page that commands go to: the one that has, or last had, the caret. */
  readonly onEditor: (editor: ArticleEditorHandle | null) => void
  readonly focusMode: boolean
  readonly startWriting: boolean
  /** Looked at only: nothing is linked, marked or confirmed. */
  readonly readOnly: boolean
  readonly onMeasure: (measure: Measure) => void
}

/** One edition's article, or both beside each other, with what links their paragraphs. */
export function ArticlesArea(props: ArticlesAreaProps) {
  const { story, sideBySide, readOnly, onEditor } = props
  const area = useRef<HTMLDivElement>(null)
  const [handles] = useState(() => ({
    en: createRef<ArticleEditorHandle>(),
    ko: createRef<ArticleEditorHandle>(),
  }))
  const bothOpen =
    sideBySide && story.shared !== null && story.articles.en !== null && story.articles.ko !== null
  const room = useCounterparts(readOnly ? null : story, sideBySide)
  const view = useCounterpartView(room)
  const current = useCurrentBlocks(sideBySide)
  const disagreements = useDisagreements(story, bothOpen)
  useRows(area, view, story.edition, bothOpen)
  useFocusedEdition(area, onEditor, handles, story.edition)

  const actions = useMemo((): MarkActions => {
    const indexes = (mark: PageMark, other: number) =>
      mark.edition === 'en' ? ([mark.index, other] as const) : ([other, mark.index] as const)
    return {
      confirm: (pair) => room?.confirm(pair),
      unlink: (pair) => room?.unlink(pair),
      link: (mark, other) => room?.link(...indexes(mark, other)),
      addPhoto: (mark, photoId) => handles[otherEdition(mark.edition)].current?.addPhoto(photoId, mark.index),
    }
  }, [room, handles])

  const marks = (edition: Edition) => (
    <CounterpartMarks marks={pageMarks(view, edition, sideBySide ? current : null)} actions={actions} />
  )
  const other = otherEdition(story.edition)
  return (
    <div ref={area} className="articles-area" data-side-by-side={sideBySide || undefined}>
      <ArticlePane
        story={story}
        focusMode={props.focusMode}
        startWriting={props.startWriting}
        readOnly={readOnly}
        onMeasure={props.onMeasure}
        editor={handles[story.edition]}
        marks={marks(story.edition)}
        bar={<StoryBar {...props} />}
        onEdition={props.onEdition}
      />
      {sideBySide && (
        <ArticlePane
          story={{ ...story, edition: other }}
          isCompanion
          editor={handles[other]}
          focusMode={false}
          startWriting={false}
          readOnly={readOnly}
          onMeasure={props.onMeasure}
          marks={marks(other)}
          bar={
            <CompanionBar
              edition={other}
              view={view}
              disagreements={disagreements}
              area={area}
              onLinkAll={() => room?.linkProposed()}
              onClose={() => props.onSideBySide(false)}
            />
          }
        />
      )}
    </div>
  )
}
