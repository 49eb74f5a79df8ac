import { expect, test } from 'vitest'
import { inTransaction } from '../../../../electron/database/sqlite'
import { connectionOf, orderOf, outboxDesk, publishedArticle, storyId } from './outboxDesk'

const site = 'Example Wire'
const lost = { kind: 'remote/answerLost', site, detail: 'socket hang up' } as const
const unreachable = { kind: 'remote/unreachable', site, reason: 'refused', detail: '' } as const
const aMinute = 60_000
const anHour = 60 * aMinute

test('a story goes out once, its receipt is kept, and the desk is told', async () => {
  const desk = outboxDesk()
  const orderId = desk.box.add(orderOf())
  const jobs = await desk.box.whenSettled(orderId)

  expect(jobs.map(({ state, attempts, receipt }) => ({ state, attempts, url: receipt?.url }))).toEqual([
    { state: 'done', attempts: 1, url: 'https://wire.example/1' },
  ])
  expect(desk.settled.map((order) => [order.orderId, order.action])).toEqual([[orderId, 'publish']])
  expect(desk.told()).toEqual(['published Night Ferry Returns'])
})

test('an order is part of the decision it belongs to: where that is taken back, nothing goes out', async () => {
  const desk = outboxDesk()
  const decide = () =>
    inTransaction(desk.database, () => {
      desk.box.add(orderOf())
      throw new Error('The decision failed.')
    })
  expect(decide).toThrow('The decision failed.')
  await desk.pass(anHour)

  expect([desk.told(), desk.box.list()]).toEqual([[], []])
})

test('an answer that was lost is looked up, and the site has the story once', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'after', failure: lost })
  desk.box.add(orderOf())
  await desk.still()
  const unknown = desk.states()
  await desk.pass(aMinute)

  expect({ unknown, then: desk.states(), made: desk.site.made(), told: desk.told() }).toEqual({
    unknown: ['unknown'],
    then: ['done'],
    made: 1,
    told: ['published Night Ferry Returns', 'looked', 'published Night Ferry Returns'],
  })
})

test('a lost answer to an update is not taken for somebody else’s change', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf())
  await desk.still()
  desk.site.faults.push({ when: 'after', failure: lost })
  desk.box.add(
    orderOf({ action: 'update', articles: [publishedArticle({ headline: 'Night Ferry Is Back' })] }),
  )
  await desk.pass(aMinute)

  expect([desk.states(), desk.site.made(), [...desk.site.copies.values()][0]?.headline]).toEqual([
    ['done', 'done'],
    1,
    'Night Ferry Is Back',
  ])
})

test.each(['killBefore', 'killAfter'] as const)(
  'Dateline killed in the middle of sending (%s) looks first and ends with one story there',
  async (when) => {
    const desk = outboxDesk()
    desk.site.faults.push({ when })
    desk.box.add(orderOf())
    await desk.still()
    const atKill = desk.states()
    await desk.killed()
    await desk.pass(aMinute)

    expect({
      atKill,
      then: desk.states(),
      made: desk.site.made(),
      first: desk.told().includes('looked'),
    }).toEqual({
      atKill: ['sending'],
      then: ['done'],
      made: 1,
      first: true,
    })
  },
)

