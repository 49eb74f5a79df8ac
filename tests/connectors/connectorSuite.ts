import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Article } from '../../shared/story/story'
import { paragraph } from '../make/articles'
import { deliveryOf } from '../make/deliveries'
import { photoStory, smallPhoto } from '../make/photoStory'
import { setPieces } from '../make/setPieces'
import type { Destination } from './destination'
import { printedWords } from './printedWords'
import { never, nextSeed, sending, valueOf } from './sending'
import { troubleSuite } from './troubleSuite'

/** What every destination of the outbox must do. */
export function connectorSuite(to: () => Destination): void {
  const publish = sending(to)

  test('its test names the site', async () => {
    expect(valueOf(await to().connector.test(never)).siteName).not.toBe('')
  })

  test('a published article is there once, with its photo, caption, alt and credit', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const steps: string[] = []
    const receipt = await publish(article, pictures, { onStep: ({ step }) => void steps.push(step) })
    const page = (await to().page(receipt.url)) ?? ''
    const [photo] = deliveryOf(article, pictures).photos
    expect(receipt.status).toBe('published')
    expect(await to().held(article.storyId, 'en')).toHaveLength(1)
    expect(await to().photoCopies(photo?.photoId ?? '')).toBe(1)
    for (const words of [article.headline, photo?.caption, photo?.credit, photo?.alt, 'by Mira Holt'])
      expect(page).toContain(words)
    expect(page).toContain('© 2026 Namu Harbour Times')
    if (to().isPortal) return
    expect(Object.keys(receipt.photos)).toEqual([photo?.photoId])
    expect([...steps].sort()).toEqual(['created', 'photo'])
  })

  test('section and tags stand under the names that the destination has for them', async (context) => {
    if (to().isPortal) return context.skip('Its sections go by their ids.')
    const { article, pictures } = await photoStory(nextSeed())
    await publish(article, pictures, {
      section: '사회 & Society',
      tags: ['ferries', '여객선', 'night & day'],
    })
    const again = await photoStory(nextSeed())
    await publish(again.article, again.pictures, { section: '사회 & Society', tags: ['여객선'] })
    const [held] = await to().held(article.storyId, 'en')
    const [second] = await to().held(again.article.storyId, 'en')
    expect(held?.section).toEqual(['사회 & Society'])
    expect([...(held?.tags ?? [])].sort()).toEqual(['ferries', 'night & day', '여객선'].sort())
    expect([second?.section, second?.tags]).toEqual([['사회 & Society'], ['여객선']])
  })

  test.each(['en', 'ko'] as const)('every block of an article arrives in the %s edition', async (edition) => {
    const taken = await Promise.all([1, 2, 3].map(() => smallPhoto(nextSeed())))
    const related = await photoStory(nextSeed(), { edition })
    await publish(related.article, related.pictures)
    const photos = taken.map(({ photoId }) => ({
      photoId,
      mediaType: 'image/jpeg' as const,
      width: 640,
      height: 400,
      fileName: 'a.jpg',
    }))
    const pieces = setPieces(photos, [related.article.storyId]).find((each) => each.edition === edition)
    if (pieces === undefined) throw new Error('No such edition')
    const article = { ...pieces, storyId: randomUUID(), datelinePlace: edition === 'ko' ? '서울' : 'Seoul' }
    const receipt = await publish(article, new Map(taken.map(({ photoId, bytes }) => [photoId, bytes])))
    const copy = valueOf(await to().connector.find(article.storyId, edition, never))
    const text = copy?.text ?? ''
    for (const words of article.body.flatMap(printedWords)) expect(text).toContain(words)
    expect(text.includes(related.article.headline)).toBe(to().linksRelated)
    expect(await to().page(receipt.url)).toContain(edition === 'ko' ? '서울' : 'SEOUL')
    expect(copy?.headline).toBe(article.headline)
    if (!to().isPortal)
      expect(Object.keys(copy?.photos ?? {}).sort()).toEqual(photos.map(({ photoId }) => photoId).sort())
    expect([copy?.remoteHash, copy?.remoteStamp]).toEqual([receipt.remoteHash, receipt.remoteStamp])
  })

  test('an update changes the same article, and a photo that is there is not sent again', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const first = await publish(article, pictures)
    const changed = {
      ...article,
      headline: 'Night Boat Turned Back by Fog',
      body: [...article.body, paragraph('Fog lay on the bay.')],
    }
    const second = await publish(changed, pictures, { previous: first })
    const held = await to().held(article.storyId, 'en')
    expect([second.remoteId, second.url, second.photos]).toEqual([first.remoteId, first.url, first.photos])
    expect(second.remoteHash).not.toBe(first.remoteHash)
    expect(held.map(({ headline, status }) => [headline, status])).toEqual([
      ['Night Boat Turned Back by Fog', 'published'],
    ])
    expect(await to().photoCopies(article.photos[0]?.photoId ?? '')).toBe(1)
    expect(await to().page(second.url)).toContain('Fog lay on the bay.')
  })

  test('a correction is printed with its day', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const first = await publish(article, pictures)
    const corrected: Article = {
      ...article,
      body: [
        ...article.body,
        {
          kind: 'correction',
          date: '2026-11-24T02:30:00.000Z',
          children: [{ kind: 'text', text: 'There are forty seats.', marks: [] }],
        },
      ],
    }
    const second = await publish(corrected, pictures, { previous: first })
    const page = (await to().page(second.url)) ?? ''
    for (const words of ['There are forty seats.', 'Correction', 'Nov 23, 2026 09:30 PM EST'])
      expect(page).toContain(words)
  })

  test('a killed article is gone for readers, and killing it again is no error', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const receipt = await publish(article, pictures)
    valueOf(await to().connector.withdraw(article.storyId, 'en', receipt, never, ''))
    valueOf(await to().connector.withdraw(article.storyId, 'en', receipt, never, ''))
    const left = valueOf(await to().connector.find(article.storyId, 'en', never))
    expect((await to().held(article.storyId, 'en')).filter(({ status }) => status !== 'draft')).toEqual([])
    expect(await to().page(receipt.url)).toBeNull()
    expect(left === null || left.status === 'withdrawn').toBe(true)
  })

  test('nothing is killed where nothing was published', async () => {
    const withdrawn = await to().connector.withdraw(randomUUID(), 'en', null, never, '')
    expect(withdrawn).toEqual({ ok: true, value: null })
  })

  test('a killed article that is published after all is there once', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const receipt = await publish(article, pictures)
    valueOf(await to().connector.withdraw(article.storyId, 'en', receipt, never, ''))
    const again = await publish(article, pictures)
    expect((await to().held(article.storyId, 'en')).map(({ status }) => status)).toEqual(['published'])
    expect(await to().page(again.url)).toContain(article.headline)
    expect(await to().photoCopies(article.photos[0]?.photoId ?? '')).toBe(1)
  })

  test('nothing is found of a story that never went there', async () => {
    expect(await to().connector.find(randomUUID(), 'ko', never)).toEqual({ ok: true, value: null })
  })

  test('a draft stays with the destination’s own staff', async (context) => {
    if (!to().hasDrafts) return context.skip('It has no drafts.')
    const { article, pictures } = await photoStory(nextSeed())
    const receipt = await publish(article, pictures, { visible: 'draft' })
    const held = await to().held(article.storyId, 'en')
    expect([receipt.status, held.map(({ status }) => status)]).toEqual(['draft', ['draft']])
    expect(await to().page(receipt.url)).toBeNull()
    const shown = await publish(article, pictures, { previous: receipt })
    expect([shown.status, shown.remoteId]).toEqual(['published', receipt.remoteId])
  })

  test('a schedule is kept by the destination, to the second', async (context) => {
    if (!to().hasDrafts) return context.skip('It has no clock.')
    const { article, pictures } = await photoStory(nextSeed())
    const at = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000).toISOString()
    const receipt = await publish(article, pictures, { visible: { at } })
    const [held] = await to().held(article.storyId, 'en')
    expect([receipt.status, held?.status, held?.due]).toEqual(['scheduled', 'scheduled', at])
    expect(await to().page(receipt.url)).toBeNull()
    const out = await publish(article, pictures, { previous: receipt })
    expect([out.status, out.remoteId]).toEqual(['published', receipt.remoteId])
    expect(await to().page(out.url)).toContain(article.headline)
  })

  troubleSuite(to)
}
