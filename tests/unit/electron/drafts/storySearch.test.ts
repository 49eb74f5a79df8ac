import { expect, test } from 'vitest'
import { indexVersion, storyIndex } from '../../../../electron/drafts/storyIndex'
import { savedSearches } from '../../../../electron/drafts/savedSearches'
import { noFilters, wholeDesk } from '../../../../shared/story/storyList'
import { listedDesk } from './listedDesk'

const mira = { id: 'b1', en: 'Mira Holt', ko: '한미라' }

function writtenDesk() {
  const desk = listedDesk()
  desk.written({
    story: { slug: 'harbour-lights', section: 'culture', tags: ['winter'], bylines: [mira] },
    en: {
      headline: 'Harbour Lights Return',
      dek: 'The quay is bright again',
      paragraphs: ['Nine boats went out before the café opened.', 'The night ferry waited.'],
      caption: 'The breakwater at dusk',
      credit: '(Photo by Jun Arden/Haewon Pictures)',
    },
    ko: {
      headline: '항구의 불빛이 돌아왔다'.normalize('NFD'),
      paragraphs: ['KBS2에서도 밤배가 보였다. 등대지기는 말이 없었다.'],
    },
  })
  desk.written({
    story: { slug: 'market-day', section: 'society' },
    en: { headline: 'A day at the market', paragraphs: ['The harbour was quiet.'] },
    ko: { headline: '새벽 시장의 하루' },
  })
  return desk
}

test.each([
  ['harbour', ['harbour-lights', 'market-day']],
  ['  HARBOUR   Lights ', ['harbour-lights']],
  ['harb', ['harbour-lights', 'market-day']],
  ['arbour', []],
  ['h', ['harbour-lights', 'market-day']],
  ['ni fer', ['harbour-lights']],
  ['du fer', ['harbour-lights']],
  ['erry', []],
  ['Ca', ['harbour-lights']],
  ['낮', []],
  ['cafe', ['harbour-lights']],
  ['Café'.normalize('NFD'), ['harbour-lights']],
  ['불빛', ['harbour-lights']],
  ['불빛'.normalize('NFD'), ['harbour-lights']],
  ['빛이', ['harbour-lights']],
  ['배', ['harbour-lights']],
  ['벽', ['market-day']],
  ['등대지기', ['harbour-lights']],
  ['대지', ['harbour-lights']],
  ['등기', []],
  ['빛돌', []],
  ['kbs', ['harbour-lights']],
  ['KBS2에서', ['harbour-lights']],
  ['market-d', ['market-day']],
  ['"night ferry"', ['harbour-lights']],
  ['"ferry night"', []],
  ['ferry night', ['harbour-lights']],
  ['ferry 시장', []],
  ['lights 밤배', ['harbour-lights']],
  ['breakwater', ['harbour-lights']],
  ['Arden', ['harbour-lights']],
  ['winter', ['harbour-lights']],
  ['holt', ['harbour-lights']],
  ['미라', ['harbour-lights']],
  ['%', []],
  ['_', []],
  ['" OR "', []],
  ['NOT', []],
  ['quay*)', ['harbour-lights']],
])('a search for “%s” finds the stories that hold it', (words, slugs) => {
  expect(writtenDesk().found(words)).toEqual(slugs)
})

test('a word in the headline counts for more than one in the text, however often', () => {
  const { written, found } = listedDesk()
  written({
    story: { slug: 'in-the-text' },
    en: { headline: 'A quiet evening', paragraphs: ['The ferry. The ferry again. A ferry once more.'] },
  })
  written({ story: { slug: 'in-the-headline' }, en: { headline: 'Ferry', paragraphs: ['Nothing else.'] } })

  expect(['ferry', 'fer'].map((words) => found(words))).toEqual([
    ['in-the-headline', 'in-the-text'],
    ['in-the-headline', 'in-the-text'],
  ])
})

test('a hit shows where it stands, marked, in either script', () => {
  const { list } = writtenDesk()
  const snippets = ['ferry waited', '지기', 'breakwater', 'winter', 'lights'].map((search) => {
    const snippet = list({ search })[0]?.snippet
    return (
      snippet && [
        snippet.where,
        snippet.edition,
        snippet.text.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
      ]
    )
  })

  expect(snippets).toEqual([
    ['body', 'en', '…café opened.\nThe night [ferry] [waited].'],
    ['body', 'ko', 'KBS2에서도 밤배가 보였다. 등대[지기]는 말이 없었다.'],
    ['photos', 'en', 'The [breakwater] at dusk\n(Photo by Jun Arden/Haewon Pictures)'],
    ['about', null, 'harbour-lights · [winter] · Mira Holt · 한미라'],
    ['about', null, 'harbour-[lights] · winter · Mira Holt · 한미라'],
  ])
})

