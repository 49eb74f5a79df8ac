import { HeadingNode } from '@lexical/rich-text'
import {
  $hasUpdateTag,
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

/** Pasted text brings its own colours and levels; an article has four marks and two levels of headings. */
export const registerTextRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(
      TextNode,
      localRule((text) => {
        if ((text.getFormat() & ~publishedMarks) !== 0) text.setFormat(text.getFormat() & publishedMarks)
        if (text.getStyle() !== '') text.setStyle('')
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
