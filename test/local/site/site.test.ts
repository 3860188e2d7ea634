import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Served, serveFolder } from '../../../src/local/page/serve.ts';
import { isKeptLater, makeSite } from '../../../src/local/site/makeSite.ts';
import { GRID, stumbles } from '../../support/axe.ts';

/** Under a path of its own, as a project's site is on a shared host. */
const UNDER = 'team/smarketing';

let folder: string;
let files: string[];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'smarketing-site-'));
  mkdirSync(join(folder, 'team'));
  files = await makeSite(join(folder, UNDER));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, UNDER, file));

it('of a first visit is no larger than 2.5 MB on its way', () => {
  const size = files
    .filter((file) => !isKeptLater(file))
    .reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  expect(size).toBeLessThanOrEqual(2_500_000);
});

it('has no link that leads nowhere', () => {
  const broken: string[] = [];
  for (const file of files.filter((one) => one.startsWith('docs/') && one.endsWith('.html'))) {
    for (const [, href] of read(file)
      .toString()
      .matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^https?:|^mailto:/.test(href!)) continue;
      const [path, anchor] = href!.split('#') as [string, string?];
      const to = path === '' ? file : posix.join(dirname(file), path);
      const target = to === './' || to === '' || to.endsWith('/') ? posix.join(to, 'index.html') : to;
      const isThere = files.includes(target);
      if (
        !isThere ||
        (anchor &&
          !read(target)
            .toString()
            .includes(`id="${decodeURIComponent(anchor)}"`))
      )
        broken.push(`${file}: ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

describe('in a browser', () => {
  let served: Served;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const elsewhere: string[] = [];
  beforeAll(async () => {
    served = await serveFolder(folder, 0);
    browser = await chromium.connect(inject('browser'));
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    page = await context.newPage();
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.address + UNDER))
        elsewhere.push(request.url());
    });
    await page.goto(`${served.address}${UNDER}/`);
  });
  afterAll(async () => {
    await context?.close();
    await browser?.close();
    await served?.close();
  });
  const offered = () => page.getByRole('button', { name: 'Try with sample data' });

  it('offers the try-out first, and leads to the documents and back', async () => {
    await offered().waitFor();
    expect(await stumbles(page, GRID)).toEqual([]);
    await page.getByRole('link', { name: 'Documents' }).click();
    await page.getByRole('link', { name: 'Functions for cells' }).click();
    await page.getByRole('heading', { name: 'LEADS_NEEDED' }).waitFor();
    await page.getByRole('link', { name: 'Try it' }).click();
    await offered().waitFor();
    expect(elsewhere).toEqual([]);
  });

  /** The link in the head of a tab is to the document beside the page, and to a heading that is there. */
  async function leadsToItsFigures(tab: string, id: string): Promise<void> {
    const found = await page.waitForFunction((name) => {
      const { getters } = window.workbook!.model;
      const sheetId = getters.getSheetIds().find((one) => getters.getSheetName(one) === name);
      if (sheetId === undefined) return undefined;
      const cells = Array.from({ length: 9 }, (_, col) => getters.getEvaluatedCell({ sheetId, col, row: 0 }));
      return cells.find(({ link }) => link?.isExternal)?.link?.url;
    }, tab);
    const address = `${served.address}${UNDER}/`;
    expect(await found.jsonValue()).toBe(`${address}docs/figures.en.html#${id}`);
    expect(read('docs/figures.en.html').toString()).toContain(`<a id="${id}"></a>`);
  }

  it('works without a network after the first visit, sample and all', async () => {
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await context.setOffline(true);
    await page.reload();
    await offered().click();
    // Which of its files the browser comes to draw depends on how busy the machine is.
    await page.locator('.busy', { hasText: /\.(?:json|csv)/ }).waitFor();
    await leadsToItsFigures('Start', 'start');
    await page.goto(`${served.address}${UNDER}/docs/method.html`);
    expect(await page.locator('main h1').count()).toBe(1);
    await context.setOffline(false);
  });

  it('can be read on a phone: nothing is wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const file of files.filter((one) => one.startsWith('docs/') && one.endsWith('.html'))) {
      await page.goto(`${served.address}${UNDER}/${file}`);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([file, width]).toEqual([file, 390]);
    }
  });

  it('has one look, which is light: with a dark one all is to be looked at in both', () => {
    const dark = files.filter(
      (one) => /\.(?:html|css)$/.test(one) && read(one).includes('prefers-color-scheme'),
    );
    expect(dark).toEqual([]);
  });

  it('has pages that everybody can use, the documents and the list of them', async () => {
    const found: Record<string, string[]> = {};
    for (const file of files.filter((one) => one.endsWith('.html') && one.startsWith('docs/'))) {
      await page.goto(`${served.address}${UNDER}/${file}`);
      const here = await stumbles(page);
      if (here.length > 0) found[file] = here;
    }
    expect(found).toEqual({});
    expect(files.filter((one) => one.endsWith('.html') && !one.startsWith('docs/'))).toEqual([
      // Looked at by the tests of the sidebar and of the page.
      'addon/Sidebar.html',
      'editor.html',
      'index.html',
    ]);
  });
});
