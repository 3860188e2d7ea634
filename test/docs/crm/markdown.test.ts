import { describe, expect, it } from 'vitest';
import { type Column, type ExportList, TOPICS } from '../../../docs/crm/crmPage.ts';
import { CRM_PAGES, crmPageText } from '../../../docs/crm/markdown.ts';
import { MISSING } from '../../../docs/crm/missing.ts';
import { systemLabel } from '../../../src/exports/systems/systems.ts';
import { readingOf } from '../../support/reporting.ts';

/** Two rows’ cells of a field; where it is not here, a text. */
const CELLS: Readonly<Record<string, readonly [string, string]>> = {
  email: ['ada@ek.example', 'bo@alm.example'],
  created: ['2026-03-02 09:10', '2026-03-04 14:20'],
  closed: ['2026-04-02', '2026-04-13'],
  expectedClose: ['2026-05-02', '2026-05-13'],
  won: ['2026-04-02 10:00', ''],
  lost: ['', '2026-04-13 11:00'],
  latestSourceDate: ['2026-03-05 09:00', '2026-03-06 09:00'],
  at: ['2026-03-02 10:10', '2026-03-05 08:20'],
  date: ['2026-03-01', '2026-04-01'],
  amount: ['12500', '8000'],
  cost: ['900', '1200'],
  currency: ['SEK', 'EUR'],
  id: ['10042', '10043'],
  leadId: ['2207', '2208'],
  contactId: ['3107', '3108'],
  dealId: ['4107', '4108'],
  phone: ['08-465 004 01', '08-465 004 02'],
  isWon: ['true', 'false'],
  isLost: ['false', 'true'],
  converted: ['1', '0'],
};
const STAGE_DATES = ['2026-03-09 09:00', '2026-03-12 09:00'] as const;

type Named = Pick<Column, 'header' | 'swedish'>;

const csvOf = ({ columns, knownBy = [] }: ExportList, headerOf: (column: Named) => string) =>
  [
    [...columns, ...knownBy].map(headerOf),
    ...[0, 1].map((row) => [
      ...columns.map(({ field }) =>
        field.startsWith('entered:') ? STAGE_DATES[row]! : (CELLS[field]?.[row] ?? `${field} ${row}`),
      ),
      ...knownBy.map(() => ''),
    ]),
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');

/** Header → the field that it was read as. */
function readAs(list: ExportList, headerOf: (column: Named) => string) {
  const { recognition } = readingOf(csvOf(list, headerOf));
  return {
    kind: recognition.kind,
    system: recognition.system,
    fields: Object.fromEntries(
      [...recognition.columns].map(([field, column]) => [recognition.headers[column]!, field]),
    ),
  };
}

const LISTS = CRM_PAGES.flatMap((page) =>
  page.lists.map((list) => ({ name: `${page.label.en}: ${list.title.en}`, page, list })),
);

describe('the columns of each page', () => {
  it.each(LISTS)('$name: are read as the page says, and the list as what it is', ({ list }) => {
    const { kind, fields } = readAs(list, ({ header }) => header);
    expect(kind).toBe(list.kind);
    expect(fields).toEqual(Object.fromEntries(list.columns.map(({ header, field }) => [header, field])));
  });

  it.each(LISTS.filter(({ list }) => list.columns.some(({ swedish }) => swedish)))(
    '$name: so are their Swedish names',
    ({ list }) => {
      const nameOf = ({ header, swedish }: Named) => swedish ?? header;
      const { kind, fields } = readAs(list, nameOf);
      expect(kind).toBe(list.kind);
      expect(fields).toEqual(
        Object.fromEntries(list.columns.map((column) => [nameOf(column), column.field])),
      );
    },
  );

  it.each(CRM_PAGES.filter(({ system }) => system !== 'other'))(
    '$name: at least one list is known as the system’s own',
    ({ system, lists, label }) => {
      expect(label.en).toBe(systemLabel(system));
      expect(lists.map((list) => readAs(list, ({ header }) => header).system)).toContain(system);
    },
  );

  it.each(LISTS)('$name: what is missing without one is known', ({ list }) => {
    for (const { field } of list.columns)
      expect([field, MISSING[list.kind]?.[field]]).not.toContain(undefined);
  });
});

describe('what is confirmed', () => {
  it.each(CRM_PAGES)('$name: names a source that is in its list, and every source is named', (page) => {
    const statements = [
      ...page.lists.map(({ path }) => path),
      ...TOPICS.map((topic) => page.comesOut[topic]),
      ...page.traps,
    ];
    const named = statements.flatMap(({ said, source }) => {
      expect(said === 'confirmed').toBe(source !== undefined);
      return source === undefined ? [] : [source];
    });
    expect(new Set(named)).toEqual(new Set(page.sources.map((_, i) => i + 1)));
  });

  it.each(CRM_PAGES)('$name: both languages have the same parts', (page) => {
    const shapeOf = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^(?:#|\||- |\d+\. )/.test(line))
        .map((line) => (line.startsWith('|') ? line.split('|').length : /^(?:#+|-|\d+)/.exec(line)![0]));
    expect(shapeOf(crmPageText(page, 'sv'))).toEqual(shapeOf(crmPageText(page, 'en')));
  });
});

it('of Dynamics, the estimated revenue fills the blank cells of the actual one, as its page says', () => {
  const { recognition, numbers } = readingOf(
    '(Do Not Modify) Opportunity,Topic,Actual Revenue,Est. revenue,Status\nA1,Ek,,700,Open\nA2,Alm,500,650,Won\n',
  );
  expect(recognition.system).toBe('dynamics');
  expect([...numbers.get('amount')!]).toEqual([700, 500]);
});
