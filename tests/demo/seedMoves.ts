import type { ElectronApplication, Page } from '@playwright/test'
import type {} from '../../renderer/bridge/call'
import type { CallInput } from '../../shared/ipc/calls'
import type { SeedStory } from './seedStory'
import { Trouble } from './trouble'

const twoDays = 48 * 3_600_000

/** Brings a story as far as the desk has got with it, by the moves that the window makes too. */
export async function makeMoves(app: ElectronApplication, page: Page, story: SeedStory): Promise<void> {
  if (story.then === undefined) return
  const storyId = await storyOf(page, story.slug)
  const move = (wanted: Partial<CallInput<'workflow:move'>> & Pick<CallInput<'workflow:move'>, 'move'>) =>
    page
      .evaluate(
        async (input) => {
          const made = await window.dateline.call('workflow:move', input)
          return made.ok ? null : JSON.stringify(made.failure)
        },
        whole(storyId, wanted),
      )
      .then(mustBeNull)
  if (story.then === 'embargoed') {
    const until = new Date(Math.ceil((Date.now() + twoDays) / 3_600_000) * 3_600_000).toISOString()
    const planned = await page.evaluate(
      async ([id, embargoUntil]) => {
        const answer = await window.dateline.call('workflow:plan', { storyId: id, change: { embargoUntil } })
        return answer.ok ? null : JSON.stringify(answer.failure)
      },
      [storyId, until] as const,
    )
    mustBeNull(planned)
  }
  if (story.then === 'killed') {
    // Main asks outside the page, where the window can't answer.
    await app.evaluate(({ dialog }) => {
      dialog.showMessageBox = () => Promise.resolve({ response: 0, checkboxChecked: false })
    })
    const first = await page.evaluate(async () => {
      const read = await window.dateline.call('person:read', {})
      return read.ok ? read.value.person.personId : ''
    })
    await sitDown(page, 'Jane Doe', '김하늘')
    await move({ move: 'askKill', why: 'The letter was not written by the bridge office.' })
    await sitDown(page, 'John Sample', '박예시')
    await move({ move: 'kill' })
    await page.evaluate((personId) => window.dateline.call('person:switch', { personId }), first)
    return
  }
  await move({ move: 'submit' })
  if (story.then === 'submitted') return
  await move({ move: 'approve', editions: ['en'] })
  await move({ move: 'publish' })
}

const whole = (
  storyId: string,
  wanted: Partial<CallInput<'workflow:move'>> & Pick<CallInput<'workflow:move'>, 'move'>,
): CallInput<'workflow:move'> => ({
  storyId,
  why: '',
  editions: [],
  override: null,
  contentHash: null,
  plannedFor: null,
  ...wanted,
})

function mustBeNull(failure: string | null): void {
  if (failure !== null) throw new Trouble(`The desk refused a move: ${failure}`)
}

const sitDown = (page: Page, en: string, ko: string) =>
  page.evaluate(
    ([english, korean]) =>
      window.dateline.call('person:add', { names: { en: english, ko: korean }, role: 'editor' }),
    [en, ko] as const,
  )

/** The board reads what is projected, a moment after it was saved. */
async function storyOf(page: Page, slug: string): Promise<string> {
  const storyId = await page.evaluate(async (wanted) => {
    for (const until = performance.now() + 10_000; performance.now() < until;) {
      const board = await window.dateline.call('board:read', {})
      const found = board.ok && board.value.cards.find((card) => card.slug === wanted)
      if (found) return found.storyId
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return null
  }, slug)
  if (storyId === null) throw new Trouble(`The board has no story ${slug}.`)
  return storyId
}
