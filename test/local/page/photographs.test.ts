import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { WALKS } from '../../../docs/photographs/walks.ts';
import { type Served, serveFolder } from '../../../src/local/page/serve.ts';
import '../../support/pageSetup.ts';

const DOCS = join(import.meta.dirname, '../../../docs');
const KEPT = JSON.parse(readFileSync(join(DOCS, 'photographs/shown.json'), 'utf8')) as Record<
  string,
  string[]
>;
/** Bytes that a picture of the tutorial may have: it is in the repository and on the site. */
const MOST_BYTES = 60_000;

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

it.each(WALKS)(
  '$name, $language: the kept pictures show what the page does (else: npm run screenshots)',
  async ({ paths, open, go }) => {
    const local = await open(browser, served.address);
    const seen: Record<string, readonly string[]> = {};
    try {
      await go(local, async (path, lines) => {
        seen[path] = lines;
      });
    } finally {
      await local.close();
    }
    expect(seen).toEqual(Object.fromEntries(paths.map((path) => [path, KEPT[path]])));
  },
  300_000,
);

it('every picture that is kept is one of a walk, and is there', () => {
  const paths = WALKS.flatMap((walk) => walk.paths);
  expect(Object.keys(KEPT)).toEqual(paths);
  for (const path of paths) {
    const { size } = statSync(join(DOCS, path));
    if (path.endsWith('.webp')) expect([path, size <= MOST_BYTES]).toEqual([path, true]);
  }
});
