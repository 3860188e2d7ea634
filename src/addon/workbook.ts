import type { CellTable } from '../exports/cellTable.ts';
import type { Reading } from '../exports/reading.ts';
import { Refusal } from '../language/sentence.ts';
import type { RecordKind } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import type { Documents } from './documents.ts';
import { presentId } from './formerTabs.ts';
import { originalText } from './sanitise.ts';
import { type TimeZone, timeZoneOf } from './timeZone.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The metadata key of all that the add-on remembers: its tabs, whatever they are called, and its documents. */
const KEY = 'smarketing';

/** What is remembered of a tab, in its metadata. */
export interface TabMetadata {
  /** The id of the sheet that the mark was made for. */
  readonly sheet?: number;
  /** "funnel", or for an export "data:leads:HubSpot contacts". */
  readonly tab: string;
  /** The id by which an earlier version knew the tab, until it is written anew. */
  readonly formerId?: string;
  /** The language that the tab's words are in. */
  readonly language?: string;
  /** The size of the report that is there, so that the next one covers it. */
  readonly rows?: number;
  readonly columns?: number;
  /** Which of its cells were written, as `filledCells` gives it. */
  readonly filled?: string;
  /** Of how its cells look. */
  readonly looks?: string;
  /** True where the add-on has hidden the tab, which the person had left out. */
  readonly hidden?: boolean;
  /** True where a hidden tab was written with names off since it was last seen. */
  readonly unnamed?: boolean;
  /** A sign of what the charts were made from; they are made anew only when it changes. */
  readonly charts?: string;
  /** An earlier version kept the ids of its charts here. */
  readonly chartIds?: readonly number[];
}

/** What would be written as it is there already. */
function isSame(known: unknown, next: unknown): boolean {
  return JSON.stringify(known) === JSON.stringify(next);
}

/** A document as it lies in the metadata. */
interface Kept {
  readonly document: keyof Documents;
  readonly value: unknown;
}

/** With the metadata in which it lies; undefined where that was added in this run and not looked up yet. */
type Remembered<T> = T & { readonly metadata: Metadata | undefined };

/** The metadata of a tab that an earlier version made, as the present one writes it. */
function presentMark(mark: TabMetadata): TabMetadata {
  const tab = presentId(mark.tab);
  return tab === mark.tab ? mark : { ...mark, tab, formerId: mark.tab };
}

/** An export as its file has it. */
export interface UntabbedExport {
  readonly kind: RecordKind;
  readonly name: string;
  readonly cells: CellTable;
}

export interface OwnTab {
  readonly sheet: Sheet;
  readonly mark: TabMetadata;
}

/** The open spreadsheet and the add-on's own tabs in it. */
export class Workbook {
  readonly zone: TimeZone;
  private readonly sheetIds = new Map<string, number>();
  /** The names of all sheets in lower case, from when they were first asked for. */
  private names: Set<string> | undefined;
  private readonly lastRead = new Map<number, Cell[][]>();
  /** Of data tabs that were written in this run, by the id of the sheet: what their rows say is known. */
  readonly readings = new Map<number, Reading>();
  /** Exports that are counted without lying in a tab: the command line has larger ones than a tab can hold. */
  readonly untabbed: UntabbedExport[] = [];
  /** Tabs that got charts in this run, with the ids of those that are others'. */
  readonly newCharts = new Map<string, { readonly sheet: Sheet; readonly others: readonly number[] }>();
  private readonly marks = new Map<string, Remembered<{ sheet: Sheet; mark: TabMetadata }>>();
  private readonly documents = new Map<keyof Documents, Remembered<{ value: unknown }>>();

