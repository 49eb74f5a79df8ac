import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $setState,
  type ElementNode,
  type LexicalNode,
} from 'lexical'
import { $createDividerNode } from '../../../shared/document/divider/dividerNode'
import { $createEmbedNode, $isEmbedNode, embedUrlState } from '../../../shared/document/embed/embedNode'
import { $isFactBoxNode } from '../../../shared/document/factBox/factBoxNode'
import { $createFigureNode } from '../../../shared/document/figure/figureNode'
import { $isGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { $createListItemNode } from '../../../shared/document/listItem/listItemNode'
import { $createRelatedStoryNode } from '../../../shared/document/relatedStory/relatedStoryNode'
import { $createCorrectionNode } from '../../../shared/document/correction/correctionNode'
import { $createTableCellNode } from '../../../shared/document/table/tableCellNode'
import { $columnsOf, $rowsOf } from '../../../shared/document/table/tableGrid'
import { $isTableNode, headerRowState } from '../../../shared/document/table/tableNode'
import { $createTableRowNode } from '../../../shared/document/table/tableRowNode'
import { $factBox, $gallery, $pullQuote, $table, $withLines } from '../../make/wholeBlocks'
import { pick, type Edit, type Random } from './desktopPair'

const $words = (token: string) => $createTextNode(token)
const $one = <N extends LexicalNode>(random: Random, is: (node: LexicalNode) => node is N): N | undefined =>
  pick(random, $getRoot().getChildren().filter(is))

/** What a reporter may do with the blocks that stay whole, by name. */
export const wholeBlockEdits: Record<string, Edit> = {
  insertWholeBlock(random, token) {
    const makers: (() => ElementNode)[] = [
      () => $pullQuote(`quote ${token}`, `source ${token}`),
      () => $factBox(`title ${token}`, `fact ${token}`, `item ${token}`),
      () =>
        $table([
          [`head ${token}`, 'b'],
          ['c', `cell ${token}`],
        ]),
      () => $createDividerNode(),
      () => $gallery(`one ${token}`, `two ${token}`),
      () => $createRelatedStoryNode('00000000-0000-4000-8000-000000000001'),
      () => $withLines($createEmbedNode('https://example.org/1'), `video ${token}`),
      () => $withLines($createCorrectionNode('2026-11-24T02:30:00.000Z'), `corrected ${token}`),
    ]
    pick(random, $getRoot().getChildren())?.insertAfter(pick(random, makers)!())
  },
  addTableRow(random, token) {
    const table = $one(random, $isTableNode)
    if (table === undefined) return
    const cells = $columnsOf(table).map((column) => $createTableCellNode(column).append($words(token)))
    const row = $createTableRowNode().append(...cells)
    const after = pick(random, $rowsOf(table))
    if (after === undefined) table.append(row)
    else after.insertAfter(row)
  },
  addTableColumn(random, token) {
    const table = $one(random, $isTableNode)
    if (table === undefined) return
    for (const row of $rowsOf(table)) {
      const cell = $createTableCellNode(`column ${token}`).append($words(token))
      const after = pick(random, row.getChildren())
      if (after === undefined) row.append(cell)
      else after.insertAfter(cell)
    }
  },
  removeTableRow(random) {
    const table = $one(random, $isTableNode)
    if (table) pick(random, $rowsOf(table))?.remove()
  },
  nameTableColumns(random) {
    const table = $one(random, $isTableNode)
    if (table) $setState(table, headerRowState, random() < 0.5)
  },
  addToGallery(random, token) {
    const gallery = $one(random, $isGalleryNode)
    if (!gallery) return
    const figure = $createFigureNode({ photoId: token.padEnd(64, '0') })
    figure.getCaption()?.append($words(`gallery ${token}`))
    pick(random, gallery.getChildren())?.insertBefore(figure)
  },
  addFact(random, token) {
    const box = $one(random, $isFactBoxNode)
    const line = random() < 0.5 ? $createParagraphNode() : $createListItemNode('bulleted')
    box?.append(line.append($words(`fact ${token}`)))
  },
  changeEmbed(random, token) {
    const embed = $one(random, $isEmbedNode)
    if (embed) $setState(embed, embedUrlState, `https://example.org/${token}`)
  },
}
