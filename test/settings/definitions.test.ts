import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../src/language/language.ts';
import { changesBetween, GRADES, meaningOf, typedOf } from '../../src/settings/definitions.ts';
import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';

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

it('a rule on a team, region or phone means the column of that header, as in versions that were kept before', () =>
  expect(
    rulesOf(
      lists([
        ['fit', 'Team', 'is', 'North', 4],
        ['fit', 'Phone', 'is filled', '', 4],
        ['fit', 'Country', 'is', 'SE', 4],
      ]),
    ).rules.map(({ column }) => column),
  ).toEqual(['header:text:team', 'header:text:phone', 'country']));
