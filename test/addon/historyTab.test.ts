import { describe, expect, it } from 'vitest';
import { keepHistory, pastOf } from '../../src/addon/historyTab.ts';
import type { Workbook } from '../../src/addon/workbook.ts';
import { cellsOf, importText, openBuilt, shownTabs, tabNames, type } from '../support/localWorkbook.ts';
import { sampleReport } from '../support/sampleReport.ts';
import { serial } from '../support/serial.ts';

const LEADS = [
  'ID,Created,Source,Owner,Stage',
  ...Array.from(
    { length: 40 },
    (_, i) =>
      `${i},2026-${String(8 + (i % 4)).padStart(2, '0')}-${String(2 + (i % 20)).padStart(2, '0')} 09:00,web,Ada,Lead`,
  ),
].join('\n');
const deals = (amountOfB: number) =>
  `Deal ID,Lead ID,Stage,Create date,Close date,Amount\na,1,Won,2026-09-01,2026-09-20,50000\nb,2,Won,2026-09-02,2026-09-21,${amountOfB}\nc,3,Open,2026-11-02,2026-11-21,90000`;
const text = (workbook: ReturnType<typeof openBuilt>, tab: string) =>
  cellsOf(workbook, tab)
    .map((cells) => cells.filter((value) => value !== '' && value !== null).join(' '))
    .join('\n');
const at = (day: string) => ({ now: () => new Date(`${day}T08:00:00Z`) });

describe('History', () => {
  const first = openBuilt(at('2026-11-20'));
  importText(first, LEADS);
  importText(first, deals(30_000), 'deals');
  first.call('generateReports');
  const rows = () => cellsOf(first, 'History').filter((cells) => (cells[0] ?? '') !== '');

  it('is a hidden tab with one row a figure', () => {
    expect(tabNames(first)).toContain('History');
    expect(shownTabs(first)).not.toContain('History');
    expect(rows()[0]!.slice(0, 3)).toEqual(['Day', 'Figure', 'Value']);
    const won = rows().find((cells) => cells[1] === 'Revenue of a month' && cells[2] === 80_000);
    expect(won).toBeDefined();
    expect(rows().length).toBeLessThan(100);
  });

  it('has the same rows after another refresh on the same day, and what people wrote in it', () => {
    const before = rows();
    type(first, 'History', 1, before.length + 3, 'our own words');
    first.call('refreshReports');
    expect(rows()).toEqual(before);
    expect(text(first, 'History')).toContain('our own words');
  });

  it('says of a month that is over what a late edit has changed, and by which row', () => {
    const next = openBuilt({ ...at('2026-11-27'), snapshot: first.snapshot() });
    importText(next, deals(12_000), 'deals');
    next.call('refreshReports');
    const meeting = () => text(next, 'Weekly meeting');
    expect(meeting()).toContain(
      'Revenue won in 2026-09: now 62,000 SEK, 80,000 when we reported on 2026-11-20 (-18,000).',
    );
    expect(meeting()).toMatch(/row 3 .*Deal b: was 30,000, is 12,000 SEK\./);
    // It is told all week, not only once.
    next.call('refreshReports');
    expect(meeting()).toContain('Deal b: was 30,000, is 12,000 SEK.');
    const later = openBuilt({ ...at('2026-12-04'), snapshot: next.snapshot() });
    later.call('refreshReports');
    expect(text(later, 'Weekly meeting')).not.toContain('Deal b');
  });

  it('shows on Start how the figures have gone', () => {
    const next = openBuilt({ ...at('2026-11-27'), snapshot: first.snapshot() });
    next.call('refreshReports');
    const line = cellsOf(next, 'Start').find((cells) => cells[0] === 'Leads');
    expect(text(next, 'Start')).toContain('How it has gone');
    expect(line?.filter((value) => (value ?? '') !== '')).toEqual(['Leads', 8, 10]);
  });
});

it('costs a refresh at most five calls to the spreadsheet, also where the tab has to grow', () => {
  let calls = 0;
  let maxRows = 200;
  const count = <T>(value: T) => {
    calls++;
    return value;
  };
  const grid: (string | number)[][] = [];
  const sheet = {
    getRange: (row: number, column: number, rows = 1) => {
      if (row + rows - 1 > maxRows) throw new Error('outside');
      const setValues = (values: (string | number)[][]) =>
        count(
          values.forEach((cells, i) => {
            grid[row - 1 + i] ??= new Array(16).fill('');
            cells.forEach((cell, j) => {
              grid[row - 1 + i]![column - 1 + j] = cell;
            });
          }),
        );
      return { setValues };
    },
    insertRowsAfter: (_: number, rows: number) => {
      maxRows += rows;
      count(maxRows);
    },
    getMaxRows: () => count(maxRows),
    getMaxColumns: () => count(26),
  };
  const own = { sheet, mark: { tab: 'history', language: 'en' } };
  const workbook = {
    document: () => undefined,
    find: () => own,
    lastValues: () => count(grid.map((cells) => [...cells])),
  };
  const first = serial('2025-10-17');
  for (let week = 0; week < 13; week++) {
    calls = 0;
    const { report } = sampleReport('en', { goalStart: null, goalEnd: null }, { day: first + week * 7 });
    const opened = workbook as unknown as Workbook;
    // What a run reads it reads once.
    const values = workbook.lastValues();
    const once = { ...opened, find: () => own, lastValues: () => values } as unknown as Workbook;
    keepHistory(once, report, pastOf(once, report));
    expect(calls).toBeLessThanOrEqual(5);
  }
  expect(maxRows).toBeGreaterThan(200);
  expect(grid.length).toBeLessThan(3000);
  const ofLastDay = grid.filter(([day]) => day === first + 12 * 7);
  expect(ofLastDay.length).toBeGreaterThan(20);
  expect(ofLastDay.length).toBeLessThan(200);
}, 60_000);
