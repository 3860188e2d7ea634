import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Computed, type Sum, sumsOf } from '../../../../src/measures/trust/reconcile/sums.ts';
import { STAGES } from '../../../../src/schema/stages.ts';
import { NO_LISTS } from '../../../../src/settings/parseLists.ts';
import { datasetFrom, reportFrom } from '../../../support/reporting.ts';
import { TROUBLED } from '../../../support/troubled.ts';

describe('sums', () => {
  it('hold on both sides, of everything that is computed in two ways', () => {
    const { sums } = reportFrom(TROUBLED).reconciliation;
    expect(sums.filter(({ holds }) => !holds)).toEqual([]);
    const revenue = sums.find(({ unit }) => unit === 'money')!;
    expect(revenue.parts.map(({ value }) => value)).toEqual([1000, 0, 2000]);
    expect(revenue.whole.value).toBe(3000);
  });

  it('hold whatever the exports hold', () => {
    const word = fc.constantFrom('web', 'fair', '', 'Web ');
    const lead = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      word,
      word,
      fc.constantFrom('Lead', 'MQL', 'Customer'),
    );
    const deal = fc.tuple(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 1e6 }),
      fc.constantFrom('Won', 'Lost', 'Open'),
    );
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 15 }),
        fc.array(deal, { minLength: 1, maxLength: 10 }),
        fc.constantFrom('', '2026-11-05'),
        (leads, deals, periodStart) => {
          const report = reportFrom(
            {
              leads: `ID,Created,Source,Campaign,Stage\n${leads.map(([id, source, campaign, stage], i) => `${id},2026-11-${10 - (i % 9)},${source},${campaign},${stage}`).join('\n')}`,
              deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${deals.map(([id, amount, stage], i) => `${i},${id},${stage},2026-11-20,${amount / 100}`).join('\n')}`,
              spend: `Month,Source,Campaign,Cost\n${leads.map(([, source, campaign], i) => `2026-11-01,${source},${campaign},${i + 0.1}`).join('\n')}`,
            },
            periodStart ? { periodStart } : {},
            NO_LISTS,
          );
          expect(report.reconciliation.sums.filter(({ holds }) => !holds)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a sum that does not hold is reported', () => {
  const csv = {
    leads: [
      'ID,Email,Created,Source,Campaign,Owner,Stage,Fit,Interest',
      '1,ada@nord.se,2026-11-02 09:00,web,search,Ada,Customer,80,80',
      '2,bo@syd.se,2026-11-03 09:00,fair,expo,Bo,Opportunity,80,10',
      '3,cy@west.se,2026-10-04 09:00,web,search,Bo,SQL,10,10',
      '4,,2026-11-05 09:00,,,Ada,MQL,,',
    ].join('\n'),
    deals: [
      'Deal ID,Lead ID,Email,Stage,Close date,Amount',
      'a,1,,Won,2026-11-20,1000',
      'b,,bo@syd.se,Won,2026-11-21,200',
      'c,99,,Won,2026-11-22,30',
    ].join('\n'),
    activities: 'Lead ID,Date,Type\n1,2026-11-02 10:00,Call\n2,2026-11-10 10:00,Call',
    spend: 'Date,Source,Campaign,Cost\n2026-11-02,web,search,300\n2026-11-02,fair,expo,100',
  };
  const models = { attributionModel: 'first', comparisonModel: 'linear' };
  const report = reportFrom(csv, models);
  const { records } = datasetFrom(csv, models).dataset;
  const { imports, funnel, grades, closedLoop, attribution, sla, forecast, goalDeals } = report;
  const { matchedBy, unmatched, otherPeriod } = closedLoop;

  const named = ({ of, parts, whole }: Sum) =>
    `${of.key}: ${parts.map(({ label }) => label.key).join(' + ')}, ${whole.label.key}`;
  /** The places of the sums that do not hold. */
  const broken = (computed: Partial<Computed>): number[] =>
    sumsOf(records, { ...report, ...computed }).flatMap(({ holds }, i) => (holds ? [] : [i]));
  const all = sumsOf(records, report);
  const placesOf = (...words: readonly string[]) =>
    all.flatMap((sum, i) => (words.every((word) => named(sum).includes(word)) ? [i] : []));
  /** With one of the list changed. */
  const with1 = <T>(list: readonly T[], place: number, change: (one: T) => object): T[] =>
    list.map((one, i) => (i === place ? { ...one, ...change(one) } : one));
  const stage = (place: number, change: object) => ({
    funnel: { ...funnel, stages: with1(funnel.stages, place, () => change) },
  });
  const loop = (change: object) => ({ closedLoop: { ...closedLoop, ...change } });
  const credit = (model: number) => ({
    attribution: {
      ...attribution,
      bySource: with1(attribution.bySource, 0, ({ credits }) => ({
        credits: with1(credits, model, (one) => ({ revenue: one!.revenue + 0.01 })),
      })),
    },
  });
  const rows = (place: number) => ({ imports: with1(imports, place, (one) => ({ rows: one.rows + 1 })) });
  const stages = funnel.stages;

  const CONTRADICTIONS: readonly (readonly [string, Partial<Computed>, readonly number[]])[] = [
    ...imports.map(({ file }, i) => [`a row of the ${file} is lost`, rows(i), [i]] as const),
    [
      'a source is lost',
      { funnel: { ...funnel, bySource: funnel.bySource.slice(1) } },
      placesOf('sla.leads: sum.bySource,'),
    ],
    [
      'a campaign is lost',
      { funnel: { ...funnel, byCampaign: funnel.byCampaign.slice(1) } },
      placesOf('sum.byCampaignOnly'),
    ],
    [
      'an owner is lost',
      { funnel: { ...funnel, byOwner: funnel.byOwner.slice(1) } },
      placesOf('sum.byOwner'),
    ],
    ['a month is lost', { funnel: { ...funnel, byMonth: funnel.byMonth.slice(1) } }, placesOf('sum.byMonth')],
    ['a grade is lost', { grades: { ...grades, byGrade: grades.byGrade.slice(1) } }, placesOf('sum.byGrade')],
    ['a lead is inside two stages', stage(2, { stillInside: 2 }), placesOf('sla.leads: stage.lead')],
    ...[1, 2, 3, 4].map(
      (i) =>
        [
          `there are more ${STAGES[i]!} than ${STAGES[i - 1]!}`,
          {
            funnel: {
              ...funnel,
              // As many as before in all others, so that only this step grows.
              stages: stages.map((one, k) => ({ ...one, reached: k < i ? 1 : 2 })),
            },
          },
          placesOf(`sum.ofStage: stage.${STAGES[i]!},`),
        ] as const,
    ),
    [
      'the forecast has won one deal more than Deals',
      { forecast: { customers: { ...forecast.customers, won: forecast.customers.won! + 1 } } },
      placesOf('sum.ofGoal'),
    ],
    [
      'Deals has won one less than the forecast',
      { goalDeals: { wonInPeriod: { ...goalDeals.wonInPeriod!, deals: 0 } } },
      placesOf('sum.ofGoal'),
    ],
    ['a deal is matched by id twice', loop({ matchedBy: { ...matchedBy, id: 2 } }), placesOf('sum.byId')],
    [
      'a deal is matched by e-mail twice',
      loop({ matchedBy: { ...matchedBy, email: 2 } }),
      placesOf('sum.byId'),
    ],
    [
      'a deal is matched by company too',
      loop({ matchedBy: { ...matchedBy, company: 1 } }),
      placesOf('sum.byId'),
    ],
    ['a deal without a lead is lost', loop({ unmatched: { ...unmatched, deals: 0 } }), placesOf('sum.byId')],
    [
      'an öre of a source is lost',
      loop({ bySource: with1(closedLoop.bySource, 0, ({ revenue }) => ({ revenue: revenue - 0.01 })) }),
      placesOf('sum.ofRevenue: sum.bySource'),
    ],
    [
      'an öre of a campaign is lost',
      loop({ byCampaign: with1(closedLoop.byCampaign, 0, ({ revenue }) => ({ revenue: revenue - 0.01 })) }),
      placesOf('sum.ofRevenue: sum.byCampaign'),
    ],
    [
      'revenue of another period comes twice',
      loop({ otherPeriod: { ...otherPeriod, revenue: 1 } }),
      placesOf('sum.ofRevenue'),
    ],
    [
      'revenue without a lead is lost',
      loop({ unmatched: { ...unmatched, revenue: 0 } }),
      placesOf('sum.ofRevenue'),
    ],
    ['a model credits an öre too much', credit(0), placesOf('sum.ofModel').slice(0, 1)],
    ['the model beside it does', credit(1), placesOf('sum.ofModel').slice(1)],
    [
      'a cost of a source is lost',
      loop({ bySource: with1(closedLoop.bySource, 0, () => ({ cost: null })) }),
      placesOf('sum.ofCost: sum.bySource'),
    ],
    [
      'a cost of a campaign is lost',
      loop({ byCampaign: with1(closedLoop.byCampaign, 0, () => ({ cost: null })) }),
      placesOf('sum.ofCost: sum.byCampaign'),
    ],
    [
      'a first attempt is met twice',
      { sla: { ...sla, speed: { ...sla.speed!, met: sla.speed!.met + 1 } } },
      placesOf('sla.speed:'),
    ],
    [
      'a depth is lost',
      { sla: { ...sla, depth: { ...sla.depth!, missed: sla.depth!.missed - 1 } } },
      placesOf('sla.depth:'),
    ],
  ];

  it('and these all hold', () => expect(broken({})).toEqual([]));

  it.each(CONTRADICTIONS)('%s', (_, computed, expected) => {
    expect(expected.length).toBeGreaterThan(0);
    expect(broken(computed)).toEqual(expected);
  });

  it('of every sum that there is', () =>
    expect([...new Set(CONTRADICTIONS.flatMap(([, , places]) => places))].sort((a, b) => a - b)).toEqual(
      all.map((_, i) => i),
    ));
});
