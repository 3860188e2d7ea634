import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/exports/cellTable.ts';
import { readFile } from '../../src/exports/file.ts';
import { footerRowsOf } from '../../src/exports/footerRows.ts';
import { markWords } from '../../src/exports/headerRow.ts';
import { concatenated, layoutId } from '../../src/exports/layoutId.ts';
import { Looks } from '../../src/exports/looks.ts';
import { lostIdsOf } from '../../src/exports/lostIds.ts';
import { textOf } from '../../src/exports/nullTokens.ts';
import { read } from '../../src/exports/read.ts';
import type { Reading } from '../../src/exports/reading.ts';
import { recognise } from '../../src/exports/recognise.ts';
import { closenessOf } from '../../src/exports/synonyms.ts';
import { readPath } from '../../src/formulas/attribution/ofPaths.ts';
import { BadArgument, isEmptyArgument, readValue } from '../../src/functions/arguments.ts';
import { Refusal } from '../../src/language/sentence.ts';
import { activitiesFrom } from '../../src/records/activities.ts';
import { endOfDay } from '../../src/records/asOf.ts';
import { companyName } from '../../src/records/company.ts';
import { statusOf } from '../../src/records/deals.ts';
import { emailsOf } from '../../src/records/emails.ts';
import { erasureOf } from '../../src/records/erase.ts';
import { plainId } from '../../src/records/ids.ts';
import { currencyCode } from '../../src/records/money.ts';
import { splitIds } from '../../src/records/splitIds.ts';
import { RecordTable } from '../../src/records/table.ts';
import { reportOf } from '../../src/report/report.ts';
import { bareWords, headerWords } from '../../src/schema/fields.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { stageOf } from '../../src/schema/stages.ts';
import { addressesIn, PLAUSIBLE_ADDRESS } from '../../src/settings/addresses.ts';
import { NO_LISTS } from '../../src/settings/parseLists.ts';
import { settingsFrom } from '../../src/settings/parseSettings.ts';
import { dateOf, numberOf } from '../../src/settings/typedValue.ts';
import { dateForm } from '../../src/values/dateForm.ts';
import { readDate, saysNoDate, whyNoDate } from '../../src/values/dates.ts';
import { Groups } from '../../src/values/groups.ts';
import { currencyIn, numberForm, readNumber } from '../../src/values/numbers.ts';
import { plainText } from '../../src/values/plainText.ts';
import { zoneOf } from '../../src/values/zoneNames.ts';
import { attacks, quickest, randomAttacks } from '../support/hostileTexts.ts';
import { reportFrom } from '../support/reporting.ts';
import { serial } from '../support/serial.ts';

const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
const zone = () => 0;
const options = { mapping: {}, language: 'en', zone } as const;
/** A refusal with a sentence is an answer. */
function answered<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch (error) {
    if (error instanceof Refusal || error instanceof BadArgument) return undefined;
    throw error;
  }
}
const LEADS = ['Lead ID', 'Email', 'Created', 'Source'];
const LEAD = ['1', 'a@x.se', '2026-01-02', 'web'];
const argument = (type: 'number' | 'date' | 'time' | 'weekend' | 'text' | 'choice') => (text: string) =>
  answered(() => readValue({ name: 'x', takes: 'each', reads: { type, choices: ['first'] } }, text));
const asLead = (place: number) => (text: string) =>
  answered(() =>
    read(cellsOf([LEADS, LEAD.map((cell, i) => (i === place ? text : cell))]), { ...options, kind: 'leads' }),
  );
