import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/migrations/**/*.test.ts',
      'tests/portal/**/*.test.ts',
      'tests/faults/**/*.test.ts',
    ],
    // The portal's stylesheet is published by tests; Vitest would hand it over empty.
    css: { include: [/shared\/output\//] },
    testTimeout: 20_000,
  },
})
