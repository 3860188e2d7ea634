import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { conversionByAgeTab } from '../../src/tabs/conversionByAge.ts';
import { isoText } from '../../src/values/dates.ts';
import { reportFrom, textsOf } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const AS_OF = serial('2026-11-30');
/** Leads by how many days ago they were created and, of customers, at what age they became one. */
type Lead = readonly [daysAgo: number, customerAfter?: number | undefined, source?: string];
function youngFrom(leads: readonly Lead[], typed: RawInputs = {}) {
  const lines = leads.map(([daysAgo, after, source = 'web'], id) => {
    const customer = after === undefined ? '' : isoText(AS_OF - daysAgo + after);
    return `${id},${isoText(AS_OF - daysAgo)},${source},${customer}`;
  });
  return reportFrom({ leads: `ID,Created,Source,Customer date\n${lines.join('\n')}` }, typed);
}
const many = (n: number, lead: Lead): Lead[] => new Array(n).fill(lead);

describe('the tab', () => {
  const created = (day: string) => AS_OF - serial(day);
  const tab = conversionByAgeTab(
    youngFrom([
      ...many(10, [created('2026-08-05'), 10]),
      ...many(30, [created('2026-09-20')]),
      ...many(10, [created('2026-10-01'), 12]),
      ...many(10, [created('2026-10-01')]),
      ...many(20, [created('2026-11-20')]),
      ...many(12, [created('2026-09-25'), 5, 'fair']),
      ...many(12, [created('2026-10-20'), undefined, 'fair']),
    ]),
  );
  const row = (name: string) => tab.rows.find(([first]) => first!.value === name)!;

  it('marks a month that is not so old yet by a sign, and leaves blank what is too early', () => {
    const shares = row('2026-10').slice(2, 4);
    expect(shares.map(({ value, format }) => [value, format])).toEqual([
      [10 / 32, 'percent'],
      [10 / 32, 'immature'],
    ]);
    expect(
      row('2026-09')
        .slice(2, 4)
        .map(({ format }) => format),
    ).toEqual(['percent', 'percent']);
    expect(row('2026-11')[2]!.value).toBeNull();
  });

  it('tells each source up to the first age that is too early', () =>
    expect(textsOf(tab).filter((words) => words.trim() === 'too early').length).toBeGreaterThan(1));

  it('draws conversion, low and high day by day', () => {
    const [chart] = tab.charts;
    expect(chart!.data.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
    const { row: head, rows } = chart!.data[0]!;
    expect(tab.rows[head - 1]!.slice(0, 4).map(({ value }) => value)).toEqual([
      'Days',
      'Conversion',
      'Low',
      'High',
    ]);
    expect(tab.rows.slice(head, head + rows - 1).map(([day]) => day!.value)).toEqual(
      Array.from({ length: rows - 1 }, (_, day) => String(day)),
    );
  });
});