  private constructor(readonly spreadsheet: Spreadsheet) {
    this.zone = timeZoneOf(spreadsheet.getSpreadsheetTimeZone());
    const all = spreadsheet.createDeveloperMetadataFinder().withKey(KEY).find();
    const ofTabs: { sheet: Sheet; mark: TabMetadata; metadata: Metadata }[] = [];
    for (const metadata of all) {
      const read = JSON.parse(metadata.getValue() ?? '{}') as TabMetadata | Kept;
      const sheet = metadata.getLocation().getSheet();
      if ('document' in read) this.documents.set(read.document, { value: read.value, metadata });
      else if (sheet) ofTabs.push({ sheet, mark: presentMark(read), metadata });
    }
    // A person's copy of a tab may have got its metadata as well; the report stays with the tab it was made for. In a copy
    // of the spreadsheet the tabs may have other ids.
    const isCopy = this.document('home') !== undefined && this.document('home') !== spreadsheet.getId();
    const place = new Map(spreadsheet.getSheets().map((sheet, i) => [sheet.getSheetId(), i]));
    const placeOf = ({ sheet }: (typeof ofTabs)[number]) => place.get(sheet.getSheetId())!;
    // Google says nothing of the order in which metadata is found.
    for (const one of ofTabs.sort((a, b) => placeOf(a) - placeOf(b))) {
      const { sheet, mark } = one;
      const isOwn = mark.sheet === undefined || mark.sheet === sheet.getSheetId();
      if (isOwn || (isCopy && !this.marks.has(mark.tab))) this.marks.set(mark.tab, one);
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
   * Makes a tab of the add-on's own, and says at once what is to be in it. A sheet of the person's that has the name already keeps it: ours gets a number.
   *
   * @param place counted from 0 among all sheets
   */
  create(mark: TabMetadata, name: string, place: number): OwnTab {
    const free = this.freeName(name);
    const sheet = this.spreadsheet.insertSheet(free, Math.min(place, this.spreadsheet.getSheets().length));
    this.names?.add(free.toLowerCase());
    this.remember(sheet, mark);
    return this.marks.get(mark.tab)!;
  }

  /** The name, or the name with a number where a sheet has it already, whatever its case. */
  freeName(name: string): string {
    this.names ??= new Set(this.spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
    let free = name;
    for (let n = 2; this.names.has(free.toLowerCase()); n++) free = `${name} ${n}`;
    return free;
  }

  /** Gives a sheet a name, with a number where another has it. */
  rename(sheet: Sheet, name: string): void {
    sheet.setName(this.freeName(name));
    this.names = undefined;
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

  remember(sheet: Sheet, given: TabMetadata): void {
    const mark = { ...given, sheet: sheet.getSheetId() };
    if (isSame(this.marks.get(mark.tab)?.mark, mark)) return;
    const metadata = this.write(sheet, this.marks.get(mark.tab), mark, (one) => one.tab === mark.tab);
    this.marks.set(mark.tab, { sheet, mark, metadata });
  }

  /** What is remembered under a name; undefined where nothing is. */
  document<Name extends keyof Documents>(name: Name): Documents[Name] | undefined {
    return this.documents.get(name)?.value as Documents[Name] | undefined;
  }

  keep<Name extends keyof Documents>(name: Name, value: Documents[Name]): void {
    if (this.documents.has(name) && isSame(this.document(name), value)) return;
    const kept: Kept = { document: name, value };
    const metadata = this.write(
      this.spreadsheet,
      this.documents.get(name),
      kept,
      (one) => one.document === name,
    );
    this.documents.set(name, { value, metadata });
  }

  /** Puts a value where it lies already, or adds it. */
  private write(
    holder: Sheet | Spreadsheet,
    known: { metadata: Metadata | undefined } | undefined,
    value: TabMetadata | Kept,
    isIt: (read: Partial<TabMetadata & Kept>) => boolean,
  ): Metadata | undefined {
    const text = JSON.stringify(value);
    if (!known) {
      holder.addDeveloperMetadata(KEY, text);
      return undefined;
    }
    return this.metadataOf(holder, known, isIt).setValue(text);
  }

  private metadataOf(
    holder: Sheet | Spreadsheet,
    { metadata }: { metadata: Metadata | undefined },
    isIt: (read: Partial<TabMetadata & Kept>) => boolean,
  ): Metadata {
    if (metadata) return metadata;
    const all = holder.getDeveloperMetadata();
    return all.find((one) => one.getKey() === KEY && isIt(JSON.parse(one.getValue() ?? '{}')))!;
  }

  /** Takes a tab of the add-on's own away. */
  remove(tab: string): void {
    const own = this.marks.get(tab);
    if (!own) return;
    this.spreadsheet.deleteSheet(own.sheet);
    this.names = undefined;
    this.marks.delete(tab);
  }

  /** A tab is no longer the add-on's; it stays as it is. */
  forget(tab: string): void {
    const own = this.marks.get(tab);
    if (own) this.metadataOf(own.sheet, own, (one) => one.tab === tab).remove();
    this.marks.delete(tab);
  }

  /** All that is on a sheet, dates as serial days. */
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
