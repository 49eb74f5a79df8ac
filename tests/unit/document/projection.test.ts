import { $createLinkNode } from '@lexical/link'
import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $createLineBreakNode, $createParagraphNode, $createTextNode, $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { withHeadlessEditor } from '../../../shared/document/binding/headlessEditor'
import { articleSeed, makeSeed } from '../../../shared/document/binding/seedUpdate'
import { $createFigureNode } from '../../../shared/document/figure/figureNode'
import { $createListItemNode } from '../../../shared/document/listItem/listItemNode'
import { projectArticleBody } from '../../../shared/document/projection/projectArticleBody'
import { writeArticle } from '../../../shared/document/writeArticle'
import { readArticleFields } from '../../../shared/document/articleDocument'

const text = (value: string, ...marks: string[]) => ({ kind: 'text', text: value, marks })

test('every block of an article comes out of its document as it was written', () => {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, articleSeed, 'seed')
  withHeadlessEditor(doc, (editor) => {
    editor.update(
      () => {
        const figure = $createFigureNode({ photoId: 'a'.repeat(64), alt: ' A harbour at dusk ' })
        figure.getCaption()!.append($createTextNode('Lamps along the pier.'))
        figure.getCredit()!.append($createTextNode('(Photo by Mira Holt/Northlight)').toggleFormat('bold'))
        $getRoot()
          .clear()
          .append(
            figure,
            $createHeadingNode('h2').append($createTextNode('부두의 밤')),
            $createParagraphNode().append(
              $createTextNode('Lights '),
              $createTextNode('went').toggleFormat('bold').toggleFormat('italic'),
              $createLineBreakNode(),
              $createLinkNode('https://example.org/a?b=1').append($createTextNode('out')),
              $createLinkNode('javascript:alert(1)').append($createTextNode(' at once')),
            ),
            $createParagraphNode(),
            $createQuoteNode().append($createTextNode('We saw nothing.')),
            $createListItemNode('numbered').append($createTextNode('first')),
            $createListItemNode('bulleted').setIndent(1).append($createTextNode('둘째')),
          )
      },
      { discrete: true },
    )
  })

  expect(projectArticleBody(doc)).toEqual([
    {
      kind: 'photo',
      photoId: 'a'.repeat(64),
      alt: 'A harbour at dusk',
      caption: [text('Lamps along the pier.')],
      credit: '(Photo by Mira Holt/Northlight)',
    },
    { kind: 'heading', level: 2, children: [text('부두의 밤')] },
    {
      kind: 'paragraph',
      children: [
        text('Lights '),
        text('went', 'bold', 'italic'),
        { kind: 'lineBreak' },
        { kind: 'link', url: 'https://example.org/a?b=1', children: [text('out')] },
        text(' at once'),
      ],
    },
    { kind: 'quote', children: [text('We saw nothing.')] },
    { kind: 'listItem', list: 'numbered', indent: 0, children: [text('first')] },
    { kind: 'listItem', list: 'bulleted', indent: 1, children: [text('둘째')] },
  ])
})

test('an imported page becomes an article with a figure to fill', () => {
  const doc = new Y.Doc()
  writeArticle(doc, {
    headline: 'Harbour lights go out',
    dek: '',
    datelinePlace: 'PORT HALE',
    paragraphs: ['One.', '둘.'],
    caption: 'The pier.',
    credit: '(Photo by Mira Holt/Northlight)',
  })

  expect({ ...readArticleFields(doc), body: projectArticleBody(doc) }).toEqual({
    headline: 'Harbour lights go out',
    dek: '',
    datelinePlace: 'PORT HALE',
    body: [
      {
        kind: 'photo',
        photoId: '',
        alt: '',
        caption: [text('The pier.')],
        credit: '(Photo by Mira Holt/Northlight)',
      },
      { kind: 'paragraph', children: [text('One.')] },
      { kind: 'paragraph', children: [text('둘.')] },
    ],
  })
})

test('a document with a node that this Dateline does not know is not read at all', () => {
  const doc = new Y.Doc()
  doc.get('root-v2', Y.XmlElement).insert(0, [new Y.XmlElement('hologram')])
  expect(() => projectArticleBody(doc)).toThrow(/hologram/)
})

test('the seed of an article never changes', () => {
  expect(makeSeed()).toEqual(articleSeed)
})
