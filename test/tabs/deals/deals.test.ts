import { describe, expect, it } from 'vitest';
import type { RawInputs } from '../../../src/settings/parseSettings.ts';
import { dealsTab } from '../../../src/tabs/deals/deals.ts';
import { isLink } from '../../../src/tabs/tab.ts';
import { isoText } from '../../../src/values/dates.ts';
import { cellsOf, reportFrom, textsOf } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';

const HEAD = 'Deal ID,Deal name,Deal owner,Deal stage,Amount,Create date,Close date';
const daysAgo = (days: number) => isoText(serial('2026-11-30') - days);
const many = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i));
const WON = many(6, (i) => `w${i},,Ada,Closed Won,100,2026-10-01,2026-10-1${i + 1}`).concat(
  many(4, (i) => `v${i},,Bo,Closed Won,100,2026-10-01,2026-11-0${i + 1}`),
);
const LOST = many(10, (i) => `l${i},,Bo,Closed Lost,50,2026-10-01,2026-10-${i + 11}`);
const OPEN = many(3, (i) => `o${i},Beta ${i},Bo,Contract Sent,200,${daysAgo(i * 40)},2026-12-24`);

const tabOf = (lines: readonly string[], typed: RawInputs = {}) =>
  dealsTab(reportFrom({ deals: [HEAD, ...lines].join('\n') }, { currency: 'SEK', ...typed }));
const headlineOf = (lines: readonly string[], typed: RawInputs = {}) =>
  cellsOf(tabOf(lines, typed))
    .flatMap(({ style, value }) => (style === 'headline' && value ? [value] : []))
    .join(' ');

describe('the headline', () => {
  it('win rate, open deals and those that stand still', () => {
    expect(headlineOf([...WON, ...LOST, ...OPEN])).toBe(
      'Win rate 50%; 3 open deals worth 600 SEK, of which 2 have stood still longer than nine of ten won deals took (33 days).',
    );
    expect(headlineOf([...WON, ...LOST, ...OPEN], { language: 'sv' })).toBe(
      'Vinstandel 50\u00a0%; 3 öppna affärer värda 600 SEK, varav 2 har stått still längre än nio av tio vunna affärer tog (33 dagar).',
    );
  });

  it('of one deal, and of none', () => {
    expect(headlineOf([...WON, ...LOST, OPEN[1]!])).toContain(
      '1 open deal worth 200 SEK, of which 1 has stood',
    );
    expect(headlineOf([...WON, ...LOST, OPEN[0]!])).toContain('none of which has stood still');
    expect(headlineOf([...WON, ...LOST])).toBe('Win rate 50%; no open deals in the export.');
  });

  it('says what is not known: never 0 %, 100 % or 0 in money', () => {
    expect(headlineOf([...WON, ...OPEN])).toContain(
      'Win rate not known, for the export has no lost deals; 3 open',
    );
    expect(headlineOf([...LOST, ...OPEN])).toContain('Win rate not known, for the export has no won deals;');
    expect(headlineOf(OPEN)).toBe('No deal has been won or lost yet; 3 open deals worth 600 SEK.');
    expect(headlineOf(OPEN.map((line) => line.replace('200', '0')))).toContain(
      '3 open deals, none with an amount',
    );
    expect(headlineOf([...WON, ...LOST], { periodStart: '2026-11-30' })).toContain(
      'No deal was won or lost in the period;',
    );
  });

  it('without an export of deals it says which one to import', () =>
    expect(textsOf(dealsTab(reportFrom({ leads: 'ID,Created\n1,2026-11-29' })))).toEqual([
      'Deals',
      'There is no export of deals. Import one to see won, lost and open deals by month, rep and stage.',
    ]));
});

describe('the tab', () => {
  const tab = tabOf([...WON, ...LOST, ...OPEN]);
  const row = (first: string) => tab.rows.find(([cell]) => cell!.value === first)!.map(({ value }) => value);

  it('is no wider than a screen', () =>
    expect(
      tab.widths.slice(0, tab.hiddenFrom! - 1).reduce((sum, width) => sum + width, 0),
    ).toBeLessThanOrEqual(1180));

  it('stands against the goal', () => {
    const goal = tabOf([...WON, ...LOST, ...OPEN], { revenueGoal: 1000 });
    const line = (label: string) =>
      goal.rows
        .find(([cell]) => cell!.value === label)!
        .slice(1, 6)
        .map(({ value }) => value);
    expect(line('Won so far')).toEqual([4, null, 400, 0.4, null]);
    expect(line('Still to win')).toEqual([null, null, 600, 0.6, null]);
    expect(line('All open deals')).toEqual([3, null, 600, null, 1]);
    expect(line('All open at the win rate (50%)')).toEqual([3, null, 300, null, 0.5]);
  });

  it('has the interval in one grey cell', () => {
    const cell = tab.rows.find(([first]) => first!.value === '2026-10')![4]!;
    // Wilson's of 6 in 16.
    expect([String(cell.value).trim(), cell.style]).toEqual(['18–61%', 'note']);
  });

  it('sums the months and the reps to the same', () => {
    const totals = tab.rows.filter(([cell]) => cell!.value === 'Total').map((cells) => cells.slice(1, 3));
    const [months, stages, reps] = totals.map((cells) => cells.map(({ value }) => value));
    expect([months, reps]).toEqual([
      [10, 10],
      [10, 10],
    ]);
    expect(stages![0]).toBe(3);
    expect(row('Bo').slice(1, 4)).toEqual([4, 10, 4 / 14]);
  });

  it('leads from a deal that stands still to its row', () => {
    const links = tab.rows.flat().flatMap(({ value }) => (isLink(value) ? [value] : []));
    expect(links.map(({ text, link }) => [text, link.row])).toEqual([
      ['Beta 2', 24],
      ['Beta 1', 23],
    ]);
  });

  it('draws amounts where they are known, else deals', () => {
    const titles = (lines: readonly string[]) => {
      const { rows, charts } = tabOf(lines);
      return charts.map(({ at }) => rows[at.row - 2]![at.column - 1]!.value);
    };
    expect(titles([...WON, ...LOST, ...OPEN])).toEqual([
      'Won and lost by month (SEK)',
      'Open deals by stage (SEK)',
    ]);
    expect(titles([...WON, ...LOST, ...OPEN].map((line) => line.replace(/,(?:100|50|200),/, ',,')))).toEqual([
      'Won and lost deals by month',
      'Open deals by stage',
    ]);
  });

  it('names nobody with names off', () => {
    const report = reportFrom({ deals: [HEAD, ...WON, ...OPEN].join('\n') }, { showNames: 'no' });
    expect(JSON.stringify(dealsTab(report).rows)).not.toMatch(/Ada|Beta/);
  });
});
