import { defineConfig } from 'vitest/config';

/** Measures how long the page takes to answer: nothing else runs beside it. */
const TIMED = ['test/sidebar/responsiveness.test.ts'];
/** Tests that open Chromium. */
const PAGE = ['test/local/{page,site}/**/*.test.ts', 'test/sidebar/**/*.test.ts'];
/** Tests that open a workbook. */
const WORKBOOK = ['test/{addon,cli,faults,local}/**/*.test.ts', 'test/build.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Workbooks come and go by the hundred: with room for the young ones a tenth of the time is saved.
    execArgv: ['--max-semi-space-size=128'],
    projects: [
      // Pure code keeps nothing from one file to the next: the files share what was loaded.
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: [...WORKBOOK, ...PAGE],
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      // Each test opens a workbook of its own; what is loaded and prepared is shared.
      {
        extends: true,
        test: {
          name: 'workbook',
          include: WORKBOOK,
          exclude: PAGE,
          globalSetup: ['test/support/preparedSetup.ts'],
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          include: PAGE,
          exclude: TIMED,
          globalSetup: ['test/support/preparedSetup.ts', 'test/support/pageSetup.ts'],
          isolate: false,
          // A page waits more than it computes.
          maxWorkers: 3,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'timed',
          include: TIMED,
          globalSetup: ['test/support/preparedSetup.ts', 'test/support/pageSetup.ts'],
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
