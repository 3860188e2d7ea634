import { beforeAll, expect, it } from 'vitest';
import { registries } from '../../../src/local/engine/engine.ts';
import { registerRowLinks } from '../../../src/local/engine/rowLinks.ts';
import { tryOut } from '../../support/tryOut.ts';

beforeAll(registerRowLinks);

it('a link to a row of another tab goes there, and says where it goes', () => {
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

it('a link to a tab shows it if it is hidden, with a cell of it or without', () => {
  const { model, call } = tryOut(`
function go() {
  const book = SpreadsheetApp.getActive();
  for (const name of ['Settings', 'History']) book.insertSheet(name, 1).hideSheet();
  book.setActiveSheet(book.getSheets()[0]);
  const gid = (name) => book.getSheetByName(name).getSheetId();
  const start = book.getSheets()[0];
  start.getRange('A1').setValue('=HYPERLINK("#gid=' + gid('Settings') + '";"Settings")');
  start.getRange('A2').setValue('=HYPERLINK("#gid=' + gid('History') + '&range=B3";"History")');
}`);
  call('go');
  const { getters } = model;
  const start = getters.getActiveSheetId();
  const links = registries.urlRegistry.get('row_URL');
  const follow = (row: number): void => {
    const { url } = getters.getEvaluatedCell({ sheetId: start, col: 0, row }).link!;
    expect(links.match(url)).toBe(true);
    links.open(url, { model } as never);
  };
  const visible = (): string[] => getters.getVisibleSheetIds().map((id) => getters.getSheetName(id));
  expect(visible()).toEqual(['Blad1']);
  follow(0);
  expect(visible()).toEqual(['Blad1', 'Settings']);
  expect(getters.getSheetName(getters.getActiveSheetId())).toBe('Settings');
  follow(1);
  expect(visible()).toContain('History');
  expect(getters.getSheetName(getters.getActiveSheetId())).toBe('History');
  expect(getters.getActivePosition()).toMatchObject({ col: 1, row: 2 });
});
