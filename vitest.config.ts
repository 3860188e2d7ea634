import { defineConfig } from 'vitest/config';

/** Tests that open Chromium. */
const PAGE = ['test/local/page/**/*.test.ts', 'test/sidebar/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          include: ['test/**/*.test.ts'],
          exclude: PAGE,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // Some of these measure how long the page takes: nothing else runs beside them.
      {
        extends: true,
        test: {
          name: 'page',
          include: PAGE,
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
