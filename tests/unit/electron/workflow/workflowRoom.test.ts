import { expect, test } from 'vitest'
import { paragraph } from '../../../make/articles'
import { arden, deskWithPeople, garam, haneul } from './deskWithPeople'

test('a story goes from the reporter to the editor and out, each step with who made it', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'review' })
  await desk.move(arden, { move: 'approve' })
  await desk.move(arden, { move: 'publish' })
  desk.deliver()

  const { trail, standing } = desk.room.view(desk.storyId)
  expect([
    standing,
    trail.map(({ who, move, from, to }) => [who.names.en, move, from, to]).reverse(),
    desk.revisions,
  ]).toEqual([
    { state: 'published', live: 'published', killAskedBy: null },
    [
      ['Noh Garam', 'submit', 'draft', 'submitted'],
      ['Jun Arden', 'review', 'submitted', 'inReview'],
      ['Jun Arden', 'approve', 'inReview', 'approved'],
      ['Jun Arden', 'publish', 'approved', 'scheduled'],
      ['Jun Arden', 'delivered', 'scheduled', 'published'],
    ],
    ['submitted', 'approved'],
  ])
})

test('what is written after the approval does not go out with it', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'approve' })
  desk.write('en', { headline: 'Something nobody approved', body: [paragraph('TK')] })
  const older = desk.room.view(desk.storyId).approval?.isOlderThanText
  await desk.move(arden, { move: 'publish' })

  expect([older, desk.orders.map(({ articles }) => articles.map(({ article }) => article.headline))]).toEqual(
    [true, [['Harbour Lights Return After Nine Years']]],
  )
})

test('what is approved is what was looked at: a text changed meanwhile is looked at again', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  const approved = await desk.move(arden, { move: 'approve', contentHash: 'of an earlier text' })

  expect([approved, desk.state()]).toEqual([
    {
      ok: false,
      failure: { kind: 'workflow/refused', move: 'approve', refusal: { reason: 'changedMeanwhile' } },
    },
    'submitted',
  ])
})

test('every new approval is a new round; the earlier ones stay as they were', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'approve' })
  await desk.move(arden, { move: 'reopen' })
  desk.write('en', { headline: 'Harbour lights, second round' })
  await desk.move(arden, { move: 'approve' })

  const rows = desk.database.prepare('select round, articles from approvals order by approval_id').all()
  const kept = (rows as { round: number; articles: string }[]).map(({ round, articles }) => ({
    round,
    articles: JSON.parse(articles) as { headline: string }[],
  }))
  expect(kept.map(({ round, articles }) => [round, articles[0]?.headline])).toEqual([
    [1, 'Harbour Lights Return After Nine Years'],
    [2, 'Harbour lights, second round'],
  ])
})

test('one edition alone goes out with a reason where the other is written too', async () => {
  const desk = deskWithPeople()
  desk.write('ko', { headline: '항구의 불빛', body: [paragraph('등이 켜졌다.')] })
  await desk.move(garam, { move: 'submit' })
  const silent = await desk.move(arden, { move: 'approve', editions: ['en'] })
  const said = await desk.move(arden, {
    move: 'approve',
    editions: ['en'],
    why: 'The Korean text follows at noon.',
  })

  expect([silent.ok, said.ok && said.value.approval?.editions]).toEqual([false, ['en']])
})

test('a legal flag raised after the approval stops the story at the door', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'approve' })
  desk.sit(garam)
  desk.room.plan(desk.storyId, { legalFlag: 'Names a minor.' })
  const published = await desk.move(arden, { move: 'publish' })

  expect([published, desk.orders]).toEqual([
    {
      ok: false,
      failure: {
        kind: 'publish/blocked',
        blockers: [{ edition: 'en', reason: 'legalFlag', subject: 'Names a minor.' }],
      },
    },
    [],
  ])
})

test('an embargo travels with the order, and a planned time alone orders nothing', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  desk.sit(arden)
  desk.room.plan(desk.storyId, {
    embargoUntil: '2026-11-25T00:00:00.000Z',
    plannedAt: '2026-11-24T12:00:00.000Z',
  })
  await desk.move(arden, { move: 'approve' })
  desk.passTime(6 * 3_600_000)
  const before = desk.orders.length
  await desk.move(arden, { move: 'publish' })

  expect([before, desk.orders.map(({ embargoUntil, plannedFor }) => [embargoUntil, plannedFor])]).toEqual([
    0,
    [['2026-11-25T00:00:00.000Z', null]],
  ])
})

