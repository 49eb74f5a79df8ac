import { $getRoot, type LexicalEditor } from 'lexical'
import { $createCorrectionNode } from '../../../shared/document/correction/correctionNode'
import { $insertWholeBlock } from '../wholeBlocks/insertBlocks'

/** A notice of today at the end of the article, the caret in it: wherever the caret stood, readers look for it there. */
export function insertCorrection(editor: LexicalEditor): void {
  const date = new Date().toISOString()
  editor.update(() => {
    $getRoot().selectEnd()
    $insertWholeBlock($createCorrectionNode(date))
  })
}
