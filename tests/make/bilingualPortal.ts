import type { PhotoAsset, PublishedArticle } from '../../shared/story/story'
import {
  heading,
  item,
  link,
  makeArticle,
  paragraph,
  photo,
  published,
  quote,
  storyIdOf,
  text,
} from './articles'
import { setPieces } from './setPieces'
import { scenes, type PhotoStore } from './photoFiles'
import { sampleProfile } from './siteProfiles'

const bylines = {
  holt: { id: 'holt', en: 'Mira Holt', ko: '한미라' },
  gim: { id: 'gim', en: 'Gim Haneul', ko: '김하늘' },
  yi: { id: 'yi', en: 'Yi Doyun', ko: '' },
}

const briefs = [
  [
    'council-ferry-vote',
    'politics',
    'Council Votes to Keep the Night Ferry Through Winter',
    '시의회, 겨울에도 심야 여객선 유지하기로',
  ],
  [
    'market-roof',
    'economy',
    'Market Traders Raise a New Roof, One Beam at a Time',
    '상인들이 함께 올린 시장 지붕',
  ],
  [
    'rowing-final',
    'sports',
    'Harbour Crew Takes the Rowing Final by Half a Length',
    '나무항 조정팀, 반 정신 차로 우승',
  ],
  [
    'school-kitchen',
    'society',
    'A School Kitchen Feeds a Whole Street on Fridays',
    '금요일마다 골목을 먹이는 학교 부엌',
  ],
  [
    'lighthouse-archive',
    'culture',
    'Keeper’s Diaries Found in Lighthouse Wall',
    '등대 벽 속에서 나온 등대지기의 일기',
  ],
  [
    'tide-gate',
    'society',
    'Tide Gate Closes for Repairs; Two Streets to Flood at Noon',
    '조수문 수리로 두 거리 낮 한때 침수 예상',
  ],
  ['tram-fares', 'economy', 'Tram Fares Frozen for a Third Year', '전차 요금 3년째 동결'],
] as const

