import { defineConfig } from '@playwright/test'

/** They run long: `npm test` runs them beside all others. */
const endurance = ['hostilePaste', 'kills', 'rendererCrash', 'everyScreen'].map(
  (name) => `specs/${name}.spec.ts`,
)
const all = ['specs/**/*.spec.ts', 'regressions/**/*.spec.ts']

/** End-to-end tests drive the real window; `npm test` builds the app before them. */
export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'windows', testMatch: all, testIgnore: endurance },
    { name: 'endurance', testMatch: endurance },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Windows compete for the focus of one display.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
})
