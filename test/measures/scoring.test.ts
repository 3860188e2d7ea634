import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { lastWholeQuarter } from '../../src/measures/funnel/period.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { changesBetween, GRADES, meaningOf, typedOf } from '../../src/settings/definitions.ts';
import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { isoText } from '../../src/values/dates.ts';
import { type Csv, reportFrom, saidInEnglish } from '../reporting.ts';
import { serial } from '../serial.ts';

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
const rulesOf = (typed: RawLists) => settingsFrom({}, typed).settings.definitions;

/** Grade → leads of it; '' without one. */
function grades(csv: string | Csv, rules: readonly Line[]): Record<string, number> {
  const report = reportFrom(typeof csv === 'string' ? { leads: csv } : csv, {}, lists(rules));
  return Object.fromEntries(report.grades.byGrade.map(({ grade, reached }) => [grade, reached[0]!]));
}

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

  it('comes of the export\u2019s own scores where no rule is about them, and lacks where neither says it', () => {
    const leads = 'ID,Created,Fit,Interest\n1,2026-11-02,80,60\n2,2026-11-02,20,\n3,2026-11-02,,10';
    expect(grades(leads, [])).toEqual({ A2: 1, '': 2 });
    expect(grades(leads, [['interest', 'Id', 'is', '2', 30]])).toEqual({ A4: 1, D3: 1, '': 1 });
  });
});

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
    for (const p of best!.interval)
      expect((p - 0.25) ** 2).toBeCloseTo((1.959964 ** 2 * p * (1 - p)) / 20, 6);
  });

  it('a lead is worth the grade\u2019s own average order \u00d7 its conversion, with few deals that of all', () => {
    expect(best!.leadValue).toBeCloseTo(1000 * 0.25, 9);
    expect(last!.leadValue).toBeCloseTo((12_000 / 6) * 0.1, 9);
    expect([best!.orderOfAll, last!.orderOfAll]).toEqual([false, true]);
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

describe('rules as people type them', () => {
  const wrong = (line: readonly unknown[]) =>
    settingsFrom({}, { ...NO_LISTS, rules: [line] }).problems.map((problem) => say('en', problem));

  it.each([
    [['size', 'Country', 'is', 'SE', 4], 'Write one of Fit, Interest as score.'],
    [['fit', '', 'is', 'SE', 4], 'Write a field of leads, or a header of your leads export.'],
    [['fit', 'Country', 'like', 'SE', 4], 'Write one of these as condition: is, contains, at least,'],
    [
      ['fit', 'Country', 'at least', 5, 4],
      'With Country the condition must be one of these: is, contains, is filled, is blank.',
    ],
    [['fit', 'Country', 'is', '', 4], 'Write what the field is compared with.'],
    [['fit', 'Attempts', 'at least', 'many', 4], 'Write a number to compare with.'],
    [['fit', 'Created', 'within days', -1, 4], 'Write a number to compare with.'],
    [['fit', 'Country', 'is', 'SE', 'many'], 'Write the points as a number.'],
    [['fit', 'Country', 'is', 'SE', ''], 'Write the points as a number.'],
    [['nonsense'], 'Write one of Fit, Interest as score.'],
  ])('%j', (line, reason) => {
    expect(wrong(line)).toHaveLength(1);
    expect(wrong(line)[0]).toMatch(/^Definitions, scoring rules: /);
    expect(wrong(line)[0]).toContain(reason);
  });

  it('a bad one is left out, the others count; blank lines say nothing', () => {
    const typed = lists([
      ['fit', 'Country', 'is', 'SE', 40],
      ['', '', '', '', ''],
      ['fit', 'Country', 'is', 'NO', 'x'],
    ]);
    expect(rulesOf(typed).rules.map(({ points }) => points)).toEqual([40]);
    expect(settingsFrom({}, typed).problems).toHaveLength(1);
  });

  it('grades and marks that are none are named', () => {
    const { settings, problems } = settingsFrom(
      {},
      {
        ...NO_LISTS,
        salesReady: [
          ['A1', 'X'],
          ['B2', 'maybe'],
          ['E7', 'x'],
          ['C1', ''],
        ],
      },
    );
    expect(settings.definitions.salesReady).toEqual(['A1']);
    expect(problems.map((problem) => say('en', problem))).toEqual([
      'Definitions, sales-ready lead: \u201cmaybe\u201d in B2 is no mark. Write x, or leave the cell blank.',
      'Definitions, sales-ready lead: \u201cE7\u201d is no grade. Write A1 to D4.',
    ]);
  });

  it('a settings file says the same, and says it in its own words', () => {
    const json = {
      salesReady: ['A1', 'B2'],
      rules: [{ score: 'fit', field: 'Country', condition: 'is', value: 'Sweden', points: 40 }],
    };
    const inFile = rulesOf(listsFromJson(json));
    expect(meaningOf(inFile)).toBe(
      meaningOf(rulesOf(lists([['Passform', 'Land', 'är', 'sweden', '40']], ['B2', 'A1']))),
    );
    expect(settingsFrom({}, listsFromJson({ rules: 'all of them' })).problems).toHaveLength(1);
    expect(rulesOf(listsFromJson({})).salesReady).toEqual(['A1', 'A2', 'A3', 'B1', 'B2', 'C1']);
    expect(rulesOf(listsFromJson({ salesReady: [] })).salesReady).toEqual([]);
  });

  it('what was typed can be typed again', () => {
    const rule = fc.tuple(
      fc.constantFrom('fit', 'interest'),
      fc.constantFrom('Country', 'Page views', 'MQL date', 'Kontaktförsök'),
      fc.constantFrom('is', 'filled', 'at least', 'within days', 'är tomt'),
      fc.constantFrom(3, '7', 'SE'),
      fc.integer({ min: -100, max: 100 }),
    );
    fc.assert(
      fc.property(fc.array(rule), fc.subarray([...GRADES]), (rules, ready) => {
        const once = rulesOf(lists(rules, ready));
        expect(meaningOf(rulesOf({ ...NO_LISTS, ...typedOf(once) }))).toBe(meaningOf(once));
      }),
    );
  });

  it('a change is told in words; the order of rules is none', () => {
    const [a, b, c]: Line[] = [
      ['fit', 'Country', 'is', 'SE', 40],
      ['fit', 'Country', 'is', 'NO', 30],
      ['fit', 'Country', 'is', 'DK', 30],
    ];
    const said = (before: RawLists, after: RawLists) =>
      changesBetween(rulesOf(before), rulesOf(after)).map((change) => say('en', change));
    expect(said(lists([a!, b!], ['A1', 'A2']), lists([b!, a!, c!, c!], ['A1', 'D4']))).toEqual([
      '2 rules added',
      'now sales-ready D4',
      'no longer sales-ready A2',
    ]);
    expect(said(lists([a!, b!]), lists([b!]))).toEqual(['1 rule taken away']);
    expect(meaningOf(rulesOf(lists([a!, b!])))).toBe(meaningOf(rulesOf(lists([b!, a!]))));
  });
});

describe('the last whole quarter', () => {
  it.each([
    ['2026-10-16', '2026-07-01', '2026-09-30'],
    ['2026-02-01', '2025-10-01', '2025-12-31'],
    ['2026-03-31', '2025-10-01', '2025-12-31'],
    ['2026-04-01', '2026-01-01', '2026-03-31'],
    ['2024-07-31', '2024-04-01', '2024-06-30'],
  ])('before %s is %s to %s', (day, start, end) => {
    const quarter = lastWholeQuarter(serial(day));
    expect([isoText(quarter.start), isoText(quarter.end)]).toEqual([start, end]);
  });

  it('is reckoned under the rules in force, whatever the period of the report', () => {
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
