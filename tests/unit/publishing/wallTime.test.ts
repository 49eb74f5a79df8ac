import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { readWallTime, wallTimeAt, zonedTimeText } from '../../../shared/publishing/wallTime'

const instants = (wallTime: string, zone: string): (string | undefined)[] => {
  const read = readWallTime(wallTime, zone)
  if (read.reads === 'invalid') return ['invalid']
  return read.reads === 'once'
    ? ['once', read.choice.instant]
    : [read.reads, ...read.choices.map(({ instant }) => instant)]
}

test('nine in Seoul is the evening before in New York, winter and summer', () => {
  expect([
    instants('2026-11-25T09:00', 'Asia/Seoul'),
    wallTimeAt('2026-11-25T00:00:00Z', 'America/New_York'),
    wallTimeAt('2026-07-25T00:00:00Z', 'America/New_York'),
  ]).toEqual([['once', '2026-11-25T00:00:00.000Z'], '2026-11-24T19:00', '2026-07-24T20:00'])
})

test('an hour that clocks show twice, and one that they skip, are two choices each', () => {
  expect([
    instants('2026-11-01T01:30', 'America/New_York'),
    instants('2026-03-08T02:30', 'America/New_York'),
    instants('2026-10-25T01:30', 'Europe/London'),
    instants('2026-03-29T01:30', 'Europe/London'),
    // Lord Howe sets its clocks by half an hour.
    instants('2026-04-05T01:45', 'Australia/Lord_Howe'),
    instants('2026-10-04T02:15', 'Australia/Lord_Howe'),
    instants('2026-04-05T01:15', 'Australia/Lord_Howe'),
  ]).toEqual([
    ['twice', '2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
    ['skipped', '2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z'],
    ['twice', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ['skipped', '2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z'],
    ['twice', '2026-04-04T14:45:00.000Z', '2026-04-04T15:15:00.000Z'],
    ['skipped', '2026-10-03T15:15:00.000Z', '2026-10-03T15:45:00.000Z'],
    ['once', '2026-04-04T14:15:00.000Z'],
  ])
})

test.each(['2026-02-30T09:00', '2026-11-25T24:00', '2026-11-25 09:00', '', '2026-11-25T09:00:30'])(
  '“%s” is no time of day',
  (wallTime) => expect(readWallTime(wallTime, 'Asia/Seoul')).toEqual({ reads: 'invalid' }),
)

test('a zone that is not known is no time either', () => {
  expect(readWallTime('2026-11-25T09:00', 'Asia/Nowhere')).toEqual({ reads: 'invalid' })
})

test('both languages say day, time and zone', () => {
  expect([
    zonedTimeText('2026-11-25T00:00:00Z', 'America/New_York', 'en'),
    zonedTimeText('2026-11-25T00:00:00Z', 'Asia/Seoul', 'ko'),
  ]).toEqual(['Tue, Nov 24, 2026 19:00 EST', '2026. 11. 25. (수) 09:00 KST'])
})

test('every choice shows the time that was asked for, or is as far from it as the clocks jump', () => {
  const zones = ['Asia/Seoul', 'America/New_York', 'Europe/London', 'Australia/Lord_Howe']
  for (const zone of zones)
    for (let day = 0; day < 366; day += 1)
      for (const time of ['00:30', '01:30', '01:45', '02:15', '12:00']) {
        const date = Temporal.PlainDate.from('2026-01-01').add({ days: day })
        const wallTime = `${date.toString()}T${time}`
        const read = readWallTime(wallTime, zone)
        if (read.reads === 'once') expect(wallTimeAt(read.choice.instant, zone)).toBe(wallTime)
        else if (read.reads === 'twice')
          expect(read.choices.map(({ instant }) => wallTimeAt(instant, zone))).toEqual([wallTime, wallTime])
        else if (read.reads === 'skipped')
          expect(read.choices.every((choice) => choice.wallTime !== wallTime)).toBe(true)
        else throw new Error(wallTime)
      }
})
