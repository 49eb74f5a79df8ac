import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'tests/unit/**/*.test.{ts,tsx}',
      'tests/migrations/**/*.test.ts',
      'tests/connectors/**/*.test.ts',
      'tests/portal/**/*.test.ts',
    ],
    testTimeout: 20_000,
  },
})
