import { describe, expect, it } from 'vitest';
import { cellsOf, importText, openBuilt, type } from '../support/localWorkbook.ts';

const LEADS = `ID,Created,Source,Campaign,Stage
${Array.from({ length: 40 }, (_, i) => `${i},2026-11-${String(2 + (i % 20)).padStart(2, '0')},web,Autumn,${i < 10 ? 'Customer' : 'Lead'}`).join('\n')}`;
const PLAN = { averageOrderValue: 10_000, asOf: '2026-11-20' };
interface Json {
  readonly campaigns: readonly { campaign: string; cost: number; expectedLeads: number; start: string }[];
  readonly checks: readonly { check: string }[];
  readonly closedLoop: { readonly totalCost: number | null };
}

describe.each([
  ['en_US', 'Campaigns', 'First day'],
  ['sv_SE', 'Kampanjer', 'Första dag'],
])('the calendar in %s', (locale, tab, firstDay) => {
  const workbook = openBuilt({ locale });
  importText(workbook, LEADS);
  workbook.run('saveSettings', [{ ...PLAN, language: locale.slice(0, 2) }]);
  const generate = () => workbook.run('generate', [{}]) as Json;
  const headRow = () => cellsOf(workbook, tab).findIndex((row) => row.includes(firstDay));
  const write = (line: readonly string[], at: number) =>
    line.forEach((text, column) => {
      if (text) type(workbook, tab, column, headRow() + at, text);
    });

  it('is read as people type it, and stays as they typed it', () => {
    generate();
    write(['2026-11-01', '2026-11-20', 'Autumn', 'web', 'Guide', '', 'Ask first', '40', '20000', ''], 1);
    write(['2026-11-20', '2026-11-01', 'Backwards'], 3);
    const before = cellsOf(workbook, tab);
    const { campaigns, checks, closedLoop } = generate();
    expect(campaigns).toMatchObject([
      { campaign: 'Autumn', start: '2026-11-01', expectedLeads: 40, cost: 20_000 },
    ]);
    expect(closedLoop.totalCost).toBe(20_000);
    expect(checks.filter(({ check }) => check.includes('Backwards'))).toHaveLength(1);
    expect(cellsOf(workbook, tab)).toEqual(before);
  });

  it('in the other language, with a column and a row of the person\u2019s own before it', () => {
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
    const add = (dimension: 'ROW' | 'COL') =>
      workbook.gridModel.dispatch('ADD_COLUMNS_ROWS', {
        sheetId,
        sheetName: tab,
        dimension,
        base: 0,
        quantity: 1,
        position: 'before',
      });
    add('ROW');
    add('COL');
    workbook.run('saveSettings', [{ language: locale === 'sv_SE' ? 'en' : 'sv' }]);
    expect(generate().campaigns).toMatchObject([{ campaign: 'Autumn', cost: 20_000 }]);
    const other = tab === 'Kampanjer' ? 'Campaigns' : 'Kampanjer';
    expect(cellsOf(workbook, other).flat()).toContain('Ask first');
  });

  it('a settings file puts other lines in place of those that stand there', () => {
    workbook.run('saveSettings', [{ campaigns: [{ start: '2026-11-05', campaign: 'Fair', cost: 500 }] }]);
    expect(generate().campaigns).toMatchObject([{ campaign: 'Fair', start: '2026-11-05', cost: 500 }]);
  });
});

it('without its heads the calendar says so', () => {
  const workbook = openBuilt();
  importText(workbook, LEADS);
  workbook.run('generate', [{}]);
  const row = cellsOf(workbook, 'Campaigns').findIndex((cells) => cells.includes('First day'));
  type(workbook, 'Campaigns', 0, row, 'When');
  const { checks } = workbook.run('generate', [{}]) as Json;
  expect(checks.map(({ check }) => check)[0]).toContain('has no line with the heads First day, Campaign');
});
