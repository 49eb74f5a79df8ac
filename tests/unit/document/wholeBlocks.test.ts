// @vitest-environment jsdom
import { $generateHtmlFromNodes, $generateNodesFromDOM } from '@lexical/html'
import { $createTextNode, $getRoot, $insertNodes, UNDO_COMMAND, type LexicalEditor } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { editorMatchesDocument } from '../../../shared/document/binding/compareWithDocument'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { $createCorrectionNode } from '../../../shared/document/correction/correctionNode'
import { $createEmbedNode } from '../../../shared/document/embed/embedNode'
import { $createFactBoxNode } from '../../../shared/document/factBox/factBoxNode'
import { $createGalleryNode } from '../../../shared/document/gallery/galleryNode'
import { projectArticleBody } from '../../../shared/document/projection/projectArticleBody'
import { $projectBody } from '../../../shared/document/projection/projectBody'
import { $createPullQuoteNode } from '../../../shared/document/pullQuote/pullQuoteNode'
import { $createRelatedStoryNode } from '../../../shared/document/relatedStory/relatedStoryNode'
import { $createTableCellNode } from '../../../shared/document/table/tableCellNode'
import { $cellsOf, $rowsOf } from '../../../shared/document/table/tableGrid'
import { $createTableNode, $isTableNode, type TableNode } from '../../../shared/document/table/tableNode'
import { $createTableRowNode } from '../../../shared/document/table/tableRowNode'
import { blockSchema, type Block } from '../../../shared/story/articleBody'
import { $everyWholeBlock, $table, everyWholeBlock } from '../../make/wholeBlocks'
import { $paragraph, bodyEditor, edit } from '../editor/bodyEditor'
import { carry, openDesktop, settle, type Desktop } from './desktopPair'

const body = (editor: LexicalEditor): Block[] => editor.getEditorState().read($projectBody)
const fill = (desktop: Desktop, $blocks: () => ReturnType<typeof $everyWholeBlock>) =>
  desktop.editor.update(() => void $getRoot().append(...$blocks()), { discrete: true })

test('every block that stays whole comes out of its document as it was written, after closing and opening too', () => {
  const desktop = openDesktop(7)
  fill(desktop, $everyWholeBlock)
  const before = JSON.stringify(desktop.editor.getEditorState())
  desktop.binding.dispose()
  const reopened = new Y.Doc()
  Y.applyUpdate(reopened, Y.encodeStateAsUpdate(desktop.doc), 'disk')

  expect({
    body: projectArticleBody(reopened),
    state: withHeadlessEditor(reopened, (editor) => JSON.stringify(editor.getEditorState())),
    wellFormed: projectArticleBody(reopened).every((block) => blockSchema.safeParse(block).success),
  }).toEqual({ body: everyWholeBlock, state: before, wellFormed: true })
})

test('a colleague sees every block, and undo takes it back on both desktops', async () => {
  const [one, two] = [openDesktop(101), openDesktop(202)]
  fill(one, $everyWholeBlock)
  carry(one, two)
  await settle()
  const seen = body(two.editor)
  one.editor.dispatchCommand(UNDO_COMMAND, undefined)
  await Promise.resolve()
  carry(one, two)
  await settle()

  expect({
    seen,
    afterUndo: [body(one.editor), body(two.editor)],
    equal: editorMatchesDocument(two.editor.getEditorState(), two.doc),
    troubles: [...one.troubles, ...two.troubles],
  }).toEqual({ seen: everyWholeBlock, afterUndo: [[], []], equal: true, troubles: [] })
})

test('blocks with nothing in them yet are left out, whatever else there is', () => {
  const editor = bodyEditor(() =>
    $getRoot().append(
      $createPullQuoteNode(),
      $createFactBoxNode(),
      $createTableNode(2, 2),
      $createGalleryNode(),
      $createRelatedStoryNode(''),
      $createEmbedNode(''),
      $createEmbedNode('javascript:alert(1)'),
      $createCorrectionNode(''),
      $paragraph('words'),
    ),
  )
  expect(body(editor)).toEqual([
    { kind: 'paragraph', children: [{ kind: 'text', text: 'words', marks: [] }] },
  ])
})

