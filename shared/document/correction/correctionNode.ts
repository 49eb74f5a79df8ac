import {
  $create,
  $getState,
  $setState,
  createState,
  ElementNode,
  type DOMExportOutput,
  type LexicalNode,
} from 'lexical'
import { asString, importMarked, markedElement } from '../wholeBlock/markedElement'
import { WholeBlockNode, wholeBlockElement } from '../wholeBlock/wholeBlockNode'
import { $createCorrectionTextNode } from './correctionTextNode'

/** The instant the correction was made, ISO 8601 in UTC. */
export const correctionDateState = createState('date', { parse: asString })

/** A dated public notice of what was wrong in the article. */
export class CorrectionNode extends WholeBlockNode {
  override $config() {
    return this.config('correction', {
      extends: ElementNode,
      stateConfigs: [{ flat: true, stateConfig: correctionDateState }],
      importDOM: importMarked('div', 'correction', (element) => {
        const correction = $create(CorrectionNode)
        $setState(correction, correctionDateState, element.dataset['date'] ?? '')
        return correction
      }),
    })
  }
  override createDOM(): HTMLElement {
    return wholeBlockElement('div', 'correction')
  }
  override exportDOM(): DOMExportOutput {
    const element = markedElement('div', 'correction')
    element.dataset['date'] = $getState(this, correctionDateState)
    return { element }
  }
}

export const $isCorrectionNode = (node: LexicalNode | null | undefined): node is CorrectionNode =>
  node instanceof CorrectionNode

/** An empty correction. @param date ISO 8601, read from the clock where the command is given. */
export function $createCorrectionNode(date: string): CorrectionNode {
  const correction = $create(CorrectionNode)
  $setState(correction, correctionDateState, date)
  return correction.append($createCorrectionTextNode())
}
