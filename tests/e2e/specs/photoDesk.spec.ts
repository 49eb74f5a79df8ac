import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import sharp, { type Region, type Sharp } from 'sharp'
import { samplePhoto } from '../../make/samplePhoto'
import { expect, test } from '../desk'

/** Drops files onto the page, as from the system's file manager. */
async function dropFiles(window: Page, files: readonly string[]): Promise<void> {
  const contents = await Promise.all(
    files.map(
      async (file) => [file.split('/').at(-1) ?? '', (await readFile(file)).toString('base64')] as const,
    ),
  )
  const dropped = await window.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const [name, base64] of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name, { type: 'image/jpeg' }))
    }
    return transfer
  }, contents)
  const body = window.getByRole('textbox', { name: 'Body' })
  for (const type of ['dragover', 'drop']) await body.dispatchEvent(type, { dataTransfer: dropped })
}

const hintOf = (line: Locator): Promise<string> =>
  line.evaluate((element) => getComputedStyle(element, '::before').content)

const names = ['harbour', 'ferry', 'market', 'lighthouse', 'crew'] as const

test('five photos are dropped, credited all at once and published; one without a credit stops the story, whoever asks', async ({
  openDesk,
  folder,
}) => {
  test.setTimeout(180_000)
  const { desk, window, dataFolder, close } = await openDesk()
  const files = names.map((name) => join(folder, `${name}.jpg`))
  for (const [at, file] of files.entries()) await samplePhoto(file, 1280 + at * 16, 800)
  const story = await desk.newStory()
  await story.chooseEdition('English')
  await story.setHeadline('Five views of the harbour')
  await story.write('The ferry tied up at nine.')
  await desk.details.setSlug('five-views')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await dropFiles(window, files)
  const figures = story.body.locator('figure')
  await expect(figures).toHaveCount(names.length, { timeout: 60_000 })
  for (const [at, name] of names.entries()) await story.figure(at + 1).setAlt(`A view of the ${name}`)

  await desk.photos.open()
  await expect(desk.photos.rows).toHaveCount(names.length)
  await desk.photos.chooseAll()
  await desk.photos.set('Photographer', 'Jun Arden')
  await desk.photos.set('Agency', 'Harbour Photos')
  // Taken back and brought again by keys: five photos, one step.
  await window.keyboard.press('ControlOrMeta+z')
  await expect(desk.photos.field('Agency')).toHaveValue('')
  await window.keyboard.press('ControlOrMeta+Shift+z')
  await expect(desk.photos.field('Agency')).toHaveValue('Harbour Photos')
  await desk.photos.chooseCategory('Agency')
  await window.keyboard.press('ControlOrMeta+z')
  await expect(desk.photos.rows.filter({ hasText: 'category' })).toHaveCount(names.length)
  await window.keyboard.press('ControlOrMeta+y')
  await expect(desk.photos.rows.filter({ hasText: 'category' })).toHaveCount(0)
  await desk.photos.rows.first().click()
  await desk.photos.set('Photographer', '')
  await desk.photos.set('Agency', '')
  await expect(desk.photos.rows.first()).toContainText('credit (EN)')
  // A figure without a credit says what would be printed there, in the words of the site's template; nothing is written.
  await expect
    .poll(() => hintOf(story.figure(2).credit))
    .toContain('If left empty: (Photo by Jun Arden/Harbour Photos)')
  await expect.poll(() => hintOf(story.figure(1).credit)).toContain('e.g. (Photo by NAME/AGENCY)')
  await expect(story.figure(2).credit).toHaveText('')
  // Rows show what was made small when the photos came in.
  const width = desk.photos.rows.first().locator('img')
  await expect.poll(() => width.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(256)
  await desk.whenSaved()

  await desk.photos.rows.first().click()
  await desk.photos.crop('16:9', 'Shift+ArrowDown')
  await desk.photos.crop('4:3', 'Shift+ArrowLeft')
  await desk.publishing.open()
  await expect(desk.publishing.panel).toContainText('The photo “harbour.jpg” has no credit.')
  await expect(desk.publishing.panel.getByRole('button', { name: 'Publish English' })).toBeDisabled()
  const forged = await window.evaluate(async () => {
    type Call = (name: string, input: unknown) => Promise<unknown>
    const { call } = (globalThis as unknown as { dateline: { call: Call } }).dateline
    const listed = (await call('story:list', {
      query: {
        in: 'desk',
        search: '',
        filters: {
          state: null,
          section: null,
          edition: null,
          byline: null,
          changedFrom: null,
          changedTo: null,
          hasPhotos: null,
        },
      },
      from: 0,
      count: 1,
    })) as { value: { rows: { story: { storyId: string } }[] } }
    return call('publish:story', {
      storyId: listed.value.rows[0]?.story.storyId,
      editions: ['en'],
      override: 'because I say so',
    })
  })
  expect(forged).toMatchObject({
    ok: false,
    failure: {
      kind: 'publish/blocked',
      blockers: [{ edition: 'en', reason: 'photoWithoutCredit', subject: 'harbour.jpg' }],
    },
  })
  await window.keyboard.press('Escape')

  await desk.photos.rows.first().click()
  await desk.photos.set('Agency', 'Harbour Photos')
  await desk.publishing.open()
  const [english = ''] = await desk.publishing.publish('Publish English')
  const page = readFileSync(join(dataFolder, 'portal', english), 'utf8')
  expect(page.match(/\(Photo by Jun Arden\/Harbour Photos\)<\/span>/g)).toHaveLength(names.length - 1)
  expect(page.match(/\(Photo by Harbour Photos\)<\/span>/g)).toHaveLength(1)
  const widest = [...page.matchAll(/photos\/[0-9a-f]{12}-[0-9a-z]+-(\d+)\.jpg/g)].map(([path, width]) => ({
    path,
    width,
  }))
  for (const [at] of names.entries()) {
    const derivative = widest.find(({ width }) => width === String(1280 + at * 16))
    expect((await stat(join(dataFolder, 'portal', derivative?.path ?? 'none'))).size).toBeGreaterThan(10_000)
  }

  // The part that was chosen, not the middle: in lists, link previews and search engines alike.
  const portal = join(dataFolder, 'portal')
  const wide = { left: 0, top: 80, width: 1280, height: 720 }
  const card = { left: 0, top: 0, width: 1067, height: 800 }
  const address = (html: string, pattern: RegExp) =>
    /photos\/[^"\s]+/.exec(pattern.exec(html)?.[0] ?? '')?.[0] ?? ''
  const front = readFileSync(join(portal, 'en/index.html'), 'utf8')
  const section = readFileSync(join(portal, 'en/society/index.html'), 'utf8')
  for (const [html, pattern, part] of [
    [page, /property="og:image" content="[^"]+/, wide],
    [page, /name="twitter:image" content="[^"]+/, wide],
    [front, /<img src="[^"]+/, wide],
    [section, /<img src="[^"]+/, card],
  ] as const)
    expect(await partShown(join(portal, address(html, pattern)), files[0] ?? '', part)).toEqual({
      ratio: (part.width / part.height).toFixed(2),
      chosen: true,
      middle: false,
    })
  expect(page).toMatch(/property="og:image:width" content="1200"/)
  expect(page).toMatch(/property="og:image:height" content="675"/)
  await close()
})

/** Whether a made file shows a part of the photo, or the part of that size in its middle. */
async function partShown(made: string, photo: string, part: Region) {
  const pixels = (picture: Sharp) => picture.resize(160, 90, { fit: 'fill' }).removeAlpha().raw().toBuffer()
  const shown = await pixels(sharp(made))
  const { width, height } = await sharp(made).metadata()
  const whole = await sharp(photo).metadata()
  const middle = {
    ...part,
    left: Math.floor((whole.width - part.width) / 2),
    top: Math.floor((whole.height - part.height) / 2),
  }
  const shows = async (region: Region) => {
    const wanted = await pixels(sharp(photo).extract(region))
    return shown.reduce((sum, value, at) => sum + Math.abs(value - (wanted[at] ?? 0)), 0) / shown.length < 2
  }
  return { ratio: (width / height).toFixed(2), chosen: await shows(part), middle: await shows(middle) }
}
