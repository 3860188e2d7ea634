import type { Words } from '../language/language.ts';
import { cell, text } from './cells.ts';
import { BLANK, INDENT, type Style, type Tab, type TabCell, type Value } from './tab.ts';
import { linesOf } from './wrapText.ts';

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
   * A head row. Heads stand as their columns do: texts to the left, numbers to the right.
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
