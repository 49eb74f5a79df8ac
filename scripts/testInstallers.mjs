import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProject, root } from './setup/places.mjs'
import { main, run, SetupTrouble } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

/**
 * Packs a previous and a present version and lives through them: `tests/installers`. Needs root on Debian. Packages that are
 * there already are named by DATELINE_PREVIOUS_DEB, DATELINE_DEB and DATELINE_RPM.
 */
async function pack(folder, name, ...args) {
  const out = join(folder, name)
  const { code } = await run(
    process.execPath,
    [inProject('scripts/dist.mjs'), '--quick', '--out', out, ...args],
    {
      show: true,
      cwd: root,
    },
  )
  if (code !== 0) throw new SetupTrouble('There is nothing to install.')
  const files = await readdir(out)
  return (ending) => join(out, files.find((file) => file.endsWith(ending)) ?? '')
}

await main(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-packages-'))
  const env = { ...process.env }
  try {
    env.DATELINE_PREVIOUS_DEB ??= (await pack(folder, 'previous', '--as', '0.0.9'))('.deb')
    if (!env.DATELINE_DEB) {
      const packed = await pack(folder, 'present')
      Object.assign(env, { DATELINE_DEB: packed('.deb'), DATELINE_RPM: packed('.rpm') })
    }
    const playwright = inProject('node_modules/@playwright/test/cli.js')
    const { code } = await onDisplay(process.execPath, [playwright, 'test', '-c', 'tests/installers'], {
      show: true,
      cwd: root,
      env,
    })
    return code ?? 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
})
