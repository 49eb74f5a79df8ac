import { $getNodeByKey, $getState, type LexicalEditor, type LexicalNode, type NodeKey } from 'lexical'
import {
  BetweenVerticalEnd,
  BetweenVerticalStart,
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  Columns3,
  Heading,
  Rows3,
  Trash2,
} from 'lucide-react'
import { createPortal } from 'react-dom'
import { $isTableNode, headerRowState, TableNode } from '../../../shared/document/table/tableNode'
import { useEditorMessages } from '../messages/editorMessages'
import { BlockToolButtons, BlockTools } from '../wholeBlocks/BlockTools'
import { $removeWholeBlock } from '../wholeBlocks/places'
import type { BlockViewProps } from '../wholeBlocks/BlockViews'
import { useBlocksOnPage } from '../wholeBlocks/useBlocksOnPage'
import { $addColumn, $addRow, $removeColumn, $removeRow, $toggleHeaderRow } from './changeTable'

const $readTable = (node: LexicalNode): { header: boolean } | null =>
  $isTableNode(node) ? { header: $getState(node, headerRowState) } : null

/** A name no column has: two desktops may each add a column at once. */
const newColumn = (): string => crypto.randomUUID().slice(0, 8)

function changeTable(editor: LexicalEditor, key: NodeKey, $change: (table: TableNode) => void): void {
  editor.focus()
  editor.update(() => {
    const table = $getNodeByKey(key)
    if ($isTableNode(table)) $change(table)
  })
}

/** Rows, columns and the header row of every table. */
export function TableTools({ editor, newUndoStep, onLeaveTools }: BlockViewProps) {
  const messages = useEditorMessages().table
  const tables = useBlocksOnPage(editor, TableNode, $readTable)
  return tables.map(({ key, place, facts }) => {
    const tool = ($change: (table: TableNode) => void) => (): void => {
      newUndoStep()
      changeTable(editor, key, $change)
    }
    return createPortal(
      <BlockTools name={messages.tools} onLeave={onLeaveTools}>
        <BlockToolButtons
          tools={[
            {
              icon: BetweenHorizontalStart,
              name: messages.rowAbove,
              onPress: tool((table) => $addRow(table, 'before')),
            },
            {
              icon: BetweenHorizontalEnd,
              name: messages.rowBelow,
              onPress: tool((table) => $addRow(table, 'after')),
            },
            {
              icon: BetweenVerticalStart,
              name: messages.columnBefore,
              onPress: tool((table) => $addColumn(table, 'before', newColumn())),
            },
            {
              icon: BetweenVerticalEnd,
              name: messages.columnAfter,
              onPress: tool((table) => $addColumn(table, 'after', newColumn())),
            },
            {
              icon: Heading,
              name: messages.headerRow,
              pressed: facts.header,
              onPress: tool($toggleHeaderRow),
            },
            {
              icon: Rows3,
              name: messages.removeRow,
              onPress: tool((table) => $removeRow(table, $removeWholeBlock)),
            },
            {
              icon: Columns3,
              name: messages.removeColumn,
              onPress: tool((table) => $removeColumn(table, $removeWholeBlock)),
            },
            { icon: Trash2, name: messages.removeTable, onPress: tool($removeWholeBlock) },
          ]}
        />
      </BlockTools>,
      place,
      key,
    )
  })
}
