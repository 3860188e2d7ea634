import { bothLanguages, say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import type { SentenceKey } from '../language/topics.ts';
import { TAB_ORDER, type TabId } from '../schema/tabs.ts';
import {
  BLANK,
  type Format,
  isLink,
  type Link,
  type Style,
  type Tab,
  type TabCell,
  type TabChart,
} from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';
import { hashLetters } from '../values/hash.ts';
import { isFormerName } from './formerTabs.ts';
import { put } from './put.ts';
import { cellValue, linkFormula } from './sanitise.ts';
import { filledCells, type UserNote, userNotesIn } from './userNotes.ts';
import type { OwnTab, TabMetadata, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  general: 'General',
  text: '@',
  count: '#,##0',
  money: '#,##0',
  rate: '#,##0.0000',
  percent: '0.0%',
  immature: '0.0%"*"',
  hours: '#,##0.0',
  days: '#,##0.0',
  decimal: '#,##0.0',
  change: '+#,##0;-#,##0;0',
  points: '+#,##0.0;-#,##0.0;0.0',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
};

interface Look {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** Long words take several lines. */
  readonly wraps?: boolean;
}

const LOOKS: Readonly<Record<Style, Look>> = {
  title: { bold: true, size: 18, colour: '#1a3a5c' },
  subtitle: { colour: '#5f6368' },
  section: { bold: true, size: 13, colour: '#1a3a5c' },
  head: { bold: true, background: '#1a3a5c', colour: '#ffffff' },
  plain: {},
  input: { background: '#fff6cc' },
  prose: { background: '#fff6cc', wraps: true },
  strong: { bold: true },
  note: { colour: '#5f6368' },
  total: { bold: true, background: '#e8ecf1' },
  good: { bold: true, colour: '#1e6b3a' },
  bad: { bold: true, colour: '#b3261e' },
};

/**
 * Puts a tab into the spreadsheet. A report is one rectangle and its values go in by one call, so that either the new
 * report or the old one is there; what people wrote below moves down when the report grows. Of a tab that people
 * own, only the cells that a refresh may write are written.
 *
 * @param translation the same tab in the other language, by whose words a tab made in that language is found and put into this;
 *   it is made only where the language has changed
 * @param what `words`: of a tab that people own, only its words are put into the language
 * @returns the name of the tab that was left to the person, where what was there had been rearranged
 */
export function renderTab(
  workbook: Workbook,
  tab: Tab,
  translation: () => Tab,
  what: 'all' | 'words' = 'all',
): string | undefined {
  const known = workbook.find(tab.id);
  const inOtherLanguage = known !== undefined && known.mark.language !== tab.language;
  const formerId = known?.mark.formerId;
  if (known && formerId !== undefined && isFormerName(formerId, known.sheet.getName()))
    known.sheet.setName(workbook.freeName(tab.name));
  const other = inOtherLanguage ? translation() : tab;
  if (tab.name !== other.name && known?.sheet.getName() === other.name)
    known.sheet.setName(workbook.freeName(tab.name));
  if (known && tab.owner === 'people') {
    if (inOtherLanguage) translate(workbook, known, tab, other);
    if (what === 'all') refreshCells(workbook, known, tab);
    return undefined;
  }
  const notes = known?.mark.filled
    ? userNotesIn(known.sheet, known.mark.filled, known.mark.columns ?? 0)
    : [];
  if (notes === 'rearranged') {
    const name = setAside(workbook, known!, tab);
    renderTab(workbook, { ...tab, name }, translation, what);
    return known!.sheet.getName();
  }
  const own = known ?? workbook.create(tab.id, tab.name, placeOf(workbook, tab));
  const { sheet, mark } = own;
  if (mark.hidden) sheet.showSheet();
  const columns = Math.max(tab.widths.length, mark.columns ?? 0);
  const rows = Math.max(tab.rows.length, mark.rows ?? 0);
  makeRoom(sheet, rows, columns, mark);
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => tab.rows[row]?.[column] ?? BLANK),
  );
  const range = sheet.getRange(1, 1, rows, columns);
  const each = <T>(give: (cell: TabCell) => T): T[][] => grid.map((row) => row.map(give));
  range.setNumberFormats(each(({ format }) => NUMBER_FORMATS[format]));
  const values: UserNote['value'][][] = each((one) => {
    const sheet = isLink(one.value) ? workbook.sheetId(one.value.link.file) : undefined;
    return sheet === undefined ? cellValue(one) : linkFormula(one.value as Link, sheet);
  });
  const filled = filledCells(grid);
  const displaced = notes.filter(({ row, column }) => values[row - 1]![column - 1] !== '');
  for (const { row, column, value } of notes)
    if (values[row - 1]![column - 1] === '') values[row - 1]![column - 1] = value;
  put(range, values);
  for (const { row, free, value } of displaced) {
    growSheet(sheet, row, free);
    put(sheet.getRange(row, free), [[value]]);
  }
  const looks = hashLetters(
    JSON.stringify(grid.map((row) => row.map(({ style, format }) => `${style} ${format}`))),
  );
  // A look that is already is not asked for again: each way of dressing the cells is a call to the spreadsheet.
  if (mark.looks !== looks) dress(range, grid);
  if (!known) {
    tab.widths.forEach((width, i) => {
      if (width !== tab.widths[i - 1]) sheet.setColumnWidths(i + 1, sameFrom(tab.widths, i), width);
    });
    sheet.setFrozenRows(tab.frozenRows);
    sheet.setHiddenGridlines(true);
    sheet.setTabColor(tab.colour);
    offerChoices(
      sheet,
      tab,
      tab.rows.map((row) => row.map(({ value }) => (typeof value === 'string' ? value : ''))),
    );
  }
  const charts = tab.charts.length === 0 ? '' : hashLetters(JSON.stringify(tab.charts));
  const chartIds =
    mark.charts === charts ? (mark.chartIds ?? []) : replaceCharts(sheet, tab.charts, mark.chartIds ?? []);
  workbook.remember(sheet, {
    tab: tab.id,
    language: tab.language,
    rows,
    columns,
    filled,
    looks,
    charts,
    chartIds,
  });
  return undefined;
}

