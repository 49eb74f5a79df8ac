import type * as Y from 'yjs'
import { newByline, setStoryField, storyBylines, storyTags } from '../../../shared/document/storyDocument'
import { writeArticle, type NewArticle } from '../../../shared/document/writeArticle'
import type { SiteProfile } from '../../../shared/story/siteProfile'
import type { PublishedArticle, StorySummary } from '../../../shared/story/story'

/** A small fictional newsroom, so that the window can be looked at without a main process. */
export const profile: SiteProfile = {
  origin: 'https://haewon.example',
  defaultEdition: 'en',
  editions: {
    en: {
      languageTag: 'en',
      siteName: 'The Haewon Post',
      description: 'News from the harbour',
      zone: 'America/New_York',
      copyright: '© {year} {site}, All rights reserved. Do not reproduce without permission.',
    },
    ko: {
      languageTag: 'ko-KR',
      siteName: '해원포스트',
      description: '항구의 소식',
      zone: 'Asia/Seoul',
      copyright: '© {year} {site}. 무단 전재 및 재배포 금지.',
    },
  },
  sections: [
    { id: 'politics', names: { en: 'Politics', ko: '정치' } },
    { id: 'society', names: { en: 'Society', ko: '사회' } },
    { id: 'culture', names: { en: 'Culture', ko: '문화' } },
    { id: 'sports', names: { en: 'Sports', ko: '스포츠' } },
  ],
  copyrightYear: 'current',
  social: {},
}

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()
const mira = { id: 'b1', en: 'Mira Holt', ko: '미라 홀트' }
const garam = { id: 'b2', en: 'Noh Garam', ko: '노가람' }

export const storyIds = [1, 2, 3, 4, 5, 6].map((n) => `00000000-0000-4000-8000-00000000000${n}`)
const summary = (index: number, rest: Partial<StorySummary>): StorySummary => ({
  storyId: storyIds[index] ?? crypto.randomUUID(),
  slug: '',
  section: '',
  headlines: { en: '', ko: '' },
  bylines: [],
  state: 'draft',
  changedSincePublished: false,
  createdAt: minutesAgo(3000),
  changedAt: minutesAgo(0),
  ...rest,
})

export const stories: StorySummary[] = [
  summary(0, {
    slug: 'harbour-lights',
    section: 'culture',
    headlines: {
      en: 'Harbour lights return to Haewon after eleven dark winters',
      ko: '해원항, 열한 해 만에 다시 불을 밝히다',
    },
    bylines: [mira, garam],
    state: 'published',
    changedSincePublished: true,
    changedAt: minutesAgo(2),
  }),
  summary(1, {
    slug: 'ferry-timetable',
    section: 'society',
    headlines: { en: 'Night ferry gets a second crossing', ko: '' },
    bylines: [garam],
    changedAt: minutesAgo(26),
  }),
  summary(2, {
    slug: 'council-budget',
    section: 'politics',
    headlines: {
      en: 'Council settles on a smaller budget, and a longer argument about the sea wall that it pays for',
      ko: '시의회, 줄어든 예산안 합의',
    },
    bylines: [mira],
    state: 'published',
    changedAt: minutesAgo(190),
  }),
  summary(3, { headlines: { en: '', ko: '겨울 바다를 건너는 사람들' }, section: 'culture', changedAt: minutesAgo(1500) }),
  summary(4, { changedAt: minutesAgo(2900) }),
]

const english: NewArticle = {
  headline: 'Harbour lights return to Haewon after eleven dark winters',
  dek: 'The old lamps along the north quay were lit again on Monday evening, one for each boat that still goes out.',
  datelinePlace: 'HAEWON',
  paragraphs: [
    'The first lamp came on a little before six, and nobody on the north quay said anything for a while.',
    'Eleven winters ago the harbour office switched the lights off to save money. The fleet had shrunk to nine boats by then, and most of them were home before dusk.',
    'On Monday the fishermen’s cooperative paid for the lamps itself, with money from a film crew that had used the quay in the spring.',
  ],
  caption: 'The north quay of Haewon on Monday evening, seen from the breakwater.',
  credit: '(Photo by Jun Arden/Haewon Post)',
}
const korean: NewArticle = {
  headline: '해원항, 열한 해 만에 다시 불을 밝히다',
  dek: '월요일 저녁 북쪽 부두의 오래된 등이 다시 켜졌다.',
  datelinePlace: '해원',
  paragraphs: [
    '여섯 시가 조금 못 되어 첫 등이 켜졌고, 북쪽 부두에서는 한동안 아무도 말을 하지 않았다.',
    '열한 해 전 겨울 항만사무소는 비용을 아끼려고 불을 껐다. 배는 아홉 척으로 줄어 있었고, 대부분 해가 지기 전에 돌아왔다.',
  ],
  caption: '',
  credit: '',
}
const empty: NewArticle = {
  headline: '',
  dek: '',
  datelinePlace: '',
  paragraphs: [],
  caption: '',
  credit: '',
}

export function fillDocument(doc: Y.Doc, storyId: string, part: 'story' | 'en' | 'ko'): void {
  const story = stories.find((each) => each.storyId === storyId)
  if (part !== 'story') {
    const headline = story?.headlines[part] ?? ''
    const whole = storyId === storyIds[0]
    writeArticle(doc, whole ? (part === 'en' ? english : korean) : { ...empty, headline })
    return
  }
  if (!story) return
  doc.transact(() => {
    setStoryField(doc, 'slug', story.slug)
    setStoryField(doc, 'section', story.section)
    if (storyId === storyIds[0]) {
      setStoryField(doc, 'bylineTime', '2026-11-23T09:10:00Z')
      storyTags(doc).push(['harbour', '항구', 'winter'])
    }
    storyBylines(doc).push(story.bylines.map(newByline))
  })
}

/** The English page of the first story is live. */
export const publications: Record<string, PublishedArticle[]> = {
  [storyIds[0] ?? '']: [
    {
      article: {
        storyId: storyIds[0] ?? '',
        edition: 'en',
        slug: 'harbour-lights',
        section: 'culture',
        tags: [],
        bylines: [mira],
        rightsLine: '',
        bylineTime: '',
        headline: english.headline,
        dek: english.dek,
        datelinePlace: 'HAEWON',
        body: [],
        photos: [],
      },
      urlPath: 'en/culture/2026/11/23/harbour-lights-1f3a.html',
      firstPublishedAt: '2026-11-23T09:10:00Z',
      updatedAt: null,
      contentHash: '0'.repeat(64),
    },
  ],
}
