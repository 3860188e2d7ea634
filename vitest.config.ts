import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Measures how long the page takes to answer: nothing else runs beside it. */
const TIMED = ['test/sidebar/responsiveness.test.ts'];
/** Tests that open Chromium. */
const PAGE = ['test/local/{page,site}/**/*.test.ts', 'test/sidebar/**/*.test.ts'];
/** Tests that open a workbook. */
const WORKBOOK = ['test/{addon,cli,faults,local}/**/*.test.ts', 'test/build.test.ts'];

/** For two cores: three take as long in all, and each of them longer. */
const WORKERS = 2;

/** In this order: a worker that goes on to another project begins anew. */
const PROJECTS = ['page', 'workbook', 'pure', 'timed'];
/** They take the longest and begin first: none is left alone at the end. */
const LONG = [
  'local/page/installByGuide',
  'local/page/photographs',
  'sidebar/accessibility',
  'sidebar/wizard',
  'local/site/site',
  'faults/longOperations',
  'faults/shortOperations',
  'faults/races',
  'addon/day',
  'addon/googleRules',
  'cli/report',
  'warehouse/engines',
  'warehouse/mutants',
];

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification): number => {
      const long = LONG.findIndex((name) => moduleId.endsWith(`test/${name}.test.ts`));
      return 100 * PROJECTS.indexOf(project.name) + (long < 0 ? LONG.length : long);
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    setupFiles: ['test/support/fastCheck.ts'],
    sequence: { sequencer: LongFirst },
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
          maxWorkers: WORKERS,
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
          maxWorkers: WORKERS,
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
          maxWorkers: WORKERS,
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
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
