import { $createLinkNode } from '@lexical/link'
import { $createHeadingNode } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, UNDO_COMMAND } from 'lexical'
import { expect, test } from 'vitest'
import { readArticleFields, articleText, typedInField } from '../../../../shared/document/articleDocument'
import { editorMatchesDocument } from '../../../../shared/document/binding/compareWithDocument'
import { $createFigureNode } from '../../../../shared/document/figure/figureNode'
import type { ArticleTexts } from '../../../../shared/document/mergeReport/articleLines'
import { mergeReport } from '../../../../shared/document/mergeReport/mergeReport'
import { removeSentence, restoreSentence } from '../../../../shared/document/mergeReport/restoreSentence'
import { projectArticleBody } from '../../../../shared/document/projection/projectArticleBody'
import { plainText } from '../../../../shared/story/articleBody'
import { carry, openDesktop, settle, type Desktop } from '../desktopPair'

const change = ({ editor }: Desktop, make: () => void) => editor.update(make, { discrete: true })
const texts = ({ doc }: Desktop): ArticleTexts => ({
  ...readArticleFields(doc),
  body: projectArticleBody(doc),
})
const lines = (desktop: Desktop): string[] =>
  texts(desktop).body.flatMap((block) =>
    block.kind === 'photo'
      ? [`${plainText(block.caption)} / ${block.credit}`]
      : [`${block.kind}: ${'children' in block ? plainText(block.children) : ''}`],
  )
const textOf = (words: string) => {
  const found = $getRoot()
    .getAllTextNodes()
    .find((node) => node.getTextContent().includes(words))
  if (found === undefined) throw new Error(`Nothing reads “${words}”`)
  return found
}
/** Writes words right after others. */
const $write = (words: string, after: string) => {
  const node = textOf(after)
  const place = node.getTextContent().indexOf(after) + after.length
  node.select(place, place).insertText(words)
}

/** Two people take the story home, work, and meet again. */
async function workOffline(fill: () => void, mine: (one: Desktop) => void, theirs: (two: Desktop) => void) {
  const [one, two] = [openDesktop(1001), openDesktop(1002)]
  change(one, () => {
    $getRoot().clear()
    fill()
  })
  carry(one, two)
  const base = texts(one)
  mine(one)
  theirs(two)
  const before = { base, mine: texts(one), theirs: texts(two) }
  while (one.outgoing.length + two.outgoing.length > 0) {
    carry(one, two)
    carry(two, one)
    await settle()
  }
  const report = () => mergeReport({ edition: 'en', ...before, merged: texts(one) })
  return { one, two, report, article: { ...one, edition: 'en' as const } }
}
const $paragraph = (words: string) => $createParagraphNode().append($createTextNode(words))
const harbour = () =>
  $getRoot().append(
    $paragraph('The harbour opened at six. Nobody was hurt.'),
    $paragraph('Tickets cost three coins.'),
  )

test('a sentence lost to a change of block goes back to its place, and one undo takes it out again', async () => {
  const { one, report, article } = await workOffline(
    harbour,
    (mine) => change(mine, () => $write(' Police came.', 'at six.')),
    (theirs) => change(theirs, () => $getRoot().getFirstChild()?.replace($createHeadingNode('h2'), true)),
  )
  const found = report()
  for (const finding of found) restoreSentence(article, finding)
  const restored = lines(one)
  one.editor.dispatchCommand(UNDO_COMMAND, undefined)
  await settle()

  expect([found.map(({ kind, text }) => [kind, text]), restored, lines(one)]).toEqual([
    [['missing', 'Police came.']],
    [
      'heading: The harbour opened at six. Police came. Nobody was hurt.',
      'paragraph: Tickets cost three coins.',
    ],
    ['heading: The harbour opened at six. Nobody was hurt.', 'paragraph: Tickets cost three coins.'],
  ])
})

