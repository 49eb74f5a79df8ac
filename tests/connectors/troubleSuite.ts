import { expect, test } from 'vitest'
import type { Result } from '../../shared/result'
import { deliveryOf } from '../make/deliveries'
import { photoStory } from '../make/photoStory'
import type { Destination } from './destination'
import { never, nextSeed, sending } from './sending'

const kindOf = (result: Result<unknown>): string => (result.ok ? 'ok' : result.failure.kind)

/** What every destination must do where an answer was lost, somebody else was there, or it is not to be reached. */
export function troubleSuite(to: () => Destination): void {
  const publish = sending(to)

  test('what was sent already is recognised, and not sent twice', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const first = await publish(article, pictures)
    // The answer was lost: nothing is known of the first attempt.
    const second = await publish(article, pictures)
    expect(second.remoteId).toBe(first.remoteId)
    expect(await to().held(article.storyId, 'en')).toHaveLength(1)
    expect(await to().photoCopies(article.photos[0]?.photoId ?? '')).toBe(1)
  })

  test('an update whose answer was lost is recognised as our own', async () => {
    const { article, pictures } = await photoStory(nextSeed())
    const first = await publish(article, pictures)
    const changed = { ...article, headline: 'Night Boat Turned Back by Fog' }
    await publish(changed, pictures, { previous: first })
    const again = await publish(changed, pictures, { previous: first })
    expect(again.remoteId).toBe(first.remoteId)
  })

  test('a colleague’s change there is never written over unseen', async (context) => {
    if (to().isPortal) return context.skip('Its pages are Dateline’s own.')
    const { article, pictures } = await photoStory(nextSeed())
    const first = await publish(article, pictures)
    await to().editHeadline(first, 'Changed by the web desk')
    const update = { ...article, headline: 'Our own new headline' }
    const refused = await to().connector.publish(deliveryOf(update, pictures, { previous: first }), never)
    expect(kindOf(refused)).toBe('remote/changed')
    expect((await to().held(article.storyId, 'en'))[0]?.headline).toBe('Changed by the web desk')
    const overwrite =
      !refused.ok && refused.failure.kind === 'remote/changed' ? refused.failure.remoteStamp : ''
    const chosen = await publish(update, pictures, { previous: first, overwrite })
    expect(chosen.remoteId).toBe(first.remoteId)
    expect((await to().held(article.storyId, 'en'))[0]?.headline).toBe('Our own new headline')
  })

  test('a draft that was thought lost and came late is gone after the next update', async (context) => {
    const { takeLateDraft } = to()
    if (takeLateDraft === null) return context.skip('What comes late to a folder finds its file there.')
    const { article, pictures } = await photoStory(nextSeed())
    const first = await publish(article, pictures)
    await takeLateDraft(article.storyId, 'en')
    expect(await to().held(article.storyId, 'en')).toHaveLength(2)

    const changed = { ...article, headline: 'Night Boat Turned Back by Fog' }
    const second = await publish(changed, pictures, { previous: first })
    expect(second.remoteId).toBe(first.remoteId)
    expect(
      (await to().held(article.storyId, 'en')).map(({ headline, status }) => [headline, status]),
    ).toEqual([['Night Boat Turned Back by Fog', 'published']])
  })

  test('of two drafts that one lost answer left behind, one is published and the other is gone', async (context) => {
    const { takeLateDraft } = to()
    if (takeLateDraft === null) return context.skip('What comes late to a folder finds its file there.')
    const { article, pictures } = await photoStory(nextSeed())
    await takeLateDraft(article.storyId, 'en')
    await takeLateDraft(article.storyId, 'en')
    await publish(article, pictures)
    expect(
      (await to().held(article.storyId, 'en')).map(({ headline, status }) => [headline, status]),
    ).toEqual([[article.headline, 'published']])
  })

  test('a wrong password reads as signed out', async (context) => {
    const { withWrongSecret } = to()
    if (withWrongSecret === null) return context.skip('It knows no accounts.')
    const { article, pictures } = await photoStory(nextSeed())
    expect(kindOf(await withWrongSecret.test(never))).toBe('remote/signedOut')
    expect(kindOf(await withWrongSecret.publish(deliveryOf(article, pictures), never))).toBe(
      'remote/signedOut',
    )
    expect(await to().held(article.storyId, 'en')).toEqual([])
  })

  test('a role that is too low is told, and nothing is published', async (context) => {
    const { withLowRole } = to()
    if (withLowRole === null) return context.skip('It knows no roles.')
    const { article, pictures } = await photoStory(nextSeed())
    expect(kindOf(await withLowRole.test(never))).toBe('remote/roleTooLow')
    expect(kindOf(await withLowRole.publish(deliveryOf(article, pictures), never))).toBe('remote/roleTooLow')
    const held = await to().held(article.storyId, 'en')
    expect(held.filter(({ status }) => status === 'published')).toEqual([])
  })

  test('a server that is gone reads as out of reach, and nothing is in doubt', async (context) => {
    const { unanswered } = to()
    if (unanswered === null) return context.skip('It is on this computer.')
    const { article, pictures } = await photoStory(nextSeed())
    const gone = { ok: false, failure: { kind: 'remote/unreachable', reason: 'refused' } }
    expect(await unanswered.test(never)).toMatchObject(gone)
    expect(await unanswered.publish(deliveryOf(article, pictures), never)).toMatchObject(gone)
  })
}
