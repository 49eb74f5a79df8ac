import { buildIfChanged } from './build.mjs'
import { setUp } from './setup.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, SetupTrouble } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

/** `--runs N`: pairs of cold starts, and rounds of the rest. */
function runsAsked(args) {
  const at = args.indexOf('--runs')
  if (at === -1) return '7'
  if (!/^[1-9]\d{0,2}$/.test(args[at + 1] ?? ''))
    throw new SetupTrouble('Say how many runs as a number from 1 to 999: npm run bench -- --runs 9')
  return args[at + 1]
}

await main(async () => {
  const runs = runsAsked(process.argv.slice(2))
  await setUp('test')
  await buildIfChanged()
  const { code } = await onDisplay(process.execPath, [inProject('scripts/bench/measure.mjs'), runs], {
    show: true,
    cwd: root,
  })
  return code ?? 1
})
