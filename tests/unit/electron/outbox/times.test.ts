import { expect, test } from 'vitest'
import { readWallTime, wallTimeAt } from '../../../../shared/publishing/wallTime'
import { success } from '../../../../shared/result'
import { connectionOf, orderOf, outboxDesk, publishedArticle, start, storyId } from './outboxDesk'

const aMinute = 60_000
const anHour = 60 * aMinute

/** Numbers that look random and are the same in every run. */
function seeded(seed: number) {
  let state = seed
  return (most: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}

const zones = ['Asia/Seoul', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe'] as const
/** Within a day of each zone's changes of 2026 and 2027, and of none. */
const days = ['2026-11-25', '2027-03-14', '2027-03-28', '2027-04-04', '2027-10-03', '2027-11-07'] as const
const hours = ['01:30', '01:45', '02:15', '02:30', '09:00'] as const
const cases = zones.flatMap((zone) =>
  days.flatMap((day) => hours.map((hour) => [`${day}T${hour}`, zone] as const)),
)

test(`${cases.length} planned times in four zones go out at their wall time, never before it and at no other`, async () => {
  expect(cases.length).toBe(120)
  const planned = cases
    .map(([wallTime, zone], at) => {
      const read = readWallTime(wallTime, zone)
      if (read.reads === 'invalid') throw new Error(wallTime)
      // Asked which of two was meant, the editor means the second.
      const choice = read.reads === 'once' ? read.choice : read.choices[1]
      const id = `${String(at).padStart(8, '0')}${storyId.slice(8)}`
      return { storyId: id, headline: `Case ${at}`, zone, ...choice }
    })
    .sort((one, other) => one.instant.localeCompare(other.instant))
  const desk = outboxDesk({ withPhoto: true })
  for (const { storyId: id, headline, wallTime, zone, instant } of planned)
    desk.box.add(
      orderOf({
        storyId: id,
        articles: [publishedArticle({ storyId: id, headline })],
        plannedFor: { wallTime, zone, instant },
      }),
    )
  for (const { instant } of planned) {
    desk.skipTo(new Date(Date.parse(instant) - aMinute).toISOString())
    await desk.pass(aMinute + 5000)
  }
  const wrong = planned.filter(({ headline, instant, wallTime, zone }) => {
    const sent = desk.site.log.filter(({ what }) => what === `published ${headline}`)
    const at = sent[0]?.at ?? ''
    return sent.length !== 1 || at < instant || wallTimeAt(at, zone) !== wallTime
  })
  expect(wrong).toEqual([])
  const [first] = planned
  expect([desk.site.photoTimes.length, (desk.site.photoTimes[0] ?? '') >= (first?.instant ?? '')]).toEqual([
    cases.length,
    true,
  ])
}, 60_000)

test('15 planned times whose clock is set while they wait: none early', async () => {
  for (let seed = 1; seed <= 15; seed += 1) {
    const pick = seeded(seed)
    const desk = outboxDesk({ withPhoto: true })
    const instant = new Date(Date.parse(start) + anHour + pick(180) * aMinute).toISOString()
    desk.box.add(
      orderOf({ plannedFor: { wallTime: wallTimeAt(instant, 'Asia/Seoul'), zone: 'Asia/Seoul', instant } }),
    )
    for (let turn = 0; turn < 6; turn += 1) {
      desk.clock.setBy((pick(600) - 300) * aMinute)
      await desk.pass(pick(40) * aMinute)
    }
    expect(desk.site.log.filter(({ what, at }) => what !== 'looked' && at < instant)).toEqual([])
    expect(desk.site.photoTimes.filter((at) => at < instant)).toEqual([])
    desk.close()
  }
}, 60_000)

test('50 embargoes with a wrong clock: nothing leaves early, to a site or to a folder of this computer', async () => {
  const outcomes = { sent: 0, asked: 0 }
  for (let seed = 1; seed <= 50; seed += 1) {
    const pick = seeded(1000 + seed)
    const isFolder = seed % 2 === 0
    const desk = outboxDesk({
      connections: [connectionOf(isFolder ? { kind: 'ninjs', origin: '' } : {})],
      withPhoto: true,
    })
    // A folder has no clock of its own; a site tells the true time, or some tell none.
    const tellsTime = !isFolder && seed % 5 > 0
    desk.setRemoteTime(() => success(tellsTime ? desk.clock.truly() : null))
    const embargo = new Date(Date.parse(start) + 2 * anHour + pick(300) * aMinute).toISOString()
    desk.box.add(orderOf({ embargoUntil: embargo }))
    await desk.still()
    for (let turn = 0; turn < 5; turn += 1) {
      if (pick(6) === 0) desk.clock.setBy((pick(4000) - 1500) * aMinute)
      // Dateline that starts with a wrong clock and has no site to ask can't know it.
      if (!isFolder && tellsTime && pick(4) === 0) await desk.killed()
      await desk.pass(pick(30) * aMinute)
    }
    await desk.pass(6 * anHour)
    const early = desk.site.log.filter(({ what, at }) => what !== 'looked' && at < embargo)
    const earlyPhotos = desk.site.photoTimes.filter((at) => at < embargo)
    expect({ seed, early, earlyPhotos }).toEqual({ seed, early: [], earlyPhotos: [] })
    if (desk.site.made() > 0 && desk.site.photoTimes.length > 0) outcomes.sent += 1
    else if (desk.asked.length > 0) outcomes.asked += 1
    desk.close()
  }
  // Both happen, or the runs above prove nothing.
  expect([outcomes.sent > 5, outcomes.asked > 5]).toEqual([true, true])
}, 60_000)
