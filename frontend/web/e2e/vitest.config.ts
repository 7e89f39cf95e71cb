import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: {
    include: ['*.journey.ts'],
    environment: 'node',
    // One browser at a time: two cores carry the whole stack beside it.
    fileParallelism: false,
    // Bounds what hangs; a busy machine takes many times what a free one does.
    testTimeout: 240_000,
    hookTimeout: 60_000,
    reporters: ['default', './counting.ts'],
  },
})