test('after every sentence is put back the report has nothing missing, and both desktops show the same', async () => {
  const { one, two, report, article } = await workOffline(
    harbour,
    (mine) => change(mine, () => $write(' Children pay one.', 'three coins.')),
    (theirs) =>
      change(theirs, () => {
        textOf('Tickets').getParent()?.remove()
      }),
  )
  const before = report().map(({ kind, text }) => [kind, text])
  for (const finding of report()) restoreSentence(article, finding)
  carry(one, two)
  await settle()

  expect([
    before,
    report(),
    lines(one),
    lines(two),
    editorMatchesDocument(one.editor.getEditorState(), one.doc),
  ]).toEqual([
    [['missing', 'Children pay one.']],
    [],
    ['paragraph: The harbour opened at six. Nobody was hurt.', 'paragraph: Children pay one.'],
    lines(one),
    true,
  ])
})

test('a sentence that both changed reads again as one of them wrote it', async () => {
  const { one, report, article } = await workOffline(
    harbour,
    (mine) => change(mine, () => $write(' late', 'opened')),
    (theirs) => change(theirs, () => $write(' today', 'at six')),
  )
  const mixed = lines(one)[0]
  const mine = report().find(({ side }) => side === 'mine')
  restoreSentence(article, mine!)

  expect([mixed, lines(one)[0]]).toEqual([
    'paragraph: The harbour opened late at six today. Nobody was hurt.',
    'paragraph: The harbour opened late at six. Nobody was hurt.',
  ])
})

/** A desktop whose page holds this. */
function desktopWith($fill: () => void): Desktop {
  const desktop = openDesktop(1003)
  change(desktop, () => {
    $getRoot().clear()
    $fill()
  })
  return desktop
}
const harbourTexts = () => texts(desktopWith(harbour))

test('what comes twice is taken out once, with its empty line', () => {
  const result = desktopWith(() => {
    harbour()
    $getRoot().append($paragraph('Tickets cost three coins.'))
  })
  const report = () =>
    mergeReport({
      edition: 'en',
      base: harbourTexts(),
      mine: harbourTexts(),
      theirs: harbourTexts(),
      merged: texts(result),
    })
  const before = report().map(({ kind, text }) => [kind, text])
  for (const finding of report()) removeSentence({ ...result, edition: 'en' }, finding)

  expect([before, report(), texts(result)]).toEqual([
    [['doubled', 'Tickets cost three coins.']],
    [],
    harbourTexts(),
  ])
})

test('captions, credits, alt texts and headlines get back what was lost in them', () => {
  const photo = (caption: string, credit: string, alt: string) => () => {
    const figure = $createFigureNode({ photoId: 'f'.repeat(64), alt })
    figure.getCaption()?.append($createTextNode(caption))
    figure.getCredit()?.append($createTextNode(credit))
    $getRoot().append(figure, $paragraph('Tickets cost three coins.'))
  }
  const setHeadline = (desktop: Desktop, words: string): Desktop => {
    desktop.doc.transact(() => articleText(desktop.doc, 'headline').insert(0, words), typedInField)
    return desktop
  }
  const base = texts(setHeadline(desktopWith(photo('A ferry at dusk.', '', '')), 'Harbour reopens.'))
  const mine = texts(
    setHeadline(
      desktopWith(photo('A ferry at dusk. Gulls follow it.', '(Photo by Mira Holt)', 'A white ferry')),
      'Harbour reopens. Ferries sail again.',
    ),
  )
  const result = setHeadline(desktopWith(photo('A ferry at dusk.', '', '')), 'Harbour reopens.')
  const report = () => mergeReport({ edition: 'en', base, mine, theirs: base, merged: texts(result) })
  const count = report().length
  for (const finding of report()) restoreSentence({ ...result, edition: 'en' }, finding)

  expect([count, report(), texts(result)]).toEqual([4, [], mine])
})

test('a sentence goes back with its marks, and beside a link never into it', () => {
  const page = (more: string) => () => {
    const link = $createLinkNode('https://example.org/').append($createTextNode('The harbour opened.'))
    const line = $createParagraphNode().append(link)
    if (more !== '') line.append($createTextNode(' '), $createTextNode(more).toggleFormat('bold'))
    $getRoot().append(line)
  }
  const [base, mine] = [texts(desktopWith(page(''))), texts(desktopWith(page('Police came.')))]
  const result = desktopWith(page(''))
  for (const finding of mergeReport({ edition: 'en', base, mine, theirs: base, merged: base }))
    restoreSentence({ ...result, edition: 'en' }, finding)

  expect(texts(result)).toEqual(mine)
})
