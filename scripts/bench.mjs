import { buildIfChanged } from './build.mjs'
import { setUp } from './setup.mjs'
import { inProject, root } from './setup/places.mjs'
import { main, SetupTrouble } from './setup/say.mjs'
import { onDisplay } from './virtualDisplay.mjs'

/** `[part …] [--runs N]`: which parts, and how many pairs of cold starts and rounds of the rest. */
function asked(args) {
  const at = args.indexOf('--runs')
  if (at === -1) return { runs: '7', parts: args }
  if (!/^[1-9]\d{0,2}$/.test(args[at + 1] ?? ''))
    throw new SetupTrouble('Say how many runs as a number from 1 to 999: npm run bench -- --runs 9')
  return { runs: args[at + 1], parts: args.toSpliced(at, 2) }
}

await main(async () => {
  const { runs, parts } = asked(process.argv.slice(2))
  await setUp('bench')
  await buildIfChanged()
  const { code } = await onDisplay(
    process.execPath,
    [inProject('scripts/bench/measure.mjs'), runs, ...parts],
    {
      show: true,
      cwd: root,
    },
  )
  return code ?? 1
})
