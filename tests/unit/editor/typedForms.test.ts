import { $getRoot, $isElementNode } from 'lexical'
import { expect, test } from 'vitest'
import { $applyTypedForm, $typedFormAtCaret, typedForm } from '../../../renderer/editor/blocks/markText'
import { $findSlash } from '../../../renderer/editor/slashMenu/findSlash'
import { $projectBody } from '../../../shared/document/projection/projectBody'
import { $figure, $paragraph, $textOf, bodyEditor, edit } from './bodyEditor'

test.each([
  ['one **bold**', { kind: 'mark', mark: 'bold', words: 'bold', length: 8 }],
  ['*기울임*', { kind: 'mark', mark: 'italic', words: '기울임', length: 5 }],
  ['(~~struck~~', { kind: 'mark', mark: 'strikethrough', words: 'struck', length: 10 }],
  [
    'see [the page](example.com)',
    { kind: 'link', address: 'https://example.com', words: 'the page', length: 23 },
  ],
])('%s is a form', (text, form) => {
  expect(typedForm(text)).toEqual(form)
})

test.each(['2*3*', '** spaced **', '**half*', '[words](javascript:alert(1))', '****', 'a ~~ b ~~'])(
  '%s is just what it says',
  (text) => {
    expect(typedForm(text)).toBeNull()
  },
)

test('a form becomes what it says, and what is written on is plain', () => {
  const editor = bodyEditor(() => $getRoot().append($paragraph('a **bold** end')))
  edit(editor, () => {
    $textOf('a **bold** end').select(10, 10)
    const found = $typedFormAtCaret()
    if (found !== null) $applyTypedForm(found)
  })
  expect(editor.getEditorState().read($projectBody)).toEqual([
    {
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'a ', marks: [] },
        { kind: 'text', text: 'bold', marks: ['bold'] },
        { kind: 'text', text: ' end', marks: [] },
      ],
    },
  ])
})

const slashIn = (text: string) => {
  const editor = bodyEditor(() => $getRoot().append($paragraph(text)))
  edit(editor, () => $textOf(text).selectEnd())
  return editor.getEditorState().read($findSlash)?.typed ?? null
}

test('a slash asks for a block at the start of a line and after a space, not inside words and addresses', () => {
  expect(['/', '/제', 'words /quo', 'and/or', 'https://', '/two words'].map(slashIn)).toEqual([
    '',
    '제',
    'quo',
    null,
    null,
    null,
  ])
})

test('a slash in a caption is a slash', () => {
  const editor = bodyEditor(() => $getRoot().append($figure('/', '')))
  edit(editor, () => {
    const [figure] = $getRoot().getChildren()
    if ($isElementNode(figure)) $textOf('/').selectEnd()
  })
  expect(editor.getEditorState().read($findSlash)).toBeNull()
})
