import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEXTS } from '../../src/language/texts.ts';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { Visit } from '../support/browser.ts';
import { fits, heading, paste, press } from '../support/sidebar.ts';

const SAMPLES = join(import.meta.dirname, '../../samples/hubspot-sv');
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
    await frame.getByText('är chansen 54 % att nå 10 kunder.').waitFor({ timeout: 30_000 });
    await frame.getByLabel('Intäktsmål', { exact: true }).fill('400 000 kr');
    await press(frame, 'Nästa');
  });

  it('chooses files and sees at once what they are', async () => {
    await heading(frame, 'Era data');
    const files = ['kontakter.csv', 'affarer.csv', 'aktiviteter.csv', 'kostnader.csv'].map((name) =>
      join(SAMPLES, name),
    );
    await frame.locator('input[type=file]').setInputFiles(files);
    await frame
      .getByText('HubSpot: 1\u00a0508 rader. Teckenkodning windows-1252, skiljetecken \u201d;\u201d.')
      .waitFor();
    await frame.getByText('Rader som inte gick att läsa och utelämnas: 1').first().click();
    await frame.getByText(/^Rad 746, Skapandedatum: /).waitFor();
    await frame.getByRole('cell', { name: '2026-10-16 14:48' }).first().waitFor();
    await fits(frame);
    await press(frame, 'Importera');
    await frame.getByText('kontakter.csv: 1\u00a0508 rader inlästa i fliken').waitFor({ timeout: 60_000 });
    const tabs = await visit.tabs();
    for (const tab of [
      'Plan',
      'Blad1',
      'Leads, data',
      'Affärer, data',
      'Aktiviteter, data',
      'Kostnader, data',
    ])
      expect(tabs).toContain(tab);
    // What the data say stands in Settings once the person goes on, and not before.
    await frame.getByText('Säljare: 4 ägare i er export').waitFor();
    await fits(frame);
    await press(frame, 'Nästa');
  });

  it('has nothing to decide about columns, and one word about stages', async () => {
    await heading(frame, 'Kolumner');
    await frame.getByText('Alla kolumner förstods').waitFor({ timeout: 60_000 });
    await frame.getByText('Leads, data: 20 kolumner används').click();
    await frame.getByText('Kolumner som inte används (1)').click();
    await frame.locator('p', { hasText: 'Leadstatus' }).waitFor();
    await fits(frame);
    await frame.getByLabel('1 EUR i SEK').fill('11,2');
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
    await frame.getByText('Med 100 leads är chansen').waitFor();
    await fits(frame);
    await frame.getByLabel('Snittordervärde').fill('');
    await frame.getByLabel('Andel leads som blir kunder').fill('');
  });

  it('chooses one promise, and sees the other in grey', async () => {
    const promise = frame.getByLabel('Marknad lovar leads för målet');
    expect(await promise.inputValue()).toBe('average');
    await frame
      .getByText('29 leads per säljare under perioden, med 4 säljare')
      .waitFor({ state: 'attached' });
    await promise.selectOption({ label: '90 % säkerhet att nå kunderna: 184 leads' });
    await frame.getByText('184 leads i månaden').waitFor();
    await frame.getByText('I genomsnitt räcker 114 leads.').waitFor();
    await frame.getByText('46 leads per säljare under perioden').waitFor({ state: 'attached' });
    await fits(frame);
    await promise.selectOption('average');
    await frame.getByText('För 90 % säkerhet att nå kunderna krävs 184 leads.').waitFor();
  });

  it('takes the depth that the activities speak for with one press', async () => {
    const attempts = frame.getByLabel('Kontaktförsök per lead', { exact: true });
    expect(await attempts.inputValue()).toBe('5');
    await frame
      .getByText('Era egna aktiviteter (1 449 leads) talar för 8 försök: de når 70 % av leadsen.')
      .waitFor();
    await fits(frame);
    await press(frame, 'Använd det');
    expect(await attempts.inputValue()).toBe('8');
    await attempts.fill('5');
  });

  it('sets lunch and holidays where they want them', async () => {
    await frame.getByText('Arbetstid', { exact: true }).click();
    await frame.getByLabel('Lunch från').fill('12:00');
    await frame.getByText('Arbetstid', { exact: true }).click();
    await press(frame, 'Nästa');
    const unfinished = 'Lunchen kan inte användas: fyll i både när den börjar och när den slutar';
    await frame.getByText(unfinished).first().waitFor();
    await frame.getByLabel('Lunch till').fill('13:00');
    // From the currency, when they went on from their data.
    expect(await frame.getByLabel('Helgdagar i').inputValue()).toBe('SE');
    await frame.getByLabel('Klämdagar är lediga').check();
    await fits(frame);
    await press(frame, 'Nästa');
  });

  it('gets the tabs', async () => {
    await heading(frame, 'Skapa');
    await press(frame, 'Skapa rapporter');
    await frame.getByText('Rapporterna är klara; den första fliken är öppen.').waitFor({ timeout: 60_000 });
    await fits(frame);
    expect((await visit.tabs()).slice(0, TAB_ORDER.length)).toEqual(
      TAB_ORDER.map((id) => TEXTS.sv[`tab.${id}`]),
    );
    const funnel = await visit.cells('Säljtratt');
    expect(funnel.find((row) => row[0] === 'Kund')?.[1]).toBe(65);
    expect(funnel.find((row) => row[0] === 'SQL')?.[1]).toBe(297);
    const agreed = (await visit.cells('Överenskommelse')).flat();
    // The sentence goes on in the next row where it is too long for one.
    expect(agreed.join(' ').replace(/\s+/g, ' ')).toContain(
      'Arbetstid: måndag–fredag 08:00–17:00 (lunch 12:00–13:00); lediga dagar: helgdagar i Sverige, aftnar, klämdagar.',
    );
  });

  it('who comes back sees the last run and can refresh', async () => {
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await heading(frame, 'Smarketing');
    await frame.getByText(/^Senast uppdaterad/).waitFor();
    await fits(frame);
    await press(frame, 'Uppdatera');
    await frame.getByText('Rapporterna är uppdaterade.').waitFor({ timeout: 60_000 });
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
    await press(frame, 'Import a fresh export');
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
    const rows = Array.from({ length: 20_000 }, (_, i) => `${i},2026-11-02,web`);
    await paste(frame, `ID,Created,Source\n${rows.join('\n')}`);
    await frame.getByText('20,000 rows').waitFor({ timeout: 30_000 });
    await press(frame, 'Import');
    // At once: while batches are written the page draws too seldom for the button to be seen to be still.
    await frame.getByRole('button', { name: 'Cancel', exact: true }).dispatchEvent('click');
    await frame.getByText('Cancelled: nothing was changed.').waitFor({ timeout: 60_000 });
    expect(await visit.tabs()).toEqual(before);
  });
});