/** Gives cells their look. */
function dress(range: Range, grid: readonly (readonly TabCell[])[]): void {
  const each = <T>(give: (cell: TabCell) => T): T[][] => grid.map((row) => row.map(give));
  range.setBackgrounds(each(({ style }) => LOOKS[style].background ?? null) as string[][]);
  range.setFontColors(each(({ style }) => LOOKS[style].colour ?? null) as string[][]);
  range.setFontWeights(each(({ style }) => (LOOKS[style].bold ? 'bold' : 'normal')));
  range.setHorizontalAlignments(each(alignment));
  range.setFontSizes(each(({ style }) => LOOKS[style].size ?? 10));
  const isLong = (row: readonly TabCell[]) => row.some(({ style }) => LOOKS[style].wraps);
  if (grid.some(isLong)) {
    range.setWraps(each(({ style }) => LOOKS[style].wraps ?? false));
    range.setVerticalAlignments(grid.map((row) => row.map(() => (isLong(row) ? 'top' : 'bottom'))));
  }
}

/**
 * What a person has rearranged is theirs from now on, under a name that says so; the report gets a new tab.
 *
 * @returns the name that is free for it
 */
function setAside(workbook: Workbook, { sheet }: OwnTab, { id, language }: Tab): string {
  const name = sheet.getName();
  workbook.forget(id);
  sheet.setName(workbook.freeName(say(language, sentence('tab.setAside', { tab: name }))));
  return name;
}

