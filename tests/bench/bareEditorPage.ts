import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mkdtemp, rm } from 'node:fs/promises'
import { build, preview } from 'vite'

export interface BareEditorPage {
  /** An address on this computer; `?words=N` says how long its article is. */
  readonly address: string
  readonly stop: () => Promise<void>
}

/** Builds the bare editor as Dateline's own window is built, and serves it to this computer. */
export async function serveBareEditor(): Promise<BareEditorPage> {
  const outDir = await mkdtemp(join(tmpdir(), 'dateline-bare-'))
  const shared = {
    configFile: false,
    root: join(import.meta.dirname, 'bareEditor'),
    logLevel: 'error',
  } as const
  await build({ ...shared, build: { outDir, emptyOutDir: true, target: 'chrome130' } })
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('The bare editor is not served.')
  return {
    address,
    stop: async () => {
      await server.close()
      await rm(outDir, { recursive: true, force: true })
    },
  }
}
