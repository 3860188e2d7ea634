import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type LogRank, logRank } from '../../src/formulas/logRank.ts';
import { describeShared } from '../support/shared.ts';

/** The test of those of whom the column says so against the others. */
function comparedBy(file: string, time: string, column: string, value: string, happened: string): LogRank {
  const [head, ...lines] = readFileSync(file, 'utf8').replace(/"/g, '').trim().split('\n');
  const names = head!.split(',');
  const rows = lines.map((line) => line.split(','));
  const at = (row: readonly string[], name: string) => row[names.indexOf(name)]!;
  const days = rows.map((row) => Number(at(row, time)));
  const length = Math.max(...days) + 1;
  const columns = () => ({ first: new Float64Array(length), both: new Float64Array(length) });
  const [atRisk, events] = [columns(), columns()];
  rows.forEach((row, i) => {
    for (const group of at(row, column) === value ? (['first', 'both'] as const) : (['both'] as const)) {
      for (let day = 0; day <= days[i]!; day++) atRisk[group][day]!++;
      if (at(row, 'status') === happened) events[group][days[i]!]!++;
    }
  });
  return logRank(atRisk, events);
}

describeShared('data/survival', 'log-rank, as R’s survdiff prints it', (file) => {
  it('lung by sex: 112 observed, 91.6 expected, chi-squared 10.3', () => {
    const test = comparedBy(file('lung.csv'), 'time', 'sex', '1', '2');
    expect(test.observed).toBe(112);
    expect(test.expected).toBeCloseTo(91.6, 1);
    expect(test.chiSquared).toBeCloseTo(10.3, 1);
  });

  it('aml by maintenance: 7 observed, 10.69 expected, chi-squared 3.4', () => {
    const test = comparedBy(file('aml.csv'), 'time', 'x', 'Maintained', '1');
    expect(test.observed).toBe(7);
    expect(test.expected).toBeCloseTo(10.69, 2);
    expect(test.chiSquared).toBeCloseTo(3.4, 1);
  });
});

it('nothing to compare: 0', () => {
  const none = { first: new Float64Array(3), both: new Float64Array(3) };
  expect(logRank(none, none)).toEqual({ observed: 0, expected: 0, variance: 0, chiSquared: 0 });
});
