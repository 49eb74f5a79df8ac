import { existsSync } from 'node:fs'
import { chromium, type Browser } from '@playwright/test'

const executablePath = '/usr/bin/chromium'

/** The browser that looks at the pages. Fails in words where it is missing. */
export async function startChromium(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(
      `These tests look at the pages in Chromium, and there is none at ${executablePath}. The set-up installs it.`,
    )
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
