import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading } from '../support/sidebar.ts';
import { swedishSample } from '../support/swedishSample.ts';

describe('mail to reps before a promise runs out', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin();
    const workbook = swedishSample();
    // The sample ends on a day that has passed: somebody has to be due at any hour.
    const always = { open: '00:00', close: '23:59', weekend: '–', holidayCountry: 'none' };
    workbook.run('saveSettings', [{ ...always, firstAttemptWithinHours: 100, alertHours: 100 }]);
    await visit.openKept(workbook.snapshot());
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Schemalagd uppdatering …');
  }, 120_000);
  afterAll(() => visit.close());

  it('is off until it is switched on; then each rep has a field for an address', async () => {
    await heading(frame, 'Schemalagd uppdatering');
    expect(await frame.getByLabel('E-postadress till Petter Åkesson').count()).toBe(0);
    await frame.getByLabel('Ja: varje arbetstimme, var och en till sin adress.').check();
    const petter = frame.getByLabel('E-postadress till Petter Åkesson');
    await petter.waitFor({ timeout: 60_000 });
    await petter.fill('petter@bolag.se');
    await frame.getByLabel('Mejla chefer vad som brutits').focus();
    await visit.page.getByRole('button', { name: 'Utlösare (1)' }).waitFor({ timeout: 30_000 });
    await fits(frame);
    const settings = await visit.cells('Inställningar');
    expect(settings.flat()).toContain('petter@bolag.se');
    expect(settings.find((row) => row[0] === 'Mejla säljare innan ett åtagande bryts')?.[1]).toBe('ja');
  });

  it('is shown on this page when the trigger is run by hand', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Utlösare (1)' }).click();
    await page.getByRole('button', { name: 'Kör nu: scheduledRefresh' }).click();
    await page.getByRole('button', { name: 'Mejl (1)' }).waitFor({ timeout: 60_000 });
    expect(visit.troubles).toEqual([]);
  });
});