/** Hides a report tab that is no longer wanted: it would grow old unseen. It comes back with the next report. */
export function hideTab(workbook: Workbook, id: TabId): void {
  const known = workbook.find(id);
  if (!known || known.mark.hidden) return;
  known.sheet.hideSheet();
  workbook.remember(known.sheet, { ...known.mark, hidden: true });
}

/** Heads are as their columns do; dates begin a row and stand as its texts. */
function alignment({ style, format }: TabCell): 'left' | 'right' | 'normal' {
  if (style === 'head') return format === 'text' ? 'left' : 'right';
  return format === 'date' ? 'left' : 'normal';
}

/** After the tabs that come before it in the method, and before all data tabs. */
function placeOf(workbook: Workbook, tab: Tab): number {
  const before = TAB_ORDER.slice(0, TAB_ORDER.indexOf(tab.id));
  return before.filter((id) => workbook.find(id)).length;
}

/** Grows the report's own place, so that what is below moves down; then the sheet, where it is too small. */
function makeRoom(sheet: Sheet, rows: number, columns: number, mark: TabMetadata): void {
  const hasRows = sheet.getMaxRows();
  const reportRows = Math.min(mark.rows ?? 0, hasRows);
  const grows = reportRows > 0 && rows > reportRows;
  if (grows) sheet.insertRowsAfter(reportRows, rows - reportRows);
  growSheet(sheet, rows, columns, grows ? hasRows + rows - reportRows : hasRows);
}

