import type { Words } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import type { TabId } from '../schema/tabs.ts';

/** A tab described as data: what is in which cell and how it looks. Renderers turn it into cells. */

/**
 * A formula as it is written into cells: `;` between arguments, English names, no decimals and no `{a,b}`, so that it
 * means the same in a Swedish and in an English spreadsheet.
 */
export interface Formula {
  readonly formula: string;
}

/** A way to a row of an export's tab. */
export interface Link {
  readonly text: string;
  /** The tab by its name; the row counted from 1. */
  readonly link: { readonly file: string; readonly row: number };
}

export type Value = string | number | boolean | null | Formula | Link;

export type Format =
  | 'text'
  | 'count'
  | 'money'
  | 'rate'
  | 'percent'
  | 'immature'
  | 'hours'
  | 'days'
  | 'date'
  | 'datetime'
  | 'decimal'
  | 'change'
  | 'points'
  | 'general';

export type Style =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'head'
  | 'plain'
  | 'input'
  | 'prose'
  | 'strong'
  | 'note'
  | 'total'
  | 'good'
  | 'bad';

export interface TabCell {
  readonly value: Value;
  readonly format: Format;
  readonly style: Style;
}

/** On the tabs that people own, what they type is in column B. */
export const INPUT_COLUMN = 2;

export interface Area {
  /** Counted from 1, as on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TabChart {
  readonly type: 'bar' | 'line' | 'column';
  readonly title: string;
  /** Columns side by side: first the names, then the series; the first row of each is its name. */
  readonly data: readonly Area[];
  readonly at: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly colours: readonly string[];
  readonly legend: 'none' | 'bottom';
}

/** A list that a cell lets people choose from. */
export interface Choice {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
  /** So many cells below the row have the list, instead of the row itself. */
  readonly below?: number;
}

export interface Tab {
  readonly id: TabId;
  readonly name: string;
  readonly language: Language;
  /**
   * `report`: all of the rectangle is ours and is written anew at each refresh. `people`: people own it; a refresh
   * writes only the cells in `refreshed`, in the rows where it finds their label.
   */
  readonly owner: 'report' | 'people';
  /** A rectangle: every row is as long as the others. */
  readonly rows: readonly (readonly TabCell[])[];
  readonly refreshed: readonly RefreshedCell[];
  /** Of a tab that people own: places of the rows that stand in every language. */
  readonly anchors: readonly number[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  readonly charts: readonly TabChart[];
  readonly choices: readonly Choice[];
  readonly colour: string;
}

/** A cell of a people's tab that a refresh writes: in the row with the label, in a column. */
export interface RefreshedCell {
  readonly label: string;
  readonly column: number;
  readonly columns: number;
}

export const COLOURS = {
  blue: '#1a5fb4',
  green: '#2a7d4f',
  orange: '#c0561b',
  grey: '#9aa0a6',
} as const;

/** Stands before a text beside a number, which ends at the right edge of its cell. */
export const INDENT = '\u2003';

/** About as wide as a letter is on the average in the tabs' font. */
const PIXELS_OF_CHARACTER = 6.2;

export const BLANK: TabCell = { value: null, format: 'general', style: 'plain' };

/** What is a tab's own, beside what was written on it. */
type OwnOfTab = Pick<Tab, 'id' | 'name' | 'language' | 'owner' | 'colour'> &
  Partial<Pick<Tab, 'refreshed' | 'frozenRows' | 'charts' | 'choices'>>;

/** Writes a tab row by row; the row number is known while writing, for formulas and charts. */
export class TabWriter {
  private readonly written: TabCell[][] = [];

  private readonly columns: number;
  private readonly flowing = new Set<number>();

  /** @param widths of the columns, in pixels */
  constructor(private readonly widths: readonly number[]) {
    this.columns = widths.length;
  }

  /** The number of the next row, counted from 1. */
  get next(): number {
    return this.written.length + 1;
  }