describe('what people really do', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin();
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
  }, 60_000);
  afterAll(() => visit.close());
  const add = (...files: [name: string, csv: string][]) =>
    frame
      .locator('input[type=file]')
      .setInputFiles(files.map(([name, csv]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(csv) })));

  it('a slip is said beside its field, which gets the focus of the eye, and goes when it is mended', async () => {
    await heading(frame, 'Ert mål');
    const goal = frame.getByLabel('Intäktsmål', { exact: true });
    await goal.fill('abc');
    await press(frame, 'Nästa');
    await frame.getByText('Intäktsmål kan inte vara \u201dabc\u201d').waitFor();
    expect(await goal.getAttribute('aria-invalid')).toBe('true');
    await fits(frame);
    await goal.fill('100 000 kr');
    expect(await goal.getAttribute('aria-invalid')).toBe(null);
    await press(frame, 'Nästa');
    await heading(frame, 'Era data');
  });

  it('a list that was exported in two halves is one list', async () => {
    await add(
      ['a.csv', 'Id,Skapad,Källa,Färg\n1,03/04/2025,web,röd\n2,05/06/2025,mässa,blå'],
      ['b.csv', 'Id,Källa,Skapad,Färg\n3,web,07/08/2025,grön'],
    );
    await frame.getByText('Har samma form').nth(1).waitFor();
    await press(frame, 'Importera');
    await frame.getByText('b.csv: 1 rad inläst').waitFor();
    const leads = await visit.cells('Leads, data');
    expect(leads.filter((row) => row[0] !== null).map((row) => row.slice(0, 4))).toEqual([
      ['Id', 'Skapad', 'Källa', 'Färg'],
      ['1', '03/04/2025', 'web', 'röd'],
      ['2', '05/06/2025', 'mässa', 'blå'],
      ['3', '07/08/2025', 'web', 'grön'],
    ]);
    await press(frame, 'Nästa');
  });

  it('a date that can be read in two ways is asked about, and asked once', async () => {
    await heading(frame, 'Kolumner');
    const field = frame.getByLabel('\u201d03/04/2025\u201d i \u201dSkapad\u201d är');
    expect(await field.inputValue()).toBe('dmy');
    await fits(frame);
    await field.selectOption({ label: '2025-03-04 (månad först)' });
    await press(frame, 'Nästa');
    await heading(frame, 'Faser');
    await press(frame, 'Tillbaka');
    await frame.getByText('Alla kolumner förstods').waitFor();
    const settings = await visit.cells('Inställningar');
    expect(settings.some((row) => row.join('|').includes('Leads|Skapad|Skapad|månad först'))).toBe(true);
  });

  it('what fits two kinds alike is not guessed', async () => {
    await press(frame, 'Tillbaka');
    await heading(frame, 'Era data');
    await add(['lista.csv', 'Id,Företag,Skapad,Status,Ägare\n1,Alfa AB,2026-01-02,Ny,Sara']);
    await frame.getByText('Det här passar lika bra som Leads, Affärer.').waitFor();
    expect(await frame.getByRole('button', { name: 'Importera' }).count()).toBe(0);
    await frame.getByLabel('Vad den innehåller').selectOption('deals');
    await frame.getByText('Annan export: 1 rad.').waitFor();
    await press(frame, 'Ta bort lista.csv');
  });

  it('a file that is dropped on the sidebar is read', async () => {
    await frame.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['Affärs-id;Fas;Belopp\nd1;Vunnen;100'], 'affärer.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    });
    await frame.getByRole('heading', { name: 'affärer.csv' }).waitFor();
    await press(frame, 'Ta bort affärer.csv');
  });

  it('costs with a column a month become a list with one press', async () => {
    await add(['budget.csv', 'Kanal;Jan 2026;Feb 2026;Mar 2026;Summa\nMässa;;900;100;1000']);
    await frame.getByText('en kolumn för varje månad eller kanal').waitFor();
    await fits(frame);
    await press(frame, 'Gör om till en sådan lista');
    await frame.getByText('Annan export: 2 rader.').waitFor();
    await frame.getByRole('cell', { name: '2026-02-01' }).waitFor();
    await press(frame, 'Ta bort budget.csv');
  });

  it('a tab of their own is shown before it is taken', async () => {
    await visit.goTo('Blad1');
    for (const [row, cells] of [
      ['Affärs-id', 'Fas', 'Belopp'],
      ['d1', 'Vunnen', '1 200,50'],
    ].entries()) {
      for (const [col, text] of cells.entries()) await visit.type(col, row, text);
    }
    await frame.getByLabel('Eller använd en flik som har en export').selectOption('Blad1');
    await frame.getByText('Annan export: 1 rad.').waitFor();
    await frame.getByRole('cell', { name: '1\u00a0200,5' }).waitFor();
    await fits(frame);
  });

  it('what was begun is there after a reload', async () => {
    await visit.reload();
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await heading(frame, 'Era data');
    await press(frame, 'Tillbaka');
    expect(await frame.getByLabel('Intäktsmål', { exact: true }).inputValue()).toBe('100000');
  });
});
