import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading, press } from '../support/sidebar.ts';
import { swedishSample } from '../support/swedishSample.ts';

describe('a refresh by itself', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin();
    await visit.openKept(swedishSample().snapshot());
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Schemalagd uppdatering …');
  }, 120_000);
  afterAll(() => visit.close());

  it('is chosen in one place, with the addresses of the digest', async () => {
    await heading(frame, 'Schemalagd uppdatering');
    await frame.getByLabel('Uppdatera automatiskt').selectOption({ label: 'varje dag' });
    await visit.page.getByRole('button', { name: 'Utlösare (1)' }).waitFor({ timeout: 30_000 });
    const to = frame.getByLabel('Sammanfattning via mejl till');
    await to.fill('sara@bolag');
    await frame.getByLabel('Varna under').focus();
    await frame.getByText('ska vara e-postadresser åtskilda med komma, högst 50').waitFor();
    await fits(frame);
    await to.fill('sara@bolag.se, bo@bolag.se');
    await press(frame, 'Skicka sammanfattningen nu');
    await frame.getByText('Sammanfattningen skickades till 2 adresser.').waitFor({ timeout: 30_000 });
    await press(frame, 'Klar');
    await heading(frame, 'Smarketing');
    const settings = await visit.cells('Inställningar');
    expect(settings.find((row) => row[0] === 'Sammanfattning via mejl till')?.[1]).toBe(
      'sara@bolag.se, bo@bolag.se',
    );
  });

  it('sends a mail that can be read, in which nothing is loaded', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Utlösare (1)' }).click();
    await page.getByRole('button', { name: 'Kör nu: scheduledRefresh' }).click();
    await page.getByRole('button', { name: 'Mejl (2)' }).waitFor({ timeout: 60_000 });
    const log = (await visit.cells('Datakvalitet')).flat().join(' ');
    expect(log).toContain('Sammanfattningen skickades till 2 adresser.');
    await page.getByRole('button', { name: 'Mejl (2)' }).click();
    const mail = page.frameLocator('.mail iframe').first();
    await mail.getByRole('heading', { name: 'För sent per säljare, senaste 30 dagarna' }).waitFor();
    // As the SLA tab has it.
    const sla = await visit.cells('SLA');
    const missed = sla.find((row) => row[0] === 'Ägare')!.indexOf('För sent, 30 d.');
    const ofPetter = sla.find((row) => row[0] === 'Petter Åkesson')?.[missed];
    expect(ofPetter).toBeGreaterThan(0);
    const row = mail.getByRole('row', { name: /^Petter Åkesson/ });
    expect(await row.getByRole('cell').nth(0).textContent()).toBe(String(ofPetter));
    expect(visit.troubles).toEqual([]);
  });
});
