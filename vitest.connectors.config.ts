import { defineConfig } from 'vitest/config'

/** Connectors against real sites that this starts itself: `npm run test:connectors`, `npm run test:peers`. */
export default defineConfig({
  test: {
    include: ['tests/connectors/**/*.test.ts'],
    globalSetup: ['tests/peers/startPeers.ts'],
    css: { include: [/shared\/output\//] },
    testTimeout: 60_000,
  },
})
