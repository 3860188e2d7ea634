import type { Cell } from '../values/cell.ts';
import { isoSerial, LONGEST_ISO } from '../values/dates.ts';
import { hashOf } from '../values/hash.ts';

/**
 * The cells of a file or a tab, nothing interpreted. Lines are counted from 0 and are all that there are, titles and blank
 * ones in the middle among them. What is read of it is read by column, so that no row is made an object.
 */
export interface CellTable {
  readonly length: number;
  /** The cells of the widest line. */
  readonly width: number;
  /** The cells of a line, as many as it has. */
  row(line: number): readonly Cell[];
  /** How many cells a line has up to the last that is not blank. */
  filled(line: number): number;
  /** What its text begins with, see {@link openingOf}. It tells cheaply what most cells are not. */
  opening(line: number, column: number): number;
  cell(line: number, column: number): Cell;
  /** The cells of some columns on these lines, all in one walk. */
  columns(asked: readonly ColumnAsked[], lines: Int32Array): CellColumn[];
  /** A number that stands for all that a line holds: lines that agree in every cell have the same. */
  fingerprint(line: number): number;
}

export interface ColumnAsked {
  readonly column: number;
  /** Are the dates that are written 2026-11-28, with 14:30 or 14:30:00 behind, to be read at once? */
  readonly asDates: boolean;
}

/** Cells, each different one once, and for each line the place of its cell among them. */
export interface CellColumn {
  readonly values: Cell[];
  /** -1 for a line whose date was read. */
  readonly codes: Int32Array;
  /** The dates that were read, NaN on other lines; where they were asked for. */
  readonly dates?: Float64Array;
  /** Is no value there twice, as a text? */
  readonly isDistinct: boolean;
}

/** How many signs an opening holds. */
export const OPENING = 3;

/**
 * The first signs of a text, case and space around it aside, as one number with the first in its lowest byte; -1 of a
 * blank one. Beyond ASCII the number says only that much, for there a table of bytes and one of texts differ.
 */
export function openingOf(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '') return -1;
  let opening = 0;
  for (let i = Math.min(OPENING, trimmed.length); i > 0; i--)
    opening = (opening << 8) | lowerSign(Math.min(0xff, trimmed.charCodeAt(i - 1)));
  return opening;
}

/** A byte of ASCII in lower case. */
export function lowerSign(sign: number): number {
  return sign >= 0x41 && sign <= 0x5a ? sign | 0x20 : sign;
}

/** Has the text its first sign beyond ASCII? */
export function opensBeyondAscii(opening: number): boolean {
  return (opening & 0xff) >= 0x80;
}

/** Rows of cells, as a tab gives them, as a table. */
export function cellsOf(rows: readonly (readonly Cell[])[]): CellTable {
  return new RowTable(rows);
}

class RowTable implements CellTable {
  readonly length: number;
  readonly width: number;

  constructor(private readonly rows: readonly (readonly Cell[])[]) {
    this.length = rows.length;
    this.width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  }

  row(line: number): readonly Cell[] {
    return this.rows[line]!;
  }

  filled(line: number): number {
    const cells = this.rows[line]!;
    let column = cells.length;
    while (column > 0 && isBlank(cells[column - 1]!)) column--;
    return column;
  }

  opening(line: number, column: number): number {
    return openingOf(String(this.cell(line, column)));
  }

  cell(line: number, column: number): Cell {
    return this.rows[line]![column] ?? '';
  }

  columns(asked: readonly ColumnAsked[], lines: Int32Array): CellColumn[] {
    return asked.map(({ column, asDates }) => {
      const values: Cell[] = [];
      const places = new Map<Cell, number>();
      const codes = new Int32Array(lines.length);
      const dates = asDates ? new Float64Array(lines.length) : undefined;
      for (let i = 0; i < lines.length; i++) {
        const cell = this.rows[lines[i]!]![column] ?? '';
        if (dates) {
          const date = typeof cell === 'string' ? isoTextSerial(cell) : Number.NaN;
          dates[i] = date;
          if (!Number.isNaN(date)) {
            codes[i] = -1;
            continue;
          }
        }
        let place = places.get(cell);
        if (place === undefined) {
          place = values.push(cell) - 1;
          places.set(cell, place);
        }
        codes[i] = place;
      }
      const isDistinct = values.every((value) => typeof value === 'string');
      return { values, codes, isDistinct, ...(dates ? { dates } : {}) };
    });
  }

  fingerprint(line: number): number {
    return hashOf(this.rows[line]!.slice(0, this.filled(line)));
  }
}

function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && (cell === '' || cell.trim() === '');
}

const SIGNS = new Uint8Array(LONGEST_ISO);

function isoTextSerial(text: string): number {
  if (text.length > LONGEST_ISO) return Number.NaN;
  for (let i = 0; i < text.length; i++) SIGNS[i] = Math.min(255, text.charCodeAt(i));
  return isoSerial(SIGNS, 0, text.length);
}
