import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { UpdateView } from '../../../shared/story/updateState'
import { badReleases, fileName } from '../../make/badReleases'
import { asPolicyHasIt, feedOf, installer, newsroomKey, release, releaseFeed } from '../../make/releaseFeed'
import { expect, test, type OpenDesk } from '../desk'
import { forgedCall } from '../forgedCall'

const told = async (window: OpenDesk['window'], name: string): Promise<UpdateView> =>
  ((await forgedCall(window, name, {})) as { value: UpdateView }).value

/** A desk whose policy names a real feed, and which trusts that feed's certificate, as IT would have it trusted. */
async function deskWithFeed(
  openDesk: (launch?: { env: Record<string, string> }) => Promise<OpenDesk>,
  folder: string,
) {
  const server = await releaseFeed(feedOf(release()))
  const policy = join(folder, 'policy.json')
  await writeFile(
    policy,
    JSON.stringify({
      updatesEnabled: true,
      updateFeed: server.feed,
      updateRing: 'stable',
      updatePublicKey: asPolicyHasIt(newsroomKey.publicKey),
    }),
  )
  const opened = await openDesk({ env: { DATELINE_POLICY: policy, DATELINE_PACKAGE_KIND: 'deb' } })
  await opened.app.evaluate(({ session, shell }) => {
    session.defaultSession.setCertificateVerifyProc(({ hostname }, answer) =>
      answer(hostname === 'localhost' ? 0 : -3),
    )
    const handed: string[] = []
    Object.assign(globalThis, { handed })
    shell.showItemInFolder = (path) => void handed.push(path)
  })
  const handed = () => opened.app.evaluate(() => (globalThis as unknown as { handed: string[] }).handed)
  const file = join(opened.dataFolder, 'updates', fileName)
  return { ...opened, server, handed, file }
}

test('an update that IT signed is found, told with its notes, checked once more and shown to install after a backup', async ({
  openDesk,
  folder,
}) => {
  const { app, window, desk, server, handed, file, close } = await deskWithFeed(openDesk, folder)
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('checkForUpdates')?.click()
  })
  const dialog = window.getByRole('dialog', { name: 'Updates' })
  await expect(dialog.getByRole('status')).toHaveText('Dateline 0.2.0 is here, and signed by your newsroom.')
  await expect(dialog.getByRole('region', { name: 'What is new' })).toContainText('Corrections.')
  await expect(dialog).toContainText(`sudo apt-get install '${file}'`)
  expect(server.asked).toEqual(['/stable.json', '/stable.json.sig', `/${fileName}`])

  // Somebody changes the file after it was checked.
  await writeFile(file, Buffer.from(installer).fill('x', 100, 101))
  await dialog.getByRole('button', { name: 'Back up and show the file' }).click()
  await expect(dialog.getByRole('alert')).toContainText('it was changed after it had been checked')
  expect(await handed()).toEqual([])

  await dialog.getByRole('button', { name: 'Check now' }).click()
  await dialog.getByRole('button', { name: 'Back up and show the file' }).click()
  await expect(dialog.getByRole('status')).toContainText('was handed over')
  expect([await handed(), (await readFile(file)).equals(installer)]).toEqual([[file], true])
  expect(await forgedCall(window, 'backup:read', {})).toMatchObject({
    value: { backups: [{ reason: 'asked' }, { reason: 'asked' }] },
  })

  // While somebody writes it waits, and may be put off.
  await window.keyboard.press('Escape')
  const story = await desk.newStory()
  await story.write('The ferry tied up at nine.')
  await desk.whenSaved()
  expect((await told(window, 'update:look')).state.kind).toBe('ready')
  expect((await told(window, 'update:install')).state.kind).toBe('waiting')
  expect((await told(window, 'update:postpone')).state.kind).toBe('ready')
  expect(await handed()).toEqual([file])
  await close()
  server.stop()
})

test('bad updates are refused by the app as it runs, and nothing of them stays', async ({
  openDesk,
  folder,
}) => {
  const { window, server, handed, file, close } = await deskWithFeed(openDesk, folder)
  const came: string[][] = []
  for (const [what, answers] of badReleases) {
    server.put(answers)
    const { state } = await told(window, 'update:look')
    const failure = state.kind === 'failed' ? state.failure : null
    const installed = await told(window, 'update:install')
    const reason = failure?.kind === 'update/refused' ? failure.reason : (failure?.kind ?? state.kind)
    came.push([what, reason, installed.state.kind])
  }
  expect(came.length).toBeGreaterThan(12)
  expect(came).toEqual(badReleases.map(([what, , reason]) => [what, reason, 'failed']))
  expect(await handed()).toEqual([])

  await expect(readFile(file)).rejects.toThrow('ENOENT')
  await close()
  server.stop()
})

test('without a feed of IT’s the menu says that nobody is asked', async ({ openDesk }) => {
  const { app, window, close } = await openDesk({ env: { DATELINE_PACKAGE_KIND: 'deb' } })
  await app.evaluate(({ Menu }) => {
    Menu.getApplicationMenu()?.getMenuItemById('checkForUpdates')?.click()
  })
  const dialog = window.getByRole('dialog', { name: 'Updates' })
  await expect(dialog).toContainText('Dateline asks nobody for updates')
  await expect(dialog.getByRole('button', { name: 'Check now' })).toHaveCount(0)
  await close()
})
