import type { DatelineBridge } from '../../../shared/ipc/bridge'
import { wholeDesk } from '../../../shared/story/storyList'
import type { Dateline } from '../../e2e/launchDateline'

/** As they are typed: words and their beginnings, two together, syllables, what is nowhere, and what is everywhere. */
const searches = [
  'harbour',
  'council harbour',
  'kalo',
  'kalomer',
  'tinsa ver',
  'bra',
  'wis',
  'h',
  'writer 7',
  '"harbour council"',
  'nowhereatall',
  '항구',
  '시장',
  '가나',
  '나다',
  '하루',
  '이',
  '항',
  '시장 항구',
  '것으로',
  '기자7',
  'story-77',
]

export interface Searched {
  readonly search: string
  readonly milliseconds: number
}

/** From the window's call until its answer is there, first page with snippets, each search `rounds` times. */
export function searching({ window }: Dateline, rounds: number): Promise<Searched[]> {
  return window.evaluate(
    async ({ searches, rounds, wholeDesk }) => {
      const { dateline } = window as unknown as { dateline: DatelineBridge }
      const measured: { search: string; milliseconds: number }[] = []
      for (let round = 0; round < rounds; round++)
        for (const search of searches) {
          const began = performance.now()
          const result = await dateline.call('story:list', {
            query: { ...wholeDesk, search },
            from: 0,
            count: 60,
          })
          if (!result.ok) throw new Error(result.failure.kind)
          measured.push({ search, milliseconds: performance.now() - began })
        }
      return measured
    },
    { searches, rounds, wholeDesk },
  )
}
