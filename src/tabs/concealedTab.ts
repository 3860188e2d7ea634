import type { Concealing } from '../report/report.ts';
import { isLink, type Tab, type TabCell } from './tab.ts';

/**
 * A tab without names. Of a tab that people own only what a refresh writes changes: what they have typed stays as they
 * typed it.
 */
export function concealedTab(tab: Tab, concealment: Concealing): Tab {
  const text = (written: string) => concealment.printed(written);
  const cell = (one: TabCell): TabCell => {
    const { value } = one;
    // A link still leads to the tab by its name.
    if (isLink(value)) return { ...one, value: { ...value, text: text(value.text) } };
    return typeof value === 'string' ? { ...one, value: text(value) } : one;
  };
  if (tab.owner === 'report')
    return { ...tab, isConcealed: true, rows: tab.rows.map((row) => row.map(cell)) };
  const refreshed = new Map(tab.refreshed.map((one) => [one.label, one]));
  const rows = tab.rows.map((row) => {
    const written = refreshed.get(String(row[0]?.value ?? ''));
    if (!written) return row;
    const isWritten = (column: number) =>
      column >= written.column && column < written.column + written.columns;
    return row.map((one, i) => (isWritten(i + 1) ? cell(one) : one));
  });
  return { ...tab, rows };
}