  /** @returns the number of the row written */
  row(...cells: readonly TabCell[]): number {
    if (cells.length > this.columns)
      throw new Error(`A row of ${cells.length} cells in a tab of ${this.columns} columns`);
    this.written.push([...cells, ...new Array<TabCell>(this.columns - cells.length).fill(BLANK)]);
    return this.written.length;
  }

  /** A row in one style from the first to the last column. */
  band(style: Style, ...values: readonly Value[]): number {
    return this.row(
      ...Array.from({ length: this.columns }, (_, i) => cell(values[i] ?? null, 'general', style)),
    );
  }

  /**
   * A head row. Heads are as their columns do: texts to the left, numbers to the right.
   *
   * @param texts the columns that hold texts, counted from 1
   */
  head(texts: readonly number[], ...values: readonly string[]): number {
    const format = (column: number) => (texts.includes(column) ? 'text' : 'general');
    return this.row(...this.widths.map((_, i) => cell(values[i] ?? null, format(i + 1), 'head')));
  }

  /**
   * A text as wide as the tab from a column on, in as many rows as it takes.
   *
   * @param before cells that stand before it in its first row
   */
  paragraph(style: Style, words: string, before: readonly TabCell[] = []): void {
    const width = this.widths.slice(before.length).reduce((sum, pixels) => sum + pixels, 0);
    linesOf(words, width).forEach((line, i) => {
      this.flowing.add(this.written.length);
      const indent = before.length > 0 ? INDENT : '';
      this.row(...(i === 0 ? before : before.map(() => BLANK)), text(indent + line, style));
    });
  }

  /** "… and 12 more.", where not all are shown. @param n how many are not */
  more(n: number, words: Words): void {
    if (n > 0) this.row(text(words('tab.more', { n }), 'note'));
  }

  blank(rows = 1): void {
    for (let i = 0; i < rows; i++) this.row();
  }

  /** Puts cells over those already written, for a block beside another. */
  beside(row: number, column: number, cells: readonly (readonly TabCell[])[]): void {
    cells.forEach((line, i) => {
      while (this.written.length < row + i) this.blank();
      line.forEach((one, j) => {
        this.written[row - 1 + i]![column - 1 + j] = one;
      });
    });
  }

  /** Places of the rows that are no flowing text: they are the same rows in every language. */
  private anchors(): number[] {
    return this.written.map((_, i) => i).filter((i) => !this.flowing.has(i));
  }

  /** The tab of what was written; what is not said of it is as on most tabs. */
  tab(own: OwnOfTab): Tab {
    return {
      refreshed: [],
      anchors: own.owner === 'people' ? this.anchors() : [],
      frozenRows: 1,
      charts: [],
      choices: [],
      ...own,
      rows: this.written,
      widths: this.widths,
    };
  }
}

/** A text broken between words into lines of about so many pixels at most. */
export function linesOf(words: string, pixels: number): string[] {
  const length = Math.floor(pixels / PIXELS_OF_CHARACTER);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

export function cell(value: Value, format: Format = 'general', style: Style = 'plain'): TabCell {
  return { value, format, style };
}

export const text = (value: string, style: Style = 'plain'): TabCell => cell(value, 'text', style);
export const count = (value: Value, style: Style = 'plain'): TabCell => cell(value, 'count', style);
export const money = (value: Value, style: Style = 'plain'): TabCell => cell(value, 'money', style);
export const percent = (value: Value, style: Style = 'plain'): TabCell => cell(value, 'percent', style);
export const formula = (written: string): Formula => ({ formula: `=${written}` });

/** The sheet's name of a cell: 3, 2 → "B3". Columns up to 702 (ZZ). */
export function reference(row: number, column: number): string {
  const letter = (n: number) => String.fromCharCode(64 + n);
  const letters =
    column > 26 ? letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1) : letter(column);
  return `${letters}${row}`;
}

export function isFormula(value: Value): value is Formula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

export function isLink(value: Value): value is Link {
  return typeof value === 'object' && value !== null && 'link' in value;
}
