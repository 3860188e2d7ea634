/** Builds the page and starts Chromium, once for all files that open it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { buildPage } from '../../src/local/page/build.ts';
import { findChromium } from './findChromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the built page. */
    readonly page: string;
    /** Where the browser listens. */
    readonly browser: string;
  }
}

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is; without it the tests of the page fail and say what to do. */
function chromiumPath(): string {
  const found = findChromium();
  if (found) return found;
  throw new Error(
    'The tests of the page need Chromium. Install it with `apt-get install -y chromium` (Debian, Ubuntu), or say where Chrome is with CHROMIUM_PATH=/path/to/chrome.',
  );
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = chromiumPath();
  const folder = mkdtempSync(join(tmpdir(), 'smarketing-page-'));
  await buildPage(folder);
  const browser = await chromium.launchServer({ executablePath, args: FLAGS, host: '127.0.0.1' });
  project.provide('page', folder);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
