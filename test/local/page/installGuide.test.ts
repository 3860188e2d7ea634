import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { SCRIPT_FILES, type ScriptFile } from '../../../docs/install/guide.ts';
import { installPage } from '../../../docs/install/page.ts';
import { localeOf, SCREENSHOTS, show } from '../../../docs/install/screenshots.ts';
import { type Served, serveFolder } from '../../../src/local/page/serve.ts';
import { stumbles } from '../../support/axe.ts';
import '../../support/pageSetup.ts';

const KEPT = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../docs/install/shown.json'), 'utf8'),
) as Record<string, string[]>;

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serveFolder(inject('page'), 0);
  browser = await chromium.connect(inject('browser'));
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

it.each(SCREENSHOTS)(
  'docs/install/$path shows what the page does (else: npm run screenshots)',
  async ({ path, picture, language }) => {
    const context = await browser.newContext({
      locale: localeOf(language),
      timezoneId: 'Europe/Stockholm',
    });
    try {
      expect(await show(await context.newPage(), served.address, picture, language)).toEqual(KEPT[path]);
    } finally {
      await context.close();
    }
  },
  180_000,
);

it('every picture that is kept is one of the guide', () =>
  expect(Object.keys(KEPT)).toEqual(SCREENSHOTS.map(({ path }) => path)));

it('everybody can use INSTALL.html, with a text that has to be copied by hand as well', async () => {
  const files = Object.fromEntries(SCRIPT_FILES.map((name) => [name, 'text'])) as Record<ScriptFile, string>;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.setContent(installPage(files, {}));
    expect(await stumbles(page)).toEqual([]);
    // Where the browser forbids to copy.
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.locator('button[data-file]').first().click();
    await page.locator('textarea').waitFor();
    expect(await stumbles(page)).toEqual([]);
  } finally {
    await context.close();
  }
});
