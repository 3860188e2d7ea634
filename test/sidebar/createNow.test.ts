import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading } from '../support/sidebar.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/hubspot-sv');
const FILES = ['kontakter.csv', 'affarer.csv', 'aktiviteter.csv', 'kostnader.csv'].map((name) =>
  join(SAMPLES, name),
);

describe('from the page to the weekly meeting', () => {
  let visit: Visit;
  let frame: Frame;
  let clicks = 0;
  const click = async (on: Frame | Page, name: string) => {
    clicks += 1;
    await on.getByRole('button', { name, exact: true }).first().click({ timeout: 60_000 });
  };
  const activeTab = () =>
    visit.page.evaluate(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId());
    });
  beforeAll(async () => {
    visit = await Visit.begin();
  }, 60_000);
  afterAll(() => visit.close());

  it('the files are read and the person stays where they are', async () => {
    await click(visit.page, 'Börja här');
    const handle = await visit.page.waitForSelector('.sidebar iframe');
    frame = (await handle.contentFrame())!;
    await heading(frame, 'Ert mål');
    const goal = frame.getByLabel('Intäktsmål', { exact: true });
    // No goal of ours stands there as if it were theirs.
    expect([await goal.inputValue(), await goal.getAttribute('placeholder')]).toEqual([
      '',
      't.ex. 400\u00a0000',
    ]);
    await goal.fill('400 000');
    await click(frame, 'Nästa');
    await heading(frame, 'Era data');
    expect(await activeTab()).toBe('Blad1');
    clicks += 1;
    await frame.locator('input[type=file]').setInputFiles(FILES);
    await frame.getByText('HubSpot: 1\u00a0508 rader.').waitFor({ timeout: 30_000 });
  });

  it('an export that ends long ago is said in red, with its last day as report date', async () => {
    await frame.getByText(/^! Exporten slutar 16 okt, för \d+ dagar sedan/).waitFor();
    await fits(frame);
    clicks += 1;
    await frame.getByLabel('Använd 16 okt som rapportdatum').check();
    await frame.getByText('Rapportdatum: 16 okt. Inget senare räknas.').waitFor({ timeout: 30_000 });
    expect(await activeTab()).toBe('Blad1');
  });

  it('one press reads them in and creates the reports, with what the data say of reps and holidays', async () => {
    await click(frame, 'Skapa med de här inställningarna');
    await frame.getByText('Rapporterna är klara').waitFor({ timeout: 120_000 });
    await fits(frame);
    const settings = await visit.cells('Inställningar');
    const typed = (label: string) => settings.find((row) => row[0] === label)?.[1];
    // Four owners in the export; kronor in a Swedish sheet.
    expect([typed('Säljare'), typed('Valuta'), typed('Helgdagar i')]).toEqual([4, 'SEK', 'Sverige']);
    expect(await activeTab()).toBe('Start');
  });

  it('in at most nine clicks', async () => {
    await click(frame, 'Veckomöte');
    await visit.page.waitForFunction(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId()) === 'Veckomöte';
    });
    expect(clicks).toBeLessThanOrEqual(9);
    expect(clicks).toBe(6);
  });

  it('a hidden tab is one press away as well', async () => {
    await frame.getByText(/^Fler flikar, dolda tills de öppnas/).click();
    await frame.getByRole('button', { name: 'Inställningar', exact: true }).click();
    await visit.page.waitForFunction(() => {
      const { getters } = window.workbook!.model;
      return getters.getSheetName(getters.getActiveSheetId()) === 'Inställningar';
    });
  });

  it('after a fresh export the overview says that data are newer, until one press has updated them', async () => {
    await visit.goTo('SLA');
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await heading(frame, 'Smarketing');
    await frame.getByRole('button', { name: 'Läs in en ny export', exact: true }).click();
    await frame.locator('input[type=file]').setInputFiles(FILES.slice(1, 2));
    await frame.getByRole('button', { name: 'Importera', exact: true }).click();
    await frame.getByText('affarer.csv: ').first().waitFor({ timeout: 60_000 });
    await frame.getByRole('button', { name: 'Till översikten', exact: true }).click();
    await frame.getByText('! Nyare data är inlästa än de som rapporterna visar.').waitFor();
    await fits(frame);
    // What stands there only meanwhile is waited for from before the press.
    await Promise.all([
      frame.getByText(/^Skapar rapporterna: ungefär \d\d? %/).waitFor(),
      frame.getByRole('button', { name: 'Uppdatera rapporterna nu', exact: true }).click(),
    ]);
    await frame.getByText('Rapporterna är uppdaterade.').waitFor({ timeout: 120_000 });
    expect(await frame.getByText('Nyare data är inlästa').count()).toBe(0);
    expect(await activeTab()).toBe('SLA');
    expect(visit.troubles).toEqual([]);
  });

  it('the report date can be taken back', async () => {
    await frame.getByRole('button', { name: 'Använd dagens datum i stället', exact: true }).click();
    await frame.getByText('Rapporterna är uppdaterade.').waitFor({ timeout: 120_000 });
    expect(await frame.getByText('Rapportdatum: ').count()).toBe(0);
    const settings = await visit.cells('Inställningar');
    expect(settings.find((row) => row[0] === 'Rapportdatum')?.[1] || null).toBe(null);
  });

  it('says that an owner has come whom nobody counts, and that a goal is an example', async () => {
    await visit.page.evaluate(() => window.workbook!.run('saveSettings', [{ reps: '3', revenueGoal: '' }]));
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await frame.getByText('! Er export har 4 ägare; i Inställningar står 3 säljare.').waitFor();
    await frame.getByText('Målet 100\u00a0000 SEK är ett exempel.').waitFor();
    await fits(frame);
  });

  it('offers the period and what to show, with the values that the exports have', async () => {
    await frame.getByText('Vad rapporterna visar').click();
    const owners = await frame.getByLabel('Visa bara ägaren').locator('option').allTextContents();
    expect(owners).toContain('Petter Åkesson');
    expect(owners).toHaveLength(5);
    await frame.getByLabel('Period', { exact: true }).selectOption({ label: 'egna datum' });
    await frame.getByLabel('Leads skapade från').waitFor();
    await fits(frame);
  });
});
