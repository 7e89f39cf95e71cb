import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

// The API and Keycloak share the page's origin; `npm run dev` borrows both from a running `infra/run`.
const stack = process.env.GONGJIAN_BASE_URL ?? 'http://localhost:8080'

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
  server: { proxy: { '/api': stack, '/auth': stack } },
  build: { target: 'es2022', chunkSizeWarningLimit: 700 },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.spec.ts', '../client/src/**/*.spec.ts'],
    setupFiles: ['src/testing/setup.ts'],
    env: { TZ: 'Asia/Shanghai' },
    css: false,
    // Typing as people do takes seconds where two cores carry other work as well.
    testTimeout: 20_000,
    // One jsdom for many files: a tenth of the time. testing/setup.ts puts back what a spec may have changed.
    isolate: false,
    maxWorkers: 2,
    server: { deps: { inline: ['element-plus'] } },
  },
})
