import type { ElectronApplication, Page } from '@playwright/test'
import type { BrowserWindow } from 'electron'
import { launchDateline, newDataFolder, removeDataFolder } from '../e2e/launchDateline'
import { Desk } from '../e2e/pages/Desk'
import type { BenchPart } from './benchPart'
import { serveBareEditor } from './bareEditorPage'
import { median, percentile } from './figures'
import { goToMiddle, typeKeys, watchKeys } from './keyToPaint'
import { timeOpening } from './opening'
import { seedStories } from './seedNewsroom'
import type { Row } from './table'
import { takeChecks, watchChecks } from './watchChecks'
import { met, ms, ratio, spread } from './words'

const goal = 1.25
const checkGoal = 50
/** Milliseconds in which an article just opened is checked as a whole. */
const wholeCheck = 4000
const keysInRound = 60
const sizes = [
  { words: 5000, headline: 'Five thousand words to type in' },
  { words: 20_000, headline: 'Twenty thousand words to type in' },
]
const smallStory = 'A small story'

/** Typing in a long article beside a bare editor with the same text, both in windows of one Chromium, turn by turn. */
export const typingPart: BenchPart = async (runs, say) => {
  say('Typing in long articles, beside a bare editor …')
  const dataFolder = await newDataFolder()
  const bare = await serveBareEditor()
  seedStories(dataFolder, (create) => {
    for (const { headline, words } of sizes) create(headline, words)
    create(smallStory, 500)
  })
  const dateline = await launchDateline({ dataFolder })
  try {
    const rows: Row[] = []
    await bringForward(dateline.app, dateline.window)
    await watchChecks(dateline.window)
    await new Desk(dateline.window).stories.row(smallStory).waitFor()
    await watchKeys(dateline.window)
    for (const { words, headline } of sizes) {
      const bareWindow = await openBare(dateline.app, `${bare.address}?words=${words}`)
      await watchKeys(bareWindow)
      const opened = { bare: [Number(await bareWindow.title())], own: [] as number[] }
      const keys = { bare: [] as number[], own: [] as number[] }
      const checks: number[] = []
      for (let round = 0; round < runs; round++) {
        await bringForward(dateline.app, dateline.window)
        opened.own.push(await openStory(dateline.window, headline, words))
        // What an opened article does on the side (checks, measures) goes on while one types.
        await goToMiddle(dateline.window)
        await dateline.window.waitForTimeout(wholeCheck)
        await takeChecks(dateline.window)
        keys.own.push(...(await typeKeys(dateline.window, keysInRound)))
        checks.push(...(await takeChecks(dateline.window)))
        await bringForward(dateline.app, bareWindow)
        await goToMiddle(bareWindow)
        keys.bare.push(...(await typeKeys(bareWindow, keysInRound)))
      }
      await bareWindow.close()
      const size = words.toLocaleString('en')
      const times = [0.5, 0.95].map((share) => percentile(keys.own, share) / percentile(keys.bare, share))
      rows.push(
        {
          what: `keydown to paint, ${size} words, ${keys.own.length} keys`,
          figure: spread(keys.own, [0.5, 0.95]),
          against: `bare Lexical ${spread(keys.bare, [0.5, 0.95])} (${times.map((one) => `${one.toFixed(2)}x`).join(', ')})`,
          goal: met(Math.max(...times) <= goal, `both at most ${goal}x`),
        },
        {
          what: `checker time after a keystroke, ${size} words, ${checks.length} looks`,
          figure: spread(checks, [0.5, 0.95]),
          against: 'in its workers, off the typing path',
          goal: met(percentile(checks, 0.95) <= checkGoal, `p95 at most ${checkGoal} ms`),
        },
        {
          what: `opening to editable, ${size} words`,
          figure: ms(median(opened.own)),
          against: `bare Lexical filled ${ms(median(opened.bare))} (${ratio(median(opened.own), median(opened.bare))})`,
          goal: 'none',
        },
      )
    }
    return { rows }
  } finally {
    await dateline.kill()
    await bare.stop()
    await removeDataFolder(dataFolder)
  }
}

async function openBare(app: ElectronApplication, address: string): Promise<Page> {
  const opening = app.waitForEvent('window')
  await app.evaluate(({ BrowserWindow }, url) => {
    void new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } }).loadURL(url)
  }, address)
  const page = await opening
  await page.waitForFunction(() => /^[\d.]+$/.test(document.title))
  return page
}

/** Without a window manager no window has the focus by itself, and one that is behind may be slowed down. */
async function bringForward(app: ElectronApplication, page: Page): Promise<void> {
  const window = await app.browserWindow(page)
  await window.evaluate((shown: BrowserWindow) => {
    shown.webContents.setBackgroundThrottling(false)
    shown.moveTop()
    shown.focus()
  })
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  await session.detach()
}

/** Milliseconds from the press on the story until its whole body is drawn. */
async function openStory(page: Page, headline: string, words: number): Promise<number> {
  const desk = new Desk(page)
  await desk.stories.open(smallStory)
  await page.waitForFunction(() => {
    const length = document.querySelector('.article-body')?.textContent.length ?? 0
    return length > 1000 && length < 20_000
  })
  await page.waitForTimeout(500)
  return timeOpening(page, () => desk.stories.open(headline), { from: words * 4, below: Infinity })
}
