import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { fits, heading, press } from '../support/sidebar.ts';
import { swedishSample } from '../support/swedishSample.ts';

describe('what does this figure mean', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    visit = await Visit.begin();
    await visit.openKept(swedishSample().snapshot());
  }, 120_000);
  afterAll(() => visit.close());
  const named = (name: string) => frame.getByRole('heading', { name, exact: true, level: 2 });

  it('is said of the tab that is open, from the menu', async () => {
    await visit.goTo('Säljtratt');
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Vad betyder siffran?');
    await heading(frame, 'Vad betyder siffran?');
    expect(await frame.getByLabel('Flik').inputValue()).toBe('funnel');
    await named('Från föregående').waitFor();
    await frame.getByText('Hur många av dem som nådde fasen före som gick vidare.').waitFor();
    await fits(frame);
  });

  it('is said of another by choosing, with the keyboard alone', async () => {
    await frame.getByLabel('Flik').focus();
    await frame.getByLabel('Flik').selectOption({ label: 'Sluten återkoppling' });
    await named('ROI').waitFor();
    expect(await named('Från föregående').count()).toBe(0);
    await frame.getByRole('button', { name: 'Visa fliken som är öppen nu' }).focus();
    await frame.page().keyboard.press('Enter');
    await named('Från föregående').waitFor();
    const focused = await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    expect(focused).toBe('Säljtratt');
  });

  it('leads back to the overview, which leads here too', async () => {
    await press(frame, 'Klar');
    await heading(frame, 'Smarketing');
    await press(frame, 'Vad betyder siffran?');
    await heading(frame, 'Vad betyder siffran?');
    await named('Från föregående').waitFor();
    expect(visit.troubles).toEqual([]);
  });
});
