import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

const PICTURE = '<img src=x onerror=alert(1)>';
const NAMES = [
  PICTURE,
  '=IMPORTXML("https://example.com/";"//a")',
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '=HYPERLINK("https://example.com/";"x")',
  '[label](javascript:alert(1))',
  '<script>alert(1)</script>',
];

describe('names that look like code', () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin();
  }, 60_000);
  afterAll(() => visit?.close());

  it('are text in the cells, the tabs and the lists', async () => {
    const quoted = NAMES.map((name) => `"${name.replaceAll('"', '""')}"`);
    const rows = quoted.map((name, i) => `${i + 1},lead${i}@example.com,${name},${name},2026-10-0${i + 1}`);
    const csv = ['Record ID,Email,First Name,Original Source,Create Date', ...rows].join('\n');
    await visit.page.evaluate((text) => {
      const cells = text
        .split('\n')
        .map((line) =>
          [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
            ([, quotedCell, plain]) => quotedCell?.replaceAll('""', '"') ?? plain ?? '',
          ),
        );
      window.workbook!.run('importRows', [
        { kind: 'leads', name: '<img src=x onerror=alert(1)>.csv', rows: cells },
      ]);
      window.workbook!.run('generate', [{}]);
    }, csv);
    const tab = (await visit.tabs()).find((name) => name.includes('data'))!;
    const { formulas, texts } = await visit.page.evaluate((name) => {
      const { getters } = window.workbook!.model;
      const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
      const cells = Object.values(getters.getCells(sheetId));
      return {
        formulas: cells.filter((cell) => cell.isFormula).length,
        texts: cells.map((cell) => (cell.isFormula ? '' : cell.content.replace(/^'+/, ''))),
      };
    }, tab);
    expect(formulas).toBe(0);
    expect(texts).toEqual(expect.arrayContaining(NAMES));
    for (const each of await visit.tabs()) {
      if ((await visit.page.locator('.o-sheet', { hasText: each }).count()) > 0) await visit.goTo(each);
      await visit.page.waitForTimeout(50);
    }
  });

  it('are text as the name of a tab', async () => {
    const { page } = visit;
    await page.evaluate((name) => {
      const { model } = window.workbook!;
      const sheetId = model.getters.getActiveSheetId();
      const newName = name.replaceAll(/[[\]*?/\\']/g, '');
      model.dispatch('RENAME_SHEET', { sheetId, oldName: model.getters.getSheetName(sheetId), newName });
    }, PICTURE);
    await page.locator('.o-sheet', { hasText: PICTURE }).waitFor();
    expect(await page.locator('.o-spreadsheet img').count()).toBe(0);
  });

  it('are text in what the grid says of a cell that is typed and opened', async () => {
    await visit.goTo(PICTURE);
    await visit.type(0, 0, PICTURE);
    await visit.page.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
    await visit.page.keyboard.press('F2');
    await visit.page.waitForTimeout(100);
    await visit.page.keyboard.press('Escape');
    expect((await visit.cell(PICTURE, 0, 0)).value).toBe(PICTURE);
  });

  it('did nothing', async () => {
    await visit.page.waitForTimeout(300);
    expect(visit.troubles).toEqual([]);
    expect(visit.dialogs).toEqual([]);
  });
});
