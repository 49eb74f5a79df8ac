import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const here = import.meta.dirname

/** The real window in a plain browser: only the bridge is a stand-in, with its newsroom in memory. */
export default defineConfig({
  root: resolve(here, '../../renderer'),
  cacheDir: resolve(here, '../../node_modules/.vite-look'),
  server: { fs: { allow: [resolve(here, '../..')] } },
  plugins: [
    react(),
    {
      name: 'stand-in-bridge',
      enforce: 'pre',
      resolveId(source) {
        const part = /\/bridge\/(call|documentConnection|photoAddress)$/.exec(source)?.[1]
        return part === undefined ? undefined : resolve(here, 'fakes', `${part}.ts`)
      },
    },
  ],
})
