import { build } from './build.mjs'
import { testConnectors } from './connectors.mjs'
import { setUp } from './setup.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, npm, say, step } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

const npmScript = (name) => npm(['run', '--silent', name], { show: true, cwd: root })
const playwright = (project, show) =>
  onDisplay(
    process.execPath,
    [
      inProject('node_modules/@playwright/test/cli.js'),
      'test',
      `--project=${project}`,
      `--output=test-results/${project}`,
    ],
    { show, cwd: root },
  )
/** Side by side, each on a display of its own: windows compete for the focus of one. */
async function endToEnd() {
  const enduring = playwright('endurance', false)
  const windows = await playwright('windows', true)
  const { code, output } = await enduring
  console.log(output)
  return { code: windows.code === 0 ? code : windows.code }
}

const parts = [
  ['Lint and format', () => npmScript('lint')],
  ['Types', () => npmScript('types')],
  ['Unit tests', () => npmScript('unit')],
  ['Connectors, against a real WordPress', () => testConnectors('wordpress')],
  ['Build', () => build().then(() => ({ code: 0 }))],
  ['End-to-end tests', endToEnd],
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
