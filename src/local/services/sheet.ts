import type { Zone } from '../engine/engine.ts';
import { sheetNumberOf } from '../engine/sheetNumbers.ts';
import { readA1, requireInside } from './a1Notation.ts';
import { insertChart, LocalEmbeddedChartBuilder, readCharts, removeChart, updateChart } from './chart.ts';
import { readRules, writeRules } from './conditionalFormat.ts';
import type { Context } from './context.ts';
import { addMetadata, type MetadataHolder, metadataOf } from './developerMetadata.ts';
import { LocalProtection } from './protection.ts';
import { engineColour, LocalRange } from './range.ts';
import { Service } from './service.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

type SheetSubset = Pick<
  Sheet,
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'deleteRows'
  | 'deleteRow'
  | 'deleteColumns'
  | 'setFrozenColumns'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'activate'
  | 'setTabColor'
  | 'setHiddenGridlines'
  | 'clearContents'
  | 'clearFormats'
  | 'getDeveloperMetadata'
  | 'getCharts'
  | 'insertChart'
  | 'updateChart'
  | 'removeChart'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
>;

/** A tab. */
export class LocalSheet extends Service implements SheetSubset {
  readonly #context: Context;
  readonly #id: string;
  readonly #parent: GoogleAppsScript.Spreadsheet.Spreadsheet;

  constructor(context: Context, parent: GoogleAppsScript.Spreadsheet.Spreadsheet, id: string) {
    super(context.journal, {
      name: 'Sheet',
      inCustomFunctions: 'reading',
      navigation: ['getRange', 'newChart', 'getSheetId', 'getParent'],
    });
    this.#context = context;
    this.#parent = parent;
    this.#id = id;
  }

  /** o-spreadsheet's id of a tab. */
  static idOf(sheet: unknown): string {
    return (sheet as LocalSheet).#id;
  }

  /** Where its developer metadata lies. */
  static holderOf(sheet: unknown): MetadataHolder {
    return (sheet as LocalSheet).#holder();
  }