test('killed while it waits, is held, paused, in doubt or asks: each goes on where it was', async () => {
  const desk = outboxDesk()
  const of = (id: string) => orderOf({ storyId: id, articles: [publishedArticle({ storyId: id })] })
  const ids = Array.from({ length: 5 }, (_, at) => storyId.replace(/^./, String(at)))
  const [waiting, held, paused, doubt, asks] = ids as [string, string, string, string, string]
  desk.setOnline(false)
  desk.box.add(of(waiting))
  desk.box.add({ ...of(held), embargoUntil: '2026-11-24T12:00:00.000Z' })
  const toPause = desk.box.add(of(paused))
  desk.box.pause(desk.box.list().find(({ orderId }) => orderId === toPause)?.jobId ?? 0)
  await desk.still()
  desk.box.add(of(doubt))
  desk.box.add(of(asks))
  await desk.killed()
  expect(desk.states()).toEqual(['waiting', 'held', 'paused', 'waiting', 'waiting'])

  desk.site.faults.push({ when: 'before', failure: unreachable }, { when: 'after', failure: lost })
  desk.site.faults.push({ when: 'before', failure: { kind: 'remote/signedOut', site } })
  desk.setOnline(true)
  await desk.pass(5000)
  await desk.killed()
  await desk.pass(10 * aMinute)
  const before = desk.box.list().map(({ storyId: id, state }) => [id, state])
  await desk.pass(3 * anHour)

  expect(Object.fromEntries(before)).toEqual({
    [waiting]: 'done',
    [held]: 'held',
    [paused]: 'paused',
    [doubt]: 'done',
    [asks]: 'needsPerson',
  })
  expect([desk.box.list().find((job) => job.storyId === held)?.state, desk.site.made()]).toEqual(['done', 3])
})

test('offline it waits, and goes at once when the network is back', async () => {
  const desk = outboxDesk()
  desk.setOnline(false)
  desk.box.add(orderOf())
  await desk.pass(anHour)
  const offline = [desk.told(), desk.states()]
  desk.setOnline(true)
  await desk.pass(3000)

  expect([offline, desk.states()]).toEqual([[[], ['waiting']], ['done']])
})

test('a site that is away for a day is tried again and again, and gets the story once', async () => {
  const desk = outboxDesk()
  for (let at = 0; at < 100; at += 1) desk.site.faults.push({ when: 'before', failure: unreachable })
  desk.box.add(orderOf())
  await desk.pass(20 * anHour)

  expect([desk.states(), desk.site.made()]).toEqual([['done'], 1])
})

test('a site that asks for a pause gets it, for all that goes there', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'before', failure: { kind: 'remote/busy', site, retryAfterSeconds: 120 } })
  desk.box.add(orderOf())
  desk.box.add(orderOf({ articles: [publishedArticle({ edition: 'ko' })], editions: ['ko'] }))
  await desk.pass(119_000)
  const before = desk.told()
  await desk.pass(3000)

  expect([before, desk.told().length]).toEqual([[], 2])
})

test('each destination has its own result, and the order is settled once both have one', async () => {
  const other = connectionOf({ connectionId: '7f0e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e12', name: 'Other Wire' })
  const desk = outboxDesk({ connections: [connectionOf(), other] })
  desk.sites.get(other.connectionId)?.faults.push({
    when: 'before',
    failure: { kind: 'remote/refused', site: 'Other Wire', status: 403, detail: 'no' },
  })
  const orderId = desk.box.add(orderOf())
  const jobs = await desk.box.whenSettled(orderId)

  expect([jobs.map(({ state }) => state), desk.settled.length]).toEqual([['done', 'needsPerson'], 1])
})

test('a later decision about an article replaces what was not sent yet of an earlier one', async () => {
  const desk = outboxDesk()
  desk.setOnline(false)
  desk.box.add(orderOf())
  desk.box.add(orderOf({ articles: [publishedArticle({ headline: 'Night Ferry Is Back' })] }))
  desk.setOnline(true)
  await desk.pass(anHour)

  expect([desk.states(), desk.told()]).toEqual([['cancelled', 'done'], ['published Night Ferry Is Back']])
})

test('a withdrawal goes wherever the article was sent, and ends what still waited to be sent', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf())
  await desk.still()
  desk.setOnline(false)
  desk.box.add(orderOf({ action: 'update' }))
  desk.box.add(orderOf({ action: 'withdraw', articles: [], embargoUntil: '2027-01-01T00:00:00.000Z' }))
  desk.setOnline(true)
  await desk.pass(anHour)

  expect([desk.states(), desk.site.copies.size, desk.box.list()[0]?.headline]).toEqual([
    ['done', 'cancelled', 'done'],
    0,
    'Night Ferry Returns',
  ])
  expect(desk.box.receipt({ storyId, edition: 'en', connectionId: connectionOf().connectionId })).toBeNull()
})
