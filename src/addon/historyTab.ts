import { inEveryLanguage, type Words, wordsIn } from '../language/language.ts';
import { monthOf } from '../measures/funnel/period.ts';
import { type HistorySaid, historyOf, type KeptHistory, withMonths } from '../report/history/history.ts';
import { HISTORY_FIGURES, type HistoryFigure, type HistoryRow } from '../report/history/historyRow.ts';
import { historyRowsOf } from '../report/history/historyRows.ts';
import { type KeptMonth, type KeptMonths, membersFrom, membersText } from '../report/history/keptMonths.ts';
import { mergedHistory } from '../report/history/mergeHistory.ts';
import type { Report } from '../report/report.ts';
import { figureName, HISTORY_HEADS, KEPT_COLUMN, KEPT_HEADS } from '../tabs/history.ts';
import type { Cell } from '../values/cell.ts';
import { onlyDate } from '../values/dates.ts';
import { hashLetters } from '../values/hash.ts';
import { growSheet, reaches } from './growSheet.ts';
import { NUMBER_FORMATS } from './looks.ts';
import { putTrusting } from './put.ts';
import { safeText } from './sanitise.ts';
import { hide } from './visibility.ts';
import type { OwnTab, Workbook } from './workbook.ts';

/** The History tab: rows that a refresh appends, and what people write below or beside them. */

const ID = 'history';
const ROWS_AHEAD = 1_000;
const DAY_COLUMNS = [1, 4, 5, KEPT_COLUMN, KEPT_COLUMN + 2];
const TEXT_COLUMNS = [2, 6, 7, KEPT_COLUMN + 4];

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Grid = readonly (readonly Cell[])[];

const FIGURE_OF: ReadonlyMap<string, HistoryFigure> = new Map(
  HISTORY_FIGURES.flatMap((figure) =>
    inEveryLanguage(`history.of.${figure}`).map((name) => [name, figure] as const),
  ),
);

/** What earlier refreshes have left; nothing where the tab is not there, or its heads are not. */
export function readHistory(workbook: Workbook): KeptHistory {
  const own = workbook.find(ID);
  if (!own) return { rows: [], months: [] };
  const values = workbook.lastValues(own.sheet);
  return { rows: values.flatMap((cells) => rowFrom(cells) ?? []), months: monthsFrom(values) };
}

function rowFrom(cells: readonly Cell[]): HistoryRow | undefined {
  const [day, name, value, from, to, source, owner, agreement, definitions] = cells;
  const figure = FIGURE_OF.get(String(name ?? ''));
  if (typeof day !== 'number' || !figure || typeof value !== 'number') return undefined;
  const number = (cell: Cell | undefined) => (typeof cell === 'number' ? cell : null);
  return {
    day,
    figure,
    value,
    from: number(from),
    to: number(to),
    source: String(source ?? ''),
    owner: String(owner ?? ''),
    agreement: number(agreement),
    definitions: number(definitions) ?? 1,
  };
}

function monthsFrom(values: Grid): KeptMonths[] {
  const days = new Map<number, KeptMonth[]>();
  for (const cells of values) {
    const [day, name, month, value, text] = cells.slice(KEPT_COLUMN - 1);
    const figure = FIGURE_OF.get(String(name ?? ''));
    if (typeof day !== 'number' || typeof value !== 'number' || typeof month !== 'number') continue;
    if (figure !== 'revenueOfMonth' && figure !== 'leadsOfMonth') continue;
    const members = membersFrom(figure, value, String(text ?? ''));
    const months = days.get(day) ?? [];
    months.push({ figure, month: monthOf(month), value, members });
    days.set(day, months);
  }
  return [...days].map(([day, months]) => ({ day, months }));
}

