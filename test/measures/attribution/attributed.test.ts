import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/language/language.ts';
import { FEWEST_JOURNEYS } from '../../../src/measures/attribution/attributed.ts';
import { MODELS } from '../../../src/settings/settings.ts';
import { attributionHeadline } from '../../../src/tabs/attribution/attributionHeadline.ts';
import { attributionTab } from '../../../src/tabs/attribution.ts';
import { type Csv, reportFrom, saidInEnglish, textsOf } from '../../support/reporting.ts';

/** One person, three touches; the deal was opened between the second and the third. */
const ONE: Csv = {
  leads:
    'ID,Email,Created,Source,Campaign\n1,ada@x.se,2026-01-01,web,brand\n1,ada@x.se,2026-01-15,fair,\n1,ada@x.se,2026-01-29,mail,spring',
  deals:
    'Deal ID,Lead ID,Created,Stage,Close date,Amount\na,1,2026-01-20,Won,2026-01-29,1000.01\nb,9,2026-01-01,Won,2026-01-30,50',
};
const credits = (csv: Csv, attributionModel: string, own = {}) => {
  const { attribution } = reportFrom(csv, { attributionModel, ...own });
  return Object.fromEntries(
    attribution.bySource.map(({ source, credits: [credit] }) => [source, credit!.revenue]),
  );
};

describe('a won deal', () => {
  it.each([
    ['first', { web: 1000.01 }],
    ['last', { mail: 1000.01 }],
    ['linear', { web: 333.34, fair: 333.34, mail: 333.33 }],
    ['position', { web: 400.01, mail: 400, fair: 200 }],
    // The only touch by the creation of the lead is the first one.
    ['leadCreation', { web: 800.01, fair: 100, mail: 100 }],
    // 30 + 30 to web, 30 to fair, the last touch before the deal was opened, 10 to mail.
    ['wShaped', { web: 600.01, fair: 300, mail: 100 }],
    // 28, 14 and 0 days before the win: 1, 4 and 16 of 21.
    ['timeDecay', { web: 47.62, fair: 190.48, mail: 761.91 }],
    ['shapley', { web: 333.34, fair: 333.34, mail: 333.33 }],
  ])('by %s', (model, expected) => {
    const given = credits(ONE, model);
    const sum = Object.values(given).reduce((all, revenue) => all + Math.round(revenue * 100), 0);
    expect(sum).toBe(100_001);
    for (const [source, revenue] of Object.entries(given))
      expect(Math.abs(revenue - ((expected as Record<string, number>)[source] ?? 0))).toBeLessThan(0.0101);
  });

  it('without a lead has a line of its own, and the sum is all that was won', () => {
    const { attribution, checks } = reportFrom(ONE);
    expect(attribution).toMatchObject({
      journeys: 1,
      touches: 3,
      noTouch: { deals: 1, revenue: 50 },
      total: { deals: 2, revenue: 1050.01 },
    });
    expect(checks.filter(({ group }) => group === 'attribution').map(({ holds }) => holds)).toEqual([
      true,
      true,
    ]);
    expect(checks.map(saidInEnglish)).toContain(
      'first touch: 1,000.01 credited + 50 without a touch + 0 of leads outside the period = 1,050.01 won; the credits by source give back 1,000.01.',
    );
  });

  it('has the touches of all leads with the same e-mail, up to its close, within the window', () => {
    const csv = {
      leads:
        'ID,Email,Created,Source\n1,ada@x.se,2025-01-01,old\n2,ada@x.se,2026-01-02,web\n3,ada@x.se,2026-01-10,fair\n4,ada@x.se,2026-02-02,late\n5,bo@x.se,2026-01-03,other',
      deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,3,Won,2026-02-01,300',
    };
    expect(credits(csv, 'linear')).toEqual({ web: 150, fair: 150 });
    expect(credits(csv, 'linear', { lookbackDays: 20 + 3 })).toEqual({ fair: 300 });
    expect(credits(csv, 'linear', { lookbackDays: 800 })).toEqual({ old: 100, web: 100, fair: 100 });
  });

  it('of a lead outside the period stays outside', () => {
    const { attribution } = reportFrom(ONE, { periodStart: '2026-02-01' });
    expect(attribution).toMatchObject({ journeys: 0, otherPeriod: { deals: 1, revenue: 1000.01 } });
  });

  it('of a lead without a date has its source as the oldest touch', () =>
    expect(
      credits(
        {
          leads: 'ID,Created,Source\n1,,web',
          deals: 'Deal ID,Lead ID,Stage,Close date,Amount\na,1,Won,2026-02-01,300',
        },
        'timeDecay',
      ),
    ).toEqual({ web: 300 }));
});

