import { sheetIdFor, sheetNumberOf } from '../engine/sheetNumbers.ts';
import { readA1 } from './a1Notation.ts';
import type { Context } from './context.ts';
import {
  addMetadata,
  LocalDeveloperMetadataFinder,
  type MetadataHolder,
  metadataOf,
} from './developerMetadata.ts';
import { LocalRange } from './range.ts';
import { Service } from './service.ts';
import { LocalSheet, requireCells, requireFreeName } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The size of a new tab at Google. */
export const NEW_SHEET = { rows: 1000, cols: 26 };

type SpreadsheetSubset = Pick<
  Spreadsheet,
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'getSheets'
  | 'getSheetByName'
  | 'getNumSheets'
  | 'deleteSheet'
  | 'moveActiveSheet'
  | 'getActiveSheet'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'setNamedRange'
  | 'getRangeByName'
  | 'getNamedRanges'
  | 'removeNamedRange'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

class LocalNamedRange
  extends Service
  implements Pick<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'getRange' | 'remove'>
{
  readonly #name: string;
  readonly #parent: Spreadsheet;
  constructor(context: Context, parent: Spreadsheet, name: string) {
    super(context.journal, {
      name: 'NamedRange',
      inCustomFunctions: 'reading',
      navigation: ['getName', 'getRange'],
    });
    this.#name = name;
    this.#parent = parent;
  }
  getName(): string {
    return this.#name;
  }
  getRange(): Range {
    return this.#parent.getRangeByName(this.#name)!;
  }
  remove(): void {
    this.#parent.removeNamedRange(this.#name);
  }
}

/** The spreadsheet: its tabs and what belongs to all of them. */
export class LocalSpreadsheet extends Service implements SpreadsheetSubset {
  readonly #context: Context;

  constructor(context: Context) {
    super(context.journal, {
      name: 'Spreadsheet',
      inCustomFunctions: 'reading',
      navigation: [
        'getId',
        'getUrl',
        'getSheetByName',
        'getSheetById',
        'getRange',
        'getActiveSheet',
        'getSheets',
        'createDeveloperMetadataFinder',
      ],
    });
    this.#context = context;
  }

  #self(): Spreadsheet {
    return this as unknown as Spreadsheet;
  }
  #sheet(id: string): Sheet {
    return new LocalSheet(this.#context, this.#self(), id) as unknown as Sheet;
  }
  #ids(): string[] {
    return [...this.#context.book.model.getters.getSheetIds()];
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
    return this.#context.book.time.timeZone;
  }
  getSpreadsheetLocale(): string {
    return this.#context.book.locale.code;
  }
  getSheets(): Sheet[] {
    return this.#ids().map((id) => this.#sheet(id));
  }
  getNumSheets(): number {
    return this.#ids().length;
  }
  getSheetByName(name: string): Sheet | null {
    const { getters } = this.#context.book.model;
    const id = this.#ids().find((one) => getters.getSheetName(one) === name);
    return id === undefined ? null : this.#sheet(id);
  }
  getSheetById(number: number): Sheet | null {
    const id = this.#ids().find((one) => sheetNumberOf(one) === number);
    return id === undefined ? null : this.#sheet(id);
  }
  getRange(a1Notation: string): Range {
    const { tab } = readA1(a1Notation, () => ({ rows: 1, columns: 1 }));
    const sheet = tab === undefined ? this.getActiveSheet() : this.getSheetByName(tab);
    if (!sheet) throw new Error('Range not found');
    return sheet.getRange(a1Notation.slice(a1Notation.lastIndexOf('!') + 1));
  }
  getActiveSheet(): Sheet {
    return this.#sheet(this.#context.book.model.getters.getActiveSheetId());
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }
  insertSheet(...args: unknown[]): Sheet {
    const unknown = args.find((arg) => typeof arg !== 'string' && typeof arg !== 'number');
    if (unknown !== undefined)
      throw new Error('Options of insertSheet are not available in the local workbook');
    const { book } = this.#context;
    const ids = this.#ids();
    const name =
      (args.find((arg) => typeof arg === 'string') as string | undefined) ??
      book.getters.getNextSheetName(book.locale.code.startsWith('sv') ? 'Blad' : 'Sheet');
    requireFreeName(this.#context, name);
    requireCells(this.#context, NEW_SHEET.rows * NEW_SHEET.cols);
    const active = ids.indexOf(book.getters.getActiveSheetId());
    const index = (args.find((arg) => typeof arg === 'number') as number | undefined) ?? active + 1;
    const numbers = ids.map(sheetNumberOf);
    let number = Math.floor(Math.random() * 2 ** 31);
    while (numbers.includes(number)) number += 1;
    const sheetId = sheetIdFor(number);
    book.dispatch('CREATE_SHEET', {
      sheetId,
      position: Math.max(0, Math.min(index, ids.length)),
      name,
      cols: NEW_SHEET.cols,
      rows: NEW_SHEET.rows,
    });
    // At Google a new tab is the active one.
    book.dispatch('ACTIVATE_SHEET', { sheetIdFrom: book.getters.getActiveSheetId(), sheetIdTo: sheetId });
    return this.#sheet(sheetId);
  }
  deleteSheet(sheet: Sheet): void {
    const sheetId = LocalSheet.idOf(sheet);
    const { book } = this.#context;
    if (this.#ids().length === 1) throw new Error("You can't remove all the sheets in a document.");
    const sheetName = book.getters.getSheetName(sheetId);
    // o-spreadsheet wants a second visible sheet even where the one to go is hidden.
    if (!book.getters.isSheetVisible(sheetId)) book.dispatch('SHOW_SHEET', { sheetId });
    book.dispatch('DELETE_SHEET', { sheetId, sheetName });
  }
  moveActiveSheet(position: number): void {
    const { book } = this.#context;
    const sheetId = book.getters.getActiveSheetId();
    const ids = this.#ids();
    if (position < 1 || position > ids.length) throw new Error('Invalid argument: pos');
    const delta = position - 1 - ids.indexOf(sheetId);
    if (delta !== 0) book.dispatch('MOVE_SHEET', { sheetId, delta });
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
  toast(message: string, title = '', timeoutSeconds?: number): void {
    const seconds = timeoutSeconds === undefined ? {} : { seconds: timeoutSeconds };
    this.#context.screen.toasts.push({ message, title, ...seconds });
    this.#context.screen.onShow?.('toast');
  }
  setNamedRange(name: string, range: Range): void {
    const { book } = this.#context;
    const { sheetId, zone } = LocalRange.placeOf(range);
    const ranges = [book.getters.getRangeDataFromZone(sheetId, zone)];
    if (book.getters.getNamedRange(name)) {
      book.dispatch('UPDATE_NAMED_RANGE', { oldRangeName: name, newRangeName: name, ranges });
    } else {
      book.dispatch('CREATE_NAMED_RANGE', { name, ranges });
    }
  }
  getRangeByName(name: string): Range | null {
    const named = this.#context.book.getters.getNamedRange(name);
    if (!named) return null;
    const { sheetId, zone } = named.range;
    return new LocalRange(this.#context, this.#sheet(sheetId), sheetId, zone) as unknown as Range;
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return this.#context.book.getters
      .getNamedRanges()
      .map(
        ({ name }) =>
          new LocalNamedRange(
            this.#context,
            this.#self(),
            name,
          ) as unknown as GoogleAppsScript.Spreadsheet.NamedRange,
      );
  }
  removeNamedRange(name: string): void {
    this.#context.book.dispatch('DELETE_NAMED_RANGE', { name });
  }
}
