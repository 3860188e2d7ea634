import { helpers, type Style, type Zone } from '../engine/engine.ts';
import { toEngineFormat, toGoogleFormat } from '../engine/numberFormat.ts';
import { a1Of, requireInside } from './a1Notation.ts';
import { type Context, nameOf } from './context.ts';
import { LocalDataValidation, requireValid } from './dataValidation.ts';
import { LocalProtection } from './protection.ts';
import { Service } from './service.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

type RangeSubset = Pick<
  Range,
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getA1Notation'
  | 'getSheet'
  | 'getValue'
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getBackgrounds'
  | 'getFontColors'
  | 'getFontWeights'
  | 'isBlank'
>;

const NAVIGATION = [
  'getRow',
  'getColumn',
  'getLastRow',
  'getLastColumn',
  'getNumRows',
  'getNumColumns',
  'getA1Notation',
  'getSheet',
  'offset',
];

const ALIGN: Record<string, NonNullable<Style['align']>> = { left: 'left', center: 'center', right: 'right' };
const VERTICAL: Record<string, NonNullable<Style['verticalAlign']>> = {
  top: 'top',
  middle: 'middle',
  bottom: 'bottom',
};
const WRAP: Record<string, NonNullable<Style['wrapping']>> = {
  WRAP: 'wrap',
  OVERFLOW: 'overflow',
  CLIP: 'clip',
};
const BORDERS: Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
  DOUBLE: 'medium',
};

/** The common names of colours, which o-spreadsheet wants as #rrggbb. */
const COLOURS: Record<string, string> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  purple: '#800080',
};

/** A colour as o-spreadsheet wants it; null and '' take the colour away. */
export function engineColour(colour: unknown): string | undefined {
  if (colour === null || colour === undefined || colour === '') return undefined;
  const text = String(colour).toLowerCase();
  const hex = COLOURS[text] ?? text;
  if (!/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(hex)) throw new Error(`Invalid color: ${colour}`);
  return hex.toUpperCase();
}

/** A rectangle of cells. */
export class LocalRange extends Service implements RangeSubset {
  readonly #context: Context;
  readonly #sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly #sheetId: string;
  readonly #zone: Zone;

  constructor(context: Context, sheet: GoogleAppsScript.Spreadsheet.Sheet, sheetId: string, zone: Zone) {
    super(context.journal, { name: 'Range', inCustomFunctions: 'reading', navigation: NAVIGATION });
    this.#context = context;
    this.#sheet = sheet;
    this.#sheetId = sheetId;
    this.#zone = zone;
    this.#requireInside();
  }

