import type { CellZone } from '../engine/engine.ts';
import { sheetNumberOf } from '../engine/sheetNumbers.ts';
import { rowsOfA1, zoneOfA1 } from './a1Notation.ts';
import { insertChart, LocalEmbeddedChartBuilder, readCharts, removeChart } from './chart.ts';
import type { Context } from './context.ts';
import { addMetadata, type MetadataHolder, metadataOf } from './developerMetadata.ts';
import { LocalFilter } from './filter.ts';
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
  | 'getDataRange'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'deleteRows'
  | 'deleteRow'
  | 'setFrozenRows'
  | 'getFrozenRows'
  | 'setColumnWidths'
  | 'hideColumns'
  | 'showColumns'
  | 'isColumnHiddenByUser'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'setTabColor'
  | 'setHiddenGridlines'
  | 'getDeveloperMetadata'
  | 'getCharts'
  | 'insertChart'
  | 'removeChart'
  | 'getFilter'
>;

/** A tab. */
export class LocalSheet extends Service implements SheetSubset {
  readonly #context: Context;
  readonly #id: string;

  constructor(context: Context, id: string) {
    super(context.callLog, {
      name: 'Sheet',
      inCustomFunctions: 'reading',
      navigation: ['getRange', 'newChart', 'getSheetId'],
    });
    this.#context = context;
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
  #layout() {
    const { layout } = this.#context.gridModel;
    if (!layout.tryGetSheet(this.#id)) throw new Error(`Sheet ${sheetNumberOf(this.#id)} not found`);
    return layout;
  }
  #size(): { rows: number; columns: number } {
    const layout = this.#layout();
    return { rows: layout.getNumberRows(this.#id), columns: layout.getNumberCols(this.#id) };
  }
  #zone(zone: CellZone): Range {
    return new LocalRange(this.#context, this.#id, zone) as unknown as Range;
  }

  // --- the tab itself -----------------------------------------------------------------------------------

  getName(): string {
    return this.#layout().getSheetName(this.#id);
  }
  setName(name: string): Sheet {
    const oldName = this.#layout().getSheetName(this.#id);
    if (name === oldName) return this.#self();
    requireFreeName(this.#context, name, this.#id);
    this.#context.gridModel.dispatch('RENAME_SHEET', { sheetId: this.#id, oldName, newName: name });
    return this.#self();
  }
  getSheetId(): number {
    return sheetNumberOf(this.#id);
  }
  hideSheet(): Sheet {
    if (this.#layout().getVisibleSheetIds().length === 1) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.#context.gridModel.dispatch('HIDE_SHEET', { sheetId: this.#id });
    return this.#self();
  }
  showSheet(): Sheet {
    if (!this.#layout().isSheetVisible(this.#id))
      this.#context.gridModel.dispatch('SHOW_SHEET', { sheetId: this.#id });
    return this.#self();
  }
  isSheetHidden(): boolean {
    return !this.#layout().isSheetVisible(this.#id);
  }
  setTabColor(colour: string | null): Sheet {
    const color = engineColour(colour);
    this.#context.gridModel.dispatch('COLOR_SHEET', { sheetId: this.#id, ...(color ? { color } : {}) });
    return this.#self();
  }
  setHiddenGridlines(hideGridlines: boolean): Sheet {
    const areGridLinesVisible = !hideGridlines;
    if (this.#layout().getGridLinesVisibility(this.#id) !== areGridLinesVisible) {
      this.#context.gridModel.dispatch('SET_GRID_LINES_VISIBILITY', {
        sheetId: this.#id,
        areGridLinesVisible,
      });
    }
    return this.#self();
  }

  // --- cells --------------------------------------------------------------------------------------------

  getRange(a1Notation: string): Range;
  getRange(row: number, column: number, numRows?: number, numColumns?: number): Range;
  getRange(first: string | number, column?: number, numRows = 1, numColumns = 1): Range {
    if (typeof first === 'string') {
      const rows = rowsOfA1(first);
      if (!rows) return this.#zone(zoneOfA1(first));
      const right = this.#context.gridModel.getters.getNumberCols(this.#id) - 1;
      return this.#zone({ top: rows.first - 1, bottom: rows.last - 1, left: 0, right });
    }
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
  /** The last row and column that hold anything, -1 where nothing does. */
  #lastCell(): { bottom: number; right: number } {
    this.#layout();
    const { getters } = this.#context.gridModel;
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
  // --- rows and columns -----------------------------------------------------------------------------------

  getMaxRows(): number {
    return this.#size().rows;
  }
  getMaxColumns(): number {
    return this.#size().columns;
  }
  #insertAfter(dimension: 'ROW' | 'COL', base: number, quantity: number): Sheet {
    const { rows, columns } = this.#size();
    if (base < 0 || base >= (dimension === 'ROW' ? rows : columns)) throw outOfBounds(dimension);
    requireCells(this.#context, quantity * (dimension === 'ROW' ? columns : rows));
    const sheetName = this.#layout().getSheetName(this.#id);
    this.#context.gridModel.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: this.#id,
      sheetName,
      dimension,
      base,
      position: 'after',
      quantity,
    });
    return this.#self();
  }
  insertRowsAfter(afterPosition: number, howMany: number): Sheet {
    return this.#insertAfter('ROW', afterPosition - 1, howMany);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): Sheet {
    return this.#insertAfter('COL', afterPosition - 1, howMany);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    const from = rowPosition - 1;
    const { rows } = this.#size();
    if (from < 0 || from + howMany > rows) throw outOfBounds('ROW');
    if (howMany === rows) throw new Error("You can't delete all the rows on the sheet.");
    if (from <= this.getFrozenRows() && from + howMany === rows) {
      throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    }
    this.#context.gridModel.dispatch('REMOVE_COLUMNS_ROWS', {
      sheetId: this.#id,
      sheetName: this.#layout().getSheetName(this.#id),
      dimension: 'ROW',
      elements: Array.from({ length: howMany }, (_, index) => from + index),
    });
  }
  deleteRow(rowPosition: number): Sheet {
    this.deleteRows(rowPosition, 1);
    return this.#self();
  }
  setFrozenRows(rows: number): void {
    const { ySplit } = this.#layout().getPaneDivisions(this.#id);
    if (rows === ySplit) return;
    const { gridModel } = this.#context;
    if (rows === 0) gridModel.dispatch('UNFREEZE_ROWS', { sheetId: this.#id });
    else gridModel.dispatch('FREEZE_ROWS', { sheetId: this.#id, quantity: rows });
  }
  getFrozenRows(): number {
    return this.#layout().getPaneDivisions(this.#id).ySplit;
  }
  #columns(columnIndex: number, numColumns: number): number[] {
    const from = columnIndex - 1;
    if (from < 0 || numColumns < 1 || from + numColumns > this.#size().columns) throw outOfBounds('COL');
    return Array.from({ length: numColumns }, (_, index) => from + index);
  }
  hideColumns(columnIndex: number, numColumns = 1): void {
    const elements = this.#columns(columnIndex, numColumns);
    const { gridModel } = this.#context;
    const isHidden = (column: number): boolean => gridModel.layout.isColHiddenByUser(this.#id, column);
    const all = Array.from({ length: this.#size().columns }, (_, column) => column);
    if (all.every((column) => elements.includes(column) || isHidden(column)))
      throw new Error("You can't hide all the columns on the sheet.");
    gridModel.dispatch('HIDE_COLUMNS_ROWS', { sheetId: this.#id, dimension: 'COL', elements });
  }
  showColumns(columnIndex: number, numColumns = 1): void {
    const elements = this.#columns(columnIndex, numColumns);
    this.#context.gridModel.dispatch('UNHIDE_COLUMNS_ROWS', {
      sheetId: this.#id,
      dimension: 'COL',
      elements,
    });
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    const [column] = this.#columns(columnPosition, 1);
    return this.#context.gridModel.layout.isColHiddenByUser(this.#id, column!);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): Sheet {
    const from = startColumn - 1;
    if (from < 0 || from + numColumns > this.#size().columns) throw outOfBounds('COL');
    this.#context.gridModel.dispatch('RESIZE_COLUMNS_ROWS', {
      sheetId: this.#id,
      dimension: 'COL',
      elements: Array.from({ length: numColumns }, (_, index) => from + index),
      size: width,
    });
    return this.#self();
  }

  // --- what lies on the tab -------------------------------------------------------------------------------

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    this.#layout();
    return metadataOf(this.#holder());
  }
  #holder(): MetadataHolder {
    return {
      context: this.#context,
      read: () => this.#context.gridModel.extras(this.#id).metadata ?? [],
      write: (metadata) => this.#context.gridModel.setExtras(this.#id, { metadata }),
      sheet: this.#self(),
    };
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): Sheet {
    this.#layout();
    const value = rest.find((part) => typeof part === 'string') ?? '';
    addMetadata(this.#holder(), key, value as string);
    return this.#self();
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    this.#layout();
    return LocalFilter.of(this.#context, this.#id);
  }
  getCharts(): EmbeddedChart[] {
    this.#layout();
    return readCharts(this.#context, this.#id);
  }
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new LocalEmbeddedChartBuilder(
      this.#context,
    ) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
  }
  insertChart(chart: EmbeddedChart): void {
    this.#layout();
    insertChart(this.#context, this.#id, chart);
  }
  removeChart(chart: EmbeddedChart): void {
    removeChart(this.#context, this.#id, chart);
  }
}

/** What a spreadsheet can hold at Google. */
const MOST_CELLS = 10_000_000;

/** Throws if so many more cells than there are would be too many. */
export function requireCells(context: Context, more: number): void {
  const { layout } = context.gridModel;
  const cells = layout
    .getSheetIds()
    .reduce((sum, id) => sum + layout.getNumberRows(id) * layout.getNumberCols(id), 0);
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
  const { layout } = context.gridModel;
  if (!name) throw new Error('The name of the sheet is missing.');
  const taken = layout
    .getSheetIds()
    .some((id) => id !== except && layout.getSheetName(id).toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
