import { expect, test } from 'vitest'
import type { PublishJob } from '../../../../shared/publishing/publishJob'
import { connectionOf, orderOf, outboxDesk, publishedArticle, storyId } from './outboxDesk'

const site = 'Example Wire'
const lost = { kind: 'remote/answerLost', site, detail: 'socket hang up' } as const
const aMinute = 60_000
const anHour = 60 * aMinute

test('a lapsed password is not sent again and again: a person is asked, and goes on', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'before', failure: { kind: 'remote/signedOut', site } })
  desk.box.add(orderOf())
  await desk.pass(anHour)
  const asked = desk.asked.map(({ state, failure }) => [state, failure?.kind])
  const [job] = desk.box.list()
  desk.box.retry(job?.jobId ?? 0)
  await desk.still()

  expect([asked, desk.states(), desk.settled.map(({ jobs }) => jobs[0]?.state)]).toEqual([
    [['needsPerson', 'remote/signedOut']],
    ['done'],
    ['needsPerson', 'done'],
  ])
})

test('a copy that somebody changed there is not overwritten until an editor has seen it', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf())
  await desk.still()
  desk.site.edit(storyId, 'en', 'Their own words.')
  desk.box.add(orderOf({ action: 'update', articles: [publishedArticle({ dek: 'With a dek' })] }))
  await desk.still()
  const [job] = desk.box.list()
  const theirs = [...desk.site.copies.values()][0]?.text
  const stamp = job?.failure?.kind === 'remote/changed' ? job.failure.remoteStamp : ''
  desk.site.edit(storyId, 'en', 'And more of them.')
  desk.box.choose(job?.jobId ?? 0, { overwrite: stamp })
  await desk.still()
  const changedAgain = desk.box.find(job?.jobId ?? 0)
  const newer = changedAgain?.failure?.kind === 'remote/changed' ? changedAgain.failure.remoteStamp : ''
  desk.box.choose(job?.jobId ?? 0, { overwrite: newer })
  await desk.still()

  expect([
    job?.state,
    theirs,
    changedAgain?.state,
    desk.states(),
    [...desk.site.copies.values()][0]?.text,
  ]).toEqual(['needsPerson', 'Their own words.', 'needsPerson', ['done', 'done'], 'It tied up at nine.'])
})

test('paused it stays, cancelled it is never sent, and what is done can’t be cancelled', async () => {
  const desk = outboxDesk()
  desk.setOnline(false)
  desk.box.add(orderOf())
  const jobId = desk.box.list()[0]?.jobId ?? 0
  desk.box.pause(jobId)
  desk.setOnline(true)
  await desk.pass(anHour)
  const paused = desk.told()
  desk.box.retry(jobId)
  await desk.still()

  expect([paused, desk.told()]).toEqual([[], ['published Night Ferry Returns']])
  expect([desk.box.cancel(jobId), desk.box.cancel(999)]).toEqual([
    { ok: false, failure: { kind: 'outbox/notNow', jobId, state: 'done' } },
    { ok: false, failure: { kind: 'outbox/noSuchJob', jobId: 999 } },
  ])
})

const newest = (desk: ReturnType<typeof outboxDesk>): PublishJob => {
  const [job] = desk.box.list()
  if (job === undefined) throw new Error('The outbox is empty.')
  return job
}

test('cancelled while it is on its way and not arrived, it is looked for there, and never sent', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'silentBefore' })
  desk.box.add(orderOf())
  await desk.still()
  desk.box.cancel(newest(desk).jobId)
  await desk.pass(anHour)

  expect([desk.states(), desk.told()]).toEqual([['cancelled'], ['looked']])
})

test('cancelled too late, it is told that readers see it, and it stays with its receipt where a person says so', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'silentAfter' })
  desk.box.add(orderOf())
  await desk.still()
  desk.box.cancel(newest(desk).jobId)
  await desk.pass(aMinute)
  const told = newest(desk)
  desk.box.retry(told.jobId)
  await desk.still()

  expect([told.state, told.failure]).toEqual([
    'needsPerson',
    { kind: 'outbox/sentAnyway', site, url: 'https://wire.example/1' },
  ])
  expect([desk.states(), newest(desk).receipt?.remoteId, desk.site.made()]).toEqual([['done'], '1', 1])
})

test('an update that was cancelled and had not arrived is no trouble, though the story is there', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf())
  await desk.still()
  desk.site.faults.push({ when: 'silentBefore' })
  desk.box.add(
    orderOf({ action: 'update', articles: [publishedArticle({ headline: 'Night Ferry Is Back' })] }),
  )
  await desk.still()
  desk.box.cancel(newest(desk).jobId)
  await desk.pass(anHour)

  expect([desk.states(), [...desk.site.copies.values()][0]?.headline]).toEqual([
    ['done', 'cancelled'],
    'Night Ferry Returns',
  ])
})

test('cancelled in doubt and killed before it was looked for, it is still cancelled when Dateline is back', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'before', failure: lost })
  desk.box.add(orderOf())
  await desk.still()
  desk.setOnline(false)
  desk.box.cancel(newest(desk).jobId)
  const inDoubt = desk.states()
  await desk.killed()
  desk.setOnline(true)
  await desk.pass(anHour)

  expect([inDoubt, desk.states(), desk.site.made()]).toEqual([['unknown'], ['cancelled'], 0])
})

test('where the destination can’t be asked, a second word cancels for good', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'before', failure: lost })
  desk.box.add(orderOf())
  await desk.still()
  desk.setOnline(false)
  desk.box.cancel(newest(desk).jobId)
  desk.box.cancel(newest(desk).jobId)
  desk.setOnline(true)
  await desk.pass(anHour)

  expect([desk.states(), desk.told()]).toEqual([['cancelled'], []])
})

test('all that is on its way of a story is taken back at once, and nothing of another', async () => {
  const other = connectionOf({ connectionId: '7f0e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e12', name: 'Other Wire' })
  const another = storyId.replace(/^./, '0')
  const desk = outboxDesk({ connections: [connectionOf(), other] })
  desk.setOnline(false)
  for (const edition of ['en', 'ko'] as const)
    desk.box.add(orderOf({ articles: [publishedArticle({ edition })], editions: [edition] }))
  desk.box.add(orderOf({ storyId: another, articles: [publishedArticle({ storyId: another })] }))
  desk.box.cancelStory(storyId)
  desk.setOnline(true)
  await desk.pass(anHour)

  expect(desk.states()).toEqual(['cancelled', 'cancelled', 'cancelled', 'cancelled', 'done', 'done'])
})
