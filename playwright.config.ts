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
    // On a machine shared with others a window test gets a second try, and its first failure is printed as "flaky":
    // a fault to look for, mostly one of the product. Never where words could be lost.
    { name: 'windows', testMatch: all, testIgnore: endurance, retries: process.env.CI ? 1 : 0 },
    { name: 'endurance', testMatch: endurance, retries: 0 },
  ],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // Windows compete for the focus of one display.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: 'test-results',
})
