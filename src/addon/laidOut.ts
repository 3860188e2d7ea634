import { BLANK, isLink, isPageLink, isTabLink, type Tab, type TabCell } from '../tabs/tab.ts';
import { hashLetters } from '../values/hash.ts';
import { looksOf } from './looks.ts';
import { cellValue, linkFormula, originalText, pageFormula } from './sanitise.ts';
import { filledCells, type UserNote, type Values } from './userNotes.ts';
import type { Workbook, Written } from './workbook.ts';

/** A report in the rows and columns that it takes up, and what is remembered of it. */
export interface LaidOut {
  readonly grid: readonly (readonly TabCell[])[];
  /** Its content aside, which hangs on the tabs that it leads to. */
  readonly mark: Omit<Written, 'content'> & Required<Pick<Written, 'rows' | 'columns' | 'looks' | 'charts'>>;
}

/** Asked for several times in a run: what a tab takes, whether it has to be made ready, and what is written. */
const lastLaidOut = new WeakMap<Tab, LaidOut>();

/** @param rows at least those of the tab; as many as the report has that is there, so that what is left of it goes */
export function laidOut(tab: Tab, rows: number, columns: number): LaidOut {
  const last = lastLaidOut.get(tab);
  if (last?.mark.rows === rows && last.mark.columns === columns) return last;
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => tab.rows[row]?.[column] ?? BLANK),
  );
  const made = {
    grid,
    mark: {
      language: tab.language,
      rows,
      columns,
      filled: filledCells(tab.isList ? grid.slice(0, 1) : grid),
      looks: hashLetters(looksOf(grid)),
      frame: hashLetters(JSON.stringify([tab.widths, tab.hiddenFrom, tab.frozenRows])),
      charts: signOfCharts(tab),
      ...(tab.choices.length > 0 ? { choices: hashLetters(JSON.stringify(tab.choices)) } : {}),
    },
  };
  lastLaidOut.set(tab, made);
  return made;
}

/** What it says, by the tabs that there are, and a sign of it. */
interface Content {
  readonly tabs: string;
  readonly sign: string;
}
const lastContent = new WeakMap<LaidOut, Content>();

/** A sign of all that the report says, its links with it: they lead to the tabs that there are now. */
export function contentOf(workbook: Workbook, report: LaidOut): string {
  const tabs = workbook
    .all('')
    .map(({ sheet, mark }) => `${mark.tab} ${sheet.getSheetId()}`)
    .join();
  const last = lastContent.get(report);
  if (last?.tabs === tabs) return last.sign;
  const sign = hashLetters(JSON.stringify(valuesOf(workbook, report.grid, [])), 8);
  lastContent.set(report, { tabs, sign });
  return sign;
}

export function signOfCharts({ charts }: Tab): string {
  return charts.length === 0 ? '' : hashLetters(JSON.stringify(charts));
}

/** Is it in the cells already? A figure typed over one of ours is not. */
export function holdsAlready(
  before: Values,
  grid: readonly (readonly TabCell[])[],
  workbook: Workbook,
): boolean {
  return grid.every((row, i) =>
    row.every((one, j) => {
      const there = before[i]?.[j] ?? '';
      const value = cellValue(one);
      if (there instanceof Date) return workbook.zone.toSerial(there) === value;
      return typeof there === 'string' && typeof value === 'string'
        ? originalText(there) === originalText(value)
        : there === value;
    }),
  );
}

/** What goes into the cells; people's notes stay in those that the report leaves blank. */
export function valuesOf(
  workbook: Workbook,
  grid: readonly (readonly TabCell[])[],
  notes: readonly UserNote[],
): UserNote['value'][][] {
  const values = grid.map((row) =>
    row.map((one): UserNote['value'] => {
      const { value } = one;
      if (isPageLink(value)) return pageFormula(value);
      const sheet = isLink(value)
        ? workbook.sheetId(value.link.file)
        : isTabLink(value)
          ? workbook.find(value.tab)?.sheet.getSheetId()
          : undefined;
      if (sheet === undefined || !(isLink(value) || isTabLink(value))) return cellValue(one);
      return linkFormula(value.text, isLink(value) ? value.link.row : 1, sheet);
    }),
  );
  for (const { row, column, value } of notes) {
    // What a person has just put into a cell that is for it holds from the next report on.
    const isInput = grid[row - 1]?.[column - 1]?.style === 'input';
    if (values[row - 1]![column - 1] === '' || isInput) values[row - 1]![column - 1] = value;
  }
  return values;
}
