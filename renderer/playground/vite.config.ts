import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The editor alone in a browser: `npm run playground`. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  server: { fs: { allow: [`${import.meta.dirname}/../..`] } },
  build: {
    outDir: `${import.meta.dirname}/../../out/playground`,
    emptyOutDir: true,
    assetsInlineLimit: 0,
  },
})
