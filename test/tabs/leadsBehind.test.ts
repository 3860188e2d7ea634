import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/language/language.ts';
import type { Report } from '../../src/report/report.ts';
import { leadsTab } from '../../src/tabs/leads.ts';
import { leadsBehind, TABS_WITH_COUNTS, type Wanted } from '../../src/tabs/leadsBehind.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import type { Tab } from '../../src/tabs/tab.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import type { Cell } from '../../src/values/cell.ts';
import { sampleReport } from '../support/sampleReport.ts';

const cellsOf = ({ rows }: Tab): Cell[][] =>
  rows.map((row) => row.map(({ value }) => (typeof value === 'object' ? null : value) as Cell));

/** As a filter of a sheet does it. */
function shownBy(leads: readonly (readonly Cell[])[], wanted: readonly Wanted[]): number {
  const [heads, ...rows] = leads;
  return rows.filter((row) =>
    wanted.every((one) => {
      const value = row[heads!.indexOf(one.head)] ?? '';
      if (one.is === 'oneOf') return one.values.includes(String(value));
      if (one.is === 'filled') return value !== '';
      return (
        typeof value === 'number' &&
        (one.from === null || value >= one.from) &&
        (one.before === null || value < one.before)
      );
    }),
  ).length;
}

function countsIn(report: Report) {
  const leads = cellsOf(leadsTab(report));
  return TABS_WITH_COUNTS.flatMap((id) => {
    const tab = makeTab(id, { report, typed: {}, lists: {} as never, now: 46_000, log: NO_RUNS });
    const cells = cellsOf(tab);
    return cells.flatMap((row, at) =>
      row.slice(0, (tab.hiddenFrom ?? 99) - 1).flatMap((value, column) => {
        const wanted = leadsBehind(id, cells, { row: at, column }, report.settings, report.asOf);
        return wanted
          ? [{ place: `${id} ${String(row[0])}, column ${column}`, value, shown: shownBy(leads, wanted), id }]
          : [];
      }),
    );
  });
}

describe.each([
  ['sv', {}],
  ['en', {}],
  ['en', { period: 'thisQuarter' }],
  ['sv', { period: 'last90', showOwner: 'Petter Åkesson' }],
  ['en', { period: 'all', showSource: 'Paid Social' }],
] as const)('the leads behind a figure, in %s, %o', (language, typed) => {
  const { report } = sampleReport(language, typed);

  it('are as many as it says, wherever leads are counted', () => {
    const counts = countsIn(report);
    for (const id of TABS_WITH_COUNTS)
      expect(counts.filter((one) => one.id === id).length, id).toBeGreaterThan(1);
    for (const { place, value, shown } of counts) expect(shown, place).toBe(value);
  });
});

it('there are none behind a share, a sum of money, a head, or a figure of another tab', () => {
  const { report } = sampleReport('en');
  const words = wordsIn('en');
  const table: Cell[][] = [
    [words('funnel.source'), words('stage.lead'), words('funnel.conversion')],
    ['Meta', 93, 0.1],
  ];
  const at = (tab: string, row: number, column: number) =>
    leadsBehind(tab, table, { row, column }, report.settings, report.asOf);
  expect(at('funnel', 1, 1)).not.toBeNull();
  expect(at('funnel', 1, 2)).toBeNull();
  expect(at('funnel', 0, 1)).toBeNull();
  expect(at('funnel', 7, 1)).toBeNull();
  expect(at('campaigns', 1, 1)).toBeNull();
});
