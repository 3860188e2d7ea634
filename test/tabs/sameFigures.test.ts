import { describe, expect, it } from 'vitest';
import { TAB_ORDER } from '../../src/schema/tabs.ts';
import { NO_RUNS } from '../../src/tabs/runs.ts';
import { isLink, isTabLink, type Tab, type TabCell } from '../../src/tabs/tab.ts';
import { makeTab } from '../../src/tabs/tabs.ts';
import { sampleReport } from '../support/sampleReport.ts';

/** A figure with all that says what it is. */
interface Figure {
  readonly tab: string;
  /** The name of a tile; or the label of a row and the head of a column. */
  readonly what: string;
  readonly value: number;
}

const words = ({ value }: TabCell): string =>
  typeof value === 'string' ? value.trim() : isLink(value) || isTabLink(value) ? value.text : '';

/** Every figure of a tab that says itself what it is: tiles, and the tables whose first head names their rows. */
function figuresOn({ id, rows, hiddenFrom }: Tab): Figure[] {
  const found: Figure[] = [];
  let heads: readonly TabCell[] | undefined;
  for (const [at, row] of rows.entries()) {
    const cells = hiddenFrom === null ? row : row.slice(0, hiddenFrom - 1);
    const [first] = cells;
    const below = rows[at + 1];
    for (const [column, cell] of cells.entries()) {
      const value = below?.[column]?.value;
      if (cell.style === 'tileName' && typeof value === 'number')
        found.push({ tab: id, what: words(cell), value });
    }
    if (first!.style === 'head') {
      heads = cells;
      continue;
    }
    if (words(first!) === '' || first!.style === 'section') {
      heads = undefined;
      continue;
    }
    for (const [column, { value }] of cells.entries()) {
      const head = heads?.[column];
      if (head?.style !== 'head' || typeof value !== 'number') continue;
      found.push({ tab: id, what: `${words(heads![0]!)} ${words(first!)}: ${words(head)}`, value });
    }
  }
  return found;
}

describe.each(['sv', 'en'] as const)('a figure that stands on more than one tab, in %s', (language) => {
  const { report, lists } = sampleReport(language);
  const tabs = TAB_ORDER.map((id) => makeTab(id, { report, typed: {}, lists, now: 46_000, log: NO_RUNS }));
  const byWhat = new Map<string, Figure[]>();
  for (const figure of tabs.flatMap(figuresOn))
    byWhat.set(figure.what, [...(byWhat.get(figure.what) ?? []), figure]);
  const shared = [...byWhat.values()].filter((figures) => new Set(figures.map(({ tab }) => tab)).size > 1);

  it('has one value', () => {
    expect(shared.length).toBeGreaterThan(10);
    for (const figures of shared) {
      const values = new Set(figures.map(({ value }) => Math.round(value * 1e9) / 1e9));
      expect([values.size, figures]).toEqual([1, figures]);
    }
  });
});
