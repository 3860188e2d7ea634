/**
 * `npm run screenshots`: photographs the built add-on on the local page for the documents, and keeps what is shown.
 * `npm run screenshots -- tutorial` takes only the pictures whose path begins so.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { buildPage } from '../../src/local/page/build.ts';
import { serveFolder } from '../../src/local/page/serve.ts';
import { findChromium } from '../../test/support/findChromium.ts';
import { WALKS } from './walks.ts';

const DOCS = join(import.meta.dirname, '..');
const SHOWN = join(import.meta.dirname, 'shown.json');
/** Messages in the corner go by themselves, and the charts are drawn a moment after the cells. */
const MILLISECONDS_TO_SETTLE = 6_000;
/** Letters are sharp at this quality of a WebP, and a picture is a third of a PNG. */
const QUALITY = 70;

/** A PNG or a WebP, by the path’s ending. */
async function pictureOf(page: Page, path: string, part: Locator | undefined): Promise<Buffer> {
  if (path.endsWith('.png')) return part ? part.screenshot() : page.screenshot();
  const session = await page.context().newCDPSession(page);
  const box = await part?.boundingBox();
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    ...(box ? { clip: { ...box, scale: 1 } } : {}),
  });
  await session.detach();
  return Buffer.from(data, 'base64');
}

const wanted = process.argv[2] ?? '';
const executablePath = findChromium();
if (!executablePath) throw new Error('Chromium is missing: say where it is with CHROMIUM_PATH.');
const folder = mkdtempSync(join(tmpdir(), 'smarketing-page-'));
await buildPage(folder);
const served = await serveFolder(folder, 0);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const kept = JSON.parse(readFileSync(SHOWN, 'utf8')) as Record<string, readonly string[]>;
for (const { paths, open, go } of WALKS) {
  if (!paths.some((path) => path.startsWith(wanted))) continue;
  const local = await open(browser, served.address);
  await go(local, async (path, lines, part) => {
    kept[path] = lines;
    await local.page.waitForTimeout(MILLISECONDS_TO_SETTLE);
    mkdirSync(dirname(join(DOCS, path)), { recursive: true });
    writeFileSync(join(DOCS, path), await pictureOf(local.page, path, part));
  });
  await local.close();
}
await browser.close();
await served.close();
rmSync(folder, { recursive: true, force: true });
// Pictures that are no longer taken are not kept.
const shown = Object.fromEntries(WALKS.flatMap(({ paths }) => paths.map((path) => [path, kept[path] ?? []])));
writeFileSync(SHOWN, `${JSON.stringify(shown, null, 2)}\n`);
