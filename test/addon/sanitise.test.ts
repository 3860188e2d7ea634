import { describe, expect, it } from 'vitest';
import { cellValue, exportValue, originalText, safeText } from '../../src/addon/sanitise.ts';
import { cellsOf, importText, openBuilt } from '../support/localWorkbook.ts';

const ATTACKS = [
  '=IMPORTXML("http://example.com","//a")',
  '+1',
  '-1+1|cmd',
  '@SUM(1+1)',
  '\t=1+1',
  "'quoted",
];

/** The only formula of a report: a way to another tab, with that tab's name. */
const TAB_LINK = /^Start: =HYPERLINK\("#gid=\d+&range=A1"[,;]"[A-Z][A-Za-z ]*"\)$/;

describe('pasted text is never code', () => {
  it('every writer puts an apostrophe in front of what could be a formula', () => {
    for (const attack of ATTACKS) {
      expect(safeText(attack)).toBe(`'${attack}`);
      expect(cellValue({ value: attack, format: 'text', style: 'plain' })).toBe(`'${attack}`);
      expect(exportValue(attack)).toBe(`'${attack}`);
      expect(originalText(safeText(attack))).toBe(attack);
    }
    expect(safeText('Ada = Bo')).toBe('Ada = Bo');
    expect(cellValue({ value: -5, format: 'count', style: 'plain' })).toBe(-5);
  });

  const workbook = openBuilt();
  const long = 'y'.repeat(256);
  const sources = [...ATTACKS, 'web', long, `${long}y`];
  importText(
    workbook,
    `ID,Name,Created,Source,Campaign\n${sources.map((text, i) => `${i},"${text.replace(/"/g, '""')}",2026-11-02,"${text.replace(/"/g, '""')}",x`).join('\n')}`,
  );
  workbook.call('generateReports');
  workbook.call('refreshReports');

  it('a text longer than a cell can hold is cut, with a sign that it is', () => {
    const long = safeText('x'.repeat(60_000));
    expect(long.length).toBeLessThanOrEqual(50_000);
    expect(long.endsWith('…')).toBe(true);
  });

  it('it stays text in the data tab and in every report', () => {
    const { getters } = workbook.model;
    const formulaOf = (id: number) => getters.getCellText(getters.getCellPosition(id), { showFormula: true });
    for (const name of ['Leads data', 'Funnel', 'Closed loop', 'Start']) {
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
      for (const cell of getters.getCells(sheetId))
        if (cell.isFormula) expect(`${name}: ${formulaOf(cell.id)}`).toMatch(TAB_LINK);
    }
    expect(workbook.screen.alerts).toEqual([]);
    const trimmed = ATTACKS.map((attack) => attack.trim());
    const there = cellsOf(workbook, 'Closed loop')
      .flat()
      .map((value) => String(value).trim());
    for (const attack of trimmed) expect(there).toContain(attack);
  });

  it('a list to choose from does not offer it, for what is chosen is entered as if it were typed; nor what is longer than an item may be', () => {
    const { getters } = workbook.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'Start')!;
    const offered = getters
      .getDataValidationRules(sheetId)
      .map(({ criterion }) => criterion.values)
      .find((values) => values.includes('web'));
    expect(offered?.slice(1).sort()).toEqual(['web', long]);
  });
});
