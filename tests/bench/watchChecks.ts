import type { Page } from '@playwright/test'

interface Watched {
  /** Milliseconds that a worker spent on each change it looked at. */
  checks?: number[]
}

/** Hears what the window's workers say of their own time. The page is loaded anew: only what comes first sees them start. */
export async function watchChecks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const times: number[] = ((window as Watched).checks = [])
    const { Worker: Plain } = window
    window.Worker = class extends Plain {
      constructor(...given: ConstructorParameters<typeof Plain>) {
        super(...given)
        this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; took?: number }>) => {
          if (data.kind === 'found' && data.took !== undefined) times.push(data.took)
        })
      }
    }
  })
  await page.reload()
}

/** What was heard since the last call. */
export const takeChecks = (page: Page): Promise<number[]> =>
  page.evaluate(() => (window as Watched).checks?.splice(0) ?? [])
