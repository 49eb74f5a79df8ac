import {
  $createParagraphNode,
  $getRoot,
  $getState,
  $setState,
  type ElementNode,
  type LexicalEditor,
} from 'lexical'
import type * as Y from 'yjs'
import type { Inline } from '../../story/articleBody'
import type { Edition } from '../../story/edition'
import { articleText, typedInField, type ArticleFieldName } from '../articleDocument'
import { $isCaptionNode } from '../figure/captionNode'
import { $isCreditNode } from '../figure/creditNode'
import { $isFigureNode, altState, photoIdState, type FigureNode } from '../figure/figureNode'
import type { LinePlace } from './articleLines'
import { $inlineNodes, $lineElements, $lineText, $writeInLine } from './editorLines'
import type { MergeFinding } from './mergeReport'
import { lastStretch, placeInLine, spacesAround, withItsSpace } from './placeInLine'
import { sentenceCutter, sentenceKey, type Stretch } from './sentences'

/** The open article that a finding is acted on in: its document, and the editor bound to it. */
export interface OpenArticle {
  readonly editor: LexicalEditor
  readonly doc: Y.Doc
  readonly edition: Edition
}

type BlockPlace = Extract<LinePlace, { kind: 'block' }>

/**
 * Puts a lost sentence back where its writer had it: over what stands there instead, else after the sentence it followed,
 * before the one it preceded, at the end of its line, or as a paragraph of its own below the line that was above it. An
 * ordinary edit: kept, shown to others and undone like any other. Nothing else is changed.
 */
export function restoreSentence({ editor, doc, edition }: OpenArticle, finding: MergeFinding): void {
  const { place, text: words } = finding
  const stretches = sentenceCutter(edition)
  const placeIn = (text: string): Stretch | null => placeInLine(stretches, text, finding)
  if (place.kind === 'field') {
    editField(doc, place.field, (text) => {
      const stretch = placeIn(text) ?? { start: text.length, end: text.length }
      const { before, after } = spacesAround(text, stretch)
      return { stretch, words: `${before}${words}${after}` }
    })
    return
  }
  const $restore = (): void => {
    const figure = $figureOf(place)
    if (place.part === 'alt' && figure !== null) {
      $setState(figure, altState, words)
      return
    }
    for (const line of $likelyLines(place)) {
      const stretch = placeIn($lineText(line))
      if (stretch !== null) return $insert(line, stretch, finding.children)
    }
    const own = figure === null ? null : place.part === 'credit' ? figure.getCredit() : figure.getCaption()
    if (own !== null) {
      const end = $lineText(own).length
      return $insert(own, { start: end, end }, finding.children)
    }
    const above = $lineElements().findLast((line) => sentenceKey($lineText(line)) === finding.above)
    const paragraph = $createParagraphNode().append(...$inlineNodes(finding.children))
    const block = above?.getTopLevelElement() ?? null
    if (block !== null) block.insertAfter(paragraph)
    // Its line was the first one, or what stood above it is gone as well.
    else $placeAlone(paragraph, place.block)
  }
  editor.update($restore, { discrete: true })
}

/** Takes out a sentence that comes twice or was taken out before: the last one that reads so. */
export function removeSentence(
  { editor, doc, edition }: OpenArticle,
  { place, text: key }: MergeFinding,
): void {
  const stretches = sentenceCutter(edition)
  const find = (text: string): Stretch | null => {
    const stretch = lastStretch(stretches, text, key)
    return stretch === null ? null : withItsSpace(text, stretch)
  }
  if (place.kind === 'field') {
    editField(doc, place.field, (text) => ({ stretch: find(text), words: '' }))
    return
  }
  const $remove = (): void => {
    const figure = $figureOf(place)
    if (place.part === 'alt') {
      if (figure !== null) $setState(figure, altState, '')
      return
    }
    for (const line of $likelyLines(place).toReversed()) {
      const stretch = find($lineText(line))
      if (stretch === null) continue
      $writeInLine(line, stretch, [])
      // A line that held nothing else goes with it.
      if (line.isEmpty() && line.getParent()?.is($getRoot()) && $getRoot().getChildrenSize() > 1)
        line.remove()
      return
    }
  }
  editor.update($remove, { discrete: true })
}

/** The lines of the same make first: the paragraphs for a paragraph, the captions for a caption. */
function $likelyLines({ part }: BlockPlace): ElementNode[] {
  const kindOf = (line: ElementNode): string =>
    $isCaptionNode(line) ? 'caption' : $isCreditNode(line) ? 'credit' : 'text'
  const lines = $lineElements()
  return [...lines.filter((line) => kindOf(line) === part), ...lines.filter((line) => kindOf(line) !== part)]
}

/** Wherever it stands: in the body, or in a block that holds several. */
const $figureOf = ({ photoId }: BlockPlace): FigureNode | null =>
  photoId === undefined
    ? null
    : ($lineElements()
        .map((line) => line.getParent())
        .filter($isFigureNode)
        .find((figure) => $getState(figure, photoIdState) === photoId) ?? null)

function $insert(line: ElementNode, stretch: Stretch, children: readonly Inline[]): void {
  const { before, after } = spacesAround($lineText(line), stretch)
  const space = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text, marks: [] }])
  $writeInLine(line, stretch, [...space(before), ...children, ...space(after)])
}

function $placeAlone(paragraph: ElementNode, at: number): void {
  const root = $getRoot()
  const next = root.getChildAtIndex(at)
  if (next === null) root.append(paragraph)
  else next.insertBefore(paragraph)
}

function editField(
  doc: Y.Doc,
  field: ArticleFieldName,
  edit: (text: string) => { stretch: Stretch | null; words: string },
): void {
  const text = articleText(doc, field)
  const { stretch, words } = edit(text.toJSON())
  if (stretch === null) return
  doc.transact(() => {
    text.delete(stretch.start, stretch.end - stretch.start)
    if (words !== '') text.insert(stretch.start, words)
  }, typedInField)
}
