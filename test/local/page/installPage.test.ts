import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { SCRIPT_FILES, type ScriptFile } from '../../../docs/install/guide.ts';
import { installPage } from '../../../docs/install/page.ts';
import { stumbles } from '../../support/axe.ts';
import '../../support/pageSetup.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
});
afterAll(() => browser.close());

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
