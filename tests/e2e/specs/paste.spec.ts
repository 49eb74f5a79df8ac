import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { answerFileDialogs } from '../answerDialogs'
import { copyHtml } from '../copyHtml'
import { expect, test } from '../desk'

const fixture = (name: string): Promise<string> =>
  readFile(resolve(import.meta.dirname, '../../fixtures/paste', name), 'utf8')

/** The web as this test has it: a proxy that answers for every site. */
async function web(
  photo: string,
): Promise<{ readonly port: number; readonly asked: string[]; readonly close: () => void }> {
  const bytes = await readFile(photo)
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === 'http://www.pictures.example/ferry.jpg')
      response.writeHead(302, { location: 'http://cdn.pictures.example/real' }).end()
    else if (request.url === 'http://cdn.pictures.example/real') response.end(bytes)
    else if (request.url === 'http://www.pictures.example/inside.jpg')
      response.writeHead(302, { location: 'http://127.0.0.1:8080/secret' }).end()
    else response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { port: (server.address() as AddressInfo).port, asked, close }
}

test('pictures of a pasted page become photos of the story, and one that stays away leaves its figure to fill', async ({
  openDesk,
  photo,
}) => {
  const { port, asked, close: closeWeb } = await web(photo)
  const { app, desk, close } = await openDesk({ args: [`--proxy-server=127.0.0.1:${port}`] })
  const story = await desk.newStory()
  await story.body.focus()
  const dot = `data:image/jpeg;base64,${(await readFile(photo)).toString('base64')}`
  await copyHtml(
    app,
    `<p>Above</p>
     <figure><img src="http://www.pictures.example/ferry.jpg" alt="A ferry"><figcaption>The Dalbit. (Photo by Jane Doe/Example Photos)</figcaption></figure>
     <figure><img src="http://www.pictures.example/gone.jpg"><figcaption>A lost one</figcaption></figure>
     <p><img src="http://www.pictures.example/inside.jpg" alt=""><img src="http://localhost/here.jpg"></p>
     <p><img src="${dot}" alt="A dot"></p><p>Below</p>`,
  )
  await story.press('ControlOrMeta+v')
  await expect(desk.notices).toContainText('3 pasted pictures could not be fetched')
  await expect(story.figure(1).picture).toHaveAttribute('alt', 'A ferry')
  await expect(story.figure(1).caption).toHaveText('The Dalbit.')
  await expect(story.figure(1).credit).toHaveText('(Photo by Jane Doe/Example Photos)')
  await expect(story.figure(2).caption).toHaveText('A lost one')
  await expect(story.figure(2).picture).toHaveCount(0)
  await expect(story.figure(5).picture).toHaveAttribute('alt', 'A dot')
  await expect.poll(() => story.paragraphs()).toEqual(['Above', 'Below'])
  expect(asked.filter((address) => address.includes('pictures.example'))).toEqual([
    'http://www.pictures.example/ferry.jpg',
    'http://cdn.pictures.example/real',
    'http://www.pictures.example/gone.jpg',
    'http://www.pictures.example/inside.jpg',
  ])
  expect(asked.filter((address) => /localhost|127\.0\.0\.1/.test(address))).toEqual([])
  expect(await story.editorJson()).not.toMatch(/http:|data:|blob:/)
  await desk.whenSaved()
  await close()
  closeWeb()
})

test('Word, Google Docs, Hancom and a sheet come through the system’s clipboard as they come in the unit tests', async ({
  openDesk,
}) => {
  const { app, desk, close } = await openDesk()
  const story = await desk.newStory()
  await story.body.focus()
  for (const name of [
    'word-02-nested-lists',
    'gdocs-01-marks',
    'hancom-02-marks',
    'naver-02-blog-quote-and-line',
  ]) {
    await copyHtml(app, await fixture(`${name}.html`))
    await story.goToEnd()
    await story.press('Enter')
    await story.press('ControlOrMeta+v')
  }
  await expect(story.body.locator('[data-list="bulleted"][data-indent="1"]')).toHaveText('gloves and a hat')
  await expect(story.body.locator('h2')).toHaveText('Harbour lights return')
  await expect(story.body.locator('blockquote').first()).toHaveText('불빛만 보아도 물때를 안다.')
  await expect(story.body.getByRole('link', { name: '공고문 보기' })).toHaveAttribute(
    'href',
    'https://www.example.com/notice?seq=12',
  )
  expect(await story.editorJson()).not.toMatch(/mso|font-|docs-internal|"style":"[^"]/)

  const before = (await story.body.textContent())?.length ?? 0
  await story.press('ControlOrMeta+z')
  await expect.poll(async () => (await story.body.textContent())?.length ?? 0).toBeLessThan(before)
  await close()
})

test('an imported web page keeps its structure, and its pictures become photos of the story', async ({
  openDesk,
  photo,
  folder,
}) => {
  const { port, close: closeWeb } = await web(photo)
  const { app, desk, close } = await openDesk({ args: [`--proxy-server=127.0.0.1:${port}`] })
  const page = join(folder, 'page.html')
  await writeFile(
    page,
    `<!doctype html><html><head><title>Lamps | Example</title><script>window.__ran=1</script></head><body>
     <h1>Lamps return</h1><p>First <b>words</b>.</p><ul><li>one</li></ul>
     <figure><img src="http://www.pictures.example/ferry.jpg" alt="A ferry"><figcaption>The Dalbit.</figcaption></figure></body></html>`,
  )
  await answerFileDialogs(app, page)
  await desk.importing.open()
  await expect(desk.importing.fact('Headline')).toHaveText('Lamps return')
  await desk.importing.createStory()
  const { story } = desk
  await expect(story.field('Headline')).toHaveValue('Lamps return')
  await expect(story.body.locator('[data-list="bulleted"]')).toHaveText('one')
  await expect(story.figure().picture).toHaveAttribute('alt', 'A ferry')
  await expect(story.figure().caption).toHaveText('The Dalbit.')
  await expect(story.body.locator('.mark-bold')).toHaveText('words')
  await close()
  closeWeb()
})
