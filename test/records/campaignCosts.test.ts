import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfDay } from '../../src/records/asOf.ts';
import type { NO_LISTS } from '../../src/settings/parseLists.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { reportFrom, saidInEnglish } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const row = (n: number, date: string, source: string, stage: string, campaign = '') =>
  Array.from({ length: n }, () => `${date},${source},${stage},${campaign}`);
const leadsOf = (rows: readonly string[]) =>
  `ID,Created,Source,Stage,Campaign\n${rows.map((line, i) => `${i},${line}`).join('\n')}`;
const on = (date: string) => endOfDay(serial(date));
const calendar = (...campaigns: object[]) => listsFromJson({ campaigns });

describe('the costs of the calendar in the closed loop', () => {
  const leads = leadsOf(row(4, '2026-11-05', 'web', 'Lead', 'Autumn'));
  const autumn = { start: '2026-11-01', end: '2026-11-20', campaign: 'Autumn', source: 'web', cost: 2000 };
  const costs = (lists: typeof NO_LISTS, typed = {}, spend?: string) =>
    reportFrom({ leads, ...(spend ? { spend } : {}) }, typed, lists, on('2026-11-10'));

  it('count for the days gone, and for those in the period', () => {
    expect(costs(calendar(autumn)).closedLoop.byCampaign).toMatchObject([
      { campaign: 'Autumn', cost: 1000, costPerLead: 250 },
    ]);
    const period = { periodStart: serial('2026-11-03'), periodEnd: serial('2026-11-06') };
    expect(costs(calendar(autumn), period).closedLoop.totalCost).toBeCloseTo(400, 9);
  });

  it('in another currency by its rate, and named where there is none', () => {
    const inEuro = calendar({ ...autumn, currency: 'EUR' });
    expect(costs({ ...inEuro, rates: [['EUR', 11]] }).closedLoop.totalCost).toBeCloseTo(11_000, 9);
    expect(costs(inEuro).closedLoop.totalCost).toBeNull();
    expect(costs(inEuro).withoutRate).toEqual(['EUR']);
  });

  it('give way to an imported cost of the same source and campaign on any of its days', () => {
    const imported = costs(calendar(autumn), {}, 'Date,Source,Campaign,Cost\n2026-11-04,Web,autumn,70');
    expect(imported.closedLoop.totalCost).toBe(70);
    expect(imported.checks.map(saidInEnglish)).toContain(
      'Campaigns whose cost is in an export on some of their days, so that the cost typed in Campaigns is not counted: Autumn.',
    );
    const others = 'Date,Source,Campaign,Cost\n2026-10-31,web,Autumn,70\n2026-11-04,web,Other,70';
    expect(costs(calendar(autumn), {}, others).closedLoop.totalCost).toBe(1140);
  });

  it('the parts before and after any day sum to the cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 25 }), fc.integer({ min: 0, max: 9000 }), (day, cost) => {
        const cut = serial('2026-11-01') + day;
        const part = (typed: object) =>
          reportFrom({ leads }, typed, calendar({ ...autumn, cost }), on('2026-12-31')).closedLoop
            .totalCost ?? 0;
        expect(part({ periodEnd: cut }) + part({ periodStart: cut + 1 })).toBeCloseTo(cost, 8);
      }),
      { numRuns: 30 },
    );
  });
});
