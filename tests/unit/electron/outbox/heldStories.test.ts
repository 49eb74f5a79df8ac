import { expect, test } from 'vitest'
import { connectionOf, orderOf, outboxDesk, publishedArticle, storyId } from './outboxDesk'

const aMinute = 60_000
const anHour = 60 * aMinute
const legalFlag = { kind: 'outbox/storyHeld', reason: 'legalFlag', note: 'Ask about the name' } as const

test('a story in the trash does not go out', async () => {
  const desk = outboxDesk()
  desk.setObjection({ kind: 'story/inTrash', storyId })
  desk.box.add(orderOf())
  await desk.pass(anHour)
  expect([desk.told(), desk.states()]).toEqual([[], ['needsPerson']])
})

test('a legal flag stops a story that waits for its time at once, and it goes only when a person says so', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf({ embargoUntil: '2026-11-24T12:00:00.000Z' }))
  await desk.still()
  desk.setObjection(legalFlag)
  desk.box.reconsider(storyId)
  const asked = desk.asked.map(({ state, failure }) => [state, failure])
  await desk.pass(6 * anHour)
  desk.setObjection(null)
  await desk.pass(anHour)
  const cleared = desk.told()
  desk.box.retry(desk.asked[0]?.jobId ?? 0)
  await desk.still()

  expect([asked, cleared, desk.told()]).toEqual([
    [['needsPerson', legalFlag]],
    [],
    ['published Night Ferry Returns'],
  ])
})

test('a person who goes on while the flag still stands is told the same again', async () => {
  const desk = outboxDesk()
  desk.setOnline(false)
  desk.box.add(orderOf())
  desk.setObjection(legalFlag)
  desk.box.reconsider(storyId)
  desk.setOnline(true)
  desk.box.retry(desk.asked[0]?.jobId ?? 0)
  await desk.pass(anHour)

  expect([desk.told(), desk.asked.map(({ failure }) => failure)]).toEqual([[], [legalFlag, legalFlag]])
})

test('a flag on a story that is being sent stops it: what became of it is looked up, and nothing more goes out', async () => {
  const desk = outboxDesk()
  desk.site.faults.push({ when: 'silentBefore' })
  desk.box.add(orderOf())
  await desk.still()
  const sending = desk.states()
  desk.setObjection(legalFlag)
  desk.box.reconsider(storyId)
  await desk.pass(anHour)

  expect([sending, desk.states(), desk.told(), desk.asked.map(({ failure }) => failure)]).toEqual([
    ['sending'],
    ['needsPerson'],
    ['looked'],
    [legalFlag],
  ])
})

test('a flag that is raised while the photos are made ready stops it before anything is sent', async () => {
  const desk = outboxDesk()
  desk.whilePacking(() => desk.setObjection(legalFlag))
  desk.box.add(orderOf())
  await desk.pass(anHour)

  expect([desk.told(), desk.states(), desk.asked.map(({ failure }) => failure)]).toEqual([
    [],
    ['needsPerson'],
    [legalFlag],
  ])
})

test('a flag on one story holds no other, and not the withdrawal of its own', async () => {
  const another = storyId.replace(/^./, '0')
  const desk = outboxDesk()
  desk.box.add(orderOf())
  await desk.still()
  desk.setOnline(false)
  desk.box.add(orderOf({ action: 'withdraw', articles: [] }))
  desk.box.add(orderOf({ storyId: another, articles: [publishedArticle({ storyId: another })] }))
  desk.setObjection(legalFlag)
  desk.box.reconsider(storyId)
  expect(desk.asked).toEqual([])
  desk.setObjection(null)
  desk.setOnline(true)
  await desk.pass(anHour)

  expect(desk.told()).toEqual(['published Night Ferry Returns', 'withdrawn', 'published Night Ferry Returns'])
})

test.each(['silentBefore', 'silentAfter'] as const)(
  'a story that is withdrawn while its update is on its way (%s) is gone at the end',
  async (when) => {
    const desk = outboxDesk()
    desk.box.add(orderOf())
    await desk.still()
    desk.site.faults.push({ when })
    desk.box.add(
      orderOf({ action: 'update', articles: [publishedArticle({ headline: 'Night Ferry Is Back' })] }),
    )
    await desk.still()
    desk.box.cancelStory(storyId)
    desk.box.add(orderOf({ action: 'withdraw', articles: [] }))
    await desk.pass(anHour)

    expect([desk.states(), desk.site.copies.size]).toEqual([['done', 'cancelled', 'done'], 0])
  },
)

test.each([
  ['to a site', {}],
  ['to a folder', { kind: 'ninjs', origin: '' }],
] as const)('an embargo that is set after the order holds it back as well, %s', async (_to, changed) => {
  const until = '2026-11-24T12:00:00.000Z'
  const desk = outboxDesk({ connections: [connectionOf(changed)] })
  desk.box.add(
    orderOf({
      plannedFor: { wallTime: '2026-11-24T19:00', zone: 'Asia/Seoul', instant: '2026-11-24T10:00:00.000Z' },
    }),
  )
  await desk.pass(aMinute)
  desk.setEmbargo(until)
  desk.box.reconsider(storyId)
  const held = desk.box.list().map(({ state, notBefore }) => [state, notBefore])
  await desk.pass(6 * anHour)

  expect(held).toEqual([['held', until]])
  const sent = desk.site.log.filter(({ what }) => what.startsWith('published'))
  expect(sent.map(({ at }) => at.slice(0, 16))).toEqual(['2026-11-24T12:00'])
})

test('an embargo that nobody told the outbox of is met when the story’s turn comes', async () => {
  const desk = outboxDesk()
  desk.setEmbargo('2026-11-24T12:00:00.000Z')
  desk.box.add(orderOf())
  await desk.pass(6 * anHour)

  expect(desk.site.log.map(({ at }) => at.slice(0, 16))).toEqual(['2026-11-24T12:00'])
})