test('an order that was cancelled brings the story back to approved, one that waits for a person stays on its way', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'approve' })
  await desk.move(arden, { move: 'publish' })
  desk.deliver('needsPerson')
  const waiting = desk.state()
  desk.deliver('cancelled')

  expect([waiting, desk.state()]).toEqual(['scheduled', 'approved'])
})

test('a correction needs its notice in the text; an update does not', async () => {
  const desk = deskWithPeople()
  await desk.published()
  desk.write('en', { body: [paragraph('The lamps were lit again on Tuesday.')] })
  const refused = await desk.move(arden, { move: 'correct' })
  desk.write('en', {
    body: [
      paragraph('The lamps were lit again on Tuesday.'),
      {
        kind: 'correction',
        date: '2026-11-24T09:00:00.000Z',
        children: [{ kind: 'text', text: 'An earlier version named another day.', marks: [] }],
      },
    ],
  })
  await desk.move(arden, { move: 'correct' })
  desk.deliver()

  expect([
    refused.ok ? null : refused.failure,
    desk.state(),
    desk.orders.map(({ action }) => action),
  ]).toEqual([
    {
      kind: 'publish/blocked',
      blockers: [{ edition: 'en', reason: 'noCorrection', subject: '' }],
    },
    'corrected',
    ['publish', 'correct'],
  ])
})

test('what was approved without a notice goes out as an update, not as a correction', async () => {
  const desk = deskWithPeople()
  await desk.published()
  desk.write('en', { body: [paragraph('The lamps were lit again on Tuesday.')] })
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'approve' })
  const corrected = await desk.move(arden, { move: 'correct' })
  const updated = await desk.move(arden, { move: 'update' })

  expect([corrected, updated.ok, desk.orders.map(({ action }) => action)]).toEqual([
    {
      ok: false,
      failure: { kind: 'publish/blocked', blockers: [{ edition: 'en', reason: 'noCorrection' }] },
    },
    true,
    ['publish', 'update'],
  ])
})

test('a story is killed by two people, is withdrawn where it is live, and its record stays', async () => {
  const desk = deskWithPeople()
  await desk.published()
  await desk.move(arden, { move: 'askKill', why: 'The source took it all back.' })
  const alone = await desk.move(arden, { move: 'kill' })
  desk.answers(false)
  const declined = await desk.move(haneul, { move: 'kill' })
  desk.answers(true)
  await desk.move(haneul, { move: 'kill' })

  const { standing, trail } = desk.room.view(desk.storyId)
  expect([
    [alone, declined].map((made) => !made.ok && 'refusal' in made.failure && made.failure.refusal),
    desk.asked,
    standing,
    desk.orders.at(-1),
    trail.slice(0, 2).map(({ who, move, why }) => [who.names.en, move, why]),
    desk.store.approval(desk.storyId)?.articles.length,
  ]).toEqual([
    [{ reason: 'samePerson' }, { reason: 'notConfirmed' }],
    ['Bae Haneul', 'Bae Haneul'],
    { state: 'killed', live: null, killAskedBy: null },
    {
      storyId: desk.storyId,
      action: 'withdraw',
      articles: [],
      editions: ['en', 'ko'],
      embargoUntil: null,
      plannedFor: null,
      orderedBy: haneul.personId,
    },
    [
      ['Bae Haneul', 'kill', 'The source took it all back.'],
      ['Jun Arden', 'askKill', 'The source took it all back.'],
    ],
    1,
  ])
})

test('nothing that was done can be written over', async () => {
  const desk = deskWithPeople()
  await desk.published()

  expect(() => desk.database.exec("update audit_trail set who = '{}'")).toThrow(
    'What was done stays written.',
  )
  expect(() => desk.database.exec("update approvals set articles = '[]'")).toThrow('stays as it was')
})

test('a flag or an embargo that comes after the order is met by what is on its way; a due time is not', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  await desk.move(arden, { move: 'approve' })
  await desk.move(arden, { move: 'publish' })
  desk.room.plan(desk.storyId, { dueAt: '2026-11-25T00:00:00.000Z' })
  const afterDueTime = [...desk.reconsidered]
  desk.room.plan(desk.storyId, { legalFlag: 'Names a minor.' })
  desk.room.plan(desk.storyId, { embargoUntil: '2026-11-26T00:00:00.000Z' })

  expect([afterDueTime, desk.reconsidered]).toEqual([[], [desk.storyId, desk.storyId]])
})
