import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { heading, press } from '../support/sidebar.ts';

const ROOT = join(import.meta.dirname, '../..');
const PLAN = readFileSync(join(ROOT, 'listing/review.md'), 'utf8');
const FILES = ['contacts.csv', 'deals.csv', 'activities.csv', 'spend.csv'];

/** What the plan says that the reviewer sees. */
function promised(text: string): string {
  expect(PLAN).toContain(text);
  return text;
}

describe('the test plan for the reviewer, step by step', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin(undefined, 'en-US');
    frame = await visit.openSidebar('Extensions', 'Smarketing for Sheets', 'Import and generate');
  }, 60_000);
  afterAll(() => visit.close());

  const sees = (text: string) => frame.getByText(promised(text)).first().waitFor({ timeout: 60_000 });
  const numberOf = async (stage: string) =>
    (await visit.cells('Funnel')).find((row) => row[0] === stage)?.[1];

  it('from the files to the reports', async () => {
    await heading(frame, promised('Your goal'));
    await press(frame, promised('Show the example'));
    await frame.getByText('54% chance of 10 customers').first().waitFor({ timeout: 30_000 });
    await frame.getByLabel(promised('Revenue goal'), { exact: true }).fill(promised('400000'));
    await press(frame, 'Next');
    await heading(frame, promised('Your data'));
    const paths = FILES.map((name) => join(ROOT, 'samples/hubspot-en', promised(name)));
    await frame.locator('input[type=file]').setInputFiles(paths);
    await sees('HubSpot: 1,508 rows');
    await press(frame, 'Import');
    await frame.getByLabel(promised('Use 16 Oct as report date')).check({ timeout: 60_000 });
    await press(frame, 'Next');
    await heading(frame, promised('Columns'));
    await frame.getByLabel(promised('1 EUR in SEK')).fill(promised('11.2'));
    for (const name of ['Stages', 'The agreement', 'Generate']) {
      await press(frame, 'Next');
      await heading(frame, promised(name));
      await visit.idle();
    }
    await press(frame, promised('Generate reports'));
    await sees('The reports are ready; the first tab is open.');
    expect([await numberOf('Lead'), await numberOf('Customer')]).toEqual([1472, 65]);
    promised('Lead 1,472 and Customer 65');
  });

  it('the agreement', async () => {
    frame = await visit.openSidebar(
      'Extensions',
      'Smarketing for Sheets',
      promised('Agree on the agreement …'),
    );
    await press(frame, promised('Agree on version 1'));
    await sees('Version 1 of the agreement is what both sides are measured by.');
  });

  it('the schedule and its mail, on and off', async () => {
    const { page } = visit;
    frame = await visit.openSidebar('Extensions', 'Smarketing for Sheets', promised('Scheduled refresh …'));
    const every = frame.getByLabel('Automatic refresh');
    await every.selectOption({ label: promised('every day') });
    await page.getByRole('button', { name: 'Triggers (1)' }).waitFor({ timeout: 30_000 });
    const to = frame.getByLabel(promised('Email summary to'));
    await to.fill('reviewer@company.example');
    await press(frame, promised('Send the digest now'));
    await sees('Email summary sent to 1 address.');
    await every.selectOption({ label: promised('never') });
    await to.fill('');
    await page.getByRole('button', { name: 'Triggers', exact: true }).waitFor({ timeout: 30_000 });
  });

  it('a person who is erased', async () => {
    frame = await visit.openSidebar(
      'Extensions',
      'Smarketing for Sheets',
      promised('Erase personal data (GDPR) …'),
    );
    await frame.getByLabel('E-mail').fill(promised('oliver.hughes@ashsteadwholesale.example'));
    await press(frame, 'Find');
    await sees('Leads data: 1 row, 0 cells more');
    await press(frame, promised('Erase for good'));
    await frame.getByText('Erased, and the reports are written anew:').waitFor({ timeout: 60_000 });
    expect(await numberOf('Lead')).toBe(1471);
    promised('Lead 1,471');
    expect(visit.troubles).toEqual([]);
  });
});
