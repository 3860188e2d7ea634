import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { LANGUAGE_CODES, type Language } from '../../../src/language/languages.ts';
import type { Breach, Running } from '../../../src/measures/sla/breaches.ts';
import { dueMail, ranOutMail } from '../../../src/tabs/callAlertMail.ts';
import { type Digest, digestOf, failureDigest } from '../../../src/tabs/digest.ts';
import { stumbles } from '../../support/axe.ts';
import '../../support/pageSetup.ts';
import { sampleReport } from '../../support/sampleReport.ts';
import { serial } from '../../support/serial.ts';

const URL = 'https://docs.google.com/spreadsheets/d/x/edit';
const LEAD = {
  lead: 'Ada, Alfa AB',
  id: '1',
  email: 'ada@example.com',
  phone: '',
  place: { file: 'Leads, data', row: 2 },
  owner: 'Sara',
  value: 2000,
};

/** Every mail, by the function that writes it. */
function mails(language: Language): Record<string, Digest> {
  const sample = language === 'sv' ? 'sv' : 'en';
  const { report } = sampleReport(sample, { language, digestTo: 'ada@example.com' });
  const { settings } = report;
  const due = {
    ...LEAD,
    promise: 'speed',
    due: serial('2026-10-19 10:00'),
    missing: 1,
  } as unknown as Running;
  const late = {
    ...LEAD,
    promise: 'depth',
    since: serial('2026-10-19 10:00'),
    missing: 2,
  } as unknown as Breach;
  return {
    digestOf: digestOf(report, null, URL),
    failureDigest: failureDigest(language, '2026-10-19', 'Run it by hand.', URL),
    dueMail: dueMail([due], settings, URL),
    ranOutMail: ranOutMail([late], settings, URL),
  };
}

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.connect(inject('browser'));
  page = await browser.newPage();
});
afterAll(() => browser?.close());

it.each(LANGUAGE_CODES)('everybody can use every mail in %s', async (language) => {
  const found: Record<string, string[]> = {};
  for (const [name, { html }] of Object.entries(mails(language))) {
    await page.setContent(html);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    const here = await stumbles(page);
    if (here.length > 0) found[name] = here;
  }
  expect(found).toEqual({});
});

it('those are all mails that there are', () => {
  const folder = join(import.meta.dirname, '../../../src/tabs');
  const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const writers = [...source.matchAll(/export function (\w+)\([^{}]*\): Digest \{/g)].map(
    ([, name]) => name!,
  );
  // `mail` gives all of them their form.
  expect(writers.sort()).toEqual([...Object.keys(mails('en')), 'mail'].sort());
});
