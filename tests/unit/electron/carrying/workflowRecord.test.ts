import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeBundle } from '../../../../electron/carrying/bundleFile'
import type { BundledStory } from '../../../../electron/carrying/bundledStory'
import { collectStory } from '../../../../electron/carrying/collectStory'
import { contentHash } from '../../../../electron/documents/contentHash'
import type { AuditEntry, StoryState } from '../../../../shared/story/workflow'
import { makeArticle } from '../../../make/articles'
import { carryingDesk, valueOf, type CarryingDesk } from './carryingDesk'

const step = (
  desk: CarryingDesk,
  move: AuditEntry['move'],
  from: StoryState,
  to: StoryState,
): AuditEntry => ({
  at: '2026-11-24T09:00:00.000Z',
  who: desk.person(),
  move,
  from,
  to,
  why: move === 'approve' ? 'Read twice.' : '',
  contentHash: 'a'.repeat(64),
  round: to === 'approved' ? 1 : 0,
})

/** A story that was submitted and approved in Busan, and a desk in Seoul that hasn't seen it. */
function approvedStory() {
  const busan = carryingDesk('Dan Roe')
  const storyId = busan.stories.create()
  busan.type(storyId, 'Night ferry')
  const row = busan.workflow.read(storyId)
  const at = '2026-11-24T09:00:00.000Z'
  busan.workflow.addEntry(storyId, step(busan, 'submit', 'draft', 'submitted'))
  busan.workflow.addEntry(storyId, step(busan, 'approve', 'submitted', 'approved'))
  const plan = { ...row.plan, embargoUntil: '2026-11-26T00:00:00.000Z', legalFlag: 'Names a minor.' }
  busan.workflow.put(storyId, { ...row, state: 'approved', round: 1, plan }, at)
  const seoul = carryingDesk('Sora Bae')
  const story = valueOf(collectStory({ ...busan, read: (name) => busan.rooms.read(name) }, storyId, true))
  /** As it is, or with something of it forged; the file itself is sound. */
  async function carry(forged: Partial<BundledStory> = {}): Promise<void> {
    const file = join(busan.folder, 'story.dateline')
    const content = { from: 'Dan Roe', createdAt: at, photoFile: () => Promise.resolve(null) }
    await writeBundle(
      join(busan.folder, 'carrying'),
      { ...content, stories: [{ ...story, ...forged }] },
      file,
    )
    valueOf(await seoul.carrying.take(file))
  }
  const forgedState = (state: StoryState): Partial<BundledStory> => ({
    workflow: story.workflow && { ...story.workflow, state, live: 'published' },
  })
  const stands = () => {
    const { state, live, round } = seoul.workflow.read(storyId)
    return { state, live, round }
  }
  return { busan, seoul, storyId, story, carry, forgedState, stands }
}

const publication = (storyId: string): BundledStory['publications'][number] => {
  const article = makeArticle({ storyId, edition: 'en', headline: 'Nobody wrote this' })
  return {
    article,
    urlPath: 'en/forged.html',
    firstPublishedAt: '2026-11-24T09:00:00.000Z',
    updatedAt: null,
    contentHash: contentHash(article),
  }
}

test('the record of a story comes with it: every step, the round and what holds it back, and who took it in', async () => {
  const { seoul, storyId, carry } = approvedStory()
  await carry()

  expect([
    seoul.workflow.trail(storyId).map(({ who, move, from, to, why }) => [who.names.en, move, from, to, why]),
    seoul.workflow.read(storyId).plan,
  ]).toEqual([
    [
      ['Sora Bae', 'taken', 'approved', 'submitted', 'Dan Roe'],
      ['Dan Roe', 'approve', 'submitted', 'approved', 'Read twice.'],
      ['Dan Roe', 'submit', 'draft', 'submitted', ''],
    ],
    {
      assignee: null,
      dueAt: null,
      plannedAt: null,
      embargoUntil: '2026-11-26T00:00:00.000Z',
      legalFlag: 'Names a minor.',
    },
  ])
})

for (const [state, here] of [
  ['approved', 'submitted'],
  ['scheduled', 'submitted'],
  ['published', 'draft'],
  ['corrected', 'draft'],
  ['inReview', 'inReview'],
  ['returned', 'returned'],
  ['killed', 'killed'],
] as const)
  test(`a file that calls its story ${state} gives nobody a right to publish it: it is ${here}, and nothing is approved`, async () => {
    const { seoul, storyId, carry, forgedState, stands } = approvedStory()
    await carry(forgedState(state))

    expect([stands(), seoul.workflow.approval(storyId), seoul.publications.all()]).toEqual([
      { state: here, live: null, round: 1 },
      null,
      [],
    ])
  })

test('a story that is here already stays where it stands, whatever a file says; a flag and an embargo hold it back here too', async () => {
  const { seoul, storyId, carry, forgedState, stands } = approvedStory()
  await carry()
  const row = seoul.workflow.read(storyId)
  const plan = { ...row.plan, legalFlag: null, embargoUntil: null }
  seoul.workflow.put(storyId, { ...row, state: 'returned', plan }, '2026-11-24T10:00:00.000Z')
  seoul.type(storyId, 'The ')
  await carry(forgedState('approved'))

  expect([
    stands().state,
    seoul.workflow.read(storyId).plan.legalFlag,
    seoul.workflow.approval(storyId),
  ]).toEqual(['returned', 'Names a minor.', null])
})

test('at a reporter’s desk no file says what readers have, so the portal never prints it', async () => {
  const { seoul, storyId, carry, forgedState, stands } = approvedStory()
  seoul.sit('reporter')
  await carry({ ...forgedState('published'), publications: [publication(storyId)] })

  expect([stands(), seoul.publications.all()]).toEqual([{ state: 'draft', live: null, round: 1 }, []])
})

test('what is live elsewhere is known as live at an editor’s desk', async () => {
  const { seoul, storyId, carry, forgedState, stands } = approvedStory()
  await carry({ ...forgedState('published'), publications: [publication(storyId)] })

  expect([stands(), seoul.publications.ofStory(storyId).length]).toEqual([
    { state: 'published', live: 'published', round: 1 },
    1,
  ])
})

test('a file from before records travelled is taken in as ever', async () => {
  const { carry, stands } = approvedStory()
  await carry({ workflow: null })

  expect(stands()).toEqual({ state: 'draft', live: null, round: 0 })
})
