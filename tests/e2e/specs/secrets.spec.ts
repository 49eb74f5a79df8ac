import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { answerSaveDialog } from '../answerDialogs'
import { expect, test, type OpenDesk } from '../desk'
import { filesWith, holds } from '../filesWith'
import { Connections } from '../pages/Connections'
import { runCommand } from '../screens/views'
import { sessionKeyring } from '../sessionKeyring'

const password = 'CANARY-pier-lamp-4711'
const passphrase = 'CANARY-harbour-fog-1926'
const headline = 'Night Ferry Returns'

/** A story that is on the portal, in a bundle and in the file of the whole desk. */
async function carryEverywhere({ app, desk, window }: OpenDesk, folder: string): Promise<void> {
  await window.getByRole('radio', { name: 'Desk', exact: true }).click()
  const story = await desk.newStory()
  await story.setHeadline(headline)
  await story.write('The ferry tied up at nine.')
  await desk.details.setSlug('night-ferry')
  await desk.details.chooseSection('Society')
  await desk.details.addByline('Jane Doe', '김하늘')
  await desk.publishing.open()
  await desk.publishing.publish('Publish English')
  await desk.whenSaved()
  await answerSaveDialog(app, join(folder, 'night-ferry.dateline'))
  await runCommand(window, 'exportStory', 'en')
  await expect(desk.notices).toContainText([/written to .*night-ferry\.dateline/])
  await answerSaveDialog(app, join(folder, 'desk.dateline-desk'))
  await runCommand(window, 'backUpDesk', 'en')
  await expect(desk.notices.filter({ hasText: 'desk.dateline-desk' })).toContainText('are not in it')
}

test('a password behind a passphrase is in no file, bundle, page, log or dump, and not in the window’s memory', async ({
  openDesk,
  folder,
}) => {
  test.setTimeout(120_000)
  const opened = await openDesk()
  const { app, window, dataFolder, close } = opened
  const connections = new Connections(window)
  await connections.open()
  await connections.addSite({
    name: 'Example Wire',
    address: 'http://127.0.0.1:9',
    password,
    place: 'Behind a passphrase',
    passphrase,
  })
  await expect(connections.row('Example Wire')).toContainText('Password behind the passphrase')
  // It is used by now, so whatever a request leaves behind is there.
  await connections.row('Example Wire').getByRole('button', { name: 'Test' }).click()
  await expect(connections.row('Example Wire')).toContainText('could not be reached')
  await carryEverywhere(opened, folder)

  const heap = join(folder, 'page.heapsnapshot')
  await app.evaluate(
    ({ BrowserWindow }, file) => BrowserWindow.getAllWindows()[0]?.webContents.takeHeapSnapshot(file),
    heap,
  )
  const inHeap = await readFile(heap)
  expect([headline, password, passphrase].map((text) => holds(inHeap, text))).toEqual([true, false, false])

  const dumps = await app.evaluate(({ app: electronApp }) => electronApp.getPath('crashDumps'))
  // Playwright can't look into a page that crashed; that it came back is told by main.
  await app.evaluate(({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise<void>((isBack) => {
      page?.once('render-process-gone', () => page.once('did-finish-load', () => isBack()))
      page?.forcefullyCrashRenderer()
    })
  })
  await close()
  // The same look finds what does travel, or it would prove nothing.
  const travels = [...(await filesWith(dataFolder, headline)), ...(await filesWith(folder, headline))]
  const places = [
    /night-ferry-\w+\.html$/,
    /dateline\.sqlite3$/,
    /\.dateline-desk$/,
    /\.dateline$/,
    /\.heapsnapshot$/,
  ]
  expect(places.filter((place) => !travels.some((file) => place.test(file)))).toEqual([])
  for (const secret of [password, passphrase])
    for (const place of [dataFolder, folder, dumps]) expect(await filesWith(place, secret)).toEqual([])
})

test('a password in the system’s key store is on the disk as the store’s own ciphertext only, and is there the next day', async ({
  openDesk,
  folder,
}) => {
  test.skip(process.platform !== 'linux', 'The keyring that is started here is GNOME’s.')
  test.setTimeout(120_000)
  const keyring = await sessionKeyring(join(folder, 'keyring'))
  try {
    const launch = { env: keyring.env, args: ['--password-store=gnome-libsecret'] }
    const first = await openDesk(launch)
    const connections = new Connections(first.window)
    await connections.open()
    await connections.addSite({
      name: 'Example Wire',
      address: 'http://127.0.0.1:9',
      password,
      place: 'The system’s key store',
    })
    await expect(connections.row('Example Wire')).toContainText('Password in the key store')
    await carryEverywhere(first, folder)
    await first.close()

    const kept = z
      .object({ keyStore: z.record(z.string(), z.base64()) })
      .parse(JSON.parse(await readFile(join(first.dataFolder, 'credentials.json'), 'utf8')))
    const [sealed] = Object.values(kept.keyStore)
    expect(
      Buffer.from(sealed ?? '', 'base64')
        .subarray(0, 3)
        .toString(),
    ).toBe('v11')
    for (const place of [first.dataFolder, folder]) expect(await filesWith(place, password)).toEqual([])

    const again = await openDesk(launch)
    const nextDay = new Connections(again.window)
    await nextDay.open()
    await nextDay.row('Example Wire').getByRole('button', { name: 'Test' }).click()
    // Out of reach, and not without its password.
    await expect(nextDay.row('Example Wire')).toContainText('could not be reached')
    await again.close()
  } finally {
    await keyring.stop()
  }
})