describe('every model', () => {
  const SOURCES = ['web', 'fair', 'mail', 'ads'];
  const touch = fc.record({ day: fc.integer({ min: 0, max: 300 }), source: fc.constantFrom(...SOURCES) });
  const lead = fc.record({
    touches: fc.array(touch, { minLength: 1, maxLength: 4 }),
    öre: fc.integer({ min: 0, max: 10_000_000 }),
    won: fc.boolean(),
  });

  it('gives back every deal and every öre, by source and by campaign', () =>
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(...MODELS),
        (leads, model) => {
          const date = (day: number) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
          const csv = {
            leads: `ID,Created,Source,Campaign\n${leads
              .flatMap(({ touches }, id) =>
                touches.map(({ day, source }) => `${id + 1},${date(day)},${source},c${day % 3}`),
              )
              .join('\n')}`,
            deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${leads
              .map(
                ({ won, öre }, id) =>
                  `${id + 1},${id + 1},${won ? 'Won' : 'Lost'},${date(301)},${(öre / 100).toFixed(2)}`,
              )
              .join('\n')}`,
          };
          const { attribution, checks } = reportFrom(csv, {
            attributionModel: model,
            comparisonModel: 'linear',
          });
          expect(checks.filter(({ group, holds }) => group === 'attribution' && !holds)).toEqual([]);
          const won = leads.filter((one) => one.won);
          for (const rows of [attribution.bySource, attribution.byCampaign]) {
            const given = rows.flatMap(({ credits: all }) => all[0] ?? []);
            if (attribution.tooFewFor.includes(model)) {
              expect(given).toEqual([]);
              continue;
            }
            expect(given.reduce((sum, { deals }) => sum + deals, 0)).toBeCloseTo(won.length, 9);
            expect(given.reduce((sum, { revenue }) => sum + Math.round(revenue * 100), 0)).toBe(
              won.reduce((sum, { öre }) => sum + öre, 0),
            );
          }
        },
      ),
      { numRuns: 60 },
    ));
});

describe('Markov on few journeys', () => {
  const journeys = (won: number): Csv => {
    const ids = Array.from({ length: won * 2 }, (_, i) => i + 1);
    return {
      leads: `ID,Created,Source\n${ids.map((id) => `${id},2026-01-01,${id % 3 === 0 ? 'fair' : 'web'}`).join('\n')}`,
      deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${ids
        .map((id) => `${id},${id},${id <= won ? 'Won' : 'Lost'},2026-02-01,100`)
        .join('\n')}`,
    };
  };

  it('is left blank, and the tab says so before its figures', () => {
    const report = reportFrom(journeys(FEWEST_JOURNEYS - 1), { attributionModel: 'Markov' });
    expect(report.attribution.bySource.map(({ credits: [credit] }) => credit)).toEqual([null, null]);
    const texts = textsOf(attributionTab(report)).join(' ');
    expect(texts).toContain('Markov needs at least 30 won deals with a touch and has 29.');
    expect(texts.indexOf('Markov needs')).toBeLessThan(texts.indexOf(wordsIn('en')('attribution.bySource')));
  });

  it('is computed from thirty on, and single touches get what they won', () => {
    const { attribution } = reportFrom(journeys(FEWEST_JOURNEYS), { attributionModel: 'Markov' });
    expect(attribution.ended).toBe(30);
    expect(attribution.bySource.map(({ source, credits: [credit] }) => [source, credit])).toEqual([
      ['web', { deals: expect.closeTo(20, 9), revenue: 2000 }],
      ['fair', { deals: expect.closeTo(10, 9), revenue: 1000 }],
    ]);
  });
});

describe('where Markov’s revenue lies', () => {
  /** Won: 30 by a, 10 by b, 20 by a and then b; ended without a win: 40 by a, 40 by b. Each win is worth 100. */
  const kinds = [
    [30, 'a', 'Won'],
    [10, 'b', 'Won'],
    [20, 'ab', 'Won'],
    [40, 'a', 'Lost'],
    [40, 'b', 'Lost'],
  ] as const;
  const people = kinds.flatMap(([n, way, state]) => Array.from({ length: n }, () => ({ way, state })));
  const csv: Csv = {
    leads: `ID,Created,Source\n${people
      .flatMap(({ way }, id) => [...way].map((source, i) => `${id},2026-01-0${i + 1},${source}`))
      .join('\n')}`,
    deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${people
      .map(({ state }, id) => `${id},${id},${state},2026-02-01,100`)
      .join('\n')}`,
  };
  const made = (own = {}) => reportFrom(csv, { attributionModel: 'Markov', ...own }).attribution;

  it('is as numpy draws it 400 000 times: 56 % of 6 000 by a, from 47 % to 66 %', () => {
    const [a, b] = ['a', 'b'].map((name) => made().bySource.find(({ source }) => source === name)!);
    expect(a!.credits[0]!.revenue).toBeCloseTo(0.5625 * 6000, 6);
    for (const [row, low, high] of [
      [a!, 0.4734, 0.6586],
      [b!, 0.3414, 0.5266],
    ] as const) {
      expect(Math.abs(row.intervals[0]![0] - low * 6000)).toBeLessThan(120);
      expect(Math.abs(row.intervals[0]![1] - high * 6000)).toBeLessThan(120);
    }
  });

  it('is said of sources by Markov only, and the same every time', () => {
    const attribution = made({ comparisonModel: 'linear' });
    expect(attribution.bySource.map(({ intervals }) => intervals.map((one) => one !== null))).toEqual([
      [true, false],
      [true, false],
    ]);
    expect(attribution.byCampaign.flatMap(({ intervals }) => intervals)).toEqual([null, null, null, null]);
    expect(attribution.bySource).toEqual(made({ comparisonModel: 'linear' }).bySource);
  });
});

it('how few won deals it is made of is said before any figure: 29 are few, 30 are not', () => {
  const won = (n: number): Csv => ({
    leads: `ID,Created,Source\n${Array.from({ length: n }, (_, id) => `${id},2026-01-01,${id % 3 ? 'web' : 'fair'}`).join('\n')}`,
    deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${Array.from({ length: n }, (_, id) => `${id},${id},Won,2026-02-01,100`).join('\n')}`,
  });
  const headline = (n: number) =>
    attributionHeadline(
      reportFrom(won(n), { attributionModel: 'first', comparisonModel: 'first' }),
      wordsIn('en'),
    );
  expect(headline(29)).toMatch(/^Only 29 won deals have a touch: .*web brings the most revenue/);
  expect(headline(30)).toMatch(/^web brings the most revenue/);
});
