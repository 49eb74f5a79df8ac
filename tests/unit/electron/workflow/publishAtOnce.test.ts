import { expect, test } from 'vitest'
import type { SaidNow } from '../../../../electron/publishing/sendNow'
import { paragraph } from '../../../make/articles'
import { arden, deskWithPeople } from './deskWithPeople'

const atOnce = { override: null, amendment: 'update', why: '', contentHash: null } as const

test('one person who may do everything publishes in one act, and every step of it is in the trail', async () => {
  const desk = deskWithPeople()
  await desk.published()
  const [first] = desk.publications.ofStory(desk.storyId)
  if (first === undefined) throw new Error('It is not live.')
  desk.sit({ ...arden, role: 'admin' })
  const ordered = desk.room.publishAtOnce(desk.storyId, [first], atOnce)

  expect([
    ordered,
    desk.room
      .view(desk.storyId)
      .trail.slice(0, 3)
      .map(({ move }) => move),
  ]).toEqual([{ ok: true, value: 2 }, ['update', 'approve', 'submit']])
})

test('publishing in one act is looked at as an approval is: marks, a written edition left behind, a text changed since', async () => {
  const desk = deskWithPeople()
  await desk.published()
  const [live] = desk.publications.ofStory(desk.storyId)
  if (live === undefined) throw new Error('It is not live.')
  desk.sit({ ...arden, role: 'admin' })
  const publish = (said: Partial<SaidNow> = {}) => {
    const article = desk.written('en')
    const made = desk.room.publishAtOnce(desk.storyId, [{ ...live, article }], { ...atOnce, ...said })
    if (made.ok) return 'ordered'
    const { failure } = made
    return 'blockers' in failure
      ? failure.blockers.map(({ reason }) => reason)
      : failure.kind === 'workflow/refused'
        ? failure.refusal.reason
        : failure.kind
  }
  desk.write('en', { body: [paragraph('The lamps: TK.')] })
  const marked = publish()
  desk.write('en', { body: [paragraph('The lamps were lit again on Tuesday.')] })
  desk.write('ko', { headline: '항구의 불빛', body: [paragraph('등이 켜졌다.')] })
  const tries = [
    publish({ amendment: 'correct', why: 'The Korean text follows.' }),
    publish({ contentHash: 'of an earlier text', why: 'The Korean text follows.' }),
    publish(),
    publish({ why: 'The Korean text follows.' }),
  ]

  expect([marked, tries, desk.room.view(desk.storyId).trail[1]?.why]).toEqual([
    ['unfinished'],
    [['noCorrection'], 'changedMeanwhile', 'whyMissing', 'ordered'],
    'The Korean text follows.',
  ])
})
