import { $createParagraphNode, mergeRegister, type LexicalEditor } from 'lexical'
import { $isTableCellNode, TableCellNode } from '../../../shared/document/table/tableCellNode'
import { $rowsOf } from '../../../shared/document/table/tableGrid'
import { $isTableNode, TableNode } from '../../../shared/document/table/tableNode'
import { $isTableRowNode, TableRowNode } from '../../../shared/document/table/tableRowNode'
import { localRule } from '../blocks/registerTextRules'
import { $mendLines, $putBelow, mendBoundLine } from '../wholeBlocks/mendLines'
import { $evenTable } from './changeTable'

function $mendTable(table: TableNode): void {
  const strays = table.getChildren().filter((child) => !$isTableRowNode(child))
  if (strays.length > 0) $putBelow(table, strays)
  for (const row of $rowsOf(table)) if (row.isEmpty()) row.remove()
  if (table.isEmpty()) table.replace($createParagraphNode())
  else $evenTable(table)
}

/** A row that was pasted or left without its table becomes paragraphs, a cell each. */
function $mendRow(row: TableRowNode): void {
  const table = row.getParent()
  if ($isTableNode(table)) {
    $mendLines(row, [], $isTableCellNode)
    $mendTable(table)
    return
  }
  for (const cell of row.getChildren().toReversed())
    row.insertAfter($isTableCellNode(cell) ? $createParagraphNode().append(...cell.getChildren()) : cell)
  row.remove()
}

/** However rows and cells came and went, a table is rows of equally many cells, and cells hold words only. */
export const registerTableRules = (editor: LexicalEditor): (() => void) =>
  mergeRegister(
    editor.registerNodeTransform(TableNode, localRule($mendTable)),
    editor.registerNodeTransform(TableRowNode, localRule($mendRow)),
    editor.registerNodeTransform(TableCellNode, localRule(mendBoundLine($isTableRowNode))),
  )
