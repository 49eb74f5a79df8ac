import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { credentials as credentialsOf } from '../../../../electron/credentials/credentials'
import { credentialsFile } from '../../../../electron/credentials/credentialsFile'
import type { KeyStore } from '../../../../electron/credentials/keyStore'
import { temporaryFolder } from '../temporaryFolder'

const canary = 'CANARY-1f8e-secret 비밀'
const passphrase = 'a lamp on the pier at nine'
const site = '0b9e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e11'
const other = '7f0e3d6c-30a4-4e0f-8f6d-2b7c1a9d4e12'

/** As on a Linux without a keyring. */
const noKeyStore: KeyStore = {
  isReal: () => Promise.resolve(false),
  encrypt: () => Promise.reject(new Error('There is none.')),
  decrypt: () => Promise.reject(new Error('There is none.')),
}

function desk({ folder = temporaryFolder(), keyStoreOnly = false } = {}) {
  const file = join(folder, 'credentials.json')
  const room = credentialsOf({
    file: credentialsFile(file),
    keyStore: noKeyStore,
    keyStoreOnly,
    onChanged: () => undefined,
  })
  const written = () =>
    readdirSync(folder)
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('')
  return { folder, file, room, written }
}

test('without a key store nothing is kept silently: the store is refused, and nothing is written', async () => {
  const { room, written } = desk()
  expect([await room.keep(site, canary, 'keyStore'), await room.read(site), written()]).toEqual([
    { ok: false, failure: { kind: 'credentials/noKeyStore' } },
    null,
    '',
  ])
})

test('for this sitting a secret is in memory only, and gone at the next start', async () => {
  const { folder, room, written } = desk()
  await room.keep(site, canary, 'sitting')
  expect([
    await room.read(site),
    written().includes('CANARY'),
    await desk({ folder }).room.read(site),
  ]).toEqual([canary, false, null])
})

test('behind a passphrase a secret outlasts the sitting, and only the passphrase brings it back', async () => {
  const { folder, file, room, written } = desk()
  const locked = await room.keep(site, canary, 'vault')
  await room.openVault(passphrase)
  await room.keep(site, canary, 'vault')
  const next = desk({ folder }).room
  const before = [await next.read(site), (await next.view()).secrets[site]]
  const wrong = await next.openVault('another lamp entirely')
  const after = await next.read(site)
  await next.openVault(passphrase)

  expect({
    locked,
    before,
    wrong,
    after,
    then: await next.read(site),
    view: (await next.view()).vault,
  }).toEqual({
    locked: { ok: false, failure: { kind: 'credentials/locked' } },
    before: [null, 'locked'],
    wrong: { ok: false, failure: { kind: 'credentials/wrongPassphrase' } },
    after: null,
    then: canary,
    view: 'open',
  })
  expect([written().includes('CANARY'), written().includes(passphrase), statSync(file).mode & 0o077]).toEqual(
    [false, false, 0],
  )
})

test('what was sealed for one connection does not open for another', async () => {
  const { folder, file, room } = desk()
  await room.openVault(passphrase)
  await room.keep(site, canary, 'vault')
  const store = credentialsFile(file)
  const kept = store.read()
  const sealed = kept.vault?.secrets[site] ?? ''
  store.write({ ...kept, vault: kept.vault && { ...kept.vault, secrets: { [other]: sealed } } })
  const next = desk({ folder }).room
  await next.openVault(passphrase)
  expect(await next.read(other)).toBeNull()
})

test('a new place replaces the old one, and a removed connection takes its secret along', async () => {
  const { room } = desk()
  await room.openVault(passphrase)
  await room.keep(site, canary, 'vault')
  await room.keep(site, 'another', 'sitting')
  const moved = [(await room.view()).secrets, await room.read(site)]
  room.forget(site)
  expect([moved, (await room.view()).secrets, await room.read(site)]).toEqual([
    [{ [site]: 'sitting' }, 'another'],
    {},
    null,
  ])
})

test('where newsroom IT wants the key store only, nothing else is possible', async () => {
  const { room } = desk({ keyStoreOnly: true })
  const failure = { kind: 'credentials/keyStoreOnly' }
  expect([
    await room.keep(site, canary, 'sitting'),
    await room.keep(site, canary, 'vault'),
    await room.openVault(passphrase),
  ]).toEqual([
    { ok: false, failure },
    { ok: false, failure },
    { ok: false, failure },
  ])
})