/** What earlier refreshes have left, as a refresh needs it. */
export interface Past {
  readonly said: HistorySaid;
  /** Of the figures that the tab is to hold for the day. */
  readonly sign: string;
  /** Are these figures on the tab already? */
  readonly isKept: boolean;
  /** What is on the tab; undefined where it was not read. */
  readonly kept: KeptHistory | undefined;
}

/** Reads the tab, unless the last refresh has put the same figures into it. */
export function pastOf(workbook: Workbook, report: Report): Past {
  const { language } = report.settings;
  const figures = [report.asOf.day, language, historyRowsOf(report), report.closedMonths.map(membersText)];
  const sign = hashLetters(JSON.stringify(figures), SIGN);
  const last = workbook.document('lastRun')?.history;
  // A run that did not come to all tabs has said it, and not kept it yet.
  if (last?.sign === sign && workbook.find(ID))
    return { said: last.said, sign, isKept: last.isKept, kept: undefined };
  const kept = readHistory(workbook);
  return { said: historyOf(kept, report), sign, isKept: false, kept };
}
const SIGN = 10;

/** Calls to the spreadsheet that keeping a refresh takes. */
export function callsToKeep(workbook: Workbook, { kept, isKept }: Past): number {
  if (!workbook.find(ID)) return CALLS_OF_A_NEW_TAB;
  return isKept ? 0 : CALLS_OF_NEW_FIGURES + (kept ? 0 : CALLS_TO_READ);
}
/** Generously: what a call takes is mostly thought to be less than it is, and the next refresh keeps what this one cannot. */
const [CALLS_OF_A_NEW_TAB, CALLS_OF_NEW_FIGURES, CALLS_TO_READ] = [25, 8, 4];

/**
 * Adds the figures of a refresh, those of the same day in place of what it had before: all of it by one call, and by none where
 * nothing has changed. A report that looks back before the last day adds nothing.
 */
export function keepHistory(workbook: Workbook, report: Report, past: Past): void {
  if (past.isKept) return;
  const kept = past.kept ?? readHistory(workbook);
  const { asOf, settings, concealment } = report;
  if (kept.rows.some(({ day }) => day > asOf.day)) return;
  const words = wordsIn(settings.language);
  const rows = mergedHistory(
    kept.rows,
    historyRowsOf(report),
    asOf.day,
    concealment && ((text) => concealment.printed(text)),
  );
  const own = workbook.find(ID);
  const values = own ? workbook.lastValues(own.sheet) : [];
  // What a person has written among the rows stays, below them.
  const others = values
    .slice(1)
    .map((cells) => cells.slice(0, HISTORY_HEADS.length))
    .filter((cells) => cells.some((cell) => cell !== '') && !rowFrom(cells));
  const figures = [heads(HISTORY_HEADS, words), ...rows.map((row) => rowCells(row, words)), ...others];
  const months = withMonths(kept.months, {
    day: asOf.day,
    months: report.closedMonths.map(({ figure, month, value }) => ({ figure, month, value, members: null })),
  });
  const texts = new Map(report.closedMonths.map((one) => [one.figure + one.month, membersText(one)]));
  const keptText = keptTexts(values);
  const lines = months.flatMap(({ day, months: of }) =>
    of.map(({ figure, month, value }): Cell[] => [
      day,
      figureName(figure, words),
      onlyDate(`${month}-01`)!,
      value,
      (day === asOf.day ? texts.get(figure + month) : keptText.get(`${day}${figure}${month}`)) ?? '',
    ]),
  );
  const grid = besideEachOther(figures, [heads(KEPT_HEADS, words), ...lines]);
  if (own) {
    write(workbook, own.sheet, values, grid);
    named(workbook, own, words);
    return;
  }
  // It is there when all of it is.
  const name = words('tab.history');
  const sheet = blankTab(workbook, name);
  write(workbook, sheet, [], grid);
  workbook.finish(sheet, { tab: ID, language: words.language, shown: false }, name);
}

