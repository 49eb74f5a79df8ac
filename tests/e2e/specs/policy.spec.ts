import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import type { Policy } from '../../../shared/policy/policy'
import { expect, test } from '../desk'
import { forgedCall } from '../forgedCall'

async function policyFile(folder: string, content: Policy | string): Promise<Record<string, string>> {
  const file = join(folder, 'policy.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return { DATELINE_POLICY: file }
}

test('what IT set is shown with its source, and neither the window nor a forged message changes it', async ({
  openDesk,
  folder,
}) => {
  const portalFolder = join(folder, 'portal')
  const env = await policyFile(folder, {
    portalFolder,
    siteProfile: resolve('resources/siteProfile.json'),
    houseStyleFolder: resolve('resources/style'),
    allowedConnections: ['wordpress'],
  })
  const { app, window, close } = await openDesk({ env })
  // A dialog that opened would have something to say.
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await window.keyboard.press('ControlOrMeta+Comma')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  await expect(settings.getByText('Set by newsroom IT in this computer’s policy file')).toHaveCount(3)
  // Only the hand-off folder is still anybody's to choose.
  await expect(settings.getByRole('button', { name: /Choose (folder|file)…/ })).toHaveCount(1)

  const forged = await Promise.all([
    forgedCall(window, 'portal:chooseFolder', {}),
    forgedCall(window, 'site:chooseProfile', {}),
    forgedCall(window, 'style:chooseFolder', {}),
  ])
  const place = env['DATELINE_POLICY']
  expect(forged).toEqual(
    ['portalFolder', 'siteProfileFile', 'houseStyleFolder'].map((setting) => ({
      ok: false,
      failure: { kind: 'settings/locked', setting, source: 'file', place },
    })),
  )
  expect(await forgedCall(window, 'settings:read', {})).toMatchObject({ value: { portalFolder } })
  expect(
    await forgedCall(window, 'publish:story', {
      storyId: '6f0c9b5e-9d2f-4b63-8a5e-0b6f7f1f2a10',
      editions: ['en'],
    }),
  ).toEqual({ ok: false, failure: { kind: 'policy/connectionNotAllowed', connection: 'portal' } })
  await close()
})

test('role, connections, key store and updates are IT’s: shown as such, and no forged message changes them', async ({
  openDesk,
  folder,
}) => {
  const preset = {
    connectionId: '6f0c9b5e-9d2f-4b63-8a5e-0b6f7f1f2a10',
    kind: 'wordpress' as const,
    name: 'Narae Portal',
    origin: 'https://cms.narae.example',
    account: 'desk',
    editions: ['en' as const, 'ko' as const],
    sections: {},
    tags: {},
  }
  const { connectionId } = preset
  const env = await policyFile(folder, {
    // An administrator: whoever is less may not even ask for what is refused here.
    role: 'admin',
    connectionPresets: [preset],
    requireKeyStore: true,
    updatesEnabled: false,
    updateFeed: 'https://updates.narae.example/',
    updateRing: 'early',
    logLevel: 'error',
  })
  const { app, window, close } = await openDesk({ env: { ...env, DATELINE_PACKAGE_KIND: 'deb' } })
  const version = await app.evaluate(({ app: electronApp }) => electronApp.getVersion())
  await window.keyboard.press('ControlOrMeta+Comma')
  const settings = window.getByRole('dialog', { name: 'Settings' })
  const person = settings.getByRole('region', { name: 'Who is at the desk' })
  await expect(person).toContainText('Your newsroom’s IT has set the role at this computer: Administrator.')
  await expect(person.getByRole('button', { name: /^Role/ })).toHaveCount(0)
  await window.keyboard.press('Escape')

  const locked = { ok: false, failure: { kind: 'connection/locked', site: preset.name } }
  const keyStoreOnly = { ok: false, failure: { kind: 'credentials/keyStoreOnly' } }
  const change = { origin: 'https://elsewhere.example' }
  expect([
    await forgedCall(window, 'person:change', { role: 'reporter' }),
    await forgedCall(window, 'connection:change', { connectionId, change }),
    await forgedCall(window, 'connection:remove', { connectionId }),
    await forgedCall(window, 'connection:giveSecret', { connectionId, secret: 'lamp', place: 'sitting' }),
    await forgedCall(window, 'connection:giveSecret', { connectionId, secret: 'lamp', place: 'vault' }),
    // What a message adds of its own is not read.
    await forgedCall(window, 'update:look', { updatesEnabled: true, updateFeed: 'https://evil.example/' }),
  ]).toEqual([
    { ok: false, failure: { kind: 'person/roleLocked', role: 'admin' } },
    locked,
    locked,
    keyStoreOnly,
    keyStoreOnly,
    {
      ok: true,
      value: { current: version, host: null, ring: 'early', state: { kind: 'off', why: 'notSet' } },
    },
  ])
  expect(await forgedCall(window, 'connection:list', {})).toMatchObject({
    value: [{ kind: 'portal' }, { ...preset, isLocked: true }],
  })
  expect(await forgedCall(window, 'credentials:read', {})).toMatchObject({ value: { secrets: {} } })
  await close()
})

test('a broken policy closes publishing and says so; writing goes on', async ({ openDesk, folder }) => {
  const env = await policyFile(folder, '{ "role": "editor", "allowedHosts": "all" }')
  const { desk, window, close } = await openDesk({ env })
  const note = window.locator('.policy-note')
  await expect(note).toContainText('can’t be read whole')
  await note.getByText('What newsroom IT needs to know').click()
  await expect(note).toContainText('allowedHosts: Invalid input: expected array, received string')

  const story = await desk.newStory()
  await story.setHeadline('Written all the same')
  await desk.whenSaved()
  expect(
    await forgedCall(window, 'publish:story', {
      storyId: '6f0c9b5e-9d2f-4b63-8a5e-0b6f7f1f2a10',
      editions: ['en'],
    }),
  ).toMatchObject({ ok: false, failure: { kind: 'policy/closed' } })
  await close()
})

test('no request of the app reaches a host that IT does not name', async ({ openDesk, folder }) => {
  const asked: string[] = []
  const server = createServer(({ headers, url }, response) => {
    asked.push(`${headers.host?.split(':')[0]}${url}`)
    response.end('here')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const env = await policyFile(folder, { allowedHosts: ['127.0.0.1'], proxy: { mode: 'direct' } })
  const { app, close } = await openDesk({ env })
  const answers = await app.evaluate(async ({ net, session }, at) => {
    const ask = (get: () => Promise<Response>) =>
      get().then(
        ({ status }) => String(status),
        (error: Error) => error.message,
      )
    const other = session.fromPartition('made later')
    return [
      await ask(() => net.fetch(`http://localhost:${at}/main`)),
      await ask(() => other.fetch(`http://localhost:${at}/other`)),
      await ask(() => net.fetch(`http://127.0.0.1:${at}/named`)),
    ]
  }, port)
  await close()
  server.close()
  expect([answers, asked]).toEqual([
    ['net::ERR_BLOCKED_BY_CLIENT', 'net::ERR_BLOCKED_BY_CLIENT', '200'],
    ['127.0.0.1/named'],
  ])
})

test('the network is reached through the proxy that IT names, whatever the system says', async ({
  openDesk,
  folder,
}) => {
  const env = await policyFile(folder, {
    proxy: { mode: 'fixed', rules: 'proxy.narae.example:8080', bypass: 'desk.narae.example' },
  })
  const { app, close } = await openDesk({ env })
  const ways = await app.evaluate(({ session }) =>
    Promise.all([
      session.defaultSession.resolveProxy('https://cms.narae.example/'),
      session.fromPartition('pictures', { cache: false }).resolveProxy('https://cms.narae.example/'),
      session.defaultSession.resolveProxy('https://desk.narae.example/'),
    ]),
  )
  await close()
  expect(ways).toEqual(['PROXY proxy.narae.example:8080', 'PROXY proxy.narae.example:8080', 'DIRECT'])
})
