import { type Sentence, sentence } from '../language/sentence.ts';
import { isFormula, type Tab } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';

/**
 * Formulas of ours on a tab that people own, of which a person has typed over: they are live no more, and whoever reads the tab
 * does not see it. A row is known by its label, which may have been moved; a formula that is blank was taken away on purpose.
 *
 * @param tab as it is made
 * @param values what is on the sheet
 * @param formulas the formulas on it, '' where there is none
 */
export function formulasTypedOver(
  tab: Tab,
  values: readonly (readonly Cell[])[],
  formulas: readonly (readonly string[])[],
): Sentence[] {
  const rowOf = new Map<string, number>();
  for (const [row, [label]] of values.entries()) {
    const text = String(label ?? '').trim();
    // The first of two rows with one label, as where they are read.
    if (text !== '' && !rowOf.has(text)) rowOf.set(text, row);
  }
  const seen = new Set<string>();
  return tab.rows.flatMap((cells): Sentence[] => {
    const label = cells[0]?.value;
    if (typeof label !== 'string' || seen.has(label)) return [];
    seen.add(label);
    const row = rowOf.get(label.trim());
    if (row === undefined) return [];
    return cells.flatMap(({ value }, column): Sentence[] => {
      const now = values[row]![column] ?? '';
      if (!isFormula(value) || now === '' || (formulas[row]?.[column] ?? '') !== '') return [];
      return [
        sentence('check.typedOver', { tab: tab.name, label, value: String(now), row: String(row + 1) }),
      ];
    });
  });
}
