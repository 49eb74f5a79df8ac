import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A folder for pictures of every screen at both sizes; none are taken where it is left out. */
const shots = process.env['DATELINE_SHOTS']
const sizes = [
  { width: 1600, height: 1000 },
  { width: 1280, height: 800 },
]

/** Takes the window's pictures for people to look at, where they are asked for. */
export async function photographed(window: Page, name: string): Promise<void> {
  if (shots === undefined) return
  await mkdir(shots, { recursive: true })
  for (const size of sizes) {
    await window.setViewportSize(size)
    await window.screenshot({ path: join(shots, `${name}-${size.width}.png`), animations: 'disabled' })
  }
}
