import { defineConfig } from '@playwright/test'

/** End-to-end tests drive the real window; `npm test` builds the app before them. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: ['specs/**/*.spec.ts', 'regressions/**/*.spec.ts'],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Windows compete for the focus of one display.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
})
