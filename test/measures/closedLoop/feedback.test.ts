import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '../../../src/formulas/wilson.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { reportFrom } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const HEAD =
  'ID,Created,Source,Campaign,Owner,Stage,Unqualified Reason,Name,Became a Sales Qualified Lead Date';
const AS_OF = endOfDay(serial('2026-11-30'));

describe('what sales has said of the leads', () => {
  const { feedback } = reportFrom(
    {
      leads: [
        HEAD,
        '1,2026-11-02,web,search,Ada,SQL,,A,2026-11-04', // accepted after two days
        '2,2026-11-02,web,search,Ada,Customer,,B,2026-11-12', // accepted after ten
        '3,2026-11-02,web,search,Ada,Lead,Student,C,', // rejected
        '4,2026-11-03,web,brand,Bo,Lead,no budget,D,', // rejected
        '5,2026-11-04,web,brand,Bo,SQL,No budget,E,2026-11-05', // accepted, given up later
        '6,2026-11-05,fair,,Bo,Lead,,F,', // waiting, was called
        '7,2026-11-06,fair,,Bo,Lead,,G,', // waiting, nobody has called
        '8,2026-11-30,fair,,Bo,Lead,,H,', // waiting, its time still runs
      ].join('\n'),
      activities: 'Lead ID,Date,Type\n6,2026-11-05 10:00,Call',
    },
    { open: '00:00', close: '24:00', weekend: '0000000', firstAttemptWithinHours: 48 },
    NO_LISTS,
    AS_OF,
  );
  const { total, bySource, byCampaign } = feedback;

  it('accepted, rejected and waiting are all leads', () => {
    expect(total).toMatchObject({ leads: 8, accepted: 3, rejected: 2, waiting: 3, givenUp: 1 });
    expect(bySource.map(({ source, accepted, rejected }) => [source, accepted, rejected])).toEqual([
      ['web', 3, 2],
      ['fair', 0, 0],
    ]);
  });

  it('accept rate over the answered ones, with its interval; none where nothing is answered', () => {
    expect(total.acceptRate).toBe(3 / 5);
    expect(total.interval).toEqual(wilson(3, 5));
    expect(bySource[1]).toMatchObject({ acceptRate: null, interval: null });
  });

  it('days from creation to SQL: 1, 2 and 10', () => expect(total.medianDaysToAccept).toBe(2));

  it('by campaign', () =>
    expect(byCampaign.map(({ source, campaign, leads }) => [source, campaign, leads])).toEqual([
      ['web', 'search', 3],
      ['fair', '', 3],
      ['web', 'brand', 2],
    ]));

  it('reasons of all that were disqualified, whatever their case, as a share of those of the campaign', () => {
    expect(feedback.reasons).toEqual([
      { reason: 'no budget', leads: 2 },
      { reason: 'Student', leads: 1 },
    ]);
    expect(feedback.reasonsByCampaign).toEqual([
      { source: 'web', campaign: 'brand', reason: 'no budget', leads: 2, share: 1 },
      { source: 'web', campaign: 'search', reason: 'Student', leads: 1, share: 1 },
    ]);
  });

  it('examples are the latest, with their rows; never tried are those whose time is out', () => {
    expect(feedback.examples.map(({ lead, place }) => [lead, place!.row])).toEqual([
      ['E', 6],
      ['D', 5],
      ['C', 4],
    ]);
    expect(feedback.unworked.map(({ lead }) => lead)).toEqual(['G']);
    expect(total.unworked).toBe(1);
  });
});

it('without any export of attempts nothing is said of who was never tried', () =>
  expect(
    reportFrom({ leads: `${HEAD}\n1,2026-11-02,web,,Ada,Lead,,A,` }, {}, NO_LISTS, AS_OF).feedback.total
      .unworked,
  ).toBeNull());

it('whatever the leads, sources and campaigns sum to the total, and reasons to the disqualified', () => {
  const lead = fc.tuple(
    fc.constantFrom('web', 'Web', 'fair', ''),
    fc.constantFrom('a', 'b', ''),
    fc.constantFrom('Lead', 'MQL', 'SQL', 'Customer'),
    fc.constantFrom('', 'Student', 'student', 'No budget'),
  );
  fc.assert(
    fc.property(fc.array(lead, { minLength: 1, maxLength: 25 }), (leads) => {
      const rows = leads.map(
        ([source, campaign, stage, reason], i) =>
          `${i},2026-11-02,${source},${campaign},Ada,${stage},${reason},N${i},`,
      );
      const { feedback } = reportFrom({ leads: [HEAD, ...rows].join('\n') }, {}, NO_LISTS, AS_OF);
      for (const groups of [feedback.bySource, feedback.byCampaign])
        for (const key of ['leads', 'accepted', 'rejected', 'waiting'] as const)
          expect(groups.reduce((sum, group) => sum + group[key], 0)).toBe(feedback.total[key]);
      const disqualified = leads.filter(([, , , reason]) => reason !== '').length;
      expect(feedback.reasons.reduce((sum, one) => sum + one.leads, 0)).toBe(disqualified);
      expect(feedback.reasonsByCampaign.reduce((sum, one) => sum + one.leads, 0)).toBe(disqualified);
    }),
    { numRuns: 40 },
  );
});

it('an accept rate is given only where an export says which leads sales has taken on', () => {
  const leads = (stage: string) =>
    `ID,Created,Stage,Unqualified Reason\n1,2026-11-02,Customer,\n2,2026-11-02,Lead,Student\n3,2026-11-02,${stage},`;
  const rateOf = (stage: string) => reportFrom({ leads: leads(stage) }).feedback.total.acceptRate;
  expect(rateOf('Lead')).toBeNull();
  expect(rateOf('MQL')).toBeNull();
  expect(rateOf('SQL')).toBeCloseTo(2 / 3, 12);
  expect(rateOf('Opportunity')).toBeCloseTo(2 / 3, 12);
});