function keptTexts(values: Grid): ReadonlyMap<string, string> {
  return new Map(
    values.map((cells) => {
      const [day, name, month, , text] = cells.slice(KEPT_COLUMN - 1);
      const figure = FIGURE_OF.get(String(name ?? ''));
      return [`${day}${figure}${typeof month === 'number' ? monthOf(month) : ''}`, String(text ?? '')];
    }),
  );
}

function heads(keys: readonly (typeof HISTORY_HEADS | typeof KEPT_HEADS)[number][], words: Words): Cell[] {
  return keys.map((key) => words(key));
}

function rowCells(row: HistoryRow, words: Words): Cell[] {
  const { day, figure, value, from, to, source, owner, agreement, definitions } = row;
  return [
    day,
    figureName(figure, words),
    value,
    from ?? '',
    to ?? '',
    source,
    owner,
    agreement ?? '',
    definitions,
  ];
}

/** Two tables as one grid; below the shorter one it is blank. */
function besideEachOther(left: Grid, right: Grid): Grid {
  const row = (table: Grid, i: number) => table[i] ?? new Array<Cell>(table[0]!.length).fill('');
  const length = Math.max(left.length, right.length);
  return Array.from({ length }, (_, i) => [...row(left, i), ...row(right, i)]);
}

/** Writes what has changed, from the first row that has, by one call; what was longer is blank below. */
function write(workbook: Workbook, sheet: Sheet, values: Grid, grid: Grid): void {
  const width = grid[0]!.length;
  const there = values.map((cells) => Array.from({ length: width }, (_, i) => cells[i] ?? ''));
  let filled = there.length;
  while (filled > 0 && there[filled - 1]!.every((cell) => cell === '')) filled--;
  const count = Math.max(filled, grid.length);
  const blank = new Array<Cell>(width).fill('');
  const isSame = (row: number) => {
    const [is, was] = [grid[row] ?? blank, there[row] ?? blank];
    return is.every((cell, i) => cell === was[i]);
  };
  let first = 0;
  while (first < count && isSame(first)) first++;
  if (first === count) return;
  if (count > values.length && !reaches(sheet, count, width)) {
    // By many rows at once, and by one call: the next refreshes find them.
    sheet.insertRowsAfter(Math.max(1, values.length), count - values.length + ROWS_AHEAD);
    growSheet(sheet, count, width);
  }
  const cells = Array.from({ length: count - first }, (_, i) =>
    (grid[first + i] ?? blank).map((cell) => (typeof cell === 'string' ? safeText(cell) : cell)),
  );
  putTrusting(workbook, sheet.getRange(first + 1, 1, cells.length, width), cells);
}

/** A new tab, hidden: what is said of it stands on Start and Weekly meeting. */
function blankTab(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.begin(name);
  // Down to the last row, which later ones are like: what looks like a date is one, and a source that looks like one is none.
  const rows = sheet.getMaxRows();
  const formats = Array.from({ length: KEPT_COLUMN - 1 + KEPT_HEADS.length }, (_, i) =>
    DAY_COLUMNS.includes(i + 1)
      ? NUMBER_FORMATS.date
      : NUMBER_FORMATS[TEXT_COLUMNS.includes(i + 1) ? 'text' : 'general'],
  );
  sheet.getRange(1, 1, rows, formats.length).setNumberFormats(new Array(rows).fill(formats));
  sheet.setFrozenRows(1);
  sheet.hideColumns(KEPT_COLUMN, KEPT_HEADS.length);
  hide(sheet);
  return sheet;
}

/** It is called what it is called in the language of the reports, unless a person has given it a name. */
function named(workbook: Workbook, { sheet, mark }: OwnTab, words: Words): void {
  if (mark.language === words.language) return;
  const name = words('tab.history');
  if (inEveryLanguage('tab.history').includes(sheet.getName())) workbook.rename(sheet, sheet.getName(), name);
  workbook.remember(sheet, { ...mark, language: words.language });
}
