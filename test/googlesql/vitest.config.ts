import { defineConfig } from 'vitest/config';

/** npx vitest run --config test/googlesql/vitest.config.ts, after npm ci --prefix test/googlesql */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.spec.ts'],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    // Each file has a server of its own, which keeps a core busy.
    fileParallelism: false,
  },
});
