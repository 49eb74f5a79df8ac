import { resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { messagesOf } from '../../renderer/messages/MessagesProvider'

const shots = resolve(import.meta.dirname, 'shots')
const languages = ['en', 'ko'] as const
const themes = ['light', 'dark'] as const
const sizes = [
  { width: 1280, height: 800 },
  { width: 1600, height: 1000 },
]

/** Takes the picture and lets axe read the page; its findings by rule and element. */
async function look(page: Page, name: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: resolve(shots, `${name}.png`), animations: 'disabled' })
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

const views: Record<string, { query?: string; open?: (page: Page, language: 'en' | 'ko') => Promise<void> }> =
  {
    window: {},
    publish: {
      open: async (page, language) => {
        const { article, publish } = messagesOf(language)
        await page.getByRole('button', { name: article.publish }).click()
        await expect(page.getByRole('dialog', { name: publish.title })).toBeVisible()
      },
    },
    publishing: {
      query: 'slow',
      open: async (page, language) => {
        const { article, publish } = messagesOf(language)
        await page.getByRole('option').nth(0).click()
        await page.getByRole('button', { name: article.publish }).click()
        await page.getByRole('button', { name: publish.actions.both }).click()
        await expect(page.getByRole('progressbar')).toBeVisible()
      },
    },
    blocked: {
      open: async (page, language) => {
        const { article, publish } = messagesOf(language)
        await page.getByRole('option').nth(1).click()
        await page.getByRole('button', { name: article.publish }).click()
        await expect(page.getByText(publish.blockers.noBody)).toBeVisible()
      },
    },
    import: {
      open: async (page, language) => {
        const { topBar, importing } = messagesOf(language)
        await page.getByRole('button', { name: topBar.importStory }).click()
        await page.getByRole('button', { name: importing.dropped(3) }).click()
      },
    },
    refusedImport: {
      query: 'badImport',
      open: async (page, language) => {
        await page.getByRole('button', { name: messagesOf(language).topBar.importStory }).click()
        await expect(page.getByText('notes.txt')).toBeVisible()
      },
    },
    settings: {
      open: async (page, language) => {
        const { topBar, settings } = messagesOf(language)
        await page.getByRole('button', { name: topBar.settings }).click()
        await expect(page.getByRole('dialog', { name: settings.title })).toBeVisible()
      },
    },
    empty: { query: 'empty' },
    noMatch: {
      open: async (page, language) => {
        const { stories } = messagesOf(language)
        await page.getByRole('searchbox').fill('등대')
        await expect(page.getByText(stories.noMatch('등대'))).toBeVisible()
      },
    },
    notSaved: { query: 'diskFull' },
  }

for (const language of languages)
  for (const theme of themes)
    for (const [view, { query = '', open }] of Object.entries(views))
      test(`${view} in ${language}, ${theme}, is readable for everyone`, async ({ page }) => {
        const found: string[] = []
        for (const size of view === 'window' ? sizes : sizes.slice(0, 1)) {
          await page.setViewportSize(size)
          await page.goto(`/?language=${language}&theme=${theme}&${query}`)
          await expect(page.getByRole('main')).toBeVisible()
          await open?.(page, language)
          found.push(...(await look(page, `${view}-${language}-${theme}-${size.width}`)))
        }
        expect(found).toEqual([])
      })

test('a narrow window shows the details as a drawer', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await page.goto('/?language=en&theme=light')
  const { topBar, details } = messagesOf('en')
  await page.getByRole('button', { name: topBar.showDetails }).click()
  await expect(page.getByRole('dialog', { name: details.pane })).toBeVisible()
  expect(await look(page, 'drawer-en-light-900')).toEqual([])
})
