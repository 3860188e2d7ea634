import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { describeShared } from '../support/shared.ts';
import { heading, paste, press } from '../support/sidebar.ts';

describeShared('data/olist', 'Olist pasted into the wizard', (file) => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await Visit.begin(undefined, 'en-US');
  }, 60_000);
  afterAll(() => visit.close());

  it('is understood without a question and gives the published figures', async () => {
    const frame = await visit.openSidebar('Extensions', 'Smarketing for Sheets', 'Import and generate');
    await heading(frame, 'Your goal');
    await press(frame, 'Next');
    await heading(frame, 'Your data');
    for (const name of ['marketing_qualified_leads.csv', 'closed_deals.csv']) {
      await paste(frame, readFileSync(file(name), 'utf8'));
    }
    await frame.getByText('Other export: 8,000 rows.').waitFor({ timeout: 30_000 });
    await frame.getByText('Other export: 842 rows.').waitFor();
    await press(frame, 'Import');
    await frame.getByText('8,000 rows of Leads').waitFor({ timeout: 60_000 });
    await press(frame, 'Next');
    await frame.getByText('All columns were understood').waitFor({ timeout: 60_000 });
    for (const name of ['Stages', 'The agreement', 'Generate']) {
      await press(frame, 'Next');
      await heading(frame, name);
      await visit.idle();
    }
    await press(frame, 'Generate reports');
    await frame.getByText('The reports are ready').waitFor({ timeout: 60_000 });
    const funnel = await visit.cells('Funnel');
    expect(['Lead', 'Customer'].map((label) => funnel.find((row) => row[0] === label)?.[1])).toEqual([
      8000, 842,
    ]);
    const loop = await visit.cells('Closed loop');
    const isRevenue = (value: unknown): boolean => String(value).startsWith('Revenue');
    const head = loop.find((row) => row[0] === 'Source' && row.some(isRevenue))!;
    const total = loop.find((row) => row[0] === 'All leads');
    expect(total?.[head.findIndex(isRevenue)]).toBe(61_784_006);
  });
});
