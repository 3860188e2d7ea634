import { say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { isAnyLink, isFormula, type Tab, type TabCell } from '../tabs/tab.ts';
import { growSheet } from './growSheet.ts';
import { blocksOf, type LabelledRow, type RowNow, rowsNow } from './labelledRows.ts';
import { put } from './put.ts';
import { originalText, safeText } from './sanitise.ts';
import type { Stage } from './stage.ts';
import type { UserNote, Values } from './userNotes.ts';
import type { TabMetadata, Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A note whose row is gone, with the label that it was beside. */
interface WithoutRow {
  readonly label: string;
  readonly value: UserNote['value'];
}

/** Where people's notes are to be, once the report is replaced. */
export interface Placed {
  /** Inside the report, in their rows now. */
  readonly notes: readonly (UserNote & { readonly from: number })[];
  /** All that is beside the report, row by row, and where each row is now. */
  readonly beside: readonly (readonly unknown[])[];
  readonly now: readonly RowNow[];
  readonly withoutRow: readonly WithoutRow[];
  /** Does something beside the report come into another row? */
  readonly moves: boolean;
}

/** Finds the rows of people's notes by the labels that they are beside. */
export class NotePlaces {
  private readonly heads: ReadonlySet<string>;
  /** undefined where the report is in another language and its rows cannot be told: then all stays in its row. */
  private readonly after: readonly LabelledRow[] | undefined;
  /** Columns that are seen: the figures of charts are no part of a row. */
  private readonly seen: number;

  /**
   * @param other the tab in the language of the report that is there
   * @param mark what is remembered of that report
   * @param columns how many the report covers
   */
  constructor(
    private readonly workbook: Workbook,
    tab: Tab,
    other: Tab,
    mark: TabMetadata,
    private readonly columns: number,
  ) {
    const seenOf = (row: readonly TabCell[]) => row.slice(0, (other.hiddenFrom ?? row.length + 1) - 1);
    this.seen = Math.min(mark.columns ?? 0, (other.hiddenFrom ?? columns + 1) - 1);
    this.heads = new Set(
      other.rows.flatMap(([first]) => (first?.style === 'head' ? [textOf(first)] : [])).filter(Boolean),
    );
    // In two languages a report has the same rows, but for those of sentences.
    this.after =
      other.rows.length === tab.rows.length
        ? other.rows.map((row) => labelled(seenOf(row).map(textOf)))
        : undefined;
  }

  /**
   * @param notes inside the report
   * @param there all that is in its rows
   */
  of(notes: readonly UserNote[], there: Values): Placed {
    const beside = there.map((row) => row.slice(this.columns));
    const hasBeside = (row: number) => beside[row]!.some(isFilled);
    if (notes.length === 0 && !beside.some((_, row) => hasBeside(row))) return NOTHING;
    const isNote = new Set(notes.map(({ row, column }) => `${row} ${column}`));
    const texts = there.map((row, i) =>
      row
        .slice(0, this.seen)
        .map((value, j) => (isNote.has(`${i + 1} ${j + 1}`) ? '' : this.textThere(value))),
    );
    const now: RowNow[] = this.after
      ? rowsNow(texts.map(labelled), this.after, this.heads)
      : texts.map((_, row) => row);
    // A label that was typed over says nothing: what is beside it stays.
    for (const { row, column } of notes) if (column === 1) now[row - 1] = row - 1;
    const withoutRow: WithoutRow[] = [];
    const inside = notes.flatMap((note) => {
      const to = now[note.row - 1]!;
      if (to !== 'gone') return [{ ...note, row: to + 1, from: note.row }];
      withoutRow.push({ label: texts[note.row - 1]![0]!, value: note.value });
      return [];
    });
    for (const [row, to] of now.entries())
      if (to === 'gone')
        for (const value of beside[row]!)
          if (isFilled(value)) withoutRow.push({ label: texts[row]![0]!, value: kept(value) });
    const moves = now.some((to, row) => to !== row && hasBeside(row));
    return { notes: inside, beside, now, withoutRow, moves };
  }

  private textThere(value: unknown): string {
    if (value instanceof Date) return numberText(this.workbook.zone.toSerial(value));
    return typeof value === 'number' ? numberText(value) : comparable(String(value ?? ''));
  }
}

const NOTHING: Placed = { notes: [], beside: [], now: [], withoutRow: [], moves: false };

function kept(value: unknown): UserNote['value'] {
  return typeof value === 'string' ? safeText(value) : (value as UserNote['value']);
}

function labelled(texts: readonly string[]): LabelledRow {
  return { label: texts[0] ?? '', filled: texts.filter((text) => text !== '').length };
}

function textOf({ value }: TabCell): string {
  if (value === null) return '';
  if (isAnyLink(value)) return comparable(value.text);
  if (isFormula(value)) return value.formula;
  return typeof value === 'number' ? numberText(value) : comparable(String(value));
}

/** As a spreadsheet may give it back, spaces around it aside. */
function comparable(text: string): string {
  return originalText(text).trim();
}

function numberText(value: number): string {
  return String(Math.round(value * 1e6) / 1e6);
}

function isFilled(value: unknown): boolean {
  return value !== '' && value !== null && value !== undefined;
}

/** Notes inside a report whose cells it needs. @param cells what goes into its cells */
export function displacedOf({ notes }: Placed, cells: Values): UserNote[] {
  return notes.filter(({ row, column, value }) => cells[row - 1]![column - 1] !== value);
}

/**
 * Have notes to come into their cells by the call that replaces the report? Formulas are taken along as a spreadsheet does it, so
 * that those about their own row stay so.
 */
export function needsStage(placed: Placed, cells: Values): boolean {
  const isMoved = ({ row, from, value }: Placed['notes'][number]) => row !== from && isFormulaText(value);
  return placed.moves || placed.notes.some(isMoved) || displacedOf(placed, cells).length > 0;
}

/**
 * Puts people's notes beside the report that is made ready: each block of rows where its labels are now, with its looks and its
 * comments. A note whose cell the report needs goes to the right of its row.
 *
 * @param cells what goes into the report's cells
 * @param columns how many it covers
 * @returns how many columns beside it go along with it
 */
export function stageNotes(
  sheet: Sheet,
  stage: Stage,
  tab: string,
  placed: Placed,
  cells: Values,
  columns: number,
): number {
  const displaced = displacedOf(placed, cells);
  const copy = (from: number, to: number, column: number, rows: number, width: number) =>
    sheet
      .getRange(from + 1, column, rows, width)
      .copyTo(stage.beside(tab, to, column, rows, width), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
  for (const { row, from, column, value } of placed.notes)
    if (isFormulaText(value) && cells[row - 1]![column - 1] === value) copy(from - 1, row - 1, column, 1, 1);
  if (!placed.moves && displaced.length === 0) return 0;
  const { beside, now } = placed;
  const width = beside.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  const taken = new Map<number, unknown[]>();
  for (const [row, to] of now.entries()) if (to !== 'gone') taken.set(to, [...(beside[row] ?? [])]);
  const aside = displaced.map(({ row, value }) => {
    const there = taken.get(row - 1) ?? [];
    const free = [...there.map(isFilled), false].indexOf(false);
    there[free] = value;
    taken.set(row - 1, there);
    return { row: row - 1, column: columns + free + 1, value };
  });
  const all = Math.max(width, ...aside.map(({ column }) => column - columns));
  stage.beside(tab, 0, columns + 1, cells.length, all).clearContent();
  if (width > 0)
    for (const { from, to, rows } of blocksOf(now, (row) => beside[row]!.some(isFilled)))
      copy(from, to, columns + 1, rows, width);
  for (const { row, column, value } of aside) put(stage.beside(tab, row, column, 1, 1), [[value]]);
  growSheet(sheet, cells.length, columns + all);
  return all;
}

/** How many cells there are up to the last that holds something. */
function lastFilled(row: readonly unknown[]): number {
  let length = row.length;
  while (length > 0 && !isFilled(row[length - 1])) length--;
  return length;
}

function isFormulaText(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('=');
}

/**
 * Keeps notes whose row is gone below all that is on the sheet, under a title, each with the label that it was beside. They are
 * written before the report is replaced; those that a run which ended has written are not written once more.
 *
 * @param rows how many the report covers
 */
export function keepWithoutRow(
  workbook: Workbook,
  sheet: Sheet,
  { language, isConcealed }: Tab,
  notes: readonly WithoutRow[],
  rows: number,
): void {
  if (notes.length === 0) return;
  const title = say(language, sentence('notes.withoutRow'));
  // With names off, and where somebody is being erased, a label may be a name.
  const isHidden = isConcealed === true || workbook.document('erasing') === true;
  const there = sheet.getDataRange().getValues() as unknown[][];
  const isTitled = there.slice(rows).some(([first]) => first === title);
  const lines = notes.map(({ label, value }) => [isHidden ? '' : safeText(label), value]);
  const known = new Set(there.slice(rows).map((row) => JSON.stringify(row.slice(0, 2).map(written))));
  const missing = lines.filter((line) => !known.has(JSON.stringify(line.map(written))));
  if (missing.length === 0) return;
  const last = Math.max(rows, there.length);
  const block = [
    ...(isTitled
      ? []
      : [
          ['', ''],
          [title, ''],
        ]),
    ...missing,
  ];
  growSheet(sheet, last + block.length, 2);
  put(sheet.getRange(last + 1, 1, block.length, 2), block);
}

function written(value: unknown): unknown {
  return typeof value === 'string' ? originalText(value) : value;
}
