import { afterEach, describe, expect, it } from 'vitest';
import { type OtherAddon, Visit } from '../../support/browser.ts';

const ADDON: OtherAddon = {
  code: `
function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Fill', 'fill').addToUi(); }
function fill() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Filled', 1);
  sheet.getRange(1, 1, 900, 10).setValues(Array.from({ length: 900 }, (_, row) => Array.from({ length: 10 }, (_each, col) => row * col)));
  PropertiesService.getDocumentProperties().setProperty('seen', 'yes');
}`,
};

let visit: Visit;
afterEach(() => visit.close());

const saved = () => visit.page.locator('.saved');
const isSaved = () =>
  saved()
    .filter({ hasText: /^Sparat$/ })
    .waitFor();

/** Writes down how long each write to the database was, in characters. */
const lengthsOfWrites = () =>
  visit.page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const seen = window as unknown as { lengths: number[] };
    seen.lengths = [];
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      seen.lengths.push(JSON.stringify(value).length);
      return put.call(this, value, key);
    };
  });

/** From now on the browser keeps nothing, until it is told otherwise. */
const refuse = (refused: boolean) =>
  visit.page.evaluate((isRefused) => {
    const seen = window as unknown as { put?: IDBObjectStore['put'] };
    seen.put ??= IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = isRefused
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : seen.put;
  }, refused);

/** So that nobody waits for what is tried again every ten seconds. */
function tenSecondsAreOne(): void {
  const later = window.setTimeout;
  window.setTimeout = ((task: () => void, milliseconds = 0) =>
    later(task, milliseconds === 10_000 ? 1000 : milliseconds)) as typeof setTimeout;
}

describe('work on the page', () => {
  it('is saved at once, without the whole workbook, and the bar says so', async () => {
    visit = await Visit.begin(ADDON);
    await isSaved();
    await visit.menu('Tillägg', 'Smarketing for Sheets', 'Fill');
    await isSaved();
    await visit.goTo('Blad1');
    await lengthsOfWrites();
    await visit.type(1, 1, 'typed');
    await saved().filter({ hasText: 'Sparar …' }).waitFor();
    await isSaved();
    const lengths = await visit.page.evaluate(() => (window as unknown as { lengths: number[] }).lengths);
    expect(Math.max(...lengths)).toBeLessThan(2000);
    await visit.reload();
    await isSaved();
    expect((await visit.cell('Blad1', 1, 1)).value).toBe('typed');
    expect((await visit.cell('Filled', 9, 899)).value).toBe(899 * 9);
    expect(await visit.page.evaluate(() => JSON.stringify(window.workbook!.properties))).toContain('seen');
    // Changes of one visit are undone in it, and so they stay after the next.
    await visit.type(2, 2, 'wrong');
    await visit.page.keyboard.press('Control+z');
    await isSaved();
    await visit.reload();
    expect((await visit.cell('Blad1', 2, 2)).value).toBe(null);
    expect((await visit.cell('Blad1', 1, 1)).value).toBe('typed');
    expect(visit.dialogs).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('is not lost with the cell that is being typed into', async () => {
    visit = await Visit.begin(ADDON);
    await isSaved();
    const { page } = visit;
    await page.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
    await page.keyboard.type('half a w');
    await visit.reload();
    expect((await visit.cell('Blad1', 0, 0)).value).toBe('half a w');
    await visit.type(1, 1, '=SUM(1;2)');
    await visit.reload();
    expect((await visit.cell('Blad1', 1, 1)).value).toBe(3);
    expect(visit.dialogs).toEqual([]);
  });

  it('that the browser does not take is said, asked about and tried again; what was kept stays whole', async () => {
    visit = await Visit.begin(ADDON);
    const { page } = visit;
    await page.addInitScript(tenSecondsAreOne);
    await visit.reload();
    await visit.type(0, 0, 'kept');
    await isSaved();
    await refuse(true);
    await visit.type(0, 1, 'not kept');
    await saved().filter({ hasText: 'Inte sparat' }).waitFor();
    await page.getByText('Webbläsaren sparade inte dina senaste ändringar').waitFor();
    await page.evaluate(() => location.reload());
    await expect.poll(() => visit.dialogs.length).toBe(1);
    expect((await visit.cell('Blad1', 0, 1)).value).toBe('not kept');
    // The whole is tried too, in vain: nothing of what is kept may be gone for it.
    await page.waitForTimeout(1500);
    expect(await saved().textContent()).toBe('Inte sparat');
    const keys = await page.evaluate(
      () =>
        new Promise<IDBValidKey[]>((resolve) => {
          const opening = indexedDB.open('smarketing');
          opening.onsuccess = () => {
            const asked = opening.result.transaction('workbooks').objectStore('workbooks').getAllKeys();
            asked.onsuccess = () => resolve(asked.result);
          };
        }),
    );
    expect(keys).toContain('current');
    expect(keys.length).toBeGreaterThan(1);
    await refuse(false);
    await isSaved();
    await visit.reload();
    expect((await visit.cell('Blad1', 0, 0)).value).toBe('kept');
    expect((await visit.cell('Blad1', 0, 1)).value).toBe('not kept');
  }, 60_000);

  it('is shown without its last changes where these cannot be read', async () => {
    visit = await Visit.begin(ADDON);
    await visit.type(0, 0, 'kept');
    await isSaved();
    await visit.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('smarketing');
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('workbooks', 'readwrite');
            const store = transaction.objectStore('workbooks');
            const asked = store.getAllKeys();
            asked.onsuccess = () => {
              const last = Number(asked.result.filter((key) => typeof key === 'number').at(-1));
              const got = store.get(last);
              got.onsuccess = () => {
                const text = (got.result.text as string).replace(
                  /"serverRevisionId":"[^"]*"/,
                  '"serverRevisionId":"another"',
                );
                store.put({ ...got.result, text }, last);
              };
            };
            transaction.oncomplete = () => resolve();
          };
        }),
    );
    await visit.reload();
    await visit.page.getByText('De senaste ändringarna').waitFor();
    expect((await visit.cell('Blad1', 0, 0)).value).toBe(null);
    await isSaved();
  });

  it('is not saved in a second tab, which says so and asks', async () => {
    visit = await Visit.begin(ADDON);
    const second = await visit.context.newPage();
    await second.goto(visit.address);
    await second.getByText('öppen i en annan flik').waitFor({ timeout: 60_000 });
    await second.locator('.saved', { hasText: 'Inte sparat' }).waitFor();
    await second.locator('.o-grid-overlay').click({ position: { x: 20, y: 10 } });
    await second.keyboard.type('here only');
    await second.keyboard.press('Enter');
    const asked: string[] = [];
    second.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await second.evaluate(() => location.reload());
    await expect.poll(() => asked).toEqual(['beforeunload']);
  });
});
