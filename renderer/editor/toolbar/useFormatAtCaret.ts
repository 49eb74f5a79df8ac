import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { markSchema, type Mark } from '../../../shared/story/articleBody'
import { $blockKind, $selectedBlocks, type BlockKind } from '../blocks/blockKind'
import { $linkAtSelection } from '../links/changeLink'
import { $boundLineOf } from '../wholeBlocks/places'

export interface FormatAtCaret {
  /** Null in a caption, a cell and the like, which have no kind to choose, and where several kinds are selected. */
  readonly block: BlockKind | null
  readonly marks: readonly Mark[]
  /** The address of the link at the caret. */
  readonly link: string | null
  readonly inBoundLine: boolean
  /** A credit and its like are plain words: no marks, no links. */
  readonly inPlainLine: boolean
  /** There is a caret or selection of words to act on. */
  readonly inText: boolean
}

const nowhere: FormatAtCaret = {
  block: null,
  marks: [],
  link: null,
  inBoundLine: false,
  inPlainLine: false,
  inText: false,
}

function $formatAtCaret(): FormatAtCaret {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return nowhere
  const kinds = new Set($selectedBlocks().map($blockKind))
  return {
    block: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
    marks: markSchema.options.filter((mark) => selection.hasFormat(mark)),
    link: $linkAtSelection()?.getURL() ?? null,
    inBoundLine: kinds.size === 0,
    inPlainLine: $boundLineOf(selection.anchor.getNode())?.isPlain() ?? false,
    inText: true,
  }
}

const same = (one: FormatAtCaret, other: FormatAtCaret): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What the words at the caret are set as, for the toolbar to show. */
export function useFormatAtCaret(editor: LexicalEditor): FormatAtCaret {
  const [format, setFormat] = useState(() => editor.getEditorState().read($formatAtCaret))
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read($formatAtCaret)
        setFormat((previous) => (same(previous, next) ? previous : next))
      }),
    [editor],
  )
  return format
}