const RECOGNISED = recognise(cellsOf([LEADS, LEAD]), 'leads', {});
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  'a number': (text) => readNumber(text, '.'),
  'the form of numbers': (text) => numberForm([text], '.'),
  'a currency': currencyIn,
  'a currency by its name': currencyCode,
  'a date': (text) => readDate(text, 'dmy', zone),
  'the form of dates': (text) => dateForm([text]),
  'a date behind a time': (text) => readDate(`9:00 ${text}`, 'dmy', zone),
  'what is behind a day': (text) => readDate(`2026-01-02 ${text}`, 'dmy', zone),
  'a zone': (text) => zoneOf(text.slice(0, 100)),
  'that there is no date': saysNoDate,
  'why it is no date': whyNoDate,
  'what is written for nothing': textOf,
  'the words of a header': headerWords,
  'a header with its currency': (text) => bareWords(text),
  'a mark of a system': markWords,
  'what a header comes near to': (text) => closenessOf(text),
  'what a value looks like': (text) =>
    (['email', 'money', 'number', 'date', 'stage'] as const).map((look) => new Looks().canBe(look, text)),
  'a header line': (text) =>
    answered(() =>
      recognise(
        cellsOf([
          [...LEADS, text],
          [...LEAD, 'x'],
        ]),
        undefined,
        {},
      ),
    ),
  'a lead’s id': asLead(0),
  'a lead’s e-mail': asLead(1),
  'a lead’s date': asLead(2),
  'a lead’s source': asLead(3),
  'a line below': (text) => footerRowsOf(cellsOf([LEADS, LEAD, [text, '', '', '']]), RECOGNISED),
  'a file': (text) => answered(() => readFile(`a,b\n${text}`)),
  'a company': companyName,
  'an id': plainId,
  'several ids': splitIds,
  'an e-mail': emailsOf,
  'ids that may be rounded': (text) => lostIdsOf([text])?.(text),
  'a plain text': plainText,
  'an address': (text) => PLAUSIBLE_ADDRESS.test(text),
  addresses: addressesIn,
  'a stage': (text) => stageOf(text),
  'a deal’s stage': (text) => statusOf(text, settings),
  'an activity': (text) =>
    answered(() =>
      activitiesFrom(
        new RecordTable([
          read(
            cellsOf([
              ['Activity ID', 'Lead ID', 'Date', 'Type', 'Outcome', 'Direction', 'Done'],
              ['1', '1', '2026-01-02', text, text, text, text],
            ]),
            { ...options, kind: 'activities' },
          ),
        ]),
      ),
    ),
  'who is to be erased': (text) =>
    erasureOf(
      [
        {
          recognition: recognise(cellsOf([LEADS, LEAD]), 'leads', {}),
          rows: [LEADS, LEAD, ['2', text, '', text]],
        },
      ],
      { emails: ['a@a.a', text], ids: ['123'] },
    ),
  'a typed number': numberOf,
  'a typed date': dateOf,
  'a group': (text) => new Groups().place(text),
  'a path': (text) => [readPath(text, '>'), readPath(text, text), readPath(text, ' ')],
  'a blank argument': isEmptyArgument,
  'an argument that is a number': argument('number'),
  'an argument that is a date': argument('date'),
  'an argument that is a time': argument('time'),
  'an argument that is a weekend': argument('weekend'),
  'an argument that is a text': argument('text'),
  'an argument that is a choice': argument('choice'),
};
/** These read the text in several places, or make as many rows of it as it has lines. */
const OF_WHOLE_EXPORTS = /^(?:a header line|a file|an activity|a lead’s .*|who is to be erased)$/;
const many = (count: number, cell: (i: number) => string, between = ',') =>
  Array.from({ length: count }, (_, i) => cell(i)).join(between);
const line = (...cells: string[]) => `${cells.join(',')}\n`;
const head = line('Lead ID', 'Email', 'Created', 'Source', 'Company');
const lead = (cells: Partial<Record<'id' | 'created' | 'source' | 'company', string>> = {}) =>
  line(
    cells.id ?? '1',
    'a@x.se',
    cells.created ?? '2026-01-02',
    cells.source ?? 'web',
    cells.company ?? 'Acme',
  );
const spaces = ' '.repeat(300_000);
const dashes = '-'.repeat(300_000);
const isRead = ({ rowNumbers }: Reading) => expect(rowNumbers).toHaveLength(1);
const isLeftOut = ({ rowNumbers, rejected }: Reading) =>
  expect([rowNumbers.length, rejected.length]).toEqual([0, 1]);

