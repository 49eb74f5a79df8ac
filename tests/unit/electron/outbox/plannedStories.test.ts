import { expect, test } from 'vitest'
import { success } from '../../../../shared/result'
import { orderOf, outboxDesk } from './outboxDesk'

const site = 'Example Wire'
const anHour = 3_600_000
const plannedFor = { wallTime: '2026-11-24T19:00', zone: 'Asia/Seoul', instant: '2026-11-24T10:00:00.000Z' }

test('a planned story goes out at its time, and then its page is looked at', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf({ plannedFor }))
  await desk.pass(anHour - 1000)
  const before = desk.told()
  await desk.pass(2000)
  const [sent] = desk.site.log

  expect([before, sent?.at.slice(0, 19), desk.told(), desk.states()]).toEqual([
    [],
    '2026-11-24T10:00:00',
    ['published Night Ferry Returns', 'looked'],
    ['done'],
  ])
})

test('a planned page that readers don’t see is told', async () => {
  const desk = outboxDesk()
  desk.setPage(success('404'))
  desk.box.add(orderOf({ plannedFor }))
  await desk.pass(2 * anHour)

  expect(desk.asked.map(({ failure }) => failure)).toEqual([
    { kind: 'remote/notLive', site, url: 'https://wire.example/1', detail: '404' },
  ])
})

test('a planned time that was slept through is told, and the story goes only when a person says so', async () => {
  const desk = outboxDesk()
  desk.box.add(orderOf({ plannedFor }))
  await desk.still()
  desk.box.stop()
  desk.clock.setTo('2026-11-24T13:00:00.000Z')
  desk.setRemoteTime(() => success(desk.clock.now()))
  await desk.killed()
  await desk.pass(anHour)
  const asked = desk.asked.map(({ failure }) => failure?.kind)
  const before = desk.told()
  desk.box.choose(desk.box.list()[0]?.jobId ?? 0, { late: true })
  await desk.still()

  expect([asked, before, desk.told()]).toEqual([
    ['outbox/missedTime'],
    [],
    ['published Night Ferry Returns', 'looked'],
  ])
})
