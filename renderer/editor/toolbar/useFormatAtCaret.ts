import { $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { $isCreditNode } from '../../../shared/document/figure/creditNode'
import { markSchema, type Mark } from '../../../shared/story/articleBody'
import { $blockKind, $selectedBlocks, type BlockKind } from '../blocks/blockKind'
import { $figureTextOf } from '../figure/figurePlaces'
import { $linkAtSelection } from '../links/changeLink'

export interface FormatAtCaret {
  /** Null in a figure, which has no kind to choose, and where several kinds are selected. */
  readonly block: BlockKind | null
  readonly marks: readonly Mark[]
  /** The address of the link at the caret. */
  readonly link: string | null
  readonly inFigure: boolean
  /** A credit is plain words: no marks, no links. */
  readonly inCredit: boolean
  /** There is a caret or selection of words to act on. */
  readonly inText: boolean
}

const nowhere: FormatAtCaret = {
  block: null,
  marks: [],
  link: null,
  inFigure: false,
  inCredit: false,
  inText: false,
}

function $formatAtCaret(): FormatAtCaret {
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return nowhere
  const kinds = new Set($selectedBlocks().map($blockKind))
  const figureText = $figureTextOf(selection.anchor.getNode())
  return {
    block: kinds.size === 1 ? ([...kinds][0] ?? null) : null,
    marks: markSchema.options.filter((mark) => selection.hasFormat(mark)),
    link: $linkAtSelection()?.getURL() ?? null,
    inFigure: kinds.size === 0,
    inCredit: $isCreditNode(figureText),
    inText: true,
  }
}

const same = (one: FormatAtCaret, other: FormatAtCaret): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** What the words at the caret are set as, for the toolbar to show. */
export function useFormatAtCaret(editor: LexicalEditor): FormatAtCaret {
  const [format, setFormat] = useState(nowhere)
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
