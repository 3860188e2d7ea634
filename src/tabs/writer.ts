import type { Words } from '../language/language.ts';
import { ownerOf, type TabId } from '../schema/tabs.ts';
import { asSeen, pixelsOfLetter } from './asSeen.ts';
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
import { type Column, headCells, rowCells, Table } from './table.ts';
import { linesOf, PIXELS_OF_CHARACTER } from './wrapText.ts';

/** What is a tab's own, beside what was written on it. */
type OwnOfTab = Pick<Tab, 'colour'> & Partial<Pick<Tab, 'frozenRows'>>;

/**
 * A chart and what it is called: that is in a cell above it, so that a chart has no words of its own that another language
 * would change.
 */
export interface Chart extends Omit<TabChart, 'at' | 'data'> {
  readonly title: string;
  readonly figures: ChartFigures;
}

/** What a chart draws. */
export interface ChartFigures {
  /** The heads, then the rows: names first. */
  readonly cells: readonly (readonly TabCell[])[];
  /** So many rows there can be at most: those that are not there stay blank. */
  readonly most: number;
}

/** @param columns names first, then the series */
export function chartFigures<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  most: number,
): ChartFigures {
  const cells = [headCells(columns), ...rows.slice(0, most).map((row) => rowCells(columns, row))];
  return { cells: cells.map((line) => line.map((one) => ({ ...one, style: 'note' as const }))), most };
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

/** Of a column with a chart's figures, in pixels. */
const FIGURES_WIDTH = 120;

/** Writes a tab row by row; the row number is known while writing, for formulas and charts. */
export class TabWriter {
  private readonly written: TabCell[][] = [];
  private readonly flowing = new Set<number>();
  private readonly charts: TabChart[] = [];
  /** Of the charts, beside the report: each with the columns before it. */
  private readonly figures: { readonly before: number; readonly cells: ChartFigures['cells'] }[] = [];
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

  /** Of the tab, in pixels. */
  get width(): number {
    return this.widths.reduce((sum, pixels) => sum + pixels, 0);
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

  /** The title of the tab. @param note how its figures are computed */
  title(words: string, note: string): number {
    return this.row(
      ...this.widths.map((_, i) =>
        i === 0 ? { ...cell(words, 'general', 'title'), note } : cell(null, 'general', 'title'),
      ),
    );
  }

  /**
   * A text as wide as the tab from a column on, in as many rows as it takes.
   *
   * @param before cells that stand before it in its first row
   */
  paragraph(style: Style, words: string, before: readonly TabCell[] = []): void {
    const width = this.widths.slice(before.length).reduce((sum, pixels) => sum + pixels, 0);
    const indent = before.length > 0 ? INDENT : '';
    const letter = pixelsOfLetter(style);
    linesOf(words, (width / letter - indent.length) * PIXELS_OF_CHARACTER).forEach((line, i) => {
      this.flowing.add(this.written.length);
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
    // What is beside is as wide as what is left of the tab.
    const wide = headBeside.length === 0 ? 0 : this.widths.length - columns.length - headBeside.length;
    const table = new Table(this, columns, style, [
      ...headBeside,
      ...new Array<TabCell>(Math.max(0, wide)).fill(cell(null, 'general', 'head')),
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
    for (const { title, figures, ...chart } of charts) {
      const column = columnFrom(left, this.widths);
      this.written[row - 1]![column - 1] = cell(title, 'text', 'strong');
      const before = this.columnsOfFigures;
      const columns = figures.cells[0]!.length;
      const data = { row: 1, column: this.widths.length + before + 1, rows: figures.most + 1, columns };
      this.charts.push({ ...chart, data, at: { row: row + 1, column } });
      this.figures.push({ before, cells: figures.cells });
      left += chart.size.width;
    }
  }

  private get columnsOfFigures(): number {
    return this.figures.reduce((sum, { cells }) => sum + cells[0]!.length, 0);
  }

  /** Blank rows up to this one, so that what follows is always in the same place. */
  upTo(row: number): void {
    if (this.next > row) throw new Error(`Row ${row} of ${this.id} is written already`);
    this.blank(row - this.next);
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
    const columns = this.columnsOfFigures;
    const longest = Math.max(0, ...this.charts.map(({ data }) => data.rows));
    while (this.written.length < longest) this.blank();
    const rows = asSeen(this.written, this.widths).map((row, i) => {
      const beside = new Array<TabCell>(columns).fill(BLANK);
      for (const { before, cells } of this.figures)
        beside.splice(before, cells[i]?.length ?? 0, ...(cells[i] ?? []));
      return [...row, ...beside];
    });
    return {
      id: this.id,
      name: this.name,
      language: this.words.language,
      owner,
      isShown: true,
      rows,
      widths: [...this.widths, ...new Array<number>(columns).fill(FIGURES_WIDTH)],
      hiddenFrom: columns === 0 ? null : this.widths.length + 1,
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
