import type { Words } from '../language/language.ts';
import { ownerOf, type TabId } from '../schema/tabs.ts';
import { cell, text } from './cells.ts';
import { columnFrom, rowsOver } from './chartPlace.ts';
import {
  BLANK,
  type Choice,
  INDENT,
  type RefreshedCell,
  type Style,
  type Tab,
  type TabCell,
  type TabChart,
  type Value,
} from './tab.ts';
import { type Column, Table } from './table.ts';
import { linesOf } from './wrapText.ts';

/** What is a tab's own, beside what was written on it. */
type OwnOfTab = Pick<Tab, 'colour'> & Partial<Pick<Tab, 'frozenRows'>>;

/** A chart that has no place yet. */
/**
 * A chart and what it is called: that is in a cell above it, so that a chart has no words of its own that another language or
 * other figures would change.
 */
export interface Chart extends Omit<TabChart, 'at'> {
  readonly title: string;
}

interface TableOptions<Row> {
  /** Of a row's cells, where their columns have none of their own. */
  readonly style?: (row: Row) => Style;
  /** So many rows are shown; below them it says how many more there are. */
  readonly most?: number;
  /** A note beside each row, under a head or none: as wide as what is left of the tab, in as many rows as it takes. */
  readonly beside?: { readonly head?: string; readonly text: (row: Row) => string };
  /** A note under the row; blank: none. */
  readonly below?: (row: Row) => string;
}

/** Writes a tab row by row; the row number is known while writing, for formulas and charts. */
export class TabWriter {
  private readonly written: TabCell[][] = [];
  private readonly flowing = new Set<number>();
  private readonly charts: TabChart[] = [];
  private readonly choices: Choice[] = [];
  private readonly refreshed: RefreshedCell[] = [];

  /** @param widths of the columns, in pixels */
  constructor(
    private readonly id: TabId,
    readonly words: Words,
    private readonly widths: readonly number[],
  ) {}

  /** What the tab is called. */
  get name(): string {
    return this.words(`tab.${this.id}`);
  }

  /** The number of the next row, counted from 1. */
  get next(): number {
    return this.written.length + 1;
  }

  /** @returns the number of the row written */
  row(...cells: readonly TabCell[]): number {
    const columns = this.widths.length;
    if (cells.length > columns)
      throw new Error(`A row of ${cells.length} cells in a tab of ${columns} columns`);
    this.written.push([...cells, ...new Array<TabCell>(columns - cells.length).fill(BLANK)]);
    return this.written.length;
  }

  /** A row in one style from the first to the last column. */
  band(style: Style, ...values: readonly Value[]): number {
    return this.row(...this.widths.map((_, i) => cell(values[i] ?? null, 'general', style)));
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
  more(n: number): void {
    if (n > 0) this.row(text(this.words('tab.more', { n }), 'note'));
  }

  /** Rows that hold nothing. */
  blank(rows = 1): void {
    for (let i = 0; i < rows; i++) this.row();
  }

  /**
   * Heads, rows and, where a column has one, the total line.
   *
   * @param rows those that are known already; `row` of the table writes more
   * @returns where the table is
   */
  table<Row>(
    columns: readonly Column<Row>[],
    rows: readonly Row[] = [],
    { style, most = rows.length, beside, below }: TableOptions<Row> = {},
  ): Table<Row> {
    const headBeside = beside?.head === undefined ? [] : [cell(beside.head, 'text', 'head')];
    const empty = this.widths.length - columns.length - headBeside.length;
    const table = new Table(this, columns, style, [
      ...headBeside,
      ...new Array<TabCell>(Math.max(0, empty)).fill(cell(null, 'general', 'head')),
    ]);
    for (const row of rows.slice(0, most)) {
      table.row(row, beside && ((cells) => this.paragraph('note', beside.text(row), cells)));
      const note = below?.(row);
      if (note) this.paragraph('note', note);
    }
    this.more(rows.length - most);
    table.total(rows);
    return table;
  }

  /** A chart in rows of its own; several stand beside each other. */
  chart(...charts: readonly Chart[]): void {
    this.chartAt(this.room(Math.max(...charts.map(({ size }) => size.height))), ...charts);
  }

  /**
   * Rows for charts whose figures are written further down.
   *
   * @param height of the charts, in pixels
   * @returns the first of them, which says what they are called
   */
  room(height: number): number {
    const row = this.next;
    this.blank(1 + rowsOver(height));
    return row;
  }

  /** A chart in rows that were made for it; several stand beside each other. */
  chartAt(row: number, ...charts: readonly Chart[]): void {
    let left = 0;
    for (const { title, ...chart } of charts) {
      const column = columnFrom(left, this.widths);
      this.written[row - 1]![column - 1] = cell(title, 'text', 'strong');
      this.charts.push({ ...chart, at: { row: row + 1, column } });
      left += chart.size.width;
    }
  }

  /** What people may put into a cell. */
  choice(choice: Choice): void {
    this.choices.push(choice);
  }

  /** Cells of a people's tab that a refresh writes. */
  refresh(cells: RefreshedCell): void {
    this.refreshed.push(cells);
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

  /** The tab of what was written; what is not said of it is as on most tabs. */
  tab(own: OwnOfTab): Tab {
    const owner = ownerOf(this.id);
    return {
      id: this.id,
      name: this.name,
      language: this.words.language,
      owner,
      rows: this.written,
      widths: this.widths,
      anchors: owner === 'people' ? this.anchors() : [],
      refreshed: this.refreshed,
      choices: this.choices,
      charts: this.charts,
      frozenRows: 1,
      ...own,
    };
  }

  /** Places of the rows that are no flowing text: they are the same rows in every language. */
  private anchors(): number[] {
    return this.written.map((_, i) => i).filter((i) => !this.flowing.has(i));
  }
}
