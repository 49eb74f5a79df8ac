import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CDPSession, ElectronApplication } from '@playwright/test'
import { hostileSnippets } from '../../make/hostileSnippets'
import { answerFileDialogs } from '../answerDialogs'
import { copyHtml } from '../copyHtml'
import { expect, test } from '../desk'
import type { StoryPage } from '../pages/StoryPage'
import { tripWire, type TripWire } from '../tripWire'

/** Through the system's clipboard and the keyboard, over everything that stands there. */
async function pasteHtml(app: ElectronApplication, story: StoryPage, html: string): Promise<void> {
  await copyHtml(app, html)
  await story.press('ControlOrMeta+a')
  await story.press('ControlOrMeta+v')
}

/** Through the browser's own drag: entered, held over the body, let go. */
async function dropHtml(protocol: CDPSession, at: { x: number; y: number }, html: string): Promise<void> {
  const data = { items: [{ mimeType: 'text/html', data: html }], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await protocol.send('Input.dispatchDragEvent', { type, ...at, data })
}

/** Shows that the wire is live: the same things done on purpose trip it. */
async function proveTheWire(story: StoryPage, wire: TripWire, withPolicy: boolean): Promise<void> {
  await story.window.evaluate(() => {
    const holder = document.createElement('div')
    holder.innerHTML = '<img src="https://trip.example/control.png" onerror="window.__ran=1">'
    document.body.append(holder)
    holder.remove()
  })
  const wanted = withPolicy ? /^stopped by policy: img-src/ : /^ran$/
  await expect.poll(async () => (await wire.tripped()).some((what) => wanted.test(what))).toBe(true)
  if (!withPolicy) expect(await wire.tripped()).toContain('request https://trip.example/control.png')
  await wire.reset()
}

test('there are enough hostile snippets, and no two alike', () => {
  expect(new Set(hostileSnippets).size).toBe(hostileSnippets.length)
  expect(hostileSnippets.length).toBeGreaterThanOrEqual(150)
})

for (const policy of ['on', 'off'] as const)
  test(`hostile HTML runs, loads and opens nothing by paste, drop and import, with the content policy ${policy}`, async ({
    openDesk,
    folder,
  }) => {
    test.setTimeout(420_000)
    const { app, window, desk, close } = await openDesk()
    const protocol = await window.context().newCDPSession(window)
    if (policy === 'off') {
      // Chromium itself leaves the policy of the next page out; nothing of the app is changed for it.
      await protocol.send('Page.setBypassCSP', { enabled: true })
      await window.reload()
    }
    const story = await desk.newStory()
    await story.body.focus()
    const wire = await tripWire(app, window)
    await proveTheWire(story, wire, policy === 'on')
    await window.evaluate(() => {
      const taken: boolean[] = []
      Object.assign(globalThis, { taken })
      for (const kind of ['paste', 'drop'])
        document.addEventListener(kind, (event) => taken.push(event.defaultPrevented))
    })
    const tripped: Record<string, string[]> = {}
    const look = async (how: string): Promise<void> => {
      const found = await wire.tripped()
      if (found.length > 0) tripped[how] = found
      await wire.reset()
    }

    await story.body.focus()
    for (const snippet of hostileSnippets) {
      await pasteHtml(app, story, `<p>before</p>${snippet}<p>after</p>`)
      await look(`pasted ${snippet}`)
    }
    expect(tripped).toEqual({})

    const box = await story.body.boundingBox()
    const at = { x: Math.round((box?.x ?? 0) + 40), y: Math.round((box?.y ?? 0) + 20) }
    for (const snippet of hostileSnippets) {
      await story.press('ControlOrMeta+a')
      await story.press('Delete')
      await dropHtml(protocol, at, `<p>before</p>${snippet}<p>after</p>`)
      await look(`dropped ${snippet}`)
    }
    expect(tripped).toEqual({})

    const text = join(folder, 'page.txt')
    const lines = [
      'Hostile <img src=x onerror=window.__ran=1> headline',
      'by Jane Doe / Nov 20, 2026 07:40 AM EST',
      ...hostileSnippets.map((snippet) => `Words ${snippet.replace(/[\s\0]+/g, ' ')}`),
    ]
    await writeFile(text, lines.join('\n\n'))
    await answerFileDialogs(app, text)
    await desk.importing.open()
    await look('text page shown before the import')
    await desk.importing.createStory()
    await expect(story.field('Headline')).toHaveValue(/^Hostile/)
    await look('text page imported')

    const page = join(folder, 'page.html')
    for (const [at, snippet] of hostileSnippets.entries()) {
      await writeFile(
        page,
        // A file with NUL in it is refused before anybody looks at it as a page.
        `<!doctype html><title>Hostile</title><h1>Page ${at}</h1><p>before</p>${snippet.replaceAll('\0', '\ufffd')}<p>after</p>`,
      )
      await answerFileDialogs(app, page)
      await desk.importing.open()
      await look(`page shown before the import of ${snippet}`)
      // Looking is what differs; a dozen are made into stories, as pasting writes all of them into one.
      if (at % 16 === 0) {
        await desk.importing.createStory()
        await expect(story.field('Headline')).toHaveValue(`Page ${at}`)
        await look(`page imported with ${snippet}`)
      } else await desk.importing.cancel()
    }

    expect(tripped).toEqual({})
    const taken = await window.evaluate(() => (globalThis as unknown as { taken: boolean[] }).taken)
    expect(taken).toEqual(Array.from({ length: hostileSnippets.length * 2 }, () => true))
    await close()
  })
