import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { inProject, root } from './setup/places.mjs'
import { main, say, SetupTrouble } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

/** How long nothing may take: a window that hangs must not hold a build server for ever. In milliseconds. */
const longest = 10 * 60_000

/**
 * Drives the real window on a virtual display: runs `drive` of a TypeScript file, with the end-to-end tests' page
 * objects within its reach. Ctrl+C waits until the window is gone. Gives back the exit code.
 */
export async function driven(file, orders) {
  const hold = () => say('Stopping …')
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, hold)
  const { code } = await onDisplay(
    process.execPath,
    [fileURLToPath(import.meta.url), file, JSON.stringify(orders)],
    { show: true, cwd: root, timeLimit: longest },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, hold)
  return code ?? 1
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(async () => {
    const [file, orders] = process.argv.slice(2)
    const { module } = await runnerImport(inProject(file), { root, configFile: false, logLevel: 'warn' })
    try {
      await module.drive(JSON.parse(orders), say)
    } catch (error) {
      throw error instanceof module.Trouble ? new SetupTrouble(error.message) : error
    }
  })
