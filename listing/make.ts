/** `npm run listing`: icons, banner and screenshots for the store, in listing/pictures/. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildPage } from '../src/local/page/build.ts';
import { serveFolder } from '../src/local/page/serve.ts';
import { findChromium } from '../test/support/findChromium.ts';
import { BANNER_SIZE, bannerDrawing, ICON_SIZES, iconDrawing } from './drawings.ts';
import { takeScreenshots } from './screenshots.ts';

const FOLDER = join(import.meta.dirname, 'pictures');

/** Draws an SVG at a size; where it draws nothing the picture is transparent. */
async function draw(
  browser: Browser,
  svg: string,
  width: number,
  height: number,
  file: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(
    `<style>html,body{margin:0;background:none}body>svg{display:block;width:${width}px;height:${height}px}</style>${svg}`,
  );
  writeFileSync(join(FOLDER, file), await page.screenshot({ omitBackground: true }));
  await page.close();
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is needed; CHROMIUM_PATH says where it is.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  const pageFolder = mkdtempSync(join(tmpdir(), 'smarketing-listing-'));
  await buildPage(pageFolder);
  const served = await serveFolder(pageFolder, 0);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const size of ICON_SIZES) await draw(browser, iconDrawing(), size, size, `icon-${size}.png`);
    await draw(browser, bannerDrawing(), BANNER_SIZE.width, BANNER_SIZE.height, 'banner.png');
    for (const language of ['en', 'sv'] as const)
      await takeScreenshots(browser, served.address, language, FOLDER);
    console.log(`Pictures in ${FOLDER}`);
  } finally {
    await browser.close();
    await served.close();
    rmSync(pageFolder, { recursive: true, force: true });
  }
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
