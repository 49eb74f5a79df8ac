import { $createLinkNode, $isLinkNode } from '@lexical/link'
import { $getSelection, $isRangeSelection, $isTextNode, type TextFormatType, type TextNode } from 'lexical'
import { linkAddress } from '../links/linkAddress'
import { $boundLineOf } from '../wholeBlocks/places'

const marks: Readonly<Record<string, TextFormatType>> = { '**': 'bold', '*': 'italic', '~~': 'strikethrough' }

export type TypedForm =
  | { readonly kind: 'mark'; readonly mark: TextFormatType; readonly words: string; readonly length: number }
  | { readonly kind: 'link'; readonly address: string; readonly words: string; readonly length: number }

/** What the end of a text is a form of: `**bold**`, `*italic*`, `~~struck~~`, `[words](address)`. Null for anything else. */
export function typedForm(text: string): TypedForm | null {
  const marked = /(?:^|[\s([“"'‘])((\*\*|\*|~~)(?![\s*~])([^*~]*[^\s*~])\2)$/.exec(text)
  if (marked !== null) {
    const [, form = '', marker = '', words = ''] = marked
    const mark = marks[marker]
    if (mark !== undefined) return { kind: 'mark', mark, words, length: form.length }
  }
  const linked = /\[([^[\]]+)\]\(([^\s()]+)\)$/.exec(text)
  const address = linked?.[2] === undefined ? null : linkAddress(linked[2])
  return linked === null || address === null
    ? null
    : { kind: 'link', address, words: linked[1] ?? '', length: linked[0].length }
}

interface FoundForm {
  readonly text: TextNode
  /** Where the form ends in the text. */
  readonly end: number
  readonly form: TypedForm
  /** A space was typed behind it, and stays. */
  readonly spaced: boolean
}

/** The form that ends at the caret, or before the space just typed. */
export function $typedFormAtCaret(): FoundForm | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const text = selection.anchor.getNode()
  if (!$isTextNode(text) || text.getFormat() !== 0 || $isLinkNode(text.getParent())) return null
  if ($boundLineOf(text)?.isPlain() === true) return null
  const before = text.getTextContent().slice(0, selection.anchor.offset)
  const end = before.endsWith(' ') ? before.length - 1 : before.length
  const form = typedForm(before.slice(0, end))
  return form === null ? null : { text, end, form, spaced: end < before.length }
}

/** Makes it what it says; what is written on is plain again. */
export function $applyTypedForm({ text, end, form, spaced }: FoundForm): void {
  const start = end - form.length
  const parts = text.splitText(...[start, end].filter((at) => at > 0 && at < text.getTextContentSize()))
  const words = parts[start === 0 ? 0 : 1]
  if (words === undefined) return
  const after = words.getNextSibling()
  words.setTextContent(form.words)
  if (form.kind === 'mark') words.toggleFormat(form.mark)
  else {
    const link = $createLinkNode(form.address)
    words.replace(link)
    link.append(words)
  }
  const selection = spaced && $isTextNode(after) ? after.select(1, 1) : words.selectEnd()
  selection.format = 0
}
