import type { CellTable } from '../exports/cellTable.ts';
import type { Reading } from '../exports/reading.ts';
import { Refusal } from '../language/sentence.ts';
import type { RecordKind } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import type { Documents } from './documents.ts';
import { presentId } from './formerTabs.ts';
import { originalText } from './sanitise.ts';
import { Stage } from './stage.ts';
import { type TimeZone, timeZoneOf } from './timeZone.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** The metadata key of all that the add-on remembers: its tabs, whatever they are called, and its documents. */
const KEY = 'smarketing';

/** What a report tab holds, so that the next one covers it and tells people's cells from its own. */
export interface Written {
  /** The language that the tab's words are in. */
  readonly language?: string;
  /** The size of the report, or of the export. */
  readonly rows?: number;
  readonly columns?: number;
  /** Which of its cells were written, as `filledCells` gives it. */
  readonly filled?: string;
  /** A sign of what was written into its cells, with where their links lead. */
  readonly content?: string;
  /** Of how its cells look. */
  readonly looks?: string;
  /** A sign of what people may choose from in its cells. */
  readonly choices?: string;
  /** A sign of how wide its columns are, which of them are hidden, and how many rows are frozen. */
  readonly frame?: string;
  /** A sign of what the charts were made from; they are made anew only when it changes. */
  readonly charts?: string;
}

/** What is remembered of an export on a tab, so that people's cells are told from its own. */
export interface ExportMark {
  readonly rows?: number;
  readonly columns?: number;
  /** Where its own columns and its end are, as `exportPlace` finds them again. */
  readonly heads?: string;
  readonly last?: string;
  /** The ids under which its rows were sent. */
  readonly from?: readonly string[];
  /** True where it was imported before anybody had said what its columns are. */
  readonly pointing?: boolean;
}

/** What is remembered of a tab, in its metadata. */
export interface TabMetadata extends Written, ExportMark {
  /** The id of the sheet that the mark was made for. */
  readonly sheet?: number;
  /** "funnel", or for an export "data:leads:HubSpot contacts". */
  readonly tab: string;
  /** The id by which an earlier version knew the tab, until it is written anew. */
  readonly formerId?: string;
  /** True for a report that the person has left out. */
  readonly hidden?: boolean;
  /** Whether the add-on has shown the tab or hidden it last; a person may have done otherwise since. */
  readonly shown?: boolean;
  /** The same while it is done. */
  readonly turning?: boolean;
  /** True where a hidden tab was written with names off since it was last seen. */
  readonly unnamed?: boolean;
  /**
   * What is about to be written in place of what is said above. It is remembered first, so that a run that ends in between
   * leaves the tab with a mark that tells what is in it, whichever of the two that is.
   */
  readonly next?: Written & ExportMark;
  /** The ids of charts on the tab that are people's, as it was before ours were put in for the sign in `charts`. */
  readonly others?: readonly number[];
  /** An earlier version kept the ids of its charts here. */
  readonly chartIds?: readonly number[];
  /** Of rows that are on their way in: when the last of them came, in milliseconds. */
  readonly at?: number;
  /** A sign of that batch and how many rows had come before it: it may be sent once more. */
  readonly batch?: { readonly sign: string; readonly start: number };
}

