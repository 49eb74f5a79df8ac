import type { LexicalEditor } from 'lexical'
import { useEffect, type RefObject } from 'react'
import type * as Y from 'yjs'
import { agreedPassage } from '../../../shared/document/comments/anchorPlaces'
import { readCommentedText } from '../../../shared/document/comments/commentedText'
import { articleFieldNames, type ArticleFieldName } from '../../../shared/document/articleDocument'
import type { Edition } from '../../../shared/story/edition'
import {
  openThreads,
  type CommentsRoom,
  type CommentsView,
  type SelectedPassage,
} from '../../comments/commentsRoom'
import { fieldElement } from '../fields/fieldElement'
import { commentMarks, type MarkedPassage } from './commentMarks'
import { selectedPassage } from './selectedPassage'
import './editorComments.css'

interface Props {
  readonly editor: LexicalEditor
  readonly doc: Y.Doc
  readonly edition: Edition
  readonly comments: CommentsRoom
  readonly readOnly: boolean
  /** The article's whole section, with its fields. */
  readonly section: RefObject<HTMLElement | null>
}

/** What is tinted on this page: words of open threads, and of the comment being written. */
function marked(view: CommentsView, edition: Edition, doc: Y.Doc): (MarkedPassage & SelectedPassage)[] {
  const passages = openThreads(view).flatMap(({ thread, passage }) =>
    passage === null || thread.anchor === null || thread.edition !== edition
      ? []
      : [
          {
            ...passage,
            part: thread.anchor.part,
            threadId: thread.threadId,
            mark: thread.threadId === view.current ? ('current' as const) : ('open' as const),
          },
        ],
  )
  const anchor = view.draft?.edition === edition ? view.draft.anchor : null
  const drafted = anchor && agreedPassage(doc, readCommentedText(doc, anchor.part), anchor)
  return drafted && anchor
    ? [...passages, { ...drafted, part: anchor.part, threadId: '', mark: 'current' }]
    : passages
}

/** The article's side of the comments: tints what is commented on, and goes there. */
export function EditorComments({ editor, doc, edition, comments, readOnly, section }: Props) {
  useEffect(() => {
    const fieldOf = (name: ArticleFieldName) => fieldElement(section.current, name)
    const marks = commentMarks(editor)
    let missed = false

    const draw = (): void => {
      missed = editor.isComposing()
      if (missed) return
      const passages = marked(comments.get(), edition, doc)
      marks.draw(passages.filter(({ part }) => part === 'body'))
      for (const name of articleFieldNames) {
        const here = passages.filter(({ part }) => part === name)
        const mark = here.some((one) => one.mark === 'current') ? 'current' : here.length > 0 ? 'open' : null
        if (mark === null) fieldOf(name)?.removeAttribute('data-commented')
        else fieldOf(name)?.setAttribute('data-commented', mark)
      }
    }
    const show = ({ part, ...passage }: SelectedPassage): void => {
      if (part !== 'body') {
        const field = fieldOf(part)
        field?.focus()
        field?.setSelectionRange(passage.start, passage.end)
        field?.scrollIntoView({ block: 'center' })
        return
      }
      const ranges = marks.rangesOf(passage)
      const [first] = ranges
      const last = ranges.at(-1)
      if (first === undefined || last === undefined) return
      editor.getRootElement()?.focus({ preventScroll: true })
      document
        .getSelection()
        ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset)
      first.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    }
    const onClick = ({ clientX, clientY }: MouseEvent): void => {
      const point = document.caretRangeFromPoint(clientX, clientY)
      const threadId = point && marks.threadAt(point.startContainer, point.startOffset)
      if (threadId) comments.choose(threadId)
    }
    const onComposed = (): void => {
      if (missed) setTimeout(draw, 0)
    }
    const leave = comments.enter(edition, {
      readOnly,
      hasFocus: () => section.current?.contains(document.activeElement) === true,
      selected: () => selectedPassage(editor, fieldOf),
      focus: (part) =>
        (part === 'body' ? editor.getRootElement() : fieldOf(part))?.focus({ preventScroll: true }),
      show,
    })
    const stops = [
      leave,
      comments.subscribe(draw),
      editor.registerRootListener((root, previous) => {
        previous?.removeEventListener('click', onClick)
        previous?.removeEventListener('compositionend', onComposed)
        root?.addEventListener('click', onClick)
        root?.addEventListener('compositionend', onComposed)
      }),
    ]
    draw()
    return () => {
      for (const stop of stops) stop()
      marks.clear()
      for (const name of articleFieldNames) fieldOf(name)?.removeAttribute('data-commented')
    }
  }, [editor, doc, edition, comments, readOnly, section])
  return null
}
