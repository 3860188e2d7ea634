import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS, type RawLists } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

type Line = readonly [
  score: string,
  field: string,
  condition: string,
  value: string | number,
  points: string | number,
];
const lists = (rules: readonly Line[], salesReady?: string[]): RawLists => ({
  ...NO_LISTS,
  rules,
  salesReady: salesReady?.map((grade) => [grade]) ?? null,
});

describe('the last whole quarter', () => {
  it('is computed under the rules in force, whatever the period of the report', () => {
    const leads = `ID,Created,Fit,Interest,Stage
1,2026-06-30 23:59,80,80,Customer
2,2026-07-01,80,80,Customer
3,2026-08-15,80,80,Lead
4,2026-09-30 23:59,80,80,Lead
5,2026-09-01,10,10,Customer
6,2026-09-02,,,Lead
7,2026-10-01,80,80,Customer`;
    const { definitionBacktest } = reportFrom(
      { leads },
      { periodStart: serial('2026-10-01') },
      lists([]),
      endOfDay(serial('2026-10-16')),
    );
    expect(definitionBacktest.inForce).toMatchObject({
      leads: 5,
      salesReady: 3,
      customers: 1,
      conversion: 1 / 3,
    });
    expect(definitionBacktest.changed).toBeNull();
  });
});
