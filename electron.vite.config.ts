import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** The oldest runtime that Dateline is built for: Electron 33, with Node 20.18 and Chromium 130. */
const oldest = { node: 'node20.18', chrome: 'chrome130' }

/** Packages with native code or WebAssembly stay outside the bundle and ship as files. */
const external = ['electron', 'node:sqlite', '@photostructure/sqlite', 'sharp', 'libheif-js']

/** Whose code is in each part; `scripts/dist/notices.mjs` makes one file of them. */
const license = { fileName: 'licences.json' }

export default defineConfig({
  main: {
    build: {
      externalizeDeps: false,
      outDir: 'out/main',
      license,
      target: oldest.node,
      minify: true,
      rollupOptions: {
        external,
        input: {
          main: resolve(import.meta.dirname, 'electron/main.ts'),
          photoWorkerProcess: resolve(import.meta.dirname, 'electron/media/photoWorkerProcess.ts'),
          backupWorkerProcess: resolve(import.meta.dirname, 'electron/backup/backupWorkerProcess.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      license,
      target: oldest.node,
      minify: true,
      rollupOptions: {
        external: ['electron'],
        input: resolve(import.meta.dirname, 'electron/preload.ts'),
        // A sandboxed preload is CommonJS by rule of Electron.
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      outDir: 'out/renderer',
      license,
      target: oldest.chrome,
      minify: true,
      modulePreload: { polyfill: false },
      // The content policy allows no data: fonts or scripts, so nothing is inlined.
      assetsInlineLimit: 0,
      rollupOptions: {
        input: resolve(import.meta.dirname, 'renderer/index.html'),
        // What the first page needs is one file: each one more is answered by main while it is busy starting itself.
        output: { codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] } },
      },
    },
  },
})
