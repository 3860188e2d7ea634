import { afterEach, expect, it } from 'vitest';
import { Visit } from '../../support/browser.ts';

let visit: Visit;
afterEach(() => visit.close());

it('an empty workbook offers the sample first, in the language of the page, beside “Begin here”', async () => {
  visit = await Visit.begin(undefined, 'en-US');
  const { page } = visit;
  const offered = page.locator('.toolbar .begin');
  expect(await offered.allTextContents()).toEqual(['Try with sample data', 'Begin here']);
  const asked = page.waitForRequest('**/samples/hubspot-en/settings.json');
  await offered.first().click();
  await asked;
  await page.locator('.busy', { hasText: 'Working: settings.json …' }).waitFor();
  expect(visit.dialogs).toEqual([]);
});

it('a workbook with something in it offers “Begin here” only, after a reload as well', async () => {
  visit = await Visit.begin();
  const sample = visit.page.getByRole('button', { name: 'Prova med exempeldata' });
  const begin = visit.page.getByRole('button', { name: 'Börja här' });
  await visit.type(0, 0, 'mine');
  await sample.waitFor({ state: 'hidden' });
  expect(await begin.isVisible()).toBe(true);
  await visit.reload();
  expect(await sample.isVisible()).toBe(false);
  await visit.menu('Ny arbetsbok', 'Svenska');
  await visit.page.getByRole('button', { name: 'Ersätt', exact: true }).click();
  await sample.waitFor();
});