/** A sheet has at least so many rows and columns afterwards. */
export function growSheet(sheet: Sheet, rows: number, columns: number, hasRows = sheet.getMaxRows()): void {
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

function sameFrom(widths: readonly number[], start: number): number {
  let end = start;
  while (widths[end] === widths[start]) end++;
  return end - start;
}

/**
 * Writes the refreshed cells of a tab that people own, each in the row that has its label now: they may have moved
 * rows. Neighbouring rows go in by one call; those that say it already are left alone.
 */
function refreshCells(workbook: Workbook, { sheet }: OwnTab, tab: Tab): void {
  if (tab.refreshed.length === 0) return;
  const values = workbook.lastValues(sheet);
  const labels = values.map((row) => String(row[0] ?? '').trim());
  const writes: { row: number; column: number; cells: TabCell[] }[] = [];
  for (const { label, column, columns } of tab.refreshed) {
    const row = labels.indexOf(label) + 1;
    const source = tab.rows.find((cells) => cells[0]!.value === label);
    if (row > 0 && source)
      writes.push({ row, column, cells: source.slice(column - 1, column - 1 + columns) as TabCell[] });
  }
  writes.sort((a, b) => a.row - b.row);
  for (let start = 0; start < writes.length; ) {
    let end = start + 1;
    while (
      end < writes.length &&
      writes[end]!.row === writes[end - 1]!.row + 1 &&
      writes[end]!.column === writes[start]!.column
    )
      end++;
    const block = writes.slice(start, end);
    start = end;
    const stands = block.every(({ row, column, cells }) =>
      cells.every(({ value }, i) => (values[row - 1]![column - 1 + i] ?? '') === (value ?? '')),
    );
    if (stands) continue;
    const first = block[0]!;
    const range = sheet.getRange(first.row, first.column, block.length, first.cells.length);
    range.setNumberFormats(block.map(({ cells }) => cells.map(({ format }) => NUMBER_FORMATS[format])));
    put(
      range,
      block.map(({ cells }) => cells.map(cellValue)),
    );
  }
}

/** Puts the words of a tab that people own into another language, wherever they are now; what people typed stays. */
function translate(workbook: Workbook, { sheet, mark }: OwnTab, tab: Tab, twin: Tab): void {
  const words = tab.widths.map(() => new Map<string, TabCell>());
  for (const [k, place] of tab.anchors.entries()) {
    for (const [column, cell] of tab.rows[place]!.entries()) {
      const other = twin.rows[twin.anchors[k]!]?.[column]?.value;
      if (typeof cell.value === 'string' && typeof other === 'string') words[column]!.set(other.trim(), cell);
    }
  }
  // Where one cell of a row is a word of ours in its own column, the others may have been moved to another.
  const anywhere = new Map(words.flatMap((ofColumn) => [...ofColumn].filter(([word]) => word !== '')));
  const values = workbook.values(sheet).map((cells) => {
    const isOurs = cells.filter((cell) => anywhere.has(String(cell).trim())).length > 1;
    return cells.map((cell, column) => {
      const known = isOurs ? anywhere : words[column];
      const made = typeof cell === 'string' ? known?.get(cell.trim()) : undefined;
      return { cell: made ? cellValue(made) : cell, isNew: made !== undefined && made.value !== cell };
    });
  });
  for (let column = 0; column < (values[0]?.length ?? 0); column++) {
    for (let start = 0; start < values.length; start++) {
      let end = start;
      while (end < values.length && values[end]![column]!.isNew) end++;
      if (end === start) continue;
      const block = values.slice(start, end).map((row) => [row[column]!.cell]);
      put(sheet.getRange(start + 1, column + 1, block.length, 1), block);
      start = end;
    }
  }
  offerChoices(
    sheet,
    tab,
    values.map((row) => row.map(({ cell }) => cell)),
  );
  workbook.remember(sheet, { ...mark, language: tab.language });
}

/** Cells in which people choose from a list, in the rows that have their labels; what is there stays. */
export function offerChoices(sheet: Sheet, tab: Tab, values: readonly (readonly Cell[])[]): void {
  for (const { row, column, choices, below } of tab.choices) {
    const label = tab.rows[row - 1]![0]!.value;
    const place = values.findIndex((cells) => String(cells[0] ?? '').trim() === label);
    if (place < 0) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(false)
      .build();
    sheet.getRange(place + 1 + (below ? 1 : 0), column, below ?? 1).setDataValidation(rule);
  }
}

function replaceCharts(sheet: Sheet, charts: readonly TabChart[], old: readonly number[]): number[] {
  if (old.length > 0) {
    for (const chart of sheet.getCharts())
      if (old.includes(chart.getChartId() ?? -1)) sheet.removeChart(chart);
  }
  if (charts.length === 0) return [];
  const before = new Set(sheet.getCharts().map((chart) => chart.getChartId()));
  for (const chart of charts) sheet.insertChart(chartOf(sheet, chart));
  // Google may list what was just put in only afterwards.
  SpreadsheetApp.flush();
  return sheet
    .getCharts()
    .map((chart) => chart.getChartId())
    .filter((id): id is number => id !== null && !before.has(id));
}

function chartOf(sheet: Sheet, chart: TabChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const builder = sheet.newChart();
  const typed =
    chart.type === 'bar'
      ? builder.asBarChart()
      : chart.type === 'line'
        ? builder.asLineChart()
        : builder.asColumnChart();
  let next: GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder =
    typed as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  for (const { row, column, rows, columns } of chart.data)
    next = next.addRange(sheet.getRange(row, column, rows, columns));
  return next
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setOption('title', chart.title)
    .setOption('legend', { position: chart.legend })
    .setOption('colors', [...chart.colours])
    .setOption('width', chart.size.width)
    .setOption('height', chart.size.height)
    .setPosition(chart.at.row, chart.at.column, 0, 0)
    .build();
}

/** The row whose label says so, in either language, counted from 1; 0 where there is none. */
export function rowOf(values: readonly (readonly Cell[])[], key: SentenceKey): number {
  const labels = bothLanguages(key);
  return values.findIndex((cells) => labels.includes(String(cells[0] ?? '').trim())) + 1;
}

/** The value in a column of the row whose label says so, in either language; undefined where there is no such row. */
export function labelled(
  values: readonly (readonly Cell[])[],
  key: SentenceKey,
  column: number,
): Cell | undefined {
  return values[rowOf(values, key) - 1]?.[column - 1];
}
