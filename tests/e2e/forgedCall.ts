import type { Page } from '@playwright/test'

/** Sends main a message as a page that was taken over could, past everything that the interface allows. */
export const forgedCall = (window: Page, name: string, input: unknown): Promise<unknown> =>
  window.evaluate(
    ([called, sent]) => {
      type Call = (name: string, input: unknown) => Promise<unknown>
      return (globalThis as unknown as { dateline: { call: Call } }).dateline.call(called, sent)
    },
    [name, input] as const,
  )