/** A believable newsroom's portal: stories in both editions, one of them updated, with and without photos. */
export async function bilingualPortal(store: PhotoStore): Promise<PublishedArticle[]> {
  const pictures: PhotoAsset[] = []
  for (const scene of [scenes.dusk, scenes.morning, scenes.grey, scenes.night, scenes.tall])
    pictures.push(await store.add(scene))
  const [dusk, ...others] = pictures
  if (dusk === undefined) throw new Error('no pictures')

  const lights = {
    storyId: storyIdOf(0xa1),
    slug: 'harbour-lights',
    section: 'culture',
    tags: ['harbour', '항구'],
    bylines: [bylines.holt, bylines.gim],
    rightsLine: 'Contributed to the Namu Harbour Times by the Quay Street Archive.',
    photos: [dusk],
  }
  const lightsEn = makeArticle({
    ...lights,
    headline: 'Harbour Lights Return to the Old Quay After Nine Dark Years',
    dek: 'The lamps were bought back one by one by the people who used to walk home beneath them.',
    datelinePlace: 'Namu Harbour',
    body: [
      photo(
        dusk.photoId,
        'The old quay at dusk on Monday, minutes after the last of fourteen lamps was lit.',
        '(Photo by Mira Holt/Namu Harbour Times)',
        'Fourteen lamps in a row along a quay, the sun low over dark hills',
      ),
      paragraph(
        'The lamps along the old quay were lit again on Monday evening, nine years after the city switched them off to save what the budget of that year called “an amount not worth the ink”.',
      ),
      paragraph(
        'About four hundred people came, most of them on foot, and most of them early. ',
        text('“I wanted to see the dark once more before it went,”', 'italic'),
        ' said a retired pilot who has steered ships past the quay since before the lamps were first built.',
      ),
      heading(2, 'Fourteen lamps, fourteen owners'),
      paragraph(
        'Each lamp now belongs to a household, a shop or a class of schoolchildren. The ',
        link('https://archive.example/quay?street=1&lamp=14', 'Quay Street Archive'),
        ' keeps the list, and will publish the accounts ',
        text('every spring', 'bold'),
        '.',
      ),
      item('Eight lamps were found in a scrapyard two towns away.'),
      item('Four came from gardens, where they had been:'),
      item('bird tables, in three cases;', 'bulleted', 1),
      item('a scarecrow, in one.', 'bulleted', 1),
      item('Two had to be cast again from a drawing.'),
      quote('A light that someone pays for is a light that someone looks at.'),
      heading(3, 'What happens next'),
      item('The quay stays open until midnight until the end of March.', 'numbered'),
      item('The council decides on the north pier in April.', 'numbered'),
      paragraph('The ferry will sound its horn at seven each evening this week, for the lamps.'),
    ],
  })
  const lightsKo = makeArticle({
    ...lights,
    edition: 'ko',
    headline: '아홉 해 만에 다시 켜진 옛 부두의 등불',
    dek: '그 아래를 걸어 집으로 가던 사람들이 하나씩 되사 온 등이에요.',
    datelinePlace: '나무항',
    body: [
      photo(
        dusk.photoId,
        '월요일 해 질 녘의 옛 부두. 열네 번째 등이 켜진 직후의 모습이다.',
        '(사진=한미라/나무항 타임스)',
        '부두를 따라 늘어선 열네 개의 등과 어두운 산 위로 낮게 걸린 해',
      ),
      paragraph(
        '옛 부두의 등불이 월요일 저녁 다시 켜졌다. 시가 예산을 아끼려고 불을 끈 지 아홉 해 만이다. 그해 예산서는 아낀 돈을 두고 “적을 잉크가 아까운 액수”라고 했다.',
      ),
      paragraph(
        '이날 부두에는 사백여 명이 모였다. 대부분 걸어서, 그것도 일찍 왔다. 부두가 생기기 전부터 배를 몰았다는 퇴직 도선사는 ',
        text('“사라지기 전에 어둠을 한 번 더 보고 싶었다”', 'bold'),
        '고 말했다.',
      ),
      heading(2, '등 열넷, 주인 열넷'),
      paragraph(
        '이제 등마다 주인이 있다. 어느 집, 어느 가게, 어느 반 아이들이다. 명단은 ',
        link('https://archive.example/quay', '부두거리 기록관'),
        '이 맡고, 해마다 봄에 살림살이를 공개한다.',
      ),
      item('여덟 개는 두 고을 건너 고물상에서 찾았다.'),
      item('네 개는 남의 집 마당에 있었다.'),
      item('두 개는 도면을 보고 다시 만들었다.'),
      quote('누군가 값을 치르는 불빛은 누군가 바라보는 불빛이다.'),
      paragraph('이번 주에는 저녁 일곱 시마다 여객선이 등불을 위해 기적을 울린다.'),
    ],
  })

  const set = setPieces([dusk, ...others], [storyIdOf(0xa1), storyIdOf(0xb0), storyIdOf(0xdead)])

  const pairs = briefs.flatMap(([slug, section, en, ko], index) => {
    const picture = index % 3 === 2 ? undefined : others[index % others.length]
    const shared = {
      storyId: storyIdOf(0xb0 + index),
      slug,
      section,
      bylines: index % 2 === 0 ? [bylines.yi] : [bylines.gim],
      photos: picture === undefined ? [] : [picture],
    }
    const figure = (caption: string, credit: string, alt: string) =>
      picture === undefined ? [] : [photo(picture.photoId, caption, credit, alt)]
    const at = `2026-11-${22 - index}T0${index + 1}:25:00Z`
    const english = makeArticle({
      ...shared,
      headline: en,
      dek:
        index % 2 === 0
          ? 'What was decided, who decided it, and what it means for the people who live there.'
          : '',
      body: [
        ...figure(
          'The harbour seen from the hill road.',
          '(Photo by Yi Doyun/Namu Harbour Times)',
          'A harbour below hills',
        ),
        paragraph(
          'The decision was read out on the steps of the town hall, in the rain, to a crowd that had brought its own chairs and stayed to the last sentence.',
        ),
        paragraph('Details will follow as they are confirmed.'),
      ],
    })
    const korean = makeArticle({
      ...shared,
      edition: 'ko',
      headline: ko,
      body: [
        ...figure('언덕길에서 내려다본 항구.', '(사진=이도윤/나무항 타임스)', '산 아래의 항구'),
        paragraph(
          '결정문은 비가 내리는 시청 계단에서 낭독되었고, 저마다 의자를 들고 온 시민들은 마지막 문장까지 자리를 지켰다.',
        ),
        paragraph('자세한 내용은 확인되는 대로 이어서 전한다.'),
      ],
    })
    const live = [published(english, sampleProfile, at)]
    // Two stories have no Korean edition yet.
    return index > 4 ? live : [...live, published(korean, sampleProfile, at)]
  })
  return [
    published(lightsEn, sampleProfile, '2026-11-23T10:40:00Z', '2026-11-23T14:05:00Z'),
    published(lightsKo, sampleProfile, '2026-11-23T11:00:00Z'),
    ...set.map((article) => published(article, sampleProfile, '2026-11-22T21:15:00Z')),
    ...pairs,
  ]
}
