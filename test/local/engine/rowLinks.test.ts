import { expect, it } from 'vitest';
import { registries } from '../../../src/local/engine/engine.ts';
import { registerRowLinks } from '../../../src/local/engine/rowLinks.ts';
import { tryOut } from '../../support/tryOut.ts';

it('a link to a row of another tab goes there, and says where it goes', () => {
  registerRowLinks();
  const { model, call } = tryOut(`
function go() {
  const book = SpreadsheetApp.getActive();
  const data = book.insertSheet('Leads data', 1);
  book.setActiveSheet(book.getSheets()[0]);
  book.getSheets()[0].getRange('A1').setValue('=HYPERLINK("#gid=' + data.getSheetId() + '&range=A17";"row 17")');
}`);
  call('go');
  const { getters } = model;
  const cell = getters.getEvaluatedCell({ sheetId: getters.getActiveSheetId(), col: 0, row: 0 });
  expect(cell.value).toBe('row 17');
  const { url } = cell.link!;
  const links = registries.urlRegistry.get('row_URL');
  expect(links.match(url)).toBe(true);
  expect(links.urlRepresentation(url, getters)).toBe('Leads data!A17');
  links.open(url, { model } as never);
  expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Leads data');
  expect(getters.getActivePosition()).toMatchObject({ col: 0, row: 16 });
});
