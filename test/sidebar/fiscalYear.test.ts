import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visit } from '../support/browser.ts';
import { importText, openBuilt } from '../support/localWorkbook.ts';
import { SEASONAL } from '../support/seasonalYears.ts';
import { fits, heading, press } from '../support/sidebar.ts';

describe('a goal of the fiscal year', () => {
  let visit: Visit;
  let frame: Frame;
  beforeAll(async () => {
    const workbook = openBuilt({ locale: 'sv_SE', now: () => new Date('2026-01-15T12:00:00Z') });
    for (const kind of ['leads', 'deals'] as const) importText(workbook, SEASONAL[kind], kind);
    workbook.run('saveSettings', [{ asOf: '2026-01-15' }]);
    visit = await Visit.begin();
    await visit.openKept(workbook.snapshot());
    frame = await visit.openSidebar('Tillägg', 'Smarketing for Sheets', 'Importera och skapa');
  }, 120_000);
  afterAll(() => visit.close());

  it('is typed once, with the month that the year begins in', async () => {
    await heading(frame, 'Ert mål');
    expect(await frame.getByLabel('Räkenskapsåret börjar i').count()).toBe(0);
    await frame.getByLabel('Intäktsmål', { exact: true }).fill('1,2 mkr');
    await frame.getByLabel('Intäktsmålet gäller').selectOption('räkenskapsåret');
    await frame.getByLabel('Räkenskapsåret börjar i').selectOption('maj');
    await frame.getByText('delas på månaderna efter er säsong').waitFor();
    await fits(frame);
  });

  it('gives the year’s leads, and of them the month’s', async () => {
    for (const step of ['Era data', 'Kolumner', 'Faser', 'Överenskommelsen']) {
      await press(frame, 'Nästa');
      await heading(frame, step);
    }
    await frame.getByText('leads från 2025-05-01 till 2026-04-30').waitFor({ timeout: 60_000 });
    await frame.getByText(/Av dem \d+ från 2026-01-01 till 2026-01-31\./).waitFor();
    await fits(frame);
  });

  it('stands month by month on Plan, which follows what is typed', async () => {
    await press(frame, 'Nästa');
    await heading(frame, 'Skapa');
    await press(frame, 'Skapa rapporter');
    await frame.getByText('Rapporterna är klara; den första fliken är öppen.').waitFor({ timeout: 60_000 });
    const plan = await visit.cells('Plan');
    const month = (n: number) => plan.find(([label]) => label === `Månad ${n}`)!;
    expect([month(1)[1], month(12)[1]]).toEqual(['maj 2025', 'apr 2026']);
    expect(visit.troubles).toEqual([]);
  });
});
