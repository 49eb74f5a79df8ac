import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { checkPackage } from './dist/checkPackage.mjs'
import { drivenTwin } from './dist/drivenTwin.mjs'
import { setUp } from './setup.mjs'
import { versionOf } from './setup/electronRuntime.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, run, say, SetupTrouble, step } from './setup/say.mjs'

const usage = `Usage: npm run dist -- [--dir] [--quick] [--as VERSION] [--out DIR]

  --dir         only the unpacked folder, no installers
  --quick       installers that are packed faster and are larger, for tests
  --as VERSION  packaged as another version, for tests of an upgrade
  --out DIR     where the results go (default: dist in the project)`

const targets = ['deb', 'rpm', 'tar.gz']

function readOrders() {
  const options = {
    dir: { type: 'boolean' },
    quick: { type: 'boolean' },
    as: { type: 'string' },
    out: { type: 'string' },
  }
  try {
    return parseArgs({ options, strict: true, allowPositionals: false }).values
  } catch (error) {
    throw new SetupTrouble(`${error.message.split('. ')[0]}.\n\n${usage}`)
  }
}

/** The runtime without its default app: a packaged Dateline must load its own. */
async function bareRuntime({ folder }) {
  const copy = inProject('.runtime', 'electronDist')
  await rm(copy, { recursive: true, force: true })
  await mkdir(copy, { recursive: true })
  const leftOut = [join(folder, 'resources', 'app'), join(folder, 'resources', 'default_app.asar')]
  await cp(folder, copy, { recursive: true, filter: (source) => !leftOut.includes(source) })
  return copy
}

/** electron-builder with what it would otherwise download: its fpm and its 7zip. */
async function electronBuilder(args, version, quick = false) {
  const cli = inProject('node_modules', 'electron-builder', 'cli.js')
  const { code, output } = await run(
    process.execPath,
    [cli, '--publish', 'never', ...args, ...(version ? [`-c.extraMetadata.version=${version}`] : [])],
    {
      cwd: root,
      env: {
        ...process.env,
        CUSTOM_FPM_PATH: inProject('scripts', 'dist', 'fpm.mjs'),
        ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7za',
        ...(quick && { DATELINE_QUICK_PACKAGES: '1', ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' }),
      },
    },
  )
  if (code !== 0) throw new SetupTrouble(`Packaging failed:\n${output}`)
}

async function packageFolder(electron, { out, as }) {
  const version = versionOf(electron)
  if (!version)
    throw new SetupTrouble(`${electron.folder} names no Electron version, so it can’t be packaged.`)
  const electronDist = await bareRuntime(electron)
  await rm(out, { recursive: true, force: true })
  const runtime = [`-c.electronDist=${electronDist}`, `-c.electronVersion=${version}`]
  await electronBuilder(['--linux', 'dir', ...runtime, `-c.directories.output=${out}`], as)
}

async function packInstallers(folder, { out, as, quick }) {
  const order = ['--prepackaged', folder, '--linux', ...targets, `-c.directories.output=${out}`]
  await electronBuilder(order, as, quick)
}

await main(async () => {
  if (process.platform !== 'linux')
    throw new SetupTrouble(
      'This script packages and checks on Linux; elsewhere call electron-builder itself: npx electron-builder --win, or --mac.',
    )
  const orders = readOrders()
  const out = orders.out ?? inProject('dist')
  const electron = await setUp('dist')
  await build()
  await step('Packaging', () => packageFolder(electron, { ...orders, out }))
  const folder = join(out, 'linux-unpacked')
  const driven = await drivenTwin(join(folder, 'dateline'))
  try {
    await step('Starting what was packaged', () => checkPackage(driven.twin))
  } finally {
    await driven.remove()
  }
  say(`The packaged app is in ${folder}.`)
  if (orders.dir) return
  await step(`Packing ${targets.join(', ')}`, () => packInstallers(folder, { ...orders, out }))
  for (const name of (await readdir(out)).filter((file) => /\.(?:deb|rpm|gz)$/.test(file)))
    say(`${name}: ${((await stat(join(out, name))).size / 1e6).toFixed(0)} MB`)
})
