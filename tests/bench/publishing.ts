import type { DatelineBridge } from '../../shared/ipc/bridge'
import type { Dateline } from '../e2e/launchDateline'

/** Milliseconds that each story took to publish, through the window's own bridge, in the order given. */
export async function publishing({ window }: Dateline, storyIds: readonly string[]): Promise<number[]> {
  const measured: number[] = []
  for (const storyId of storyIds)
    measured.push(
      await window.evaluate(async (storyId) => {
        const { dateline } = window as unknown as { dateline: DatelineBridge }
        const began = performance.now()
        const result = await dateline.call('publish:story', {
          storyId,
          editions: ['en'],
          why: 'One edition.',
        })
        if (!result.ok) throw new Error(JSON.stringify(result.failure))
        return performance.now() - began
      }, storyId),
    )
  return measured
}
