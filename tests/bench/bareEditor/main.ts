import { registerHistory, createEmptyHistoryState } from '@lexical/history'
import { registerRichText } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical'
import { measuredParagraphs } from '../measuredParagraphs'

/** Lexical as it comes, with rich text and undo and nothing else: what Dateline's editor is measured against. */
const words = Number(new URLSearchParams(location.search).get('words'))
const editor = createEditor({
  namespace: 'bare',
  onError: (error) => {
    throw error
  },
})
registerRichText(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
const began = performance.now()
editor.setRootElement(document.getElementById('body'))
editor.update(
  () => {
    $getRoot().append(
      ...measuredParagraphs(words).map((text) => $createParagraphNode().append($createTextNode(text))),
    )
  },
  { discrete: true },
)
requestAnimationFrame(() => requestAnimationFrame(() => (document.title = String(performance.now() - began))))
