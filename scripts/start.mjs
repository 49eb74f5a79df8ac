import { spawn } from 'node:child_process'
import { buildIfChanged } from './build.mjs'
import { setUp } from './setup.mjs'
import { hasDisplay, inProject, isRoot, root } from './setup/places.mjs'
import { main, run, say } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

/** Opens the window and waits until it is closed; Ctrl+C closes it as its own Quit does. */
function openWindow(electron) {
  const args = [...(isRoot() ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)]
  if (isRoot()) say('You are root, so Chromium’s sandbox is off. Use an ordinary account for real work.')
  const window = spawn(electron.executable, args, { stdio: 'inherit', cwd: root })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => window.kill(signal))
  return new Promise((resolve) => {
    window.on('error', (error) => {
      say(`The window could not be opened: ${error.message}`)
      resolve(1)
    })
    window.on('close', (code) => resolve(code ?? 0))
  })
}

/** `--doctor` opens no window, but Chromium wants a display to start at all. Only the report goes to the output. */
async function checkDesktop(display) {
  const electron = await setUp(display ? 'window' : 'demo')
  await buildIfChanged()
  const command = [
    electron.executable,
    [...(isRoot() ? ['--no-sandbox'] : []), root, ...process.argv.slice(2)],
  ]
  const options = { show: true, cwd: root }
  const { code } = await (display ? run(...command, options) : onDisplay(...command, options))
  return code ?? 2
}

await main(async () => {
  const display = hasDisplay()
  if (process.argv.includes('--doctor')) return checkDesktop(display)
  const electron = await setUp(display ? 'window' : 'demo')
  await buildIfChanged()
  if (display) return openWindow(electron)
  say('There is no display here, so no window can be shown. Running the demo on a virtual display instead.')
  const { code } = await run(process.execPath, [inProject('scripts/demo.mjs')], { show: true, cwd: root })
  return code ?? 1
})
