import { describe, expect, it } from 'vitest';
import type { LocalWorkbook } from '../../../src/local/workbook.ts';
import { tried, tryBody } from '../../support/tryOut.ts';

/** What a cell of the first tab shows on the page. */
const shown = ({ model: { getters } }: LocalWorkbook, row = 0, col = 0): string =>
  getters.getEvaluatedCell({ sheetId: 's0', col, row }).formattedValue;

describe('dates', () => {
  // Clocks in Stockholm went from 02:00 to 03:00 on 31 March 2024, and back on 27 October.
  it.each([
    ['2024-03-30T23:00:00.000Z', '2024-03-31'],
    ['2024-03-31T00:30:00.000Z', '2024-03-31 01:30:00'],
    ['2024-03-31T01:30:00.000Z', '2024-03-31 03:30:00'],
    ['2024-03-31T22:00:00.000Z', '2024-04-01'],
    ['2024-10-27T23:00:00.000Z', '2024-10-28'],
    ['2024-07-01T10:00:00.500Z', '2024-07-01 12:00:00'],
  ])('%s is written and read as the same instant, and shown as %s', (instant, shows) => {
    const workbook = tryBody(
      `const r = sheet.getRange('A1'); r.setValue(new Date(a)); const back = r.getValue();
       return [back instanceof Date, back.toISOString()];`,
    );
    expect(workbook.call('go', instant)).toEqual([true, instant]);
    expect(shown(workbook)).toBe(shows);
  });

  it('typed in the ISO way are midnight in the zone of the spreadsheet', () => {
    expect(
      tried(`const r = sheet.getRange('A1:A2'); r.setValues([['2024-07-01'], ['2024-07-01 09:30']]);
        return r.getValues().map(([date]) => date.toISOString())`),
    ).toEqual(['2024-06-30T22:00:00.000Z', '2024-07-01T07:30:00.000Z']);
  });

  it('are formatted in any zone', () => {
    expect(
      tried(`const at = new Date(Date.UTC(2024, 2, 31, 1, 5, 9));
        return ['Europe/Stockholm', 'America/New_York', 'UTC'].map((zone) =>
          Utilities.formatDate(at, zone, 'yyyy-MM-dd HH:mm:ss'))`),
    ).toEqual(['2024-03-31 03:05:09', '2024-03-30 21:05:09', '2024-03-31 01:05:09']);
  });
});

describe('other services', () => {
  it('tell the time of the given clock', () => {
    expect(
      tried(
        'return [new Date().toISOString(), Date.now(), new Date() instanceof Date, new Date(0).getTime()]',
        {
          now: () => new Date(Date.UTC(2024, 0, 2)),
        },
      ),
    ).toEqual(['2024-01-02T00:00:00.000Z', Date.UTC(2024, 0, 2), true, 0]);
  });
});