const rowsIn = (desktop: Desktop): string[][] => {
  const [table] = body(desktop.editor).filter((block) => block.kind === 'table')
  return (table?.rows ?? []).map((row) =>
    row.map((cell) => cell.map((run) => (run.kind === 'text' ? run.text : '')).join('')),
  )
}
const $tableOf = (): TableNode => {
  const table = $getRoot().getChildren().find($isTableNode)
  if (table === undefined) throw new Error('no table')
  return table
}

test('one person adds a column in the middle while another adds a row: every figure stays under its heading', async () => {
  const [one, two] = [openDesktop(101), openDesktop(202)]
  one.editor.update(
    () =>
      void $getRoot().append(
        $table([
          ['Year', 'Seats'],
          ['2025', '14'],
        ]),
      ),
    { discrete: true },
  )
  carry(one, two)
  await settle()

  one.editor.update(
    () =>
      $rowsOf($tableOf()).forEach((row, at) => {
        const cell = $createTableCellNode('new').append($createTextNode(at === 0 ? 'Boats' : '1'))
        $cellsOf(row)[0]!.insertAfter(cell)
      }),
    { discrete: true },
  )
  two.editor.update(
    () =>
      void $tableOf().append(
        $createTableRowNode().append(
          $createTableCellNode('c0').append($createTextNode('2026')),
          $createTableCellNode('c1').append($createTextNode('40')),
        ),
      ),
    { discrete: true },
  )
  carry(one, two)
  carry(two, one)
  await settle()

  const expected = [
    ['Year', 'Boats', 'Seats'],
    ['2025', '1', '14'],
    ['2026', '', '40'],
  ]
  expect([rowsIn(one), rowsIn(two), one.troubles, two.troubles]).toEqual([expected, expected, [], []])
})

function pasteHtml(html: string): LexicalEditor {
  const editor = bodyEditor(() => $getRoot().append($paragraph('')))
  edit(editor, () => {
    $getRoot().selectEnd()
    $insertNodes($generateNodesFromDOM(editor, new DOMParser().parseFromString(html, 'text/html')))
  })
  return editor
}

test('copied as a web page, every block comes back as what it was', () => {
  const editor = bodyEditor(() => $getRoot().append(...$everyWholeBlock(), $paragraph('end')))
  const html = editor.getEditorState().read(() => $generateHtmlFromNodes(editor))
  const pasted = body(pasteHtml(html))

  expect(pasted.filter((block) => block.kind !== 'paragraph')).toEqual(everyWholeBlock)
})

const pastedTable = (html: string) =>
  body(pasteHtml(html)).map((block) =>
    block.kind === 'table'
      ? {
          header: block.hasHeader,
          rows: block.rows.map((row) =>
            row.map((cell) => cell.map((run) => (run.kind === 'text' ? run.text : '/')).join('')),
          ),
        }
      : block.kind,
  )

test('a spreadsheet’s table keeps its rows, and cells over several places keep the others under their heading', () => {
  expect(
    pastedTable(
      '<table><colgroup><col></colgroup><tbody><tr><td>Line</td><td colspan="2">Crossings</td></tr>' +
        '<tr><td rowspan="2">Night</td><td>2025</td><td><p>702</p></td></tr><tr><td>2026</td><td><div>1</div><div>346</div></td></tr></tbody></table>',
    ),
  ).toEqual([
    {
      header: false,
      rows: [
        ['Line', 'Crossings', ''],
        ['Night', '2025', '702'],
        ['', '2026', '1/346'],
      ],
    },
  ])
})

test('a table that only arranges a page comes as paragraphs, and the table in it as a table', () => {
  expect(
    pastedTable(
      '<table><tr><td>Menu</td><td>Story<table><thead><tr><th>a</th><th>b</th></tr></thead><tr><td>1</td></tr></table></td></tr></table>',
    ),
  ).toEqual([
    'paragraph',
    'paragraph',
    {
      header: true,
      rows: [
        ['a', 'b'],
        ['1', ''],
      ],
    },
  ])
})

test('a frame of a known service comes as an embed, any other frame not at all', () => {
  expect(
    body(
      pasteHtml(
        '<p>a</p><iframe src="https://www.youtube.com/embed/a1b2c3d4e5f?autoplay=1"></iframe><iframe src="https://ads.example/x"></iframe><hr><p>b</p>',
      ),
    ).map((block) => (block.kind === 'embed' ? block.url : block.kind)),
  ).toEqual(['paragraph', 'https://www.youtube.com/watch?v=a1b2c3d4e5f', 'divider', 'paragraph'])
})
