import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openAddon, sampleRows } from './openAddon.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { slowly } from './slow.ts';

// What the add-on says of every fault is no news here.
beforeAll(() => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
});

const FILES = ['contacts', 'deals', 'activities', 'spend'] as const;

/** Four exports, which nobody can put into their tabs within six minutes where each call takes five seconds. */
const MANY_EXPORTS: Operation = {
  name: 'finishing an import of four exports',
  on: () => {
    const workbook = openAddon();
    for (const file of FILES) workbook.run('sendRows', [{ id: file, rows: sampleRows(file, 20), start: 0 }]);
    return workbook.snapshot();
  },
  act: (workbook) => {
    const incoming = FILES.map((file) => ({ id: file, name: `${file}.csv` }));
    const answer = workbook.run('finishImports', [{ incoming }]) as { left?: number };
    if (answer.left !== undefined) throw new Error(`${answer.left} left`);
  },
  isSmall: false,
};

describe('however long a call takes, every run is inside six minutes, and few of them come to the end', () => {
  it.each<[operation: string, seconds: number, runs: number]>([
    // What stays as it is costs a look.
    ['refresh of unchanged shape', 5, 1],
    ['refresh with new leads', 2, 1],
    ['refresh with new leads', 5, 11],
    ['erasing a person', 5, 8],
    ['keeping definitions', 5, 7],
    ['finishing an import of four exports', 5, 2],
  ])('%s at %d s a call: %d', (name, seconds, runs) => {
    const operation = [...OPERATIONS, MANY_EXPORTS].find((one) => one.name === name)!;
    const course = slowly(operation, seconds * 1000);
    expect([course.isDone, course.ended]).toEqual([true, 0]);
    expect(course.runs).toBeLessThanOrEqual(runs);
  });
});
