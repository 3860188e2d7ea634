import type { Cell } from '../exports/cell.ts';
import { Refusal } from '../language/sentence.ts';
import { originalText } from './sanitise.ts';
import { type Zone, zoneOf } from './zone.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The metadata key by which the add-on knows its own tabs again, whatever they are called. */
const KEY = 'smarketing';

/** What is remembered of a tab, in its metadata. */
export interface Mark {
  /** The id of the sheet that the mark was made for. */
  readonly sheet?: number;
  /** "funnel", or for an export "data:leads:HubSpot contacts". */
  readonly tab: string;
  /** The language that the tab's words are in. */
  readonly language?: string;
  /** The size of the report that stands there, so that the next one covers it. */
  readonly rows?: number;
  readonly columns?: number;
  /** Which of its cells were written, as `filledCells` gives it. */
  readonly filled?: string;
  /** Of how its cells look. */
  readonly looks?: string;
  /** True where the add-on has hidden the tab, which the person had left out. */
  readonly hidden?: boolean;
  /** What the charts were made from; they are made anew only when it changes. */
  readonly charts?: string;
  readonly chartIds?: readonly number[];
}

export interface OwnTab {
  readonly sheet: Sheet;
  readonly mark: Mark;
}

/** The open spreadsheet and the add-on's own tabs in it. */
export class Workbook {
  readonly zone: Zone;
  private readonly sheetIds = new Map<string, number>();
  private readonly lastRead = new Map<number, Cell[][]>();
  private readonly marks = new Map<string, { sheet: Sheet; mark: Mark; metadata: Metadata }>();

  private constructor(readonly spreadsheet: Spreadsheet) {
    this.zone = zoneOf(spreadsheet.getSpreadsheetTimeZone());
    for (const sheet of spreadsheet.getSheets()) {
      for (const metadata of sheet.getDeveloperMetadata()) {
        if (metadata.getKey() !== KEY) continue;
        const mark = JSON.parse(metadata.getValue() ?? '{}') as Mark;
        // A copy of a tab may have got its metadata as well; the report stays with the tab it was made for.
        if (mark.sheet !== undefined && mark.sheet !== sheet.getSheetId()) continue;
        this.marks.set(mark.tab, { sheet, mark, metadata });
      }
    }
  }

  static open(): Workbook {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet) throw new Refusal('refresh.noSpreadsheet');
    return new Workbook(spreadsheet);
  }

  find(tab: string): OwnTab | undefined {
    return this.marks.get(tab);
  }

  /** The add-on's tabs whose name begins so, in the order of the sheets. */
  all(prefix: string): OwnTab[] {
    return [...this.marks.values()].filter(({ mark }) => mark.tab.startsWith(prefix));
  }

  /**
   * Makes a tab of the add-on's own. A sheet of the person's that has the name already keeps it: ours gets a number.
   *
   * @param place counted from 0 among all sheets
   */
  create(tab: string, name: string, place: number): OwnTab {
    const sheet = this.spreadsheet.insertSheet(
      this.freeName(name),
      Math.min(place, this.spreadsheet.getSheets().length),
    );
    this.remember(sheet, { tab });
    return this.marks.get(tab)!;
  }

  /** The name, or the name with a number where a sheet has it already, whatever its case. */
  freeName(name: string): string {
    const taken = new Set(this.spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
    let free = name;
    for (let n = 2; taken.has(free.toLowerCase()); n++) free = `${name} ${n}`;
    return free;
  }

  /** The id of the sheet that is called so; undefined where none is. */
  sheetId(name: string): number | undefined {
    if (!this.sheetIds.has(name)) {
      const sheet = this.spreadsheet.getSheetByName(name);
      if (!sheet) return undefined;
      this.sheetIds.set(name, sheet.getSheetId());
    }
    return this.sheetIds.get(name);
  }

  remember(sheet: Sheet, given: Mark): void {
    const mark = { ...given, sheet: sheet.getSheetId() };
    const known = this.marks.get(mark.tab);
    if (known) {
      known.metadata.setValue(JSON.stringify(mark));
      this.marks.set(mark.tab, { ...known, mark });
      return;
    }
    sheet.addDeveloperMetadata(KEY, JSON.stringify(mark));
    const metadata = sheet.getDeveloperMetadata().find((one) => one.getKey() === KEY)!;
    this.marks.set(mark.tab, { sheet, mark, metadata });
  }

  /** Takes a tab of the add-on's own away. */
  remove(tab: string): void {
    const own = this.marks.get(tab);
    if (!own) return;
    this.spreadsheet.deleteSheet(own.sheet);
    this.marks.delete(tab);
  }

  /** A tab is no longer the add-on's; it stays as it is. */
  forget(tab: string): void {
    this.marks.get(tab)?.metadata.remove();
    this.marks.delete(tab);
  }

  /** All that stands on a sheet, dates as serial days. */
  values(sheet: Sheet): Cell[][] {
    const values = (sheet.getDataRange().getValues() as unknown[][]).map((row) =>
      row.map((value) => this.cell(value)),
    );
    if (this.lastRead.has(sheet.getSheetId())) this.lastRead.set(sheet.getSheetId(), values);
    return values;
  }

  /** The same as it was read last in this run: for the tabs that people own, which are looked at more than once. */
  lastValues(sheet: Sheet): Cell[][] {
    const known = this.lastRead.get(sheet.getSheetId());
    if (known) return known;
    const values = this.values(sheet);
    this.lastRead.set(sheet.getSheetId(), values);
    return values;
  }

  private cell(value: unknown): Cell {
    if (typeof value === 'string') return originalText(value);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return value instanceof Date ? this.zone.toSerial(value) : '';
  }
}
