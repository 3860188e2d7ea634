import { BLANK, type TabCell } from '../tabs/tab.ts';
import { growSheet } from './growSheet.ts';
import { dressAll } from './looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A report to be made ready. */
export interface Unstaged {
  readonly tab: string;
  /** Of its looks: those that are made ready under it are not made ready once more. */
  readonly looks: string;
  readonly grid: readonly (readonly TabCell[])[];
  /** What is in its cells, where nothing of people's will be among it. */
  readonly cells?: readonly (readonly unknown[])[];
  /** On the cells of the report that it takes the place of. */
  readonly notes?: readonly (readonly string[])[];
}

/** What it takes to make the sheet and to take it away. */
interface WorkbookOfStage {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  beginHidden(): Sheet;
}

/**
 * A hidden sheet on which reports are made ready below each other, all by as many calls as one takes, before each is put in its
 * place by one call. There is one in a run; it goes at its end.
 */
export class Stage {
  private sheet: Sheet | undefined;
  /** The first free row. */
  private free = 1;
  private readonly staged = new Map<string, { readonly row: number; readonly of: Unstaged }>();

  constructor(private readonly workbook: WorkbookOfStage) {}

  /** Is the sheet there? */
  get isThere(): boolean {
    return this.sheet !== undefined;
  }

  /** Is a tab made ready with these looks? */
  has(tab: string, looks: string): boolean {
    return this.staged.get(tab)?.of.looks === looks;
  }

  /** Makes reports ready. */
  prepare(reports: readonly Unstaged[]): void {
    const waiting = reports.filter(({ tab, looks }) => !this.has(tab, looks));
    if (waiting.length === 0) return;
    if (!this.sheet) {
      this.sheet = this.workbook.beginHidden();
      this.free = 1;
    }
    const columns = Math.max(...waiting.map(({ grid }) => grid[0]!.length));
    const rows = waiting.reduce((sum, { grid }) => sum + grid.length, 0);
    growSheet(this.sheet, this.free + rows - 1, columns);
    const wide = <T>(row: readonly T[], filler: T): T[] => [
      ...row,
      ...new Array<T>(columns - row.length).fill(filler),
    ];
    dressAll(
      this.sheet,
      waiting.flatMap(({ grid }) => grid.map((row) => wide(row, BLANK))),
      waiting.flatMap(({ grid, notes }) => grid.map((_, i) => notes?.[i] ?? [])),
      this.free,
    );
    if (waiting.some(({ cells }) => cells !== undefined))
      this.sheet
        .getRange(this.free, 1, rows, columns)
        .setValues(
          waiting.flatMap(({ grid, cells }) => grid.map((_, i) => wide<unknown>(cells?.[i] ?? [], ''))),
        );
    for (const of of waiting) {
      this.staged.set(of.tab, { row: this.free, of });
      this.free += of.grid.length;
    }
  }

  /** Where a tab that is made ready is. @param beside so many columns beside it go along */
  rangeOf(tab: string, beside = 0): Range {
    const { row, of } = this.staged.get(tab)!;
    return this.sheet!.getRange(row, 1, of.grid.length, of.grid[0]!.length + beside);
  }

  /** Cells beside a tab that is made ready, in its rows: for what people have written there. @param row counted from 0 in the tab */
  beside(tab: string, row: number, column: number, rows: number, columns: number): Range {
    const { row: first, of } = this.staged.get(tab)!;
    growSheet(this.sheet!, first + of.grid.length - 1, column + columns - 1);
    return this.sheet!.getRange(first + row, column, rows, columns);
  }

  /** Is this in the cells of a tab that is made ready? */
  holds(tab: string, cells: readonly (readonly unknown[])[]): boolean {
    return JSON.stringify(this.staged.get(tab)?.of.cells) === JSON.stringify(cells);
  }

  /** Takes the sheet away. */
  clear(): void {
    if (this.sheet) this.workbook.spreadsheet.deleteSheet(this.sheet);
    this.sheet = undefined;
    this.staged.clear();
  }
}
