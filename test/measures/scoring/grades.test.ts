import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Csv, reportFrom } from '../../support/reporting.ts';
import { grades, type Line, lists } from '../../support/scoring.ts';

describe('by grade', () => {
  const won = (from: number, n: number, amount: number) =>
    Array.from({ length: n }, (_, i) => `d${from + i},${from + i},Won,2026-11-20,${amount}`);
  const csv: Csv = {
    leads: `ID,Created,Fit,Interest,Stage,Unqualified Reason\n${[
      ...Array.from({ length: 20 }, (_, i) => `${i},2026-11-02,80,80,MQL,`),
      ...Array.from({ length: 10 }, (_, i) => `${20 + i},2026-11-02,10,10,Lead,${i < 3 ? 'Student' : ''}`),
    ].join('\n')}`,
    deals: `Deal ID,Lead ID,Stage,Close date,Amount\n${[...won(0, 5, 1000), ...won(20, 1, 7000)].join('\n')}`,
  };
  const { grades: made } = reportFrom(csv, {}, lists([], ['A1']));
  const [best, last] = made.byGrade;

  it('conversion has Wilson\u2019s interval', () => {
    expect([best!.grade, best!.reached[0], best!.reached[1], best!.conversion]).toEqual(['A1', 20, 20, 0.25]);
    // The roots of (p − 5/20)² = z² p (1 − p) / 20.
    for (const p of best!.interval!)
      expect((p - 0.25) ** 2).toBeCloseTo((1.959964 ** 2 * p * (1 - p)) / 20, 6);
  });

  it('a lead is worth the grade\u2019s average order \u00d7 its conversion, each drawn towards that of all', () => {
    // 5 of 20 and 1 of 10 differ by chance alone: 6 of 30 for both. Orders of 1000 and one of 7000, by Bühlmann and Straub:
    // spread (5 × 1000² + 5000²) ÷ variance 5 000 000 = 6, sizes 6 − 26 ÷ 6 − 1; more than all is the grades' own: weight 2.
    expect(best!.leadValue).toBeCloseTo((9000 / 7) * 0.2, 9);
    expect(last!.leadValue).toBeCloseTo((11_000 / 3) * 0.2, 9);
  });

  it('a grade of 93 leads without a customer is not worth nothing, nor one customer of two the most', () => {
    const leads = (from: number, n: number, customers: number, fit: number) =>
      Array.from(
        { length: n },
        (_, i) => `${from + i},2026-11-02,${fit},80,${i < customers ? 'Customer' : 'Lead'}`,
      );
    const { grades: some } = reportFrom(
      {
        leads: `ID,Created,Fit,Interest,Stage\n${[...leads(0, 400, 20, 80), ...leads(400, 93, 0, 55), ...leads(493, 2, 1, 30)].join('\n')}`,
      },
      { averageOrderValue: 10_000 },
    );
    // The same by numpy as of three sources: weight 10.72 of 21 of 495.
    expect(some.byGrade.map(({ grade, leadValue }) => [grade, Math.round(leadValue!)])).toEqual([
      ['A1', 498],
      ['B1', 44],
      ['C1', 1144],
    ]);
  });

  it('sales-ready leads and rejected ones are counted', () => {
    expect(made.salesReady).toBe(20);
    expect(made.byGrade.map(({ disqualified }) => disqualified)).toEqual([0, 3]);
  });

  it('whatever the rules, the grades sum to all leads and each score to its rules\u2019 points', () => {
    const lead = fc.record({
      country: fc.constantFrom('SE', 'NO', ''),
      size: fc.option(fc.integer({ min: 0, max: 99 }), { nil: '' }),
    });
    const rule = fc.tuple(
      fc.constantFrom('fit', 'interest'),
      fc.constantFrom(
        ['Country', 'is', 'SE'] as const,
        ['Country', 'blank', ''] as const,
        ['Size', 'atLeast', 50] as const,
      ),
      fc.integer({ min: -60, max: 90 }),
    );
    fc.assert(
      fc.property(
        fc.array(lead, { minLength: 1, maxLength: 30 }),
        fc.array(rule, { maxLength: 6 }),
        (leads, rules) => {
          const found = grades(
            `ID,Created,Country,Size\n${leads.map((one, i) => `${i},2026-11-02,${one.country},${one.size}`).join('\n')}`,
            rules.map(([score, test, points]): Line => [score, ...test, points]),
          );
          const expected: Record<string, number> = {};
          for (const one of leads) {
            const letters = ['fit', 'interest'].map((score, side) => {
              const own = rules.filter(([about]) => about === score);
              if (own.length === 0) return '';
              const sum = own
                .filter(([, [, condition]]) =>
                  condition === 'is'
                    ? one.country === 'SE'
                    : condition === 'blank'
                      ? one.country === ''
                      : one.size !== '' && Number(one.size) >= 50,
                )
                .reduce((all, [, , points]) => all + points, 0);
              const place = sum >= 75 ? 0 : sum >= 50 ? 1 : sum >= 25 ? 2 : 3;
              return side === 0 ? 'ABCD'[place]! : String(place + 1);
            });
            const grade = letters.includes('') ? '' : letters.join('');
            expected[grade] = (expected[grade] ?? 0) + 1;
          }
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });
});