test('filters narrow a search, and an edition’s words are its own', () => {
  const { written, found, list } = writtenDesk()
  written({ story: { slug: 'only-korean' }, ko: { headline: '항구 소식', paragraphs: ['ferry'] } })
  const slugs = (filters: Partial<typeof noFilters>) =>
    list({ filters: { ...noFilters, ...filters } }).map(({ story }) => story.slug)

  expect({
    culture: found('harbour', { section: 'culture' }),
    english: found('ferry', { edition: 'en' }),
    korean: found('ferry', { edition: 'ko' }),
    shortInEnglish: found('fe', { edition: 'en' }),
    shortInKorean: found('fe', { edition: 'ko' }),
    inEnglish: slugs({ edition: 'en' }),
    byMira: slugs({ byline: '  MIRA' }),
    byMiraInKorean: slugs({ byline: '미라'.normalize('NFD') }),
    published: slugs({ state: 'published' }),
    withPhotos: slugs({ hasPhotos: true }),
    thatDay: slugs({ changedFrom: '2026-11-23', changedTo: '2026-11-23' }).length,
    thenext: slugs({ changedFrom: '2026-11-24' }),
    before: slugs({ changedTo: '2026-11-22' }),
  }).toEqual({
    culture: ['harbour-lights'],
    english: ['harbour-lights'],
    korean: ['only-korean'],
    shortInEnglish: ['harbour-lights'],
    shortInKorean: ['only-korean'],
    inEnglish: ['market-day', 'harbour-lights'],
    byMira: ['harbour-lights'],
    byMiraInKorean: ['harbour-lights'],
    published: [],
    withPhotos: [],
    thatDay: 3,
    thenext: [],
    before: [],
  })
})

test('a long list is read in windows, and a story knows its place in it', () => {
  const { story, search } = listedDesk()
  const ids = Array.from({ length: 130 }, (_, at) => story(`story-${at}`, `Story ${at} of the desk`, ''))
  const window = search.page(wholeDesk, 60, 60)
  const second = search.page({ ...wholeDesk, search: 'desk' }, 120, 60)

  expect({
    total: window.total,
    first: window.rows[0]?.story.slug,
    length: window.rows.length,
    places: [ids[129], ids[69], ids[0]].map((storyId) => search.place(wholeDesk, storyId ?? '')),
    found: [second.total, second.rows.length],
    elsewhere: search.place({ ...wholeDesk, search: '"story 7"' }, ids[9] ?? ''),
  }).toEqual({
    total: 130,
    first: 'story-69',
    length: 60,
    places: [0, 60, 129],
    found: [130, 10],
    elsewhere: null,
  })
})

test('a changed word is found, and the old one no longer', () => {
  const { story, write, projector, found } = listedDesk()
  const storyId = story('ferry', 'Night ferry', '')
  write({ storyId, part: 'en' }, (doc) => doc.getText('headline').delete(6, 5))
  write({ storyId, part: 'en' }, (doc) => doc.getText('headline').insert(6, 'train'))
  projector.noticeChange(storyId)
  projector.flush()

  expect([found('train'), found('"night ferry"')]).toEqual([['ferry'], []])
})

test('a search index that is missing or of an older version is made again, a few stories at a time', () => {
  const { database, index, projector, search, found, written } = listedDesk()
  for (const slug of ['one', 'two', 'three'])
    written({ story: { slug }, en: { headline: `Number ${slug}`, paragraphs: ['The night ferry'] } })
  index.makeSearchAnew()
  const waiting = search.page({ ...wholeDesk, search: 'ferry' }, 0, 60)
  const steps = [projector.catchUpSome(2), projector.catchUpSome(2), projector.catchUpSome(2)]
  const versions = database.prepare('select distinct index_version as v from story_rows').all()

  expect([waiting.total, waiting.pending, steps, found('ferry').sort(), versions]).toEqual([
    0,
    3,
    [true, true, false],
    ['one', 'three', 'two'],
    [{ v: indexVersion }],
  ])
})

test('a search index of an older Dateline is made anew when the desk opens', () => {
  const { database, projector, found, written } = listedDesk()
  written({ story: { slug: 'one' }, en: { headline: 'Night ferry' } })
  database.exec(`drop table story_search; create virtual table story_search using fts5(headline_en, about)`)
  storyIndex(database)
  const before = found('fer')
  projector.catchUpSome(5)

  expect([before, found('fer')]).toEqual([[], ['one']])
})

test('a search is saved under a name, replaced and removed', () => {
  const { database } = listedDesk()
  const saved = savedSearches(database)
  const culture = { ...wholeDesk, filters: { ...noFilters, section: 'culture' } }
  saved.save('Desk', wholeDesk)
  saved.save(' 문화 ', culture)
  saved.save('Desk', culture)
  const before = saved.all()
  saved.remove(before[0]?.searchId ?? 0)

  expect([before.map(({ name, query }) => [name, query]), saved.all().map(({ name }) => name)]).toEqual([
    [
      ['Desk', culture],
      ['문화', culture],
    ],
    ['문화'],
  ])
})
