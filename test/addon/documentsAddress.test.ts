import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { cellsOf, importText, openBuilt } from '../support/localWorkbook.ts';
import { DEALS, LEADS, withReports } from '../support/workbookWithReports.ts';

const DOCUMENTS = 'http://localhost:8080/docs/';

function idOf({ model: { getters } }: LocalWorkbook, tab: string): string {
  return getters.getSheetIds().find((id) => getters.getSheetName(id) === tab)!;
}

/** The links of a tab that lead out of the workbook, each with its words. */
function linksOf(workbook: LocalWorkbook, tab: string): [address: string, words: string][] {
  const sheetId = idOf(workbook, tab);
  return cellsOf(workbook, tab).flatMap((row, r) =>
    row.flatMap((_, c): [string, string][] => {
      const { link } = workbook.model.getters.getEvaluatedCell({ sheetId, col: c, row: r });
      return link?.isExternal ? [[link.url, link.label]] : [];
    }),
  );
}

describe('where the documents are beside the page', () => {
  const workbook = openBuilt({ documents: DOCUMENTS });
  importText(workbook, LEADS);
  importText(workbook, DEALS);
  workbook.call('generateReports');

  it('a tab leads to what its figures mean, a tab that people own as well', () => {
    for (const [tab, id] of [
      ['Funnel', 'funnel'],
      ['Plan', 'plan'],
      ['Agreement', 'agreement'],
    ])
      expect(linksOf(workbook, tab!)).toEqual([
        [`${DOCUMENTS}figures.en.html#${id}`, 'What do these figures mean? →'],
      ]);
  });

  it('what says the same already is left as it is: the link costs no call', () => {
    workbook.resetCalls();
    workbook.call('refreshReports');
    const withLinks = workbook.callCount();
    const plain = withReports();
    plain.call('refreshReports');
    plain.resetCalls();
    plain.call('refreshReports');
    expect(withLinks).toBeLessThanOrEqual(plain.callCount());
    expect(withLinks).toBeLessThanOrEqual(60);
  });

  it('in the other language it leads to the other document, from a tab that people own as well', () => {
    workbook.run('saveSettings', [{ language: 'sv' }]);
    workbook.call('refreshReports');
    for (const [tab, id] of [
      ['Säljtratt', 'funnel'],
      ['Plan', 'plan'],
      ['Kampanjer', 'campaigns'],
    ])
      expect(linksOf(workbook, tab!)).toEqual([
        [`${DOCUMENTS}figures.sv.html#${id}`, 'Vad betyder siffrorna? →'],
      ]);
  });
});

describe('where nobody knows the documents', () => {
  const workbook = withReports();

  it('a tab names the menu item, which opens the sidebar at the tab that is open', () => {
    expect(linksOf(workbook, 'Funnel')).toEqual([]);
    expect(cellsOf(workbook, 'Funnel')[0]).toContain('Menu: “What does this figure mean?”');
    const sheetIdFrom = workbook.gridModel.layout.getActiveSheetId();
    workbook.gridModel.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: idOf(workbook, 'Funnel') });
    workbook.call('openMeanings');
    expect(workbook.screen.sidebar).toBeDefined();
    expect(workbook.run('wizardState')).toMatchObject({ opensAt: 'meanings', openTab: 'funnel' });
    expect(workbook.run('wizardState')).toMatchObject({ opensAt: null });
  });

  it('a tab that is none of ours is none', () => {
    const sheetIdFrom = workbook.gridModel.layout.getActiveSheetId();
    workbook.gridModel.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: idOf(workbook, 'Sheet1') });
    expect(workbook.run('wizardState')).toMatchObject({ openTab: null });
  });
});