/** Begins the name of a sheet that is not ready, and of none that a person has: what is left of such sheets is deleted. */
const NOT_READY = '⏳ Smarketing ';
const STAGE = '…';
/** The lock, the time zone, what is remembered, and that a run begins. */
const CALLS_TO_OPEN = 4;

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
  /** Of the sheets that are being made in this run. */
  private readonly begun = new Set<string>();
  private readonly lastRead = new Map<number, Cell[][]>();
  /** Of data tabs that were written in this run, by the id of the sheet: what their rows say is known. */
  readonly readings = new Map<number, Reading>();
  /** Exports that are counted without lying in a tab: the command line has larger ones than a tab can hold. */
  readonly untabbed: UntabbedExport[] = [];
  /** Tabs that got charts in this run, with the ids of those that are others'. */
  readonly newCharts = new Map<
    string,
    { readonly sheet: Sheet; readonly sign: string; readonly others: readonly number[] }
  >();
  readonly stage = new Stage(this);
  /** Where the person is, from when the first new sheet was made in this run. */
  private active: Sheet | undefined;
  /** The sheet of which new tabs are copies, where there are many in this run; it goes at its end. */
  blank: { readonly sheet: Sheet; colour: string | undefined } | undefined;
  /** Calls to the spreadsheet by which sheets were read in this run. */
  private reads = 0;
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
   * A new sheet that is not ready: its name says so until it gets its own. One that an earlier run has left under the name is
   * taken away.
   *
   * @param place counted from 0 among all sheets
   * @param template what it is a copy of; without it it is as Google makes it
   */
  begin(name: string, place = Number.POSITIVE_INFINITY, template?: Sheet): Sheet {
    const unready = NOT_READY + name;
    const left = this.spreadsheet.getSheetByName(unready);
    if (left) this.spreadsheet.deleteSheet(left);
    this.begun.add(unready);
    this.active ??= this.spreadsheet.getActiveSheet();
    const at = Math.min(place, this.spreadsheet.getSheets().length);
    return template
      ? this.spreadsheet.insertSheet(unready, at, { template })
      : this.spreadsheet.insertSheet(unready, at);
  }

  /** A new sheet is ready: from now on it is the add-on's tab. A sheet that has the name already keeps it: ours gets a number. */
  finish(sheet: Sheet, mark: TabMetadata, name: string): OwnTab {
    this.remember(sheet, mark);
    this.rename(sheet, NOT_READY + name, name);
    this.begun.delete(NOT_READY + name);
    return this.marks.get(mark.tab)!;
  }

  /** A hidden sheet on which something is made ready. */
  beginHidden(): Sheet {
    const sheet = this.begin(STAGE);
    sheet.hideSheet();
    return sheet;
  }

  /** Takes away the sheets on which tabs were made ready, and of which they are copies. */
  clearStage(): void {
    this.stage.clear();
    if (this.blank) this.spreadsheet.deleteSheet(this.blank.sheet);
    this.blank = undefined;
  }

  /** Goes to a tab. */
  goTo(sheet: Sheet): void {
    this.spreadsheet.setActiveSheet(sheet);
    this.active = undefined;
  }

  /** A new sheet is gone to when it is made: the person is taken back to where they were, unless that tab was hidden since. */
  goBack(): void {
    if (this.active && !this.active.isSheetHidden()) this.spreadsheet.setActiveSheet(this.active);
    this.active = undefined;
  }

  /** Does a sheet's name say that it is not ready? */
  isUnready(name: string): boolean {
    return name.startsWith(NOT_READY);
  }

  /** The name, or the name with a number where a sheet has it already, whatever its case. */
  freeName(name: string): string {
    const names = this.tidyNames();
    let free = name;
    for (let n = 2; names.has(free.toLowerCase()); n++) free = `${name} ${n}`;
    return free;
  }

  /**
   * The names of all sheets in lower case. A sheet that an earlier run has left before it was ready goes; one that was ready but
   * for its name gets that.
   */
  tidyNames(): ReadonlySet<string> {
    if (this.names) return this.names;
    const ours = new Set([...this.marks.values()].map(({ sheet }) => sheet.getSheetId()));
    this.names = new Set();
    for (const sheet of this.spreadsheet.getSheets()) {
      let name = sheet.getName();
      const isLeft = name.startsWith(NOT_READY) && !this.begun.has(name);
      if (isLeft && !ours.has(sheet.getSheetId())) {
        this.spreadsheet.deleteSheet(sheet);
        continue;
      }
      if (isLeft && !this.isStaging(sheet)) {
        name = name.slice(NOT_READY.length);
        sheet.setName(name);
      }
      this.names.add(name.toLowerCase());
    }
    return this.names;
  }

  private isStaging(sheet: Sheet): boolean {
    const id = sheet.getSheetId();
    return this.all('staging:').some((own) => own.sheet.getSheetId() === id);
  }

  /** Gives a sheet a name, with a number where another has it. @param from what it is called */
  rename(sheet: Sheet, from: string, name: string): void {
    // A run that ended may have come so far already.
    if (from === name) return;
    let given = name;
    if (this.names || !this.isGiven(sheet, name)) {
      given = this.freeName(name);
      sheet.setName(given);
    }
    // Asking every sheet for its name once more is as many calls.
    this.names?.delete(from.toLowerCase());
    this.names?.add(given.toLowerCase());
  }

  /** Google gives no name twice: asking it is one call, where asking every sheet for its name is as many as there are. */
  private isGiven(sheet: Sheet, name: string): boolean {
    try {
      sheet.setName(name);
      return true;
    } catch {
      return sheet.getName() === name;
    }
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

  /** A tab of the add-on's becomes another one, by one call. */
  become(tab: string, given: TabMetadata): void {
    const own = this.marks.get(tab)!;
    const mark = { ...given, sheet: own.sheet.getSheetId() };
    this.metadataOf(own.sheet, own, (one) => one.tab === tab).setValue(JSON.stringify(mark));
    this.marks.delete(tab);
    this.marks.set(mark.tab, { ...own, mark });
  }

  /** What is remembered of a tab is known to be this; the sheet's metadata says it, with more. */
  settle(tab: string, mark: TabMetadata): void {
    const known = this.marks.get(tab)!;
    this.marks.set(tab, { ...known, mark });
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
    this.reads += 2;
    const values = this.cells(sheet.getDataRange());
    if (this.lastRead.has(sheet.getSheetId())) this.lastRead.set(sheet.getSheetId(), values);
    return values;
  }

  /** The formulas on a sheet, '' where there is none. */
  formulas(sheet: Sheet): string[][] {
    this.reads += 2;
    return sheet.getDataRange().getFormulas();
  }

  nameOf(sheet: Sheet): string {
    this.reads++;
    return sheet.getName();
  }

  /** Calls to the spreadsheet so far, as long as all that was done is reading. */
  get callsToRead(): number {
    return CALLS_TO_OPEN + this.reads;
  }

  /** What is in the cells of a range, dates as serial days. */
  cells(range: GoogleAppsScript.Spreadsheet.Range): Cell[][] {
    return (range.getValues() as unknown[][]).map((row) => row.map((value) => this.cell(value)));
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
