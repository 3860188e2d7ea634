import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading, press } from '../support/sidebar.ts';
import { swedishSample } from '../support/swedishSample.ts';

describe('a person who wants to be forgotten', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin();
    await visit.openKept(swedishSample().snapshot());
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Radera persondata (GDPR) …');
  }, 120_000);
  afterAll(() => visit.close());

  it('is shown where they stand, and then stands nowhere', async () => {
    await heading(frame, 'Radera persondata');
    await frame.getByLabel('E-post').fill('oliver.hughes@ashsteadwholesale.example');
    await press(frame, 'Sök');
    await frame.getByText('Leads, data: 1 rad, 0 celler till').waitFor({ timeout: 30_000 });
    await fits(frame);
    await press(frame, 'Radera för gott');
    await frame.getByText('Raderat, och rapporterna är omskrivna:').waitFor({ timeout: 60_000 });
    const leads = await visit.cells('Leads, data');
    expect(JSON.stringify(leads)).not.toContain('oliver.hughes@');
    const funnel = await visit.cells('Säljtratt');
    expect(funnel.find((row) => row[0] === 'Lead')?.[1]).toBe(1471);
    await press(frame, 'Klar');
    await heading(frame, 'Smarketing');
    expect(visit.troubles).toEqual([]);
  });
});
