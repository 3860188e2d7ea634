import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading, press } from '../support/sidebar.ts';
import { swedishSample } from '../support/swedishSample.ts';

describe('an agreement', () => {
  let visit: Visit;
  let frame: Frame;
  const page = async () => (await visit.cells('Överenskommelse')).flat().join(' ');
  beforeAll(async () => {
    visit = await Visit.begin();
    await visit.openKept(swedishSample().snapshot());
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Kom överens …');
  }, 120_000);
  afterAll(() => visit.close());

  it('shows in whole what would be agreed, and how often each side would keep it', async () => {
    await heading(frame, 'Kom överens');
    await frame.getByText('arbetstimmar, högst, från att leadet är').waitFor({ timeout: 60_000 });
    await frame.getByText('Så som de senaste 52 veckorna i era exporter gick.').waitFor();
    await frame.getByText('Ett försök mindre: marknad').waitFor();
    await fits(frame);
  });

  it('can be made one that both sides keep', async () => {
    await frame.getByText('Det strängaste som båda sidor håller i 95 av 100').waitFor();
    await press(frame, 'Föreslå detta i stället');
    await frame.getByText(/Marknad: 9[5-9]\. Sälj: (9[5-9]|100)\./).waitFor({ timeout: 60_000 });
    expect(await frame.getByRole('button', { name: 'Föreslå detta i stället' }).count()).toBe(0);
  });

  it('is agreed by both by name, and stands on its page', async () => {
    await frame.getByLabel('Kommer överens för marknad').fill('Maja Berg');
    await frame.getByLabel('Kommer överens för sälj').fill('Sven Ek');
    await press(frame, 'Kom överens om version 1');
    await heading(frame, 'Smarketing');
    await frame.getByText('Version 1 av överenskommelsen är vad båda sidor mäts mot.').waitFor();
    expect(await page()).toContain('Version 1, gäller från 2026-10-01.');
    expect(await page()).toContain('För marknad: Maja Berg. För sälj: Sven Ek.');
  });

  it('is followed by a second one whose lines that differ are read first', async () => {
    await press(frame, 'Se och kom överens');
    await frame.getByText('era inställningar säger detsamma').waitFor({ timeout: 60_000 });
    await press(frame, 'Ändra något');
    await heading(frame, 'Överenskommelsen');
    await frame.getByLabel('Kontaktförsök per lead').fill('1');
    await press(frame, 'Nästa');
    await press(frame, 'Till översikten');
    await frame.getByText('som fortfarande gäller').waitFor({ timeout: 60_000 });
    await press(frame, 'Se och kom överens');
    await frame.getByText(/per lead: \d → 1/).waitFor({ timeout: 60_000 });
    await fits(frame);
    expect(visit.troubles).toEqual([]);
  });
});
