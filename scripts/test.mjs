import { build } from './build.mjs'
import { setUp } from './setup.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, npm, say, step } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

const npmScript = (name) => npm(['run', '--silent', name], { show: true, cwd: root })
const playwright = () =>
  onDisplay(process.execPath, [inProject('node_modules/@playwright/test/cli.js'), 'test'], {
    show: true,
    cwd: root,
  })

const parts = [
  ['Lint and format', () => npmScript('lint')],
  ['Types', () => npmScript('types')],
  ['Unit tests', () => npmScript('unit')],
  ['Build', () => build().then(() => ({ code: 0 }))],
  ['End-to-end tests', playwright],
]

await main(async () => {
  await setUp('test')
  const failed = []
  for (const [title, work] of parts) {
    const { code } = await step(title, work)
    if (code !== 0) failed.push(title)
  }
  say(failed.length === 0 ? 'All tests passed.' : `FAILED: ${failed.join(', ')}.`)
  return failed.length === 0 ? 0 : 1
})
