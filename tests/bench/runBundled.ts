import { execFile } from 'node:child_process'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'

/**
 * Runs a module as the app would: bundled, in a process that does nothing else.
 * @param entry below this folder; what it prints last is the JSON of its figures
 */
export async function runBundled<Figures>(entry: string, args: readonly string[]): Promise<Figures> {
  const root = join(import.meta.dirname, '../..')
  const outDir = join(root, 'out/bench')
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, entry),
      outDir,
      target: 'node20',
      emptyOutDir: true,
      assetsInlineLimit: 10_000_000,
      rolldownOptions: { external: ['sharp', '@photostructure/sqlite'] },
    },
    ssr: { noExternal: true, external: ['sharp', '@photostructure/sqlite'] },
  })
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(outDir, basename(entry).replace(/\.ts$/, '.js')), ...args],
    { maxBuffer: 1e8 },
  )
  return JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1)) as Figures
}
