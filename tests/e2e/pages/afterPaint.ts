import type { Page } from '@playwright/test'

/** Two frames later: what was typed has been drawn. */
export const afterPaint = (window: Page): Promise<void> =>
  window.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
