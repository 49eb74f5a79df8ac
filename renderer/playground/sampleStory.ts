import { $createHeadingNode, $createQuoteNode } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, type ElementNode } from 'lexical'
import * as Y from 'yjs'
import { withHeadlessEditor } from '../../shared/document/binding/headlessEditor'
import { $createListItemNode, type ListKind } from '../../shared/document/listItem/listItemNode'
import { newByline, setStoryField, storyBylines } from '../../shared/document/storyDocument'
import { writeArticle } from '../../shared/document/writeArticle'
import type { Edition } from '../../shared/story/edition'

const text = <N extends ElementNode>(block: N, words: string): N => block.append($createTextNode(words))
const item = (list: ListKind, indent: number, words: string): ElementNode =>
  text($createListItemNode(list).setIndent(indent), words)

export function sampleStory(): Y.Doc {
  const doc = new Y.Doc()
  setStoryField(doc, 'slug', 'harbour-lights')
  setStoryField(doc, 'section', 'culture')
  setStoryField(doc, 'rightsLine', '')
  setStoryField(doc, 'bylineTime', '2026-11-23T09:10:00Z')
  storyBylines(doc).push([newByline({ id: 'b1', en: 'Mira Holt', ko: '문하린' })])
  return doc
}

const samples = {
  en: {
    headline: 'Harbour lights return after eleven dark winters',
    dek: 'The old lamps along the north quay burn again, and the ferry crews say they can tell the tide by them.',
    datelinePlace: 'NORTHQUAY',
    caption: 'Lamps along the north quay on the first evening they were lit again.',
    credit: '(Photo by Mira Holt/Harbour Press)',
    paragraphs: [
      'The first lamp came on at a quarter past five, and for a moment nobody on the quay said anything at all.',
      'It had taken the town eleven winters, two councils and one very patient electrician to bring the light back.',
    ],
  },
  ko: {
    headline: '열한 해 만에 다시 켜진 항구의 등불',
    dek: '북쪽 부두의 오래된 등이 다시 켜졌다. 선원들은 불빛만 보아도 물때를 알 수 있다고 말한다.',
    datelinePlace: '북항',
    caption: '다시 불을 밝힌 첫날 저녁, 북쪽 부두를 따라 늘어선 등불.',
    credit: '(사진 = 문하린/하버통신)',
    paragraphs: [
      '첫 번째 등이 켜진 것은 오후 다섯 시 십오 분이었다. 부두에 모인 사람들은 잠시 아무 말도 하지 않았다.',
      '등불을 되찾기까지 열한 번의 겨울과 두 번의 의회, 그리고 아주 끈기 있는 전기 기사 한 사람이 필요했다.',
    ],
  },
} as const

const more = {
  en: [
    'What comes next',
    'We did not know we had missed it until it was there.',
    'South quay',
    'Mole and pilot house',
    'Open evenings',
    'Thursday',
    'Saturday',
  ],
  ko: [
    '다음 차례',
    '불이 켜지고 나서야 우리가 무엇을 그리워했는지 알았습니다.',
    '남쪽 부두',
    '방파제와 도선사 사무소',
    '개방하는 날',
    '목요일',
    '토요일',
  ],
} as const

/** A believable article of each edition, written into a new document. */
export function sampleArticle(edition: Edition): Y.Doc {
  const doc = new Y.Doc()
  writeArticle(doc, samples[edition])
  const [heading, quote, one, inner, two, three, four] = more[edition]
  withHeadlessEditor(doc, (editor) =>
    editor.update(
      () => {
        $getRoot().append(
          text($createHeadingNode('h2'), heading),
          text($createQuoteNode(), quote),
          item('numbered', 0, one),
          item('numbered', 1, inner),
          item('numbered', 0, two),
          text($createParagraphNode(), samples[edition].paragraphs[1]),
          item('bulleted', 0, three),
          item('bulleted', 0, four),
        )
      },
      { discrete: true },
    ),
  )
  return doc
}

/** An article nobody has written in yet. */
export function emptyArticle(): Y.Doc {
  const doc = new Y.Doc()
  writeArticle(doc, { headline: '', dek: '', datelinePlace: '', caption: '', credit: '', paragraphs: [] })
  return doc
}

/** An article with a block this Dateline does not know: it opens for reading only. */
export function strangeArticle(): Y.Doc {
  const doc = sampleArticle('en')
  doc.get('root-v2', Y.XmlElement).insert(1, [new Y.XmlElement('from-a-newer-dateline')])
  return doc
}
