import type { WithdrawnArticle } from '../../electron/connectors/portal/portalContent'
import type { Edition } from '../../shared/story/edition'
import type { SiteProfile } from '../../shared/story/siteProfile'
import type { PublishedArticle } from '../../shared/story/story'
import { makeArticle, paragraph, photo, published, storyIdOf } from './articles'
import { bilingualPortal } from './bilingualPortal'
import { hostileArticles } from './hostileArticles'
import { scenes, type PhotoStore } from './photoFiles'
import { sampleProfile } from './siteProfiles'

export const everyPageProfile: SiteProfile = {
  ...sampleProfile,
  imprint: {
    name: { en: 'Namu Harbour Press', ko: '나무항신문사' },
    address: { en: '14 Quay Street, Namu Harbour', ko: '나무항시 부두거리 14' },
    phone: '+00 00 0000 0000',
    registrationNumber: '나무 아00000',
    registrationDate: '2019-03-04',
    publisher: { en: 'Seo Nari', ko: '서나리' },
    editor: { en: 'Mira Holt', ko: '한미라' },
    youthProtectionOfficer: { en: 'Gim Haneul', ko: '김하늘' },
  },
}

const both: readonly Edition[] = ['en', 'ko']
const live = (...given: Parameters<typeof makeArticle>): PublishedArticle =>
  published(makeArticle(...given), everyPageProfile, '2026-11-23T08:00:00Z')

const words = {
  en: {
    photos: 'Three Mornings on the North Pier',
    dek: 'The pier was measured at dawn, at noon and after dark.',
    moved: 'Pier Lamps Get a New Name',
    captions: ['The pier at dawn.', 'The pier at noon.', 'The pier after dark.'],
    credit: '(Photo by Mira Holt/Namu Harbour Times)',
    text: 'The surveyors came with a rope, a lamp and a thermos, and went home with a number that nobody had expected.',
    result: 'Crew Wins Race',
    tag: 'Rowing',
  },
  ko: {
    photos: '북쪽 부두에서 보낸 세 번의 아침',
    dek: '부두를 새벽과 한낮, 그리고 해가 진 뒤에 쟀다.',
    moved: '부두 등불, 새 이름을 얻다',
    captions: ['새벽의 부두.', '한낮의 부두.', '해가 진 뒤의 부두.'],
    credit: '(사진=한미라/나무항 타임스)',
    text: '측량사들은 밧줄과 등, 보온병을 들고 와서 아무도 예상하지 못한 숫자를 들고 돌아갔다.',
    result: '조정팀 승리, 경기',
    tag: '조정',
  },
} as const

/** An article with three photos, each with its caption and credit. */
export async function threePhotos(store: PhotoStore): Promise<PublishedArticle[]> {
  const photos = [
    await store.add(scenes.dusk),
    await store.add(scenes.morning),
    await store.add(scenes.night),
  ]
  return both.map((edition) => {
    const { photos: headline, dek, captions, credit, text } = words[edition]
    const figures = captions.map((caption, at) => photo(photos[at]?.photoId ?? '', caption, credit, caption))
    return live({
      storyId: storyIdOf(0xe1),
      edition,
      slug: 'north-pier',
      section: 'economy',
      headline,
      dek,
      tags: [words[edition].tag],
      photos,
      body: figures.flatMap((figure) => [figure, paragraph(text), paragraph(text)]),
    })
  })
}

/** A story that has had another address. */
const moved = (): PublishedArticle[] =>
  both.map((edition) => {
    const { moved: headline, text } = words[edition]
    const article = { storyId: storyIdOf(0xe2), edition, headline, body: [paragraph(text)] }
    const { urlPath } = live({ ...article, slug: 'quay-lamps' })
    return { ...live({ ...article, slug: 'pier-lamps' }), formerPaths: [urlPath] }
  })

/** So many short stories of one section, tag and writer that their lists go on to further pages. */
const results = (): PublishedArticle[] =>
  both.flatMap((edition) =>
    Array.from({ length: 61 }, (_, at) => {
      const { result, tag, text } = words[edition]
      const article = makeArticle({
        storyId: storyIdOf(0x1000 + at),
        edition,
        slug: `race-${at}`,
        section: 'sports',
        tags: [tag],
        bylines: [{ id: 'gim', en: 'Gim Haneul', ko: '김하늘' }],
        headline: `${result} ${at + 1}`,
        body: [paragraph(text)],
      })
      return published(article, everyPageProfile, new Date(Date.UTC(2026, 6, 1 + at)).toISOString())
    }),
  )

const withdrawn = (): WithdrawnArticle[] =>
  both.map((edition) => ({
    storyId: storyIdOf(0xe3),
    edition,
    urlPath: `${edition}/society/2026/11/20/wrong-ship-3e0000.html`,
    withdrawnAt: '2026-11-23T09:00:00Z',
    note:
      edition === 'en'
        ? 'This story named the wrong ship, and is withdrawn.'
        : '이 기사는 다른 배의 이름을 적어 철회합니다.',
  }))

/** A portal that has every kind of page, in both editions. */
export async function everyPage(
  store: PhotoStore,
): Promise<{ live: PublishedArticle[]; withdrawn: WithdrawnArticle[] }> {
  return {
    live: [
      ...(await bilingualPortal(store)),
      ...hostileArticles(await store.add(scenes.grey, 6)),
      ...(await threePhotos(store)),
      ...moved(),
      ...results(),
    ],
    withdrawn: withdrawn(),
  }
}
