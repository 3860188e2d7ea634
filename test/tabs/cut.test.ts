import { describe, expect, it } from 'vitest';
import { printNumber } from '../../src/language/print.ts';
import { ownerOf, TAB_ORDER } from '../../src/schema/tabs.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { isLink, isTabLink, type Style, type Tab, type TabCell } from '../../src/tabs/tab.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { sampleReport } from '../support/sampleReport.ts';

/** A letter is about 6.2 pixels wide at ten points; a title has 18, a section 13, a headline 12. */
const POINTS: Partial<Record<Style, number>> = {
  title: 18,
  section: 13,
  headline: 12,
  tile: 18,
  goodTile: 18,
  badTile: 18,
};
const WRAPPED: ReadonlySet<Style> = new Set(['head', 'prose', 'tileName', 'tileNote']);

const widthOf = (text: string, style: Style) => (text.length * 6.2 * (POINTS[style] ?? 10)) / 10;
const textOf = ({ value }: TabCell) =>
  typeof value === 'string' ? value : isLink(value) || isTabLink(value) ? value.text : '';

/** What is seen of a tab: the hidden figures of its charts are not. */
function shown({ rows, widths, hiddenFrom }: Tab) {
  const columns = hiddenFrom === null ? widths.length : hiddenFrom - 1;
  return { rows: rows.map((row) => row.slice(0, columns)), widths: widths.slice(0, columns) };
}

describe.each(['en', 'sv'] as const)('on the tabs of the samples in %s', (language) => {
  const { report, lists } = sampleReport(language);
  const input = { report, typed: {}, lists, now: report.asOf.until, log: NO_RUNS };
  const tabs = TAB_ORDER.map((id) => makeTab(id, input));

  it.each(tabs.map((tab) => [tab.id, tab] as const))('no text is cut: %s', (_, tab) => {
    const { rows, widths } = shown(tab);
    const cut = rows.flatMap((row, at) =>
      row.flatMap((cell, i) => {
        const text = textOf(cell);
        if (text === '' || cell.wraps || WRAPPED.has(cell.style)) return [];
        let room = widths[i]!;
        const isFree = (next: number) => next in row && row[next]!.value === null;
        if (cell.format !== 'interval') for (let next = i + 1; isFree(next); next++) room += widths[next]!;
        return widthOf(text, cell.style) > room ? [`${at + 1}: ${text}`] : [];
      }),
    );
    expect(cut).toEqual([]);
  });

  // A tile is not wrapped, and its figure is large.
  it.each(tabs.map((tab) => [tab.id, tab] as const))('every large figure fits its column: %s', (_, tab) => {
    const { rows, widths } = shown(tab);
    for (const row of rows)
      for (const [i, { value, style, format }] of row.entries()) {
        if (typeof value !== 'number' || POINTS[style] === undefined) continue;
        const text =
          format === 'percent'
            ? '100.0%'
            : printNumber(value, language, format === 'money' || format === 'count' ? 0 : 1);
        expect([text, widthOf(text, style) <= widths[i]!]).toEqual([text, true]);
      }
  });

  /** Names of the exports and what people have typed may be as long as they like; our own words are not. */
  const OURS: readonly string[] = [
    'closedLoop',
    'attribution',
    'salesFeedback',
    'contactAttempts',
    'leadPlan',
  ];
  it.each(tabs.filter(({ id }) => OURS.includes(id)).map((tab) => [tab.id, tab] as const))(
    'only a name of the exports takes a second line: %s',
    (_, tab) => {
      const names = [...report.choices.source, ...report.choices.owner];
      const wrapped = shown(tab)
        .rows.flat()
        .filter(({ wraps }) => wraps)
        .map(textOf);
      expect(wrapped.filter((text) => !names.some((name) => text.includes(name)))).toEqual([]);
    },
  );

  it('a report is no wider than a screen', () => {
    for (const tab of tabs.filter(({ id }) => ownerOf(id) === 'report' && OURS.includes(id)))
      expect([tab.id, shown(tab).widths.reduce((sum, width) => sum + width)]).toEqual([tab.id, 1180]);
  });
});
