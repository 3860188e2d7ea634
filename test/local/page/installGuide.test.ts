import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { localeOf, SCREENSHOTS, show } from '../../../docs/install/screenshots.ts';
import { type Served, serveFolder } from '../../../src/local/page/serve.ts';
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
