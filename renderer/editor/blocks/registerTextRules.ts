import { HeadingNode } from '@lexical/rich-text'
import {
  $getSelection,
  $hasUpdateTag,
  $isRangeSelection,
  COLLABORATION_TAG,
  HISTORIC_TAG,
  IS_BOLD,
  IS_ITALIC,
  IS_STRIKETHROUGH,
  IS_UNDERLINE,
  mergeRegister,
  TextNode,
  type LexicalEditor,
  type LexicalNode,
} from 'lexical'

const publishedMarks = IS_BOLD | IS_ITALIC | IS_UNDERLINE | IS_STRIKETHROUGH

/** A rule for what is written here. What comes from elsewhere or from undo is taken as it is: mending it on every desktop at once would double it. */
export const localRule =
  <N extends LexicalNode>(rule: (node: N) => void) =>
  (node: N): void => {
    if (!$hasUpdateTag(COLLABORATION_TAG) && !$hasUpdateTag(HISTORIC_TAG)) rule(node)
  }

/** Lexical holds the place of a composition with a zero width space; it takes it away when the composition ends. */
const withoutCompositionMark = (text: string): string => text.replaceAll('\u200b', '')

/** What a composition that never ended has left, and what pages hide in their text. */
function $dropCompositionMark(text: TextNode): void {
  const words = text.getTextContent()
  const clean = withoutCompositionMark(words)
  if (clean === words || text.isComposing()) return
  const selection = $getSelection()
  text.setTextContent(clean)
  if (!$isRangeSelection(selection)) return
  for (const point of [selection.anchor, selection.focus])
    if (point.key === text.getKey())
      point.set(point.key, withoutCompositionMark(words.slice(0, point.offset)).length, 'text')
}

/** Pasted text brings its own colours and levels; an article has four marks and two levels of headings. */
export const registerTextRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(
      TextNode,
      localRule((text) => {
        if ((text.getFormat() & ~publishedMarks) !== 0) text.setFormat(text.getFormat() & publishedMarks)
        if (text.getStyle() !== '') text.setStyle('')
        $dropCompositionMark(text)
      }),
    ),
    editor.registerNodeTransform(
      HeadingNode,
      localRule((heading) => {
        const tag = heading.getTag()
        if (tag !== 'h2' && tag !== 'h3') heading.setTag(tag === 'h1' ? 'h2' : 'h3')
      }),
    ),
  )
