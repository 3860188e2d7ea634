import { describe, expect, it } from 'vitest';
import { pointsInParts } from '../../../src/measures/scoring/scoring.ts';
import { reportFrom, saidInEnglish } from '../../support/reporting.ts';
import { grades, type Line, lists } from '../../support/scoring.ts';

/** The fit of a lead that a rule holds for is A, of others D; all are D in interest but for the score tried. */
const holdsFor = (leads: string, ...rule: [field: string, condition: string, value: string | number]) =>
  grades(leads, [
    ['fit', ...rule, 75],
    ['interest', 'Id', 'is', 'nobody', 1],
  ]).A4 ?? 0;

describe('a rule holds', () => {
  const leads = `ID,Created,Country,Source,Attempts,Employees,Last visit
1,2026-11-02,Sweden,web,3,"1,250",2026-11-30 12:00
2,2026-11-03,sweden ,fair,5,40,2026-11-01
3,2026-11-04,,Web form,,,2026-10-31
4,2026-11-05,Norway,,0,250,2026-12-02`;

  it.each([
    ['Country', 'is', 'SWEDEN', 2],
    ['Land', 'är', 'Sweden', 2],
    ['Källa', 'innehåller', 'web', 2],
    ['Country', 'is filled', '', 3],
    ['Country', 'is blank', '', 1],
    ['Attempts', 'at least', 3, 2],
    ['Attempts', 'at most', '3', 2],
    ['Attempts', 'is', 5, 1],
    ['Employees', 'at least', 250, 2],
    ['employees', 'minst', '251', 1],
    ['Employees', 'is', '40', 1],
    ['Last visit', 'within days', 29, 2],
    ['Last visit', 'inom dagar', 30, 3],
    ['Last visit', 'within days', 0, 1],
    ['Created', 'within days', 27, 3],
    ['Created', 'within days', 25, 1],
  ] as const)('%s %s %s', (field, condition, value, n) =>
    expect(holdsFor(leads, field, condition, value)).toBe(n),
  );

  it.each([
    ['Phone', 'is filled', '', 1],
    ['Team', 'is', 'north', 1],
    ['Team', 'is blank', '', 1],
    ['Region', 'at least', 7, 1],
  ] as const)(
    'by its very header, of what reports are narrowed to as well: %s %s %s',
    (field, condition, value, n) =>
      expect(
        holdsFor(
          'ID,Created,Phone,Team,Region\n1,2026-11-02,08-1,North,8\n2,2026-11-02,,,6',
          field,
          condition,
          value,
        ),
      ).toBe(n),
  );

  it('for no lead where no export has its column, and that is said', () => {
    const { checks, grades: made } = reportFrom(
      { leads },
      {},
      lists([['fit', 'Shoe size', 'is blank', '', 9]]),
    );
    expect(made.withoutGrade).toBe(4);
    expect(checks.map(saidInEnglish).join('\n')).toContain(
      'Scoring rules name columns that no export of leads has: \u201cShoe size\u201d.',
    );
  });
});

describe('a grade', () => {
  const scored = (fit: number, interest: number) =>
    grades('ID,Created\n1,2026-11-02', [
      ['fit', 'Id', 'is', '1', fit],
      ['interest', 'Id', 'is', '1', interest],
    ]);

  it('A and 1 from 75, B and 2 from 50, C and 3 from 25', () => {
    expect([75, 74, 50, 49, 25, 24].map((points) => Object.keys(scored(points, points))[0])).toEqual([
      'A1',
      'B2',
      'B2',
      'C3',
      'C3',
      'D4',
    ]);
  });

  it('comes of sums that stay within 0 and 100', () => {
    expect(scored(900, -50)).toEqual({ A4: 1 });
    const back = grades('ID,Created\n1,2026-11-02', [
      ['fit', 'Id', 'is', '1', 130],
      ['fit', 'Created', 'is filled', '', -60],
      ['interest', 'Id', 'is', '1', 100],
    ]);
    expect(back).toEqual({ B1: 1 });
  });

  it('comes of points that are fractions, added without what binary fractions leave of them', () => {
    const sumOf = (points: readonly number[]) =>
      Object.keys(
        grades(
          'ID,Created\n1,2026-11-02',
          ['fit', 'interest'].flatMap((score) => points.map((n): Line => [score, 'Id', 'is', '1', n])),
        ),
      )[0];
    // 8.1 + 8.2 + 8.7 and three times a third of 25 are 25; in binary fractions the first is 24.999999999999996.
    expect(8.1 + 8.2 + 8.7).toBeLessThan(25);
    expect(sumOf([8.1, 8.2, 8.7])).toBe('C3');
    expect(sumOf([25 / 3, 25 / 3, 25 / 3])).toBe('C3');
    expect(sumOf([8.1, 8.2, 8.69])).toBe('D4');
  });

  it('comes of the export\u2019s own scores where no rule is about them, and lacks where neither says it', () => {
    const leads = 'ID,Created,Fit,Interest\n1,2026-11-02,80,60\n2,2026-11-02,20,\n3,2026-11-02,,10';
    expect(grades(leads, [])).toEqual({ A2: 1, '': 2 });
    expect(grades(leads, [['interest', 'Id', 'is', '2', 30]])).toEqual({ A4: 1, D3: 1, '': 1 });
  });
});

describe('points are counted in whole parts', () => {
  const inParts = (...points: number[]) => {
    const { parts, perPoint } = pointsInParts(points.map((one) => ({ points: one })));
    return [perPoint, ...parts];
  };

  it.each([
    [[], [1]],
    [
      [60, -20],
      [1, 60, -20],
    ],
    [
      [12.5, 8.1],
      [10, 125, 81],
    ],
    [
      [25 / 3, 0.25],
      [12, 100, 3],
    ],
    [[Math.PI], [1_000_000, 3_141_593]],
    [
      [1e300, -1e300],
      [1, 1e9, -1e9],
    ],
  ])('%j', (points, parts) => expect(inParts(...points)).toEqual(parts));
});