describe('a text of 200 000 characters is answered within 50 ms', () => {
  const texts = { ...attacks(200_000), ...randomAttacks(8, 200_000) };
  const short = { ...attacks(500), ...randomAttacks(8, 500) };

  it.each(Object.entries(READERS))('by the reader of %s', (name, reader) => {
    const limit = OF_WHOLE_EXPORTS.test(name) ? 250 : 50;
    for (const text of Object.values(short)) for (let i = 0; i < 5; i++) reader(text);
    const slow = Object.entries(texts).flatMap(([attack, text]) => {
      const time = quickest(() => reader(text), limit);
      return time > limit ? [`${attack}: ${Math.round(time)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });
});

describe('a whole file is read or refused by name within two seconds', () => {
  const files: [string, () => string, RecordKind, 'refused' | ((reading: Reading) => void)][] = [
    ['spaces in a header', () => head.replace('Source', `Source${spaces}x`) + lead(), 'leads', isRead],
    ['dashes in a header', () => head.replace('Source', `Source${dashes}x`) + lead(), 'leads', isRead],
    ['spaces in a date', () => head + lead({ created: `1${spaces}x` }), 'leads', isLeftOut],
    ['dashes in a date', () => head + lead({ created: `1 jan${dashes}x` }), 'leads', isLeftOut],
    ['spaces in a number', () => `Deal ID,Stage,Amount\n1,Won,1${spaces}x1\n`, 'deals', isLeftOut],
    [
      'spaces in values',
      () => head + lead({ source: `x${spaces}.x1`, company: `x${spaces}y` }),
      'leads',
      isRead,
    ],
    [
      'dots behind a@',
      () => `Who,Created,Source\na@${'.'.repeat(200_000)} ,2026-01-02,web\n`,
      'leads',
      'refused',
    ],
    [
      '20 000 lines of footer',
      () => head + lead() + '"Confidential Information - Do Not Distribute",,,,\n'.repeat(20_000),
      'leads',
      isRead,
    ],
    ['500 000 empty columns', () => `${head.trim()}${','.repeat(500_000)}\n${lead()}`, 'leads', isRead],
    [
      '200 000 ids in a cell',
      () => line('Deal ID', 'Contact ID', 'Stage') + line('1', `"${many(200_000, String, ';')}"`, 'Won'),
      'deals',
      isRead,
    ],
    ['a company of 300 000 words', () => head + lead({ company: 'ab '.repeat(300_000) }), 'leads', isRead],
    [
      'an id of 200 000 zeros and a letter',
      () => head + lead({ id: `${'0'.repeat(200_000)}x` }),
      'leads',
      isRead,
    ],
    [
      '100 000 quotes and as many spaces',
      () => head + lead({ company: `"${'a"b'.repeat(100_000)}${' '.repeat(100_000)}` }),
      'leads',
      isRead,
    ],
    ['100 000 quotes that are never closed', () => head.trim() + ',"a'.repeat(100_000), 'leads', 'refused'],
    [
      '50 000 lines with quotes that close nothing',
      () => `${head}${'1,""x,2026-01-02,web,y\n'.repeat(50_000)}${lead()}`,
      'leads',
      ({ rows }) => expect(rows).toBe(50_001),
    ],
    [
      '10 000 columns that nobody knows × 20 rows',
      () => line(many(10_000, (i) => `h${i}`)) + line(many(10_000, String)).repeat(19),
      'leads',
      'refused',
    ],
    [
      '10 000 columns that may all be when a lead came × 20 rows',
      () =>
        line(many(10_000, (i) => `my created date ${i}`)) +
        line(many(10_000, (i) => `2026-01-0${(i % 9) + 1}`)).repeat(19),
      'leads',
      'refused',
    ],
    [
      '10 000 columns of dates × 20 rows',
      () =>
        line(
          head.trim(),
          many(10_000, (i) => `h${i}`),
        ) +
        line(
          lead().trim(),
          many(10_000, (i) => `2026-01-0${(i % 9) + 1}`),
        ).repeat(19),
      'leads',
      ({ rowNumbers }) => expect(rowNumbers).toHaveLength(19),
    ],
    [
      '100 000 columns × 2 rows',
      () => line(many(100_000, (i) => `h${i}`)) + line(many(100_000, String)),
      'leads',
      'refused',
    ],
  ];

  it.each(files)('%s', (_, text, kind, expected) => {
    const bytes = new TextEncoder().encode(text());
    let reading: Reading | undefined;
    const task = () => {
      reading = answered(() => read(readFile(bytes).cells, { ...options, kind }));
      if (reading) reportOf([reading], ['file'], settings, endOfDay(serial('2026-11-30')));
    };
    expect(quickest(task, 2000)).toBeLessThan(2000);
    if (expected === 'refused') expect(reading).toBeUndefined();
    else expected(reading!);
  });

  it('wider than a spreadsheet is refused with its width', () =>
    expect(() => readFile(line(many(20_000, String)))).toThrow('import.tooWide'));

  it('and several of 10 000 columns become one table', () => {
    const rows = [[...LEADS, ...Array.from({ length: 10_000 }, (_, i) => `h${i}`)], LEAD];
    const recognition = recognise(cellsOf(rows), 'leads', {});
    const task = () => [
      layoutId(recognition),
      concatenated([
        { rows, recognition },
        { rows, recognition },
      ]),
    ];
    expect(quickest(task, 2000)).toBeLessThan(2000);
    expect(
      concatenated([
        { rows, recognition },
        { rows, recognition },
      ])[2]!.slice(0, 4),
    ).toEqual(LEAD);
  });
});

describe('words that a program’s objects know are ordinary words', () => {
  const WORDS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  /** Exports in which these are in every place where people choose the word. */
  const exportsWith = (words: readonly string[]) => {
    const word = (i: number) => words[i % words.length]!;
    const each = (count: number, of: (i: number) => string) => many(count, of, '\n');
    return {
      leads: `Lead ID,Created,Source,Campaign,Owner,Stage,Company,Unqualified reason,${words.join(',')}\n${each(
        12,
        (i) =>
          [
            i < 4 ? word(i) : `l${i}`,
            `2026-09-${10 + i}`,
            word(i),
            word(i + 1),
            word(i + 2),
            i % 3 ? 'mql' : word(i),
            `${word(i)} AB`,
            i % 5 ? '' : word(i),
            ...words,
          ].join(','),
      )}`,
      deals: `Deal ID,Lead ID,Company,Stage,Close date,Amount,Owner,Lost reason,Currency\n${each(8, (i) =>
        [
          word(i) + i,
          i < 4 ? word(i) : '',
          word(i),
          ['Won', 'Lost', word(i)][i % 3],
          `2026-10-${10 + i}`,
          `${1000 * (i + 1)}`,
          word(i),
          word(i),
          i === 7 ? word(i) : 'SEK',
        ].join(','),
      )}`,
      activities: `Activity ID,Lead ID,Date,Type,Outcome,Owner\n${each(10, (i) =>
        [
          word(i) + i,
          i < 8 ? word(i) : `l${i}`,
          `2026-09-${15 + i}`,
          i % 2 ? 'Call' : word(i),
          word(i),
          word(i),
        ].join(','),
      )}`,
      spend: `Date,Source,Campaign,Cost\n${each(4, (i) => [`2026-09-0${i + 1}`, word(i), word(i + 1), `${100 * (i + 1)}`].join(','))}`,
    };
  };

  it('as header, stage, source, campaign, owner, id, type, outcome, reason and company', () => {
    // In the order of the alphabet as the others, so that nothing is sorted differently.
    const ordinary = ['__prato__', 'constractor', 'taString', 'hasOwnPraperty'];
    const plain = (report: unknown) => {
      const seen = (_: string, value: unknown): unknown =>
        value instanceof Map
          ? [...value]
          : value instanceof Set
            ? [...value]
            : ArrayBuffer.isView(value)
              ? [...(value as Float64Array)]
              : value;
      let text = JSON.stringify(report, seen);
      const letters = (word: string) => word.replace(/_/g, '');
      for (const [i, word] of ordinary.entries())
        for (const write of [
          letters,
          (one: string) => letters(one).toLowerCase(),
          (one: string) => letters(one).toUpperCase(),
        ])
          text = text.replaceAll(write(word), write(WORDS[i]!));
      return text;
    };
    const report = (words: readonly string[]) =>
      plain(reportFrom(exportsWith(words), {}, { ...NO_LISTS, stages: [[words[0], 'sql']] }));
    expect(report(WORDS)).toBe(report(ordinary));
    expect(report(WORDS)).toContain('__proto__');
  });
});
