import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/formulas/wilson.ts';
import { reportFrom } from '../../support/reporting.ts';

const funnelOf = (leads: string) => reportFrom({ leads }).funnel;

it('leads that stand still are inside the stage they came to', () => {
  const { stages } = funnelOf(
    'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-02,MQL\n3,2026-11-02,MQL\n4,2026-11-02,Customer',
  );
  expect(stages.map(({ stillInside }) => stillInside)).toEqual([1, 2, 0, 0, 1]);
});

it('rates are from the stage before and from the top, with Wilson\u2019s interval', () => {
  const [lead, mql, sql] = funnelOf(
    'ID,Created,Stage\n1,2026-11-02,Lead\n2,2026-11-02,MQL\n3,2026-11-02,SQL\n4,2026-11-02,SQL',
  ).stages;
  expect(lead).toMatchObject({ reached: 4, rateFromPrevious: null, interval: null, rateFromTop: 1 });
  expect(mql).toMatchObject({
    reached: 3,
    rateFromPrevious: 3 / 4,
    interval: wilson(3, 4),
    rateFromTop: 3 / 4,
  });
  expect(sql).toMatchObject({
    reached: 2,
    rateFromPrevious: 2 / 3,
    interval: wilson(2, 3),
    rateFromTop: 1 / 2,
  });
});

it('of a stage that nobody reached there is no rate to the next', () => {
  const { stages } = funnelOf('ID,Created,Stage\n1,2026-11-02,Lead');
  expect(stages.map(({ rateFromPrevious }) => rateFromPrevious)).toEqual([null, 0, null, null, null]);
});

describe('the time between stages', () => {
  const HEAD = 'ID,Created,MQL date,SQL date,Customer date';

  it('is the median in days, also from creation to customer', () => {
    const { stages, medianDaysToCustomer } = funnelOf(
      [
        HEAD,
        '1,2026-09-01,2026-09-03,,',
        '2,2026-09-01,2026-09-05,2026-09-06,2026-10-01',
        '3,2026-09-01,,,2026-09-21',
      ].join('\n'),
    );
    // Lead to MQL: 2 and 4 days; to customer: 30 and 20.
    expect(stages.map(({ medianDaysFromPrevious }) => medianDaysFromPrevious)).toEqual([
      null,
      3,
      1,
      null,
      null,
    ]);
    expect(medianDaysToCustomer).toBe(25);
  });

  it('counts as 0 days where the dates run backwards', () => {
    const { stages, medianDaysToCustomer } = funnelOf(
      [HEAD, '1,2026-09-10,2026-09-08,,', '2,2026-09-10,,,2026-09-01', '3,2026-09-10,2026-09-11,,'].join(
        '\n',
      ),
    );
    expect(stages[1]!.medianDaysFromPrevious).toBe(0.5);
    expect(medianDaysToCustomer).toBe(0);
  });
});

it('groups are called as they were first written, the most leads first, those without the value last', () => {
  const { bySource, byMonth } = funnelOf(
    'ID,Created,Source,Stage\n1,2026-11-02,,Lead\n2,2026-10-02,,Lead\n3,,fair,MQL\n4,2026-11-02,Web,Lead\n5,2026-11-02, web,SQL\n6,2026-11-02,,Lead',
  );
  expect(bySource).toEqual([
    { label: 'Web', reached: [2, 1, 1, 0, 0] },
    { label: 'fair', reached: [1, 1, 0, 0, 0] },
    { label: '', reached: [3, 0, 0, 0, 0] },
  ]);
  expect(byMonth.map(({ label, reached }) => [label, reached[0]])).toEqual([
    ['', 1],
    ['2026-10', 1],
    ['2026-11', 4],
  ]);
});
