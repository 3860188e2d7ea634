import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priorOfShares, shrunk } from '../../../src/formulas/shrinkage.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../../src/settings/settingsFile.ts';
import { reportFrom } from '../../support/reporting.ts';
import { sampleReport } from '../../support/sampleReport.ts';
import { serial } from '../../support/serial.ts';

/** Leads of one source, the first of them customers. */
const some = (source: string, n: number, customers: number, rest = '') =>
  Array.from({ length: n }, (_, i) => `2026-11-02,${source},${i < customers ? 'Customer' : 'Lead'}${rest}`);
const kindsOf = (rows: readonly string[], typed: RawInputs = {}) =>
  reportFrom(
    { leads: `ID,Created,Source,Stage\n${rows.map((row, i) => `${i},${row}`).join('\n')}` },
    { averageOrderValue: 10_000, ...typed },
  ).commitment!.byKind;

describe('a kind of leads', () => {
  const web = (n: number) =>
    kindsOf([...some('web', n, 6), ...some('fair', 40, 0)]).find(({ label }) => label === 'web')!;

  it('has its own rate drawn towards that of all, with 30 leads as with 29', () => {
    // 6 of 69: spread (29 × (6/29 − 6/69)² + 40 × (6/69)²) ÷ (6/69 × 63/69) = 9.0640…, sizes 69 − (29² + 40²) ÷ 69 − 1.
    const rate = 6 / 69;
    const spread = (29 * (6 / 29 - rate) ** 2 + 40 * rate ** 2) / (rate * (1 - rate));
    const own = (spread - 1) / (69 - (29 ** 2 + 40 ** 2) / 69 - 1);
    const weight = 1 / own - 1;
    expect(web(29).rate).toBeCloseTo((6 + weight * rate) / (29 + weight), 12);
    expect(web(29).rateUsed).toBe(web(29).rate);
    // 6 of 29 is 20.7 %, 6 of 30 is 20 %, of all 8.7 % and 8.6 %: no jump from the one to the other.
    expect(Math.abs(web(29).rate! - web(30).rate!)).toBeLessThan(0.007);
    expect(web(29).rate).toBeGreaterThan(0.12);
    expect(web(29).rate).toBeLessThan(6 / 29);
  });

  it('is worth something though none of its 93 leads has bought, and not the most with one customer of two', () => {
    const kinds = kindsOf([...some('web', 400, 20), ...some('fair', 93, 0), ...some('friends', 2, 1)]);
    const worth = (label: string) => kinds.find((kind) => kind.label === label)!.leadValue;
    // scipy and numpy by the same formulas: weight 10.72, of all 21 of 495.
    expect(worth('fair')).toBeCloseTo(43.849446, 4);
    expect(worth('friends')).toBeCloseTo(1143.673546, 4);
    expect(worth('web')).toBeCloseTo(498.022601, 4);
    expect(worth('friends')).toBeLessThan(10_000 * 0.5);
  });

  it('has the typed rate where that is typed and its own tells little', () => {
    const kinds = kindsOf([...some('web', 40, 8), ...some('fair', 40, 8)], { leadToCustomerRate: 0.3 });
    expect(kinds.map(({ rate }) => rate)).toEqual([0.3, 0.3]);
  });

  it('comes first where it has the most leads', () => {
    const first = (n: number) => kindsOf([...some('web', n, 6), ...some('fair', 40, 0)])[0]!.label;
    expect([first(41), first(39)]).toEqual(['web', 'fair']);
  });

  it('never lies beyond its own rate or that of all, and one lead more moves it little', () => {
    const kind = fc
      .integer({ min: 1, max: 60 })
      .chain((n) => fc.integer({ min: 0, max: n }).map((customers) => ({ n, customers })));
    fc.assert(
      fc.property(fc.array(kind, { minLength: 2, maxLength: 5 }), (list) => {
        // Without any customer there is no rate to plan with.
        fc.pre(list.some(({ customers }) => customers > 0));
        const made = kindsOf(list.flatMap(({ n, customers }, i) => some(`s${i}`, n, customers)));
        const seen = list.map(({ n, customers }) => ({ n, sum: customers }));
        const all = priorOfShares(seen)!;
        for (const { label, rate } of made) {
          const own = seen[Number(label.slice(1))]!;
          expect(rate).toBeCloseTo(shrunk(own, all), 9);
          expect(rate).toBeGreaterThanOrEqual(Math.min(own.sum / own.n, all.mean) - 1e-12);
          expect(rate).toBeLessThanOrEqual(Math.max(own.sum / own.n, all.mean) + 1e-12);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a campaign that is still to come', () => {
  const rows = [...some('web', 60, 12, ',Autumn'), ...some('fair', 60, 1, ',Expo')];
  const leads = `ID,Created,Source,Stage,Campaign\n${rows.map((row, i) => `${i},${row}`).join('\n')}`;
  const expected = (campaign: object) => {
    const { pace, commitment } = reportFrom(
      { leads },
      { averageOrderValue: 10_000, revenueGoal: 1_000_000 },
      listsFromJson({
        campaigns: [{ start: '2026-12-01', end: '2026-12-31', expectedLeads: 10, ...campaign }],
      }),
      endOfDay(serial('2026-12-01')),
    );
    const worth = (label: string) => commitment!.byKind.find((kind) => kind.label === label)!.leadValue;
    return { value: pace!.value!.expected!, web: worth('web'), fair: worth('fair') };
  };
  const all = (13 / 120) * 10_000;
  // December 2026 has 23 weekdays, of which one is over.
  const coming = (10 * 22) / 23;

  it('is worth what its source is', () => {
    const { value, web } = expected({ source: 'web' });
    expect(value).toBeCloseTo(coming * web, 6);
  });

  it('without a source, what the leads of its name have been so far', () => {
    const { value, fair } = expected({ campaign: 'expo' });
    expect(value).toBeCloseTo(coming * fair, 6);
    expect(fair).toBeLessThan(all / 2);
  });

  it('without either, what all leads are', () =>
    expect(expected({ campaign: 'New' }).value).toBeCloseTo(coming * all, 6));

  it('on the samples, where the calendar’s Meta campaign has no source, those of Paid Social', () => {
    const { commitment, pace, settings } = sampleReport('en').report;
    expect(settings.campaigns[0]).toMatchObject({ campaign: 'Meta Guide Inventering', source: '' });
    const worth = (label: string) => commitment!.byKind.find((kind) => kind.label === label)!.leadValue;
    // 826 before it is drawn towards the 3 854 of all, at which its 16 leads were valued.
    expect(Math.round(worth('Paid Social'))).toBe(1619);
    // The campaign has 20 working days, 10 of them to come: 8 leads. At the value of all it were 17 500 more.
    expect(Math.round(pace!.value!.expected!)).toBe(580_069);
  });
});

describe('leads divided by team or country', () => {
  const rows = [
    'web,Customer,North,Sweden',
    'web,Lead,North,Norway',
    'fair,Lead,South,Sweden',
    'fair,Lead,,',
  ];
  const csv = {
    leads: `ID,Created,Source,Stage,Team,Country\n${rows.map((row, i) => `${i},2026-11-02,${row}`).join('\n')}`,
  };
  const by = (leadKind: string) =>
    reportFrom(csv, { averageOrderValue: 10_000, revenueGoal: 100_000, leadKind });

  it('have their plan, their pace and their promise by it', () => {
    for (const [kind, labels] of [
      ['team', ['North', 'South', '']],
      ['country', ['Sweden', 'Norway', '']],
    ] as const) {
      const { commitment, pace } = by(kind);
      expect(commitment!.byKind.map(({ label }) => label)).toEqual(labels);
      expect(commitment!.byKind.reduce((all, { owed }) => all + owed, 0)).toBe(commitment!.team.leads);
      expect(pace!.byKind.map(({ label }) => label).sort()).toEqual([...labels].sort());
    }
  });

  it('are not divided where no export has one', () => {
    const csv = { leads: 'ID,Created,Source,Stage\n1,2026-11-02,web,Customer' };
    expect(reportFrom(csv, { averageOrderValue: 10_000, leadKind: 'team' }).commitment!.byKind).toEqual([]);
  });
});
