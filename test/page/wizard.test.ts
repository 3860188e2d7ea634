import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeShared } from '../shared.ts';
import { Visit } from './browser.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/hubspot-sv');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing that a screen reader, a keyboard or weak eyes would stumble on, and nothing wider than the sidebar. */
async function fits(frame: Frame): Promise<void> {
  const wide = await frame.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
  expect(found).toEqual([]);
}

const press = (frame: Frame, name: string) => frame.getByRole('button', { name, exact: true }).click();
const heading = (frame: Frame, name: string) =>
  frame.getByRole('heading', { name, exact: true, level: 1 }).waitFor({ timeout: 30_000 });

describe('a newcomer with the Swedish sample', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin();
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
  }, 60_000);
  afterAll(() => visit.close());

  it('sees the example one click away', async () => {
    await heading(frame, 'Ert mål');
    await fits(frame);
    await press(frame, 'Visa exemplet');
    await frame.getByText('når ni 10 kunder i 54 av 100 sådana perioder.').waitFor({ timeout: 30_000 });
    await frame.getByLabel('Intäktsmål för perioden').fill('400 000 kr');
    await press(frame, 'Nästa');
  });

  it('chooses files and sees at once what they are', async () => {
    await heading(frame, 'Era data');
    const files = ['kontakter.csv', 'affarer.csv', 'aktiviteter.csv', 'kostnader.csv'].map((name) =>
      join(SAMPLES, name),
    );
    await frame.locator('input[type=file]').setInputFiles(files);
    await frame
      .getByText(
        'HubSpot contacts: 1\u00a0508 rader. Teckenkodning windows-1252, skiljetecken \u201d;\u201d.',
      )
      .waitFor();
    await frame.getByText('Rader som inte gick att läsa och utelämnas: 1').first().click();
    await frame.getByText(/^Rad 746, Skapandedatum: /).waitFor();
    await frame.getByRole('cell', { name: '2026-10-16 14:48' }).first().waitFor();
    await fits(frame);
    await press(frame, 'Importera');
    await frame.getByText('kontakter.csv: 1\u00a0508 rader med Leads lästes').waitFor({ timeout: 60_000 });
    expect(await visit.tabs()).toEqual([
      'Inställningar',
      'Plan',
      'Blad1',
      'Leads, data',
      'Affärer, data',
      'Aktiviteter, data',
      'Kostnader, data',
    ]);
    await press(frame, 'Nästa');
  });

  it('has nothing to decide about columns, and one word about stages', async () => {
    await heading(frame, 'Kolumner');
    await frame.getByText('Alla kolumner förstods').waitFor({ timeout: 60_000 });
    await fits(frame);
    await press(frame, 'Nästa');
    await heading(frame, 'Faser');
    await frame.getByLabel('! Partner (6 st): okänt').selectOption({ label: 'SQL' });
    await fits(frame);
    await press(frame, 'Nästa');
  });

  it('sees the agreement follow what is typed', async () => {
    await heading(frame, 'Överenskommelsen');
    await frame.getByLabel('Snittordervärde').fill('100 000');
    await frame.getByLabel('Andel leads som blir kunder').fill('4 %');
    await frame.getByText('Med 100 leads når ni 4 kunder').waitFor();
    await fits(frame);
    await frame.getByLabel('Snittordervärde').fill('');
    await frame.getByLabel('Andel leads som blir kunder').fill('');
    await press(frame, 'Nästa');
  });

  it('gets the tabs', async () => {
    await heading(frame, 'Skapa');
    await press(frame, 'Skapa rapporter');
    await frame.getByText('Rapporterna är klara; den första fliken är öppen.').waitFor({ timeout: 60_000 });
    await fits(frame);
    expect((await visit.tabs()).slice(0, 6)).toEqual([
      'Start',
      'Inställningar',
      'Plan',
      'Säljtratt',
      'Sluten återkoppling',
      'SLA',
    ]);
    const funnel = await visit.cells('Säljtratt');
    expect(funnel.find((row) => row[0] === 'Kund')?.[1]).toBe(65);
    expect(funnel.find((row) => row[0] === 'SQL')?.[1]).toBe(297);
  });

  it('who comes back sees the last run and can refresh', async () => {
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await heading(frame, 'Smarketing');
    await frame.getByText(/^Senast uppdaterad/).waitFor();
    await fits(frame);
    await press(frame, 'Uppdatera');
    await frame.getByText('Rapporterna är klara').waitFor({ timeout: 60_000 });
    expect(visit.troubles).toEqual([]);
  });
});

describe('in English', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin(undefined, 'en-US');
    frame = await visit.openSidebar('Extensions', 'Smarketing for Sheets', 'Import and generate');
  }, 60_000);
  afterAll(() => visit.close());

  it('every step fits and reads well', async () => {
    await heading(frame, 'Your goal');
    await fits(frame);
    await press(frame, 'Next');
    await heading(frame, 'Your data');
    await frame
      .getByLabel('Paste an export here, with its header line')
      .fill(
        'ID,Created,Source,Stage\n1,2026-11-02,<img src=x onerror=alert(1)>,Customer\n2,2026-11-03,=IMPORTXML("http://example.com"),Hot',
      );
    await press(frame, 'Read the text');
    await frame.getByText('Other export: 2 rows.').waitFor();
    await fits(frame);
    await press(frame, 'Import');
    await frame.getByText('Pasted text: 2 rows of Leads').waitFor({ timeout: 30_000 });
    for (const name of ['Columns', 'Stages', 'The agreement', 'Generate']) {
      await press(frame, 'Next');
      await heading(frame, name);
      await visit.idle();
      await fits(frame);
    }
    await press(frame, 'Generate reports');
    await frame.getByText('The reports are ready').waitFor({ timeout: 60_000 });
    await fits(frame);
    expect(visit.dialogs).toEqual([]);
    expect(visit.troubles).toEqual([]);
  });

  it('what is no export is refused with what to do, and nothing is written', async () => {
    const before = await visit.tabs();
    frame = await visit.openSidebar('Extensions', 'Smarketing for Sheets', 'Import and generate');
    await press(frame, 'Paste a fresh export');
    await frame.getByLabel('Paste an export here, with its header line').fill('%PDF-1.7');
    await press(frame, 'Read the text');
    await frame.getByText('This is a PDF').waitFor();
    expect(await visit.tabs()).toEqual(before);
  });

  it('cancelled half-way, nothing has changed', async () => {
    const before = await visit.tabs();
    frame = await visit.openSidebar('Extensions', 'Smarketing for Sheets', 'Import and generate');
    // Where the person was.
    await heading(frame, 'Your data');
    const rows = Array.from({ length: 12_000 }, (_, i) => `${i},2026-11-02,web`);
    await frame.getByLabel('Paste an export here, with its header line').evaluate(
      (field, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      `ID,Created,Source\n${rows.join('\n')}`,
    );
    await frame.getByText('12,000 rows').waitFor({ timeout: 30_000 });
    await press(frame, 'Import');
    await press(frame, 'Cancel');
    await frame.getByText('Cancelled: nothing was changed.').waitFor({ timeout: 60_000 });
    expect(await visit.tabs()).toEqual(before);
  });
});

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
      await frame.getByLabel('Paste an export here, with its header line').evaluate(
        (field, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', text);
          field.dispatchEvent(
            new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
          );
        },
        readFileSync(file(name), 'utf8'),
      );
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
    expect(loop.find((row) => row[0] === 'All won deals')?.[7]).toBe(61_784_006);
  });
});
