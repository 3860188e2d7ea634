import { sheetIdFor, sheetNumberOf } from '../engine/sheetNumbers.ts';
import type { Context } from './context.ts';
import {
  addMetadata,
  LocalDeveloperMetadataFinder,
  type MetadataHolder,
  metadataOf,
} from './developerMetadata.ts';
import { refuseMore, Service } from './service.ts';
import { LocalSheet, requireCells, requireFreeName } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The size of a new tab at Google. */
export const NEW_SHEET = { rows: 1000, cols: 26 };

type SpreadsheetSubset = Pick<
  Spreadsheet,
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'getSheets'
  | 'getSheetByName'
  | 'deleteSheet'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

/** The spreadsheet: its tabs and what belongs to all of them. */
export class LocalSpreadsheet extends Service implements SpreadsheetSubset {
  readonly #context: Context;

  constructor(context: Context) {
    super(context.callLog, {
      name: 'Spreadsheet',
      inCustomFunctions: 'reading',
      navigation: ['getId', 'getUrl', 'getSheetByName', 'getSheets', 'createDeveloperMetadataFinder'],
    });
    this.#context = context;
  }

  #self(): Spreadsheet {
    return this as unknown as Spreadsheet;
  }
  #sheet(id: string): Sheet {
    return new LocalSheet(this.#context, id) as unknown as Sheet;
  }
  #ids(): string[] {
    return [...this.#context.gridModel.layout.getSheetIds()];
  }

  getId(): string {
    return this.#context.identity.id;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.getId()}/edit`;
  }
  getName(): string {
    return this.#context.identity.name;
  }
  getSpreadsheetTimeZone(): string {
    return this.#context.gridModel.time.timeZone;
  }
  getSpreadsheetLocale(): string {
    return this.#context.gridModel.locale.code;
  }
  getSheets(): Sheet[] {
    return this.#ids().map((id) => this.#sheet(id));
  }
  getSheetByName(name: string): Sheet | null {
    const { layout } = this.#context.gridModel;
    const id = this.#ids().find((one) => layout.getSheetName(one) === name);
    return id === undefined ? null : this.#sheet(id);
  }
  getActiveSheet(): Sheet {
    return this.#sheet(this.#context.gridModel.getters.getActiveSheetId());
  }
  getCurrentCell(): GoogleAppsScript.Spreadsheet.Range {
    const { sheetId, row, col } = this.#context.gridModel.getters.getActivePosition();
    return this.#sheet(sheetId).getRange(row + 1, col + 1);
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.#activate(LocalSheet.idOf(sheet));
    return sheet;
  }
  #activate(sheetIdTo: string): void {
    const { gridModel } = this.#context;
    const sheetIdFrom = gridModel.layout.getActiveSheetId();
    if (sheetIdFrom !== sheetIdTo) gridModel.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  }
  /** @param pos counted from 1 among all sheets, the hidden ones as well */
  moveActiveSheet(pos: number): void {
    const { length } = this.#ids();
    if (!(pos >= 1 && pos <= length)) throw new Error('The sheet position is out of bounds.');
    this.#move(this.#context.gridModel.getters.getActiveSheetId(), pos - 1);
  }
  /** o-spreadsheet leaps over hidden tabs; at Google they have their places. @param place counted from 0 */
  #move(sheetId: string, place: number): void {
    const { gridModel } = this.#context;
    const hidden = this.#ids().filter((id) => !gridModel.layout.isSheetVisible(id));
    for (const id of hidden) gridModel.dispatch('SHOW_SHEET', { sheetId: id });
    gridModel.dispatch('MOVE_SHEET', { sheetId, delta: place - this.#ids().indexOf(sheetId) });
    for (const id of hidden) gridModel.dispatch('HIDE_SHEET', { sheetId: id });
  }
  /** @param sheetIndex counted from 0 */
  insertSheet(
    name: string,
    sheetIndex: number,
    options: { template?: Sheet } = {},
    ...rest: unknown[]
  ): Sheet {
    refuseMore(rest, 'Spreadsheet.insertSheet');
    if (typeof name !== 'string' || typeof sheetIndex !== 'number') {
      throw new Error('insertSheet without a name and a place is not available in the local workbook');
    }
    const { gridModel } = this.#context;
    const ids = this.#ids();
    requireFreeName(this.#context, name);
    requireCells(this.#context, NEW_SHEET.rows * NEW_SHEET.cols);
    const numbers = ids.map(sheetNumberOf);
    let number = Math.floor(Math.random() * 2 ** 31);
    while (numbers.includes(number)) number += 1;
    const sheetId = sheetIdFor(number);
    const position = Math.max(0, Math.min(sheetIndex, ids.length));
    if (options.template) {
      // A copy of the template, which lands right behind it.
      const template = LocalSheet.idOf(options.template);
      gridModel.dispatch('DUPLICATE_SHEET', { sheetId: template, sheetIdTo: sheetId, sheetNameTo: name });
      this.#move(sheetId, position);
    } else {
      const { rows, cols } = NEW_SHEET;
      gridModel.dispatch('CREATE_SHEET', { sheetId, position, name, cols, rows });
    }
    // At Google a new tab is the active one.
    this.#activate(sheetId);
    return this.#sheet(sheetId);
  }
  deleteSheet(sheet: Sheet): void {
    const sheetId = LocalSheet.idOf(sheet);
    const { gridModel } = this.#context;
    if (this.#ids().length === 1) throw new Error("You can't remove all the sheets in a document.");
    const sheetName = gridModel.layout.getSheetName(sheetId);
    // o-spreadsheet wants a second visible sheet even where the one to go is hidden.
    if (!gridModel.layout.isSheetVisible(sheetId)) gridModel.dispatch('SHOW_SHEET', { sheetId });
    gridModel.dispatch('DELETE_SHEET', { sheetId, sheetName });
  }
  #holder(): MetadataHolder {
    const { metadata } = this.#context;
    return {
      context: this.#context,
      read: () => metadata,
      write: (entries) => void metadata.splice(0, metadata.length, ...entries),
      sheet: null,
    };
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataOf(this.#holder());
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): Spreadsheet {
    const value = rest.find((part) => typeof part === 'string') ?? '';
    addMetadata(this.#holder(), key, value as string);
    return this.#self();
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    const holders = [this.#holder(), ...this.#ids().map((id) => LocalSheet.holderOf(this.#sheet(id)))];
    return new LocalDeveloperMetadataFinder(
      this.#context,
      holders,
    ) as unknown as GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
  }
  toast(message: string, ...rest: unknown[]): void {
    refuseMore(rest, 'Spreadsheet.toast');
    this.#context.screen.toasts.push(message);
    this.#context.screen.onShow?.('toast');
  }
}
