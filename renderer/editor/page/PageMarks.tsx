import { lazy, Suspense, type ComponentProps, type RefObject } from 'react'
import type { LexicalEditor } from 'lexical'
import type * as Y from 'yjs'
import type { Edition } from '../../../shared/story/edition'
import type { ArticleChecks } from '../../checks/articleChecks'
import type { CommentsRoom } from '../../comments/commentsRoom'
import { IdleChecks } from '../checks/IdleChecks'

// Once the article is drawn and can be written in.
const EditorComments = lazy(() =>
  import('../comments/EditorComments').then((room) => ({ default: room.EditorComments })),
)

interface PageMarksProps extends Pick<ComponentProps<typeof IdleChecks>, 'lang' | 'newUndoStep'> {
  readonly editor: LexicalEditor
  readonly doc: Y.Doc
  readonly edition: Edition
  readonly readOnly: boolean
  readonly section: RefObject<HTMLElement | null>
  readonly checks: ArticleChecks | null | undefined
  readonly comments: CommentsRoom | null | undefined
}

/** What is marked on the page without being in it: findings of the checks, and comments. */
export function PageMarks({ checks, comments, edition, readOnly, ...page }: PageMarksProps) {
  const { editor, doc, section } = page
  return (
    <>
      {checks && <IdleChecks {...page} checks={checks} />}
      {comments && (
        <Suspense fallback={null}>
          <EditorComments
            editor={editor}
            doc={doc}
            section={section}
            edition={edition}
            comments={comments}
            readOnly={readOnly}
          />
        </Suspense>
      )}
    </>
  )
}
