import type { NoteWrite } from '../engine/cellNotes.ts';
import type { CellStyle, CellZone } from '../engine/engine.ts';
import { toEngineFormat, toGoogleFormat } from '../engine/numberFormat.ts';
import { a1Of, requireInside } from './a1Notation.ts';
import { type Context, nameOf } from './context.ts';
import { LocalDataValidation, requireValid } from './dataValidation.ts';
import { LocalFilter } from './filter.ts';
import { Service } from './service.ts';
import { LocalTextStyle, requireFontSize } from './textStyle.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

const ALIGN: Record<string, NonNullable<CellStyle['align']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
};
const VERTICAL: Record<string, NonNullable<CellStyle['verticalAlign']>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};

/** Google's names of lines by o-spreadsheet's. */
const BORDERS: Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

/** A range of a tab. */
export class LocalRange
  extends Service
  implements
    Pick<
      Range,
      | 'getValue'
      | 'getValues'
      | 'getFormulas'
      | 'getNumberFormats'
      | 'getNotes'
      | 'clearNote'
      | 'clearContent'
      | 'clearDataValidations'
    >
{
  readonly #context: Context;
  readonly #sheetId: string;
  readonly #zone: CellZone;

  constructor(context: Context, sheetId: string, zone: CellZone) {
    super(context.callLog, {
      name: 'Range',
      inCustomFunctions: 'reading',
      navigation: ['getRow', 'getColumn', 'getA1Notation'],
    });
    this.#context = context;
    this.#sheetId = sheetId;
    this.#zone = zone;
    this.#requireInside();
  }

  /** The tab's id and the zone of a range, for services that take one. */
  static placeOf(range: unknown): { sheetId: string; zone: CellZone } {
    const local = range as LocalRange;
    return { sheetId: local.#sheetId, zone: local.#zone };
  }

  #requireInside(): void {
    const { layout } = this.#context.gridModel;
    if (!layout.tryGetSheet(this.#sheetId)) throw new Error('The sheet of this range was deleted.');
    requireInside(this.#zone, layout.getNumberRows(this.#sheetId), layout.getNumberCols(this.#sheetId));
  }

  /** Runs over the cells, after a look at whether they are still there. */
  #each(visit: (col: number, row: number) => void): this {
    this.#requireInside();
    const { left, right, top, bottom } = this.#zone;
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) visit(col, row);
    }
    return this;
  }

  /** Runs over the cells with a table of their size; throws Google's sentence if the size is another. */
  #eachOf<T>(table: readonly (readonly T[])[], visit: (value: T, col: number, row: number) => void): this {
    const { left, top, right, bottom } = this.#zone;
    const height = bottom - top + 1;
    const width = right - left + 1;
    if (!Array.isArray(table) || !table.every(Array.isArray)) {
      throw new Error(
        "The parameters don't match the method signature: a two-dimensional array is expected.",
      );
    }
    if (table.length !== height) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${height}.`,
      );
    }
    const odd = table.find((row) => row.length !== width);
    if (odd) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${width}.`,
      );
    }
    return this.#each((col, row) => visit(table[row - top]![col - left]!, col, row));
  }

  // --- content ------------------------------------------------------------------------------------------

  // biome-ignore lint/suspicious/noExplicitAny: the signature of @types/google-apps-script
  getValue(): any {
    return this.getValues()[0]![0];
  }
  // biome-ignore lint/suspicious/noExplicitAny: the signature of @types/google-apps-script
  getValues(): any[][] {
    this.#requireInside();
    return this.#context.gridModel.values(this.#sheetId, this.#zone);
  }
  setValue(value: unknown): Range {
    requireValid(this.#context, this.#sheetId, this.#zone, () => value);
    return this.#range(
      this.#each((col, row) => this.#context.gridModel.write(this.#sheetId, col, row, value)),
    );
  }
  setValues(values: unknown[][]): Range {
    const { left, top } = this.#zone;
    this.#eachOf(values, () => undefined);
    requireValid(this.#context, this.#sheetId, this.#zone, (col, row) => values[row - top]![col - left]);
    return this.#range(
      this.#eachOf(values, (value, col, row) =>
        this.#context.gridModel.write(this.#sheetId, col, row, value),
      ),
    );
  }
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    this.#requireInside();
    return LocalFilter.create(this.#context, this.#sheetId, this.#zone);
  }
  getRow(): number {
    return this.#zone.top + 1;
  }
  getA1Notation(): string {
    return a1Of(this.#zone);
  }
  getColumn(): number {
    return this.#zone.left + 1;
  }
  getFormulas(): string[][] {
    this.#requireInside();
    const { gridModel } = this.#context;
    return gridModel.rows(this.#sheetId, this.#zone, (_cell, col, row) =>
      gridModel.formula(this.#sheetId, col, row),
    );
  }
  getNumberFormats(): string[][] {
    this.#requireInside();
    return this.#context.gridModel.rows(this.#sheetId, this.#zone, ({ format }) => toGoogleFormat(format));
  }
  clearContent(): Range {
    return this.#range(
      this.#each((col, row) => this.#context.gridModel.write(this.#sheetId, col, row, null)),
    );
  }

  /** All of a range into the same columns of another tab: values, formulas, looks and notes; not its rules. */
  copyTo(destination: Range, type?: unknown, transposed = false): void {
    const to = LocalRange.placeOf(destination);
    if (nameOf(type) !== 'PASTE_NORMAL' || transposed) {
      throw new Error('Range.copyTo other than PASTE_NORMAL is not available in the local workbook');
    }
    const { left, right, top, bottom } = this.#zone;
    const isAsLarge =
      to.zone.right - to.zone.left === right - left && to.zone.bottom - to.zone.top === bottom - top;
    if (!isAsLarge || to.zone.left !== left)
      throw new Error('Range.copyTo to other columns is not available in the local workbook');
    this.#requireInside();
    this.#context.gridModel.copyCells(this.#sheetId, to.sheetId, this.#zone, to.zone.top - top);
  }

  // --- look ---------------------------------------------------------------------------------------------

  setNumberFormat(format: string): Range {
    const engineFormat = toEngineFormat(requireText(format, 'number format'));
    return this.#range(
      this.#each((col, row) => this.#context.gridModel.setFormat(this.#sheetId, col, row, engineFormat)),
    );
  }
  setNumberFormats(formats: string[][]): Range {
    const known = new Map<string, string>();
    return this.#range(
      this.#eachOf(formats, (format, col, row) => {
        let engineFormat = known.get(format);
        if (engineFormat === undefined) {
          engineFormat = toEngineFormat(requireText(format, 'number format'));
          known.set(format, engineFormat);
        }
        this.#context.gridModel.setFormat(this.#sheetId, col, row, engineFormat);
      }),
    );
  }

  #styles<T>(values: readonly (readonly T[])[], styleOf: (value: T) => object): Range {
    const known = new Map<T, CellStyle>();
    return this.#range(
      this.#eachOf(values, (value, col, row) => {
        let style = known.get(value);
        if (!style) {
          style = styleOf(value) as CellStyle;
          known.set(value, style);
        }
        this.#context.gridModel.setStyle(this.#sheetId, col, row, style);
      }),
    );
  }
  setTextStyles(styles: GoogleAppsScript.Spreadsheet.TextStyle[][]): Range {
    return this.#styles(styles, (style) => {
      const { bold, fontSize, colour } = LocalTextStyle.lookOf(style);
      return {
        ...(bold === undefined ? {} : { bold: bold || undefined }),
        ...(fontSize === undefined ? {} : { fontSize }),
        // Black is what a text is without a colour.
        ...(colour === undefined
          ? {}
          : { textColor: colour === '#000000' ? undefined : engineColour(colour) }),
      };
    });
  }
  setBackgrounds(colours: (string | null)[][]): Range {
    return this.#styles(colours, (colour) => ({ fillColor: engineColour(colour) }));
  }
  setFontSizes(sizes: number[][]): Range {
    return this.#styles(sizes, (fontSize) => ({ fontSize: requireFontSize(fontSize) }));
  }
  setHorizontalAlignments(alignments: ('left' | 'center' | 'right' | 'normal' | null)[][]): Range {
    return this.#styles(alignments, (alignment) => ({ align: ALIGN[alignment ?? ''] }));
  }
  setVerticalAlignments(alignments: ('top' | 'middle' | 'bottom' | null)[][]): Range {
    return this.#styles(alignments, (alignment) => ({ verticalAlign: VERTICAL[alignment ?? ''] }));
  }
  setWraps(areWrapsEnabled: boolean[][]): Range {
    return this.#styles(areWrapsEnabled, (wrap) => ({ wrapping: wrap ? 'wrap' : 'overflow' }));
  }

  /**
   * Lines along the sides of the range: true draws one, false takes it away, null leaves it as it is.
   *
   * @param vertical between its columns
   * @param horizontal between its rows
   */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = null,
    style: unknown = null,
  ): Range {
    this.#requireInside();
    const line = style === null ? 'thin' : BORDERS[nameOf(style)];
    if (!line) throw new Error(`The border style ${nameOf(style)} is not available in the local workbook`);
    const color = engineColour(colour) ?? '#000000';
    const sides = { top, left, bottom, right, v: vertical, h: horizontal } as const;
    for (const [position, isDrawn] of Object.entries(sides) as [keyof typeof sides, boolean | null][]) {
      if (isDrawn === null || isDrawn === undefined) continue;
      this.#context.gridModel.dispatch('SET_ZONE_BORDERS', {
        sheetId: this.#sheetId,
        target: [this.#zone],
        border: { position, color: isDrawn ? color : '', style: line },
      });
    }
    return this.#range(this);
  }

  // --- notes --------------------------------------------------------------------------------------------

  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  getNotes(): string[][] {
    this.#requireInside();
    const { left, right, top, bottom } = this.#zone;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, col) =>
        this.#context.gridModel.note(this.#sheetId, left + col, top + row),
      ),
    );
  }
  /** @param note null and '' take the notes away */
  setNote(note: string | null): Range {
    const text = noteText(note);
    const notes: NoteWrite[] = [];
    this.#each((col, row) => notes.push({ col, row, note: text }));
    this.#context.gridModel.setNotes(this.#sheetId, notes);
    return this.#range(this);
  }
  setNotes(table: (string | null)[][]): Range {
    const notes: NoteWrite[] = [];
    this.#eachOf(table, (note, col, row) => notes.push({ col, row, note: noteText(note) }));
    this.#context.gridModel.setNotes(this.#sheetId, notes);
    return this.#range(this);
  }
  clearNote(): Range {
    return this.setNote(null);
  }

  // --- rules --------------------------------------------------------------------------------------------

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    this.#requireInside();
    LocalDataValidation.put(this.#context, this.#sheetId, this.#zone, rule);
    return this.#range(this);
  }
  getDataValidations(): (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] {
    this.#requireInside();
    const { left, right, top, bottom } = this.#zone;
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (_, col) =>
        LocalDataValidation.at(this.#context, this.#sheetId, left + col, top + row),
      ),
    );
  }
  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Range {
    this.#eachOf(rules, (rule, col, row) => {
      const there = LocalDataValidation.at(this.#context, this.#sheetId, col, row);
      if (!LocalDataValidation.isSame(rule, there))
        LocalDataValidation.put(
          this.#context,
          this.#sheetId,
          { left: col, right: col, top: row, bottom: row },
          rule,
        );
    });
    return this.#range(this);
  }
  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }

  #range(self: this): Range {
    return self as unknown as Range;
  }
}

/** A colour as o-spreadsheet wants it; null and '' take the colour away. */
export function engineColour(colour: unknown): string | undefined {
  if (colour === null || colour === undefined || colour === '') return undefined;
  const text = String(colour);
  if (/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return text.toUpperCase();
  throw new Error(`The colour "${text}" is not available in the local workbook`);
}

/** A note as it is kept; a script that passes a number or a date at Google is refused. */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  if (typeof note === 'string') return note;
  throw new Error("The parameters don't match the method signature for SpreadsheetApp.Range.setNote.");
}

function requireText(value: unknown, what: string): string {
  // Google answers null with an error of this kind, not with the automatic format.
  if (typeof value !== 'string') throw new Error(`Invalid argument: ${what}`);
  return value;
}
