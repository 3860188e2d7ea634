import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFile, rowsOf } from '../../src/exports/file.ts';
import { turnedCosts, wideCosts } from '../../src/exports/wideCosts.ts';
import { reportFrom } from '../support/reporting.ts';

const HEADS = { month: 'Date', source: 'Source', cost: 'Cost' };
const turned = (csv: string) => {
  const { cells } = readFile(csv);
  const wide = wideCosts(cells);
  return wide && rowsOf({ ...readFile(csv), cells: turnedCosts(cells, wide, HEADS) });
};

describe('costs with a column for each month', () => {
  const MONTHS = `Budget 2026,
Channel,Jan 2026,Feb 2026,Mar 2026,Total
Google Ads,100,200,,300
Fair,,,"1,500","1,500"
Total,100,200,"1,500","1,800"`;

  it('become a list with a row for each, sums and blanks aside', () =>
    expect(turned(MONTHS)).toEqual([
      ['Channel', 'Date', 'Cost'],
      ['Google Ads', '2026-01-01', '100'],
      ['Google Ads', '2026-02-01', '200'],
      ['Fair', '2026-03-01', '1,500'],
    ]));

  it('cost what they cost in all', () => {
    const spend = turned(MONTHS)!
      .map((row) => row.map((cell) => `"${cell}"`).join())
      .join('\n');
    const { closedLoop } = reportFrom({ leads: 'ID,Created,Source\n1,2026-01-02,Fair', spend });
    expect(closedLoop.totalCost).toBe(1800);
  });

  it('keep their sum, whatever is in them', () => {
    const amount = fc.option(fc.integer({ min: 1, max: 999_999 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 8 }), (rows) => {
        const lines = rows.map((cells, i) => `C${i},${cells.map((cell) => cell ?? '').join()}`);
        const list = turned(`Campaign,2026-01,2026-02,2026-03\n${lines.join('\n')}`)!;
        const sum = (numbers: (number | undefined)[]) =>
          numbers.reduce<number>((all, n) => all + (n ?? 0), 0);
        expect(sum(list.slice(1).map((row) => Number(row[2])))).toBe(sum(rows.flat()));
      }),
    );
  });
});

describe('costs with a column for each channel', () => {
  it('become a list with a row for each', () =>
    expect(turned('Månad;Google Ads;Mässa;Summa\n2026-01;100;;100\n2026-02;50;900;950')).toEqual([
      ['Månad', 'Source', 'Cost'],
      ['2026-01', 'Google Ads', '100'],
      ['2026-02', 'Google Ads', '50'],
      ['2026-02', 'Mässa', '900'],
    ]));
});

it.each([
  ['a list of costs', 'Month,Source,Cost,Clicks\n2026-01,web,100,5'],
  ['a list of leads', 'ID,Created,Score,Age\n1,2026-01-02,5,40'],
  ['a list of deals', 'Deal name,Amount,Stage,Close date\nA,100,Won,2026-01-02'],
])('%s is no such table', (_, csv) => expect(turned(csv)).toBeUndefined());
