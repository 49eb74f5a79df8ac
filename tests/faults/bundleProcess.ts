import { rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/**
 * A process to be killed, bundled once for many starts. Below node_modules, where it finds the packages with native code.
 * @param entry its TypeScript file
 */
export async function bundleProcess(
  entry: string,
): Promise<{ readonly script: string; readonly remove: () => void }> {
  const folder = resolve(root, `node_modules/.dateline-${basename(entry, '.ts')}-${process.pid}`)
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      target: 'node20',
      rollupOptions: {
        external: ['node:sqlite', '@photostructure/sqlite', 'sharp'],
        output: { entryFileNames: 'process.mjs' },
      },
    },
  })
  return {
    script: resolve(folder, 'process.mjs'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