  #self(): Sheet {
    return this as unknown as Sheet;
  }
  #getters() {
    const getters = this.#context.book.getters;
    if (!getters.tryGetSheet(this.#id)) throw new Error(`Sheet ${sheetNumberOf(this.#id)} not found`);
    return getters;
  }
  #size(): { rows: number; columns: number } {
    // The size does not depend on what waits on the queue.
    const getters = this.#context.book.model.getters;
    if (!getters.tryGetSheet(this.#id)) throw new Error(`Sheet ${sheetNumberOf(this.#id)} not found`);
    return { rows: getters.getNumberRows(this.#id), columns: getters.getNumberCols(this.#id) };
  }
  #zone(zone: Zone): Range {
    return new LocalRange(this.#context, this.#self(), this.#id, zone) as unknown as Range;
  }
  /** A range that may lie on another tab of the workbook. */
  #placeOf(a1: string): Range {
    const { tab } = readA1(a1, () => ({ rows: 1, columns: 1 }));
    if (tab === undefined) return this.#zone(readA1(a1, () => this.#size()).zone);
    const sheet = this.#parent.getSheetByName(tab);
    if (!sheet) throw new Error('Range not found');
    return sheet.getRange(a1.slice(a1.lastIndexOf('!') + 1));
  }

  // --- the tab itself -----------------------------------------------------------------------------------

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.#parent;
  }
  getName(): string {
    return this.#getters().getSheetName(this.#id);
  }
  setName(name: string): Sheet {
    const getters = this.#getters();
    const oldName = getters.getSheetName(this.#id);
    if (name === oldName) return this.#self();
    requireFreeName(this.#context, name, this.#id);
    this.#context.book.dispatch('RENAME_SHEET', { sheetId: this.#id, oldName, newName: name });
    return this.#self();
  }
  getSheetId(): number {
    return sheetNumberOf(this.#id);
  }
  getIndex(): number {
    return this.#getters().getSheetIds().indexOf(this.#id) + 1;
  }
  activate(): Sheet {
    const sheetIdFrom = this.#getters().getActiveSheetId();
    if (sheetIdFrom !== this.#id) {
      this.#context.book.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: this.#id });
    }
    return this.#self();
  }
  hideSheet(): Sheet {
    if (this.#getters().getVisibleSheetIds().length === 1) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.#context.book.dispatch('HIDE_SHEET', { sheetId: this.#id });
    return this.#self();
  }
  showSheet(): Sheet {
    if (this.isSheetHidden()) this.#context.book.dispatch('SHOW_SHEET', { sheetId: this.#id });
    return this.#self();
  }
  isSheetHidden(): boolean {
    return !this.#getters().isSheetVisible(this.#id);
  }
  setTabColor(colour: string | null): Sheet {
    const color = engineColour(colour);
    this.#context.book.dispatch('COLOR_SHEET', { sheetId: this.#id, ...(color ? { color } : {}) });
    return this.#self();
  }
  setHiddenGridlines(hideGridlines: boolean): Sheet {
    const areGridLinesVisible = !hideGridlines;
    if (this.#getters().getGridLinesVisibility(this.#id) !== areGridLinesVisible) {
      this.#context.book.dispatch('SET_GRID_LINES_VISIBILITY', { sheetId: this.#id, areGridLinesVisible });
    }
    return this.#self();
  }

  // --- cells --------------------------------------------------------------------------------------------

  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(first: string | number, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof first === 'string') return this.#placeOf(first);
    if (typeof first !== 'number' || typeof column !== 'number') {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    }
    const zone = {
      top: first - 1,
      left: column - 1,
      bottom: first + numRows - 2,
      right: column + numColumns - 2,
    };
    return this.#zone(zone);
  }
  getDataRange(): Range {
    const { bottom, right } = this.#lastCell();
    return this.#zone({ top: 0, left: 0, bottom: Math.max(0, bottom), right: Math.max(0, right) });
  }
  getLastRow(): number {
    return this.#lastCell().bottom + 1;
  }
  getLastColumn(): number {
    return this.#lastCell().right + 1;
  }
  /** The last row and column that hold anything, -1 where nothing does. */
  #lastCell(): { bottom: number; right: number } {
    const getters = this.#getters();
    let bottom = -1;
    let right = -1;
    for (const { col, row } of getters.getEvaluatedCellsPositions(this.#id)) {
      if (row <= bottom && col <= right) continue;
      const { value } = getters.getEvaluatedCell({ sheetId: this.#id, col, row });
      if (value === null || value === '') continue;
      bottom = Math.max(bottom, row);
      right = Math.max(right, col);
    }
    return { bottom, right };
  }
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): Sheet {
    for (const name of Object.keys(options ?? {})) {
      if (name !== 'contentsOnly' && name !== 'formatOnly') {
        throw new Error(`Sheet.clear({${name}}) is not available in the local workbook`);
      }
    }
    if (!options?.formatOnly) this.clearContents();
    if (!options?.contentsOnly) this.clearFormats();
    return this.#self();
  }
  clearContents(): Sheet {
    const { book } = this.#context;
    for (const { col, row } of this.#cells()) book.write(this.#id, col, row, null);
    return this.#self();
  }
  clearFormats(): Sheet {
    const { book } = this.#context;
    for (const { col, row } of this.#cells()) book.clearFormat(this.#id, col, row);
    const { rows, columns } = this.#size();
    const target = [{ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }];
    book.dispatch('SET_ZONE_BORDERS', { sheetId: this.#id, target, border: { position: 'clear' } });
    return this.#self();
  }
  /** The cells that hold or show anything: far fewer than the grid has. */
  #cells(): { col: number; row: number }[] {
    const getters = this.#getters();
    return getters.getCells(this.#id).map(({ id }) => {
      const { col, row } = getters.getCellPosition(id);
      return { col, row };
    });
  }

  // --- rows and columns -----------------------------------------------------------------------------------

  getMaxRows(): number {
    return this.#size().rows;
  }
  getMaxColumns(): number {
    return this.#size().columns;
  }
  #insert(dimension: 'ROW' | 'COL', base: number, position: 'before' | 'after', quantity: number): Sheet {
    const { rows, columns } = this.#size();
    if (base < 0 || base >= (dimension === 'ROW' ? rows : columns)) throw outOfBounds(dimension);
    requireCells(this.#context, quantity * (dimension === 'ROW' ? columns : rows));
    const sheetName = this.#getters().getSheetName(this.#id);
    this.#context.book.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: this.#id,
      sheetName,
      dimension,
      base,
      position,
      quantity,
    });
    return this.#self();
  }
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.#insert('ROW', afterPosition - 1, 'after', howMany);
  }
  insertRowsBefore(beforePosition: number, howMany: number): Sheet {
    return this.#insert('ROW', beforePosition - 1, 'before', howMany);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.#insert('COL', afterPosition - 1, 'after', howMany);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): Sheet {
    return this.#insert('COL', beforePosition - 1, 'before', howMany);
  }
  #delete(dimension: 'ROW' | 'COL', from: number, howMany: number): void {
    const { rows, columns } = this.#size();
    const max = dimension === 'ROW' ? rows : columns;
    if (from < 0 || from + howMany > max) throw outOfBounds(dimension);
    if (howMany === max) {
      throw new Error(`You can't delete all the ${dimension === 'ROW' ? 'rows' : 'columns'} on the sheet.`);
    }
    const { ySplit, xSplit } = this.#getters().getPaneDivisions(this.#id);
    const frozen = dimension === 'ROW' ? ySplit : xSplit;
    if (from <= frozen && from + howMany === max) {
      throw new Error(
        `Sorry, it is not possible to delete all non-frozen ${dimension === 'ROW' ? 'rows' : 'columns'}.`,
      );
    }
    this.#context.book.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: this.#id,
      sheetName: this.#getters().getSheetName(this.#id),
      dimension,
      elements: Array.from({ length: howMany }, (_, index) => from + index),
    });
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.#delete('ROW', rowPosition - 1, howMany);
  }
  deleteRow(rowPosition: number): Sheet {
    this.#delete('ROW', rowPosition - 1, 1);
    return this.#self();
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.#delete('COL', columnPosition - 1, howMany);
  }
  setFrozenRows(rows: number): void {
    const { ySplit } = this.#getters().getPaneDivisions(this.#id);
    if (rows === ySplit) return;
    const { book } = this.#context;
    if (rows === 0) book.dispatch('UNFREEZE_ROWS', { sheetId: this.#id });
    else book.dispatch('FREEZE_ROWS', { sheetId: this.#id, quantity: rows });
  }
  setFrozenColumns(columns: number): void {
    const { xSplit } = this.#getters().getPaneDivisions(this.#id);
    if (columns === xSplit) return;
    const { book } = this.#context;
    if (columns === 0) book.dispatch('UNFREEZE_COLUMNS', { sheetId: this.#id });
    else book.dispatch('FREEZE_COLUMNS', { sheetId: this.#id, quantity: columns });
  }
  getFrozenRows(): number {
    return this.#getters().getPaneDivisions(this.#id).ySplit;
  }
  getFrozenColumns(): number {
    return this.#getters().getPaneDivisions(this.#id).xSplit;
  }
  #resize(dimension: 'ROW' | 'COL', from: number, howMany: number, size: number): Sheet {
    const { rows, columns } = this.#size();
    if (from < 0 || from + howMany > (dimension === 'ROW' ? rows : columns)) throw outOfBounds(dimension);
    const elements = Array.from({ length: howMany }, (_, index) => from + index);
    this.#context.book.dispatch('RESIZE_COLUMNS_ROWS', { sheetId: this.#id, dimension, elements, size });
    return this.#self();
  }
  setColumnWidth(columnPosition: number, width: number): Sheet {
    return this.#resize('COL', columnPosition - 1, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    return this.#resize('COL', startColumn - 1, numColumns, width);
  }
  getColumnWidth(columnPosition: number): number {
    return this.#getters().getColSize(this.#id, columnPosition - 1);
  }
  setRowHeight(rowPosition: number, height: number): Sheet {
    return this.#resize('ROW', rowPosition - 1, 1, height);
  }
  setRowHeights(startRow: number, numRows: number, height: number): Sheet {
    return this.#resize('ROW', startRow - 1, numRows, height);
  }
  #hide(type: 'HIDE_COLUMNS_ROWS' | 'UNHIDE_COLUMNS_ROWS', column: number, howMany: number): void {
    requireInside(
      { top: 0, bottom: 0, left: column - 1, right: column + howMany - 2 },
      1,
      this.#size().columns,
    );
    const elements = Array.from({ length: howMany }, (_, index) => column - 1 + index);
    this.#context.book.dispatch(type, { sheetId: this.#id, dimension: 'COL', elements });
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('HIDE_COLUMNS_ROWS', columnIndex, numColumns);
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    this.#hide('UNHIDE_COLUMNS_ROWS', columnIndex, numColumns);
  }

  // --- what lies on the tab -------------------------------------------------------------------------------

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this.#getters();
    return metadataOf(this.#holder());
  }
  #holder(): MetadataHolder {
    return {
      context: this.#context,
      read: () => this.#context.book.extras(this.#id).metadata ?? [],
      write: (metadata) => this.#context.book.setExtras(this.#id, { metadata }),
      sheet: this.#self(),
    };
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): Sheet {
    this.#getters();
    const value = rest.find((part) => typeof part === 'string') ?? '';
    addMetadata(this.#holder(), key, value as string);
    return this.#self();
  }
  getProtections(_type: unknown): GoogleAppsScript.Spreadsheet.Protection[] {
    this.#getters();
    return LocalProtection.all(this.#context, this.#id);
  }
  getCharts(): EmbeddedChart[] {
    this.#getters();
    return readCharts(this.#context, this.#id, (a1) => this.#placeOf(a1));
  }
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new LocalEmbeddedChartBuilder(
      this.#context,
    ) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }
  insertChart(chart: EmbeddedChart): void {
    this.#getters();
    insertChart(this.#context, this.#id, chart);
  }
  updateChart(chart: EmbeddedChart): void {
    updateChart(this.#context, this.#id, chart);
  }
  removeChart(chart: EmbeddedChart): void {
    removeChart(this.#context, this.#id, chart);
  }
  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    this.#getters();
    return readRules(this.#context, this.#id, (a1) => this.#placeOf(a1));
  }
  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    this.#getters();
    writeRules(this.#context, this.#id, rules);
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }
}

/** What a spreadsheet can hold at Google. */
const MOST_CELLS = 10_000_000;

/** Throws if so many more cells than there are would be too many. */
export function requireCells(context: Context, more: number): void {
  const { getters } = context.book.model;
  const cells = getters
    .getSheetIds()
    .reduce((sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id), 0);
  if (cells + more > MOST_CELLS) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

const outOfBounds = (dimension: 'ROW' | 'COL'): Error =>
  new Error(dimension === 'ROW' ? 'Those rows are out of bounds.' : 'Those columns are out of bounds.');

/** Throws Google's sentence if another tab has the name, or nothing could have it. */
export function requireFreeName(context: Context, name: string, except?: string): void {
  const { getters } = context.book;
  if (!name) throw new Error('The name of the sheet is missing.');
  const taken = getters
    .getSheetIds()
    .some((id) => id !== except && getters.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
