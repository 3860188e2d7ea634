import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading, press } from '../support/sidebar.ts';

describe('a file whose header nobody knows', () => {
  let visit: Visit;
  let frame: Frame;
  const FILE = 'Kol A;Kol B;Kol C\nAda Ek;Mässa;2026-03-02\nBo Alm;Webb;2026-03-03\nCia Gran;Webb;2026-03-04';
  const drop = () =>
    frame.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'lista.csv'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, FILE);
  beforeAll(async () => {
    visit = await Visit.begin();
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await heading(frame, 'Ert mål');
    await press(frame, 'Nästa');
    await heading(frame, 'Era data');
  }, 60_000);
  afterAll(() => visit.close());

  it('is read in once it is said what it holds', async () => {
    await drop();
    await frame.getByText('Ingen av kolumnerna är känd till namnet').waitFor();
    await frame.getByLabel('Vad den innehåller').selectOption('leads');
    await frame.getByText('i nästa steg pekar du ut dem').waitFor();
    await press(frame, 'Importera');
    await frame.getByText('lista.csv: 3 rader inlästa i fliken').waitFor();
    await press(frame, 'Nästa');
  });

  it('shows what each column seems to hold, and goes on when what is needed was pointed at', async () => {
    await heading(frame, 'Kolumner');
    await fits(frame);
    const next = frame.getByRole('button', { name: 'Nästa', exact: true });
    await frame.getByText('Säg vilken kolumn som är någon av').waitFor();
    expect(await next.isDisabled()).toBe(true);
    await frame.getByLabel('datum: 2026-03-02').selectOption('created');
    await frame.getByLabel('texter: Ada Ek · Bo Alm · Cia Gran').selectOption('name');
    await frame.getByLabel('texter: Mässa · Webb').selectOption('source');
    await press(frame, 'Nästa');
    await heading(frame, 'Faser');
  });

  it('gives its figures', async () => {
    await press(frame, 'Nästa');
    await heading(frame, 'Överenskommelsen');
    await press(frame, 'Nästa');
    await heading(frame, 'Skapa');
    await press(frame, 'Skapa rapporter');
    await frame.getByText('Rapporterna är klara').waitFor({ timeout: 60_000 });
    const funnel = await visit.cells('Säljtratt');
    expect(funnel.find(([stage]) => stage === 'Lead')!.slice(0, 2)).toEqual(['Lead', 3]);
    expect(funnel.find(([source]) => source === 'Webb')!.slice(0, 2)).toEqual(['Webb', 2]);
  });

  it('is known when it comes again', async () => {
    await visit.reload();
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
    await press(frame, 'Läs in en ny export');
    await heading(frame, 'Era data');
    await drop();
    await frame.getByText('Annan export: 3 rader.').waitFor();
    await frame.getByRole('cell', { name: 'Ada Ek' }).waitFor();
  });
});
