import { describe, expect, it } from 'vitest';
import { reportJson } from '../../src/report/json.ts';
import type { RawInputs } from '../../src/settings/parseSettings.ts';
import { isoText } from '../../src/values/dates.ts';
import { reportFrom } from '../support/reporting.ts';
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

describe('young leads', () => {
  it('stands in report.json', () => {
    const json = reportJson(youngFrom([...many(10, [200, 20]), ...many(90, [200])])).conversionByAge;
    expect(json.ages.map(({ days, oldEnough }) => [days, oldEnough])).toEqual([
      [30, 100],
      [60, 100],
      [90, 100],
      [180, 100],
      [365, 0],
    ]);
    expect(json.byMonth[0]!.ages[0]).toEqual({ days: 30, conversion: expect.closeTo(0.1, 12), mature: true });
  });
});
