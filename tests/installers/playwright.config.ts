import { defineConfig } from '@playwright/test'

/** The life of an installed Dateline; `npm run test:installers` packs what it installs. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 10 * 60_000,
  expect: { timeout: 30_000 },
  workers: 1,
  reporter: [['list']],
  outputDir: '../../test-results/installers',
})
