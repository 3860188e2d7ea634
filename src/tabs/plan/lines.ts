import { cell, formula, reference } from '../cells.ts';
import { type Format, INPUT_COLUMN, type TabCell } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** Where things are on the Plan tab. People own column B; a refresh writes C and D. */
export const RECORDS_COLUMN = 3;
export const USED_COLUMN = 5;

/** What a person has typed, what the records say and from what, and which of them is used. */
export interface PlanLine {
  readonly label: string;
  readonly input?: TabCell;
  readonly records?: TabCell;
  readonly from?: string;
  /** @param at the row of the line */
  readonly used?: (at: number) => TabCell;
}

export function lineColumns({ words }: TabWriter, head: string): Column<PlanLine>[] {
  return [
    { head, format: 'text', value: ({ label }) => label },
    { head: words('plan.yours'), format: 'count', value: ({ input }) => input },
    { head: words('plan.fromRecords'), format: 'count', value: ({ records }) => records },
    { head: words('plan.basis'), format: 'text', value: ({ from }) => from, style: 'note' },
    { head: words('plan.used'), format: 'count', value: ({ used }, at) => used?.(at) },
  ];
}

/** What a refresh writes anew in the line with that label: what the records say, and from what. */
export function refreshRecords(writer: TabWriter, label: string): void {
  writer.refresh({ label, column: RECORDS_COLUMN, columns: 2 });
}

/** The sheet's name of the cell with what is used in a row. */
export function usedIn(row: number): string {
  return reference(row, USED_COLUMN);
}

/**
 * What is typed, else what the records say, else something else (a reference to an empty cell would give 0).
 *
 * @param otherwise as it is written in a formula: a number, or two quotes for a blank
 */
export function chosen(format: Format, otherwise = '""'): (at: number) => TabCell {
  return (at) => {
    const [typed, records] = [reference(at, INPUT_COLUMN), reference(at, RECORDS_COLUMN)];
    const known = `IF(${records}="";${otherwise};${records})`;
    return cell(formula(`IF(${typed}<>"";${typed};${known})`), format, 'strong');
  };
}