  /** The tab's id and the zone of a range, for services that take one. */
  static placeOf(range: unknown): { sheetId: string; zone: Zone } {
    const local = range as LocalRange;
    return { sheetId: local.#sheetId, zone: local.#zone };
  }

  #requireInside(): void {
    const getters = this.#context.book.model.getters;
    if (!getters.tryGetSheet(this.#sheetId)) throw new Error('The sheet of this range was deleted.');
    requireInside(this.#zone, getters.getNumberRows(this.#sheetId), getters.getNumberCols(this.#sheetId));
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
    const { left, top } = this.#zone;
    const height = this.getNumRows();
    const width = this.getNumColumns();
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

  // --- place --------------------------------------------------------------------------------------------

  getRow(): number {
    return this.#zone.top + 1;
  }
  getColumn(): number {
    return this.#zone.left + 1;
  }
  getLastRow(): number {
    return this.#zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.#zone.right + 1;
  }
  getNumRows(): number {
    return this.#zone.bottom - this.#zone.top + 1;
  }
  getNumColumns(): number {
    return this.#zone.right - this.#zone.left + 1;
  }
  getA1Notation(): string {
    return a1Of(this.#zone);
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.#sheet;
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): Range {
    const top = this.#zone.top + rowOffset;
    const left = this.#zone.left + columnOffset;
    const zone = { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 };
    return new LocalRange(this.#context, this.#sheet, this.#sheetId, zone) as unknown as Range;
  }

  // --- content ------------------------------------------------------------------------------------------

  // biome-ignore lint/suspicious/noExplicitAny: the signature of @types/google-apps-script
  getValue(): any {
    return this.getValues()[0]![0];
  }
  // biome-ignore lint/suspicious/noExplicitAny: the signature of @types/google-apps-script
  getValues(): any[][] {
    this.#requireInside();
    return this.#context.book.values(this.#sheetId, this.#zone);
  }
  getDisplayValue(): string {
    return this.getDisplayValues()[0]![0]!;
  }
  getDisplayValues(): string[][] {
    this.#requireInside();
    return this.#context.book.displayValues(this.#sheetId, this.#zone);
  }
  isBlank(): boolean {
    return this.getValues()
      .flat()
      .every((value) => value === '');
  }
  setValue(value: unknown): Range {
    requireValid(this.#context, this.#sheetId, this.#zone, () => value);
    return this.#range(this.#each((col, row) => this.#context.book.write(this.#sheetId, col, row, value)));
  }
  setValues(values: unknown[][]): Range {
    const { left, top } = this.#zone;
    this.#eachOf(values, () => undefined);
    requireValid(this.#context, this.#sheetId, this.#zone, (col, row) => values[row - top]![col - left]);
    return this.#range(
      this.#eachOf(values, (value, col, row) => this.#context.book.write(this.#sheetId, col, row, value)),
    );
  }
  getFormula(): string {
    return this.getFormulas()[0]![0]!;
  }
  getFormulas(): string[][] {
    this.#requireInside();
    const { book } = this.#context;
    return book.rows(this.#sheetId, this.#zone, (_cell, col, row) => book.formula(this.#sheetId, col, row));
  }
  setFormula(formula: string): Range {
    return this.#range(
      this.#each((col, row) => this.#context.book.writeFormula(this.#sheetId, col, row, String(formula))),
    );
  }
  setFormulas(formulas: string[][]): Range {
    return this.#range(
      this.#eachOf(formulas, (formula, col, row) =>
        this.#context.book.writeFormula(this.#sheetId, col, row, String(formula)),
      ),
    );
  }

  // --- look ---------------------------------------------------------------------------------------------

  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  getNumberFormats(): string[][] {
    this.#requireInside();
    const { book } = this.#context;
    return book.rows(this.#sheetId, this.#zone, (_cell, col, row) =>
      toGoogleFormat(book.cell(this.#sheetId, col, row)?.format),
    );
  }
  setNumberFormat(format: string): Range {
    const engineFormat = toEngineFormat(requireText(format, 'number format'));
    return this.#range(
      this.#each((col, row) => this.#context.book.setFormat(this.#sheetId, col, row, engineFormat)),
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
        this.#context.book.setFormat(this.#sheetId, col, row, engineFormat);
      }),
    );
  }

  #style(style: Style): Range {
    return this.#range(this.#each((col, row) => this.#context.book.setStyle(this.#sheetId, col, row, style)));
  }
  #styles<T>(values: readonly (readonly T[])[], styleOf: (value: T) => Style): Range {
    const known = new Map<T, Style>();
    return this.#range(
      this.#eachOf(values, (value, col, row) => {
        let style = known.get(value);
        if (!style) {
          style = styleOf(value);
          known.set(value, style);
        }
        this.#context.book.setStyle(this.#sheetId, col, row, style);
      }),
    );
  }
  #look<T>(read: (style: Style) => T): T[][] {
    this.#requireInside();
    const { book } = this.#context;
    return book.rows(this.#sheetId, this.#zone, (_cell, col, row) =>
      read(book.cell(this.#sheetId, col, row)?.style ?? {}),
    );
  }

  setFontWeight(weight: 'normal' | 'bold' | null): Range {
    return this.#style(fontWeight(weight));
  }
  setFontWeights(weights: ('normal' | 'bold' | null)[][]): Range {
    return this.#styles(weights, fontWeight);
  }
  getFontWeights(): GoogleAppsScript.Spreadsheet.FontWeight[][] {
    return this.#look((style) => (style.bold ? 'bold' : 'normal'));
  }
  setFontStyle(style: 'normal' | 'italic' | null): Range {
    return this.#style(fontStyle(style));
  }
  setFontStyles(styles: ('normal' | 'italic' | null)[][]): Range {
    return this.#styles(styles, fontStyle);
  }
  setFontLine(line: 'underline' | 'line-through' | 'none' | null): Range {
    return this.#style({
      underline: line === 'underline' || undefined,
      strikethrough: line === 'line-through' || undefined,
    } as Style);
  }
  setFontColor(colour: string | null): Range {
    return this.#style({ textColor: engineColour(colour) } as Style);
  }
  setFontColors(colours: (string | null)[][]): Range {
    return this.#styles(colours, (colour) => ({ textColor: engineColour(colour) }) as Style);
  }
  getFontColors(): string[][] {
    return this.#look((style) => (style.textColor ?? '#000000').toLowerCase());
  }
  setFontSize(size: number): Range {
    return this.#style({ fontSize: size });
  }
  setFontSizes(sizes: number[][]): Range {
    return this.#styles(sizes, (fontSize) => ({ fontSize }));
  }
  setBackground(colour: string | null): Range {
    return this.#style({ fillColor: engineColour(colour) } as Style);
  }
  setBackgrounds(colours: (string | null)[][]): Range {
    return this.#styles(colours, (colour) => ({ fillColor: engineColour(colour) }) as Style);
  }
  getBackgrounds(): string[][] {
    return this.#look((style) => (style.fillColor ?? '#ffffff').toLowerCase());
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'right' | 'normal' | null): Range {
    return this.#style(horizontal(alignment));
  }
  setHorizontalAlignments(alignments: ('left' | 'center' | 'right' | 'normal' | null)[][]): Range {
    return this.#styles(alignments, horizontal);
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): Range {
    return this.#style(vertical(alignment));
  }
  setVerticalAlignments(alignments: ('top' | 'middle' | 'bottom' | null)[][]): Range {
    return this.#styles(alignments, vertical);
  }
  setWrap(isWrapEnabled: boolean): Range {
    return this.#style({ wrapping: isWrapEnabled ? 'wrap' : 'overflow' });
  }
  setWraps(areWrapsEnabled: boolean[][]): Range {
    return this.#styles(areWrapsEnabled, (wrap) => ({ wrapping: wrap ? 'wrap' : 'overflow' }));
  }
  setWrapStrategy(strategy: unknown): Range {
    return this.#style({ wrapping: WRAP[nameOf(strategy)] } as Style);
  }
  setWrapStrategies(strategies: unknown[][]): Range {
    return this.#styles(strategies, (strategy) => ({ wrapping: WRAP[nameOf(strategy)] }) as Style);
  }
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour: string | null = '#000000',
    style: unknown = null,
  ): Range {
    const { book } = this.#context;
    const line = {
      color: engineColour(colour) ?? '#000000',
      style: BORDERS[nameOf(style ?? 'SOLID')] ?? 'thin',
    };
    const sides = { top, left, bottom, right, v: vertical, h: horizontal } as const;
    if (Object.values(sides).every((side) => side === false)) {
      book.dispatch('SET_ZONE_BORDERS', this.#target({ border: { position: 'clear' } }));
      return this.#range(this);
    }
    for (const [position, wanted] of Object.entries(sides)) {
      // Lines inside a range exist only between cells.
      if (position === 'v' && this.#zone.left === this.#zone.right) continue;
      if (position === 'h' && this.#zone.top === this.#zone.bottom) continue;
      if (wanted) {
        book.dispatch('SET_ZONE_BORDERS', this.#target({ border: { position: position as 'top', ...line } }));
      } else if (wanted === false) {
        throw new Error('Range.setBorder with false beside true is not available in the local workbook');
      }
    }
    return this.#range(this);
  }
  #target<T extends object>(rest: T): { sheetId: string; target: Zone[] } & T {
    this.#requireInside();
    return { sheetId: this.#sheetId, target: [this.#zone], ...rest };
  }

  // --- rules and structure --------------------------------------------------------------------------------

  setDataValidation(rule: GoogleAppsScript.Spreadsheet.DataValidation | null): Range {
    this.#requireInside();
    LocalDataValidation.put(this.#context, this.#sheetId, this.#zone, rule);
    return this.#range(this);
  }
  setDataValidations(rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][]): Range {
    return this.#range(
      this.#eachOf(rules, (rule, col, row) => {
        const zone = { left: col, right: col, top: row, bottom: row };
        LocalDataValidation.put(this.#context, this.#sheetId, zone, rule);
      }),
    );
  }
  clearDataValidations(): Range {
    return this.setDataValidation(null);
  }
  clear(options?: { contentsOnly?: boolean; formatOnly?: boolean }): Range {
    for (const option of Object.keys(options ?? {})) {
      if (option !== 'contentsOnly' && option !== 'formatOnly') {
        throw new Error(`Range.clear({${option}}) is not available in the local workbook`);
      }
    }
    if (!options?.formatOnly) this.clearContent();
    if (!options?.contentsOnly) this.clearFormat();
    return this.#range(this);
  }
  clearContent(): Range {
    return this.#range(this.#each((col, row) => this.#context.book.write(this.#sheetId, col, row, null)));
  }
  clearFormat(): Range {
    this.#each((col, row) => this.#context.book.clearFormat(this.#sheetId, col, row));
    this.#context.book.dispatch('SET_ZONE_BORDERS', this.#target({ border: { position: 'clear' } }));
    return this.#range(this);
  }
  merge(): Range {
    this.#context.book.dispatch('ADD_MERGE', this.#target({ force: true }));
    return this.#range(this);
  }
  breakApart(): Range {
    const { book } = this.#context;
    const merges = book.getters
      .getMerges(this.#sheetId)
      .filter((merge) => helpers.overlap(merge, this.#zone));
    if (merges.length > 0) {
      book.dispatch('REMOVE_MERGE', {
        sheetId: this.#sheetId,
        target: merges.map(({ id: _, ...zone }) => zone),
      });
    }
    return this.#range(this);
  }
  activate(): Range {
    this.#requireInside();
    const { book } = this.#context;
    this.#sheet.activate();
    book.model.selection.selectZone(
      { cell: { col: this.#zone.left, row: this.#zone.top }, zone: this.#zone },
      { scrollIntoView: true },
    );
    return this.#range(this);
  }
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    this.#requireInside();
    return LocalProtection.add(this.#context, this.#sheetId, a1Of(this.#zone));
  }

  #range(self: this): Range {
    return self as unknown as Range;
  }
}

const fontWeight = (weight: string | null): Style => ({ bold: weight === 'bold' || undefined }) as Style;
const fontStyle = (style: string | null): Style => ({ italic: style === 'italic' || undefined }) as Style;
const horizontal = (alignment: string | null): Style => ({ align: ALIGN[alignment ?? ''] }) as Style;
const vertical = (alignment: string | null): Style => ({ verticalAlign: VERTICAL[alignment ?? ''] }) as Style;

function requireText(value: unknown, what: string): string {
  // Google answers null with an error of this kind, not with the automatic format.
  if (typeof value !== 'string') throw new Error(`Invalid argument: ${what}`);
  return value;
}
