import type { Block, Inline } from '../../shared/story/articleBody'
import type { Article, PhotoAsset } from '../../shared/story/story'
import { heading, item, makeArticle, paragraph, photo, storyIdOf, text } from './articles'

const cells = (rows: readonly (readonly string[])[]): Inline[][][] =>
  rows.map((row) => row.map((cell) => (cell === '' ? [] : [text(cell)])))

interface Words {
  readonly paragraph: string
  readonly heading: string
  readonly quote: readonly [string, string]
  readonly box: readonly [string, string, string, string]
  readonly table: readonly (readonly string[])[]
  readonly captions: readonly string[]
  readonly credit: string
  readonly titles: readonly [string, string]
  readonly correction: string
}

const words: Record<'en' | 'ko', Words> = {
  en: {
    paragraph:
      'Since October a second boat has crossed to Dolsan after dark, and the island has begun to keep later hours than it has in forty years.',
    heading: 'Who pays for the dark crossing',
    quote: [
      'We used to plan our evenings around the last boat. Now we plan them around each other.',
      'Noh Garam, ferry master',
    ],
    box: [
      'The crossing in brief',
      'The night boat was paid for by three island cooperatives.',
      'Two boats a night, at nine and at half past eleven',
      'Forty seats, nine bicycles',
    ],
    table: [
      ['Year', 'Passengers', 'Crossings'],
      ['2024', '18,240', '702'],
      ['2025', '21,975', '728'],
      ['2026', '34,410', '1,346'],
    ],
    captions: ['Boarding at the north quay.', 'The wheelhouse at midnight.', 'First boat home.'],
    credit: '(Photo by Mira Holt/Namu Harbour Times)',
    titles: ['The night boat leaves the quay for the first time', ''],
    correction: 'An earlier version of this story gave the number of seats as fourteen. There are forty.',
  },
  ko: {
    paragraph:
      '시월부터 해가 진 뒤에도 돌산으로 가는 배가 한 척 더 생겼고, 섬의 저녁은 조금씩 길어지고 있다.',
    heading: '밤 뱃삯은 누가 내나',
    quote: ['전에는 막배에 맞춰 살았지요. 이제는 서로에게 맞춰 삽니다.', '노가람 선장'],
    box: [
      '한눈에 보는 야간 뱃길',
      '야간 여객선은 섬의 세 협동조합이 비용을 댔다.',
      '밤 아홉 시와 열한 시 반, 하루 두 번',
      '좌석 마흔 개, 자전거 아홉 대',
    ],
    table: [
      ['연도', '승객', '운항'],
      ['2024', '18,240', '702'],
      ['2025', '21,975', '728'],
      ['2026', '34,410', '1,346'],
    ],
    captions: ['북쪽 부두의 승선 시간.', '자정의 조타실.', '집으로 가는 첫 배.'],
    credit: '(사진=한미라/나무항 타임스)',
    titles: ['부두를 떠나는 첫 야간 여객선', ''],
    correction: '이 기사의 이전 판에서 좌석 수를 열네 개로 적었으나 마흔 개가 맞아 바로잡습니다.',
  },
}

/**
 * A story with every block there is, in both editions.
 * @param related the ids of stories it leads to, one of them live in neither edition
 */
export function setPieces(photos: readonly PhotoAsset[], related: readonly string[]): Article[] {
  const links = related.map((storyId): Block => ({ kind: 'relatedStory', storyId }))
  return (['en', 'ko'] as const).map((edition) => {
    const said = words[edition]
    const [title, fact, ...facts] = said.box
    return makeArticle({
      storyId: storyIdOf(0xd1),
      edition,
      slug: 'night-boat',
      section: 'society',
      headline: edition === 'en' ? 'The Ferry That Runs at Night' : '밤에 다니는 여객선',
      photos: [...photos],
      body: [
        paragraph(said.paragraph),
        { kind: 'pullQuote', children: [text(said.quote[0])], source: said.quote[1] },
        paragraph(said.paragraph),
        heading(2, said.heading),
        {
          kind: 'factBox',
          title,
          body: [paragraph(fact), ...facts.map((each) => item(each))].filter(
            (block) => block.kind === 'paragraph' || block.kind === 'listItem',
          ),
        },
        { kind: 'table', hasHeader: true, rows: cells(said.table) },
        { kind: 'divider' },
        {
          kind: 'gallery',
          photos: said.captions
            .map((caption, at) => photo(photos[at]?.photoId ?? '', caption, said.credit, caption))
            .filter((block) => block.kind === 'photo'),
        },
        ...links,
        { kind: 'embed', url: 'https://www.youtube.com/watch?v=a1b2c3d4e5f', title: said.titles[0] },
        { kind: 'embed', url: 'https://archive.example/quay?lamp=14&street=1', title: said.titles[1] },
        {
          kind: 'table',
          hasHeader: false,
          rows: cells([
            ['—', ''],
            ['', '1'],
          ]),
        },
        { kind: 'correction', date: '2026-11-23T02:30:00Z', children: [text(said.correction)] },
      ],
    })
  })
}
