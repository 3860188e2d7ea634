import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { heading } from '../support/sidebar.ts';

/** More than there are places to come to in any part of the page. */
const MOST_TABS = 120;

let visit: Visit;
beforeAll(async () => {
  visit = await Visit.begin();
}, 120_000);
afterAll(() => visit.close());

/** What the focus is on, as a screen reader would name it. */
const named = (where: Page | Frame): Promise<string> =>
  where.evaluate(() => {
    const on = document.activeElement;
    const label = on instanceof HTMLInputElement ? on.labels?.[0]?.textContent : on?.textContent;
    return (on?.getAttribute('aria-label') ?? label ?? '').replace(/\s+/g, ' ').trim();
  });

/** Goes on, or back, by the Tab key until the focus is on what is called so. */
async function tabTo(where: Page | Frame, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let tab = 0; tab < MOST_TABS; tab++) {
    const on = await named(where);
    if (on.startsWith(name)) return;
    met.push(on.slice(0, 40));
    await visit.page.keyboard.press(key);
  }
  throw new Error(`The Tab key does not come to “${name}”, but to: ${[...new Set(met)].join(' · ')}`);
}

/** Goes by F6 to a part of the page. */
async function goTo(part: string): Promise<void> {
  const at = () =>
    visit.page.evaluate(() =>
      ['.grid', '.sidebar', '.toolbar'].find((one) =>
        document.querySelector(one)?.contains(document.activeElement),
      ),
    );
  for (let key = 0; key < 4; key++) {
    const before = await at();
    await visit.page.keyboard.press('F6');
    // What is pressed in the sidebar's frame comes to the page as a message, a moment later.
    await expect.poll(at, { timeout: 20_000 }).not.toBe(before);
    if ((await at()) === part) return;
  }
  throw new Error(`F6 does not come to ${part}`);
}

it('the keyboard alone leads from the opened page to a signed agreement', async () => {
  const { page } = visit;
  await goTo('.toolbar');
  await tabTo(page, 'Prova med exempeldata');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => {
      const { getters } = window.workbook!.model;
      return getters.getSheetIds().some((id) => getters.getSheetName(id) === 'Överenskommelse');
    },
    undefined,
    { timeout: 120_000 },
  );
  await visit.idle();

  await goTo('.toolbar');
  await tabTo(page, 'Tillägg', 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const entry of ['Smarketing for Sheets', 'Kom överens']) {
    for (let key = 0; !(await named(page)).startsWith(entry); key++) {
      expect(key).toBeLessThan(MOST_TABS);
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
  }
  const handle = await page.waitForSelector('.sidebar iframe');
  const frame = (await handle.contentFrame())!;
  await heading(frame, 'Kom överens');
  await frame.getByLabel('Kommer överens för marknad').waitFor({ timeout: 60_000 });

  await goTo('.sidebar');
  await tabTo(frame, 'Kommer överens för marknad');
  await page.keyboard.type('Maja Berg');
  await tabTo(frame, 'Kommer överens för sälj');
  await page.keyboard.type('Sven Ek');
  await tabTo(frame, 'Kom överens om version 1');
  await page.keyboard.press('Enter');
  await frame
    .getByText('Version 1 av överenskommelsen är vad båda sidor mäts mot.')
    .waitFor({ timeout: 60_000 });
  const agreed = (await visit.cells('Överenskommelse')).flat().join(' ');
  expect(agreed).toContain('För marknad: Maja Berg. För sälj: Sven Ek.');
  expect(visit.troubles).toEqual([]);
});
