/** `npm run screenshots`: photographs the built add-on on the local page for the guide, and keeps what is shown. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildPage } from '../../src/local/page/build.ts';
import { serveFolder } from '../../src/local/page/serve.ts';
import { findChromium } from '../../test/support/findChromium.ts';
import { localeOf, SCREENSHOTS, show } from './screenshots.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is missing: say where it is with CHROMIUM_PATH.');
const folder = mkdtempSync(join(tmpdir(), 'smarketing-page-'));
await buildPage(folder);
const served = await serveFolder(folder, 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const shown: Record<string, string[]> = {};
for (const { path, picture, language } of SCREENSHOTS) {
  const context = await browser.newContext({
    locale: localeOf(language),
    timezoneId: 'Europe/Stockholm',
  });
  const page = await context.newPage();
  shown[path] = await show(page, served.address, picture, language);
  // Messages in the corner go by themselves, and the charts are drawn a moment after the cells.
  await page.waitForTimeout(8_000);
  await page.screenshot({ path: join(import.meta.dirname, path) });
  await context.close();
}
await browser.close();
await served.close();
rmSync(folder, { recursive: true, force: true });
writeFileSync(join(import.meta.dirname, 'shown.json'), `${JSON.stringify(shown, null, 2)}\n`);
