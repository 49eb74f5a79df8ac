import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { inProject } from '../setup/places.mjs'
import { main, say, SetupTrouble } from '../setup/say.mjs'

const usage = `Usage: node scripts/dist/signRelease.mjs --key PEM --notes-en FILE --notes-ko FILE [--ring stable|early] [--dir DIR]

Writes <ring>.json and <ring>.json.sig beside the installers in DIR (default: dist). Copy them, and the installers, into
the folder that the policy's updateFeed names. A key is made once, and kept where no desktop reads it:
  openssl genpkey -algorithm ed25519 -out release-key.pem`

const kinds = { deb: 'deb', rpm: 'rpm', exe: 'exe', msi: 'msi', dmg: 'dmg' }

function described(folder, name) {
  const kind = kinds[name.split('.').at(-1)]
  if (kind === undefined) return []
  const bytes = readFileSync(join(folder, name))
  const sha512 = createHash('sha512').update(bytes).digest('hex')
  return [{ kind, arch: /arm64|aarch64/.test(name) ? 'arm64' : 'x64', name, bytes: bytes.length, sha512 }]
}

await main(() => {
  const text = { type: 'string' }
  const { values } = parseArgs({
    options: { key: text, 'notes-en': text, 'notes-ko': text, ring: text, dir: text, version: text },
  })
  const { key: keyFile, ring = 'stable', dir = inProject('dist') } = values
  if (!keyFile || !values['notes-en'] || !values['notes-ko']) throw new SetupTrouble(usage)
  const folder = resolve(dir)
  const version = values.version ?? JSON.parse(readFileSync(inProject('package.json'), 'utf8')).version
  const manifest = {
    product: 'org.dateline.desk',
    ring,
    version,
    releasedAt: new Date().toISOString(),
    notes: { en: readFileSync(values['notes-en'], 'utf8'), ko: readFileSync(values['notes-ko'], 'utf8') },
    files: readdirSync(folder).flatMap((name) => described(folder, name)),
  }
  if (manifest.files.length === 0) throw new SetupTrouble(`There is no installer in ${folder}.`)
  const bytes = Buffer.from(JSON.stringify(manifest, null, 2))
  const key = createPrivateKey(readFileSync(keyFile))
  writeFileSync(join(folder, `${ring}.json`), bytes)
  writeFileSync(join(folder, `${ring}.json.sig`), sign(null, bytes, key).toString('base64'))
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
  say(`${ring}.json names ${manifest.files.map(({ name }) => name).join(', ')}.`)
  say(`The policy's updatePublicKey is ${publicKey}`)
})
