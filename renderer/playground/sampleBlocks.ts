import { $createParagraphNode, $createTextNode, $getRoot, type ElementNode } from 'lexical'
import * as Y from 'yjs'
import { withHeadlessEditor } from '../../shared/document/binding/headlessEditor'
import { $createCorrectionNode } from '../../shared/document/correction/correctionNode'
import { $createDividerNode } from '../../shared/document/divider/dividerNode'
import { $createEmbedNode } from '../../shared/document/embed/embedNode'
import { $createFactBoxNode } from '../../shared/document/factBox/factBoxNode'
import { $createFigureNode } from '../../shared/document/figure/figureNode'
import { $createGalleryNode } from '../../shared/document/gallery/galleryNode'
import { $createListItemNode } from '../../shared/document/listItem/listItemNode'
import { $createPullQuoteNode } from '../../shared/document/pullQuote/pullQuoteNode'
import { $createRelatedStoryNode } from '../../shared/document/relatedStory/relatedStoryNode'
import { $createTableNode } from '../../shared/document/table/tableNode'
import { $cellsOf, $rowsOf } from '../../shared/document/table/tableGrid'
import { writeArticle } from '../../shared/document/writeArticle'
import type { Edition } from '../../shared/story/edition'
import { sampleStories } from './storyShelf'

const samples = {
  en: {
    headline: 'The ferry that runs at night',
    paragraph:
      'Since October a second boat has crossed to Dolsan after dark, and the island has begun to keep later hours.',
    quote: 'We used to plan our lives around the last boat. Now we plan them around each other.',
    source: 'Noh Garam, ferry master',
    box: 'The crossing in brief',
    facts: ['The night boat was paid for by three island cooperatives.'],
    items: ['Two boats a night, at nine and at half past eleven', 'Forty seats, nine bicycles'],
    table: [
      ['Year', 'Passengers', 'Crossings'],
      ['2024', '18,240', '702'],
      ['2025', '21,975', '728'],
      ['2026', '34,410', '1,346'],
    ],
    captions: ['Boarding at the north quay.', 'The wheelhouse at midnight.', 'First boat home.'],
    credit: '(Photo by Mira Holt/Harbour Press)',
    video: 'The night boat leaves Northquay for the first time',
    correction: 'An earlier version of this story gave the number of seats as fourteen. There are forty.',
  },
  ko: {
    headline: '밤에 다니는 여객선',
    paragraph:
      '시월부터 해가 진 뒤에도 돌산으로 가는 배가 한 척 더 생겼고, 섬의 저녁은 조금씩 길어지고 있다.',
    quote: '전에는 막배에 맞춰 살았지요. 이제는 서로에게 맞춰 삽니다.',
    source: '노가람 선장',
    box: '한눈에 보는 야간 뱃길',
    facts: ['야간 여객선은 섬의 세 협동조합이 비용을 댔다.'],
    items: ['밤 아홉 시와 열한 시 반, 하루 두 번', '좌석 마흔 개, 자전거 아홉 대'],
    table: [
      ['연도', '승객', '운항'],
      ['2024', '18,240명', '702'],
      ['2025', '21,975명', '728'],
      ['2026', '34,410명', '1,346'],
    ],
    captions: ['북쪽 부두의 승선 시간.', '자정의 조타실.', '집으로 가는 첫 배.'],
    credit: '(사진 = 문하린/하버통신)',
    video: '북항을 떠나는 첫 야간 여객선',
    correction: '이 기사의 이전 판에서 좌석 수를 열네 개로 적었으나 마흔 개가 맞아 바로잡습니다.',
  },
} as const

const words = (line: unknown, text: string): void => {
  ;(line as ElementNode).append($createTextNode(text))
}

/** An article with every block there is, filled, to look at; or each of them empty. */
export function sampleBlocks(edition: Edition, filled: boolean): Y.Doc {
  const doc = new Y.Doc()
  const sample = samples[edition]
  writeArticle(doc, {
    headline: sample.headline,
    dek: '',
    datelinePlace: '',
    caption: '',
    credit: '',
    paragraphs: [sample.paragraph],
  })
  withHeadlessEditor(doc, (editor) =>
    editor.update(
      () => {
        const [first, second] = sampleStories
        const quote = $createPullQuoteNode()
        const box = $createFactBoxNode()
        const table = $createTableNode(4, 3)
        const gallery = $createGalleryNode()
        const embed = $createEmbedNode(filled ? 'https://www.youtube.com/watch?v=a1b2c3d4e5f' : '')
        const post = $createEmbedNode(filled ? 'https://example.org/harbour/night-boat' : '')
        const correction = $createCorrectionNode('2026-11-24T02:30:00Z')
        if (filled) {
          words(quote.getChildAtIndex(0), sample.quote)
          words(quote.getChildAtIndex(1), sample.source)
          words(box.getChildAtIndex(0), sample.box)
          words(box.getChildAtIndex(1), sample.facts[0])
          for (const item of sample.items) {
            const line = $createListItemNode('bulleted')
            words(line, item)
            box.append(line)
          }
          $rowsOf(table).forEach((row, at) =>
            $cellsOf(row).forEach((cell, column) => words(cell, sample.table[at]?.[column] ?? '')),
          )
          sample.captions.forEach((caption, at) => {
            const figure = $createFigureNode({ photoId: String(at + 1).repeat(64), alt: caption })
            words(figure.getCaption(), caption)
            words(figure.getCredit(), sample.credit)
            gallery.append(figure)
          })
          words(embed.getChildAtIndex(0), sample.video)
          words(correction.getChildAtIndex(0), sample.correction)
        }
        const between = $createParagraphNode().append($createTextNode(sample.paragraph))
        $getRoot().append(
          quote,
          between,
          box,
          table,
          $createDividerNode(),
          gallery,
          $createRelatedStoryNode(filled ? (first?.storyId ?? '') : ''),
          $createRelatedStoryNode(filled ? (second?.storyId ?? '') : ''),
          embed,
          post,
          correction,
          $createParagraphNode(),
        )
      },
      { discrete: true },
    ),
  )
  return doc
}
