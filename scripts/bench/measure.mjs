import { runnerImport } from 'vite'
import { inProject, root } from '../setup/places.mjs'

// The bench is TypeScript, as the tests are whose helpers it uses.
const { module } = await runnerImport(inProject('tests/bench/runBench.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
})
const [, , runs, ...parts] = process.argv
await module.runBench(parts, Number(runs))
