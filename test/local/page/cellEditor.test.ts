import { afterAll, beforeAll, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

const ADDON = {
  code: `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Make', 'make').addToUi(); }
function make() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1:A8').setNumberFormat('0.0%').setValue(0.05); }`,
};

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.begin(ADDON);
  await visit.menu('Tillägg', 'Smarketing for Sheets', 'Make');
  await visit.idle();
}, 60_000);
afterAll(() => visit?.close());

it.each([
  ['20%', 0.2],
  ['20', 0.2],
  ['20 %', 0.2],
  ['20,5%', 0.205],
  ['20,5', 0.205],
  ['-3', -0.03],
  ['=1/4', 0.25],
])('%s in a cell that shows percent is %d', async (typed, value) => {
  await visit.type(0, 1, typed);
  expect((await visit.cell('Blad1', 0, 1)).value).toBeCloseTo(value, 12);
  expect((await visit.cell('Blad1', 0, 1)).shown).toMatch(/%$/);
});

it('a percent that is opened and left, or changed in place, stays percent', async () => {
  const { page } = visit;
  await visit.type(0, 2, '7');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.press('Enter');
  expect((await visit.cell('Blad1', 0, 2)).value).toBeCloseTo(0.07, 12);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  expect((await visit.cell('Blad1', 0, 2)).value).toBeCloseTo(0.75, 12);
});

it('elsewhere numbers are read as Swedes write them, and texts stay texts', async () => {
  await visit.type(3, 0, '1 200 000');
  await visit.type(3, 1, '20 %');
  await visit.type(3, 2, '20');
  await visit.type(3, 3, 'Ring Bo');
  await visit.type(3, 4, '2026-10-12');
  expect((await visit.cell('Blad1', 3, 0)).value).toBe(1_200_000);
  expect(await visit.cell('Blad1', 3, 1)).toEqual({ shown: '20%', value: 0.2 });
  expect((await visit.cell('Blad1', 3, 2)).value).toBe(20);
  expect((await visit.cell('Blad1', 3, 3)).value).toBe('Ring Bo');
  expect((await visit.cell('Blad1', 3, 4)).shown).toBe('2026-10-12');
});

it('the same holds in the bar above the grid', async () => {
  const { page } = visit;
  await page.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
  await page.locator('.o-topbar-composer [contenteditable], .o-topbar-composer').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  expect((await visit.cell('Blad1', 0, 0)).value).toBeCloseTo(0.12, 12);
  expect(visit.troubles).toEqual([]);
});
