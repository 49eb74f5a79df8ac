import { expect, test } from 'vitest'
import { paragraph } from '../../../make/articles'
import { arden, deskWithPeople, garam, haneul } from './deskWithPeople'

const reasonOf = (result: Awaited<ReturnType<ReturnType<typeof deskWithPeople>['forge']>>) =>
  result.ok
    ? 'done'
    : result.failure.kind === 'workflow/refused'
      ? result.failure.refusal.reason
      : result.failure.kind

test('at a reporter’s desk no message approves, publishes, corrects, returns or kills', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  const { storyId } = desk
  const asked = [
    'approve',
    'review',
    'return',
    'publish',
    'update',
    'correct',
    'reopen',
    'askKill',
    'kill',
  ].map((move) => desk.forge('workflow:move', { storyId, move, why: 'Because.', editions: ['en'] }))

  expect([(await Promise.all(asked)).map(reasonOf), desk.state(), desk.orders]).toEqual([
    asked.map(() => 'role'),
    'submitted',
    [],
  ])
})

test('a message that says who it comes from is not believed', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  const answer = await desk.forge('workflow:move', {
    storyId: desk.storyId,
    move: 'approve',
    editions: ['en'],
    person: arden,
    role: 'admin',
    blockers: 0,
  })

  expect([reasonOf(answer), desk.state()]).toEqual(['role', 'submitted'])
})

test('no message returns a story without a reason', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  desk.sit(arden)
  const answer = await desk.forge('workflow:move', { storyId: desk.storyId, move: 'return', why: '   ' })

  expect([reasonOf(answer), desk.state()]).toEqual(['whyMissing', 'submitted'])
})

test('an editor’s message doesn’t get past what is missing, nor past a state', async () => {
  const desk = deskWithPeople()
  desk.write('en', { bylines: [], body: [paragraph('The lamps: TK.')] })
  await desk.move(garam, { move: 'submit' })
  desk.sit(arden)
  const { storyId } = desk
  const approve = { storyId, move: 'approve', editions: ['en'], override: 'It is urgent.' }

  expect([
    reasonOf(await desk.forge('workflow:move', approve)),
    reasonOf(await desk.forge('workflow:move', { storyId, move: 'publish', editions: ['en'] })),
    reasonOf(await desk.forge('workflow:move', { storyId, move: 'approve', editions: [] })),
    desk.state(),
  ]).toEqual(['publish/blocked', 'state', 'nothingWritten', 'submitted'])
})

test('a reporter raises a legal flag and an embargo; no message of theirs takes one away', async () => {
  const desk = deskWithPeople()
  desk.sit(garam)
  const { storyId } = desk
  const plan = (change: unknown) => desk.forge('workflow:plan', { storyId, change })

  expect([
    reasonOf(await plan({ legalFlag: 'Names a minor.', embargoUntil: '2026-11-26T00:00:00.000Z' })),
    reasonOf(await plan({ legalFlag: null })),
    reasonOf(await plan({ legalFlag: 'Nothing.' })),
    reasonOf(await plan({ embargoUntil: null })),
    reasonOf(await plan({ embargoUntil: '2026-11-25T00:00:00.000Z' })),
    reasonOf(await plan({ dueAt: '2026-11-25T00:00:00.000Z' })),
    reasonOf(await plan({ assignee: { personId: arden.personId, names: arden.names } })),
    reasonOf(await plan({ assignee: { personId: garam.personId, names: garam.names } })),
    desk.room.view(storyId).plan.legalFlag,
  ]).toEqual(['done', 'role', 'role', 'role', 'role', 'role', 'role', 'done', 'Names a minor.'])
})

test('what is no move, no story or no plan is answered as such', async () => {
  const desk = deskWithPeople()
  const { storyId } = desk
  const elsewhere = '6d1c5b6e-8a53-4c0e-9d5b-0f3a1c2b4d5e'

  expect([
    reasonOf(await desk.forge('workflow:move', { storyId, move: 'delivered' })),
    reasonOf(await desk.forge('workflow:move', { storyId: elsewhere, move: 'submit' })),
    reasonOf(await desk.forge('workflow:plan', { storyId, change: { state: 'published' } })),
    desk.state(),
  ]).toEqual(['message/invalid', 'story/notFound', 'done', 'draft'])
})

test('a time by the clock on the wall that is not the instant beside it plans nothing', async () => {
  const desk = deskWithPeople()
  await desk.move(garam, { move: 'submit' })
  desk.sit(arden)
  const { storyId } = desk
  const planned = (instant: string) =>
    desk.forge('workflow:move', {
      storyId,
      move: 'publish',
      plannedFor: { wallTime: '2027-03-01T09:00', zone: 'Asia/Seoul', instant },
    })

  expect([
    reasonOf(await planned('2027-02-01T00:00:00.000Z')),
    reasonOf(await planned('2027-03-01T00:00:00.000Z')),
    desk.orders,
  ]).toEqual(['message/invalid', 'state', []])
})

test('no message alone withdraws a story: who asked can’t confirm, and a second profile is asked outside the page', async () => {
  const desk = deskWithPeople()
  await desk.published()
  const { storyId } = desk
  const kill = () => desk.forge('workflow:move', { storyId, move: 'kill', why: 'Forged.', person: haneul })
  desk.answers(false)
  const reasons = [reasonOf(await kill())]
  await desk.move(arden, { move: 'askKill', why: 'The source took it all back.' })
  reasons.push(reasonOf(await kill()))
  desk.sit(haneul)
  reasons.push(reasonOf(await kill()))

  expect([reasons, desk.asked, desk.state(), desk.orders.map(({ action }) => action)]).toEqual([
    ['killNotAsked', 'samePerson', 'notConfirmed'],
    ['Bae Haneul'],
    'published',
    ['publish'],
  ])
})
