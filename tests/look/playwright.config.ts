import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/** The window in a plain browser with a stand-in newsroom: to look at, and for axe. `npx playwright test -c tests/look` */
const chromium = '/usr/bin/chromium'

export default defineConfig({
  testDir: import.meta.dirname,
  outputDir: '../../test-results/look',
  workers: 1,
  reporter: 'line',
  use: {
    baseURL: 'http://127.0.0.1:5391',
    launchOptions: {
      args: ['--no-sandbox'],
      ...(existsSync(chromium) && { executablePath: chromium }),
    },
  },
  webServer: {
    command: 'npx vite -c tests/look/vite.config.ts --host 127.0.0.1 --port 5391 --strictPort',
    cwd: '../..',
    url: 'http://127.0.0.1:5391',
    reuseExistingServer: true,
  },
})
