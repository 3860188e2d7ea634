import { isoSerial } from '../../values/dates.ts';
import { hashOfTwo } from '../../values/hash.ts';
import { type CellColumn, type CellTable, type ColumnAsked, lowerSign, OPENING } from '../cellTable.ts';
import { decodeTexts } from './byteTexts.ts';
import { ByteWords } from './byteWords.ts';
import type { CellPlaces } from './splitCells.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
const LINES_AT_ONCE = 1024;

/**
 * The cells of a text as they lie in its bytes: only what is asked for becomes texts and numbers. Space around a cell is
 * not part of it, unless it stands between quotes.
 */
export class ByteTable implements CellTable {
  readonly length: number;
  readonly width: number;
  private readonly filledOf: Uint32Array;
  /** The bounds of the cell that was looked for last, without its quotes and the space around it. */
  private from = 0;
  private to = 0;
  private readonly view: DataView;

  /**
   * @param bytes the text in UTF-8
   * @param start where the first cell begins
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly places: CellPlaces,
    private readonly start: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let width = 0;
    let length = 0;
    this.filledOf = new Uint32Array(places.lines.length - 1);
    for (let line = 0; line < this.filledOf.length; line++) {
      const filled = this.countFilled(line);
      this.filledOf[line] = filled;
      if (filled > 0) length = line + 1;
      if (filled > width) width = filled;
    }
    this.width = width;
    this.length = length;
  }

  row(line: number): string[] {
    const { lines } = this.places;
    const cells = Math.min(lines[line + 1]! - lines[line]!, this.width);
    return Array.from({ length: cells }, (_, column) => this.cell(line, column));
  }

  filled(line: number): number {
    return this.filledOf[line]!;
  }

  opening(line: number, column: number): number {
    this.find(line, column);
    if (this.isBlank()) return -1;
    let opening = 0;
    for (let at = Math.min(this.from + OPENING, this.to) - 1; at >= this.from; at--)
      opening = (opening << 8) | lowerSign(this.bytes[at]!);
    return opening;
  }

  cell(line: number, column: number): string {
    this.find(line, column);
    return this.text();
  }

  columns(asked: readonly ColumnAsked[], lines: Int32Array): CellColumn[] {
    const { bytes } = this;
    const made = asked.map(({ column, asDates }) => ({
      column,
      words: new ByteWords(bytes),
      codes: new Int32Array(lines.length),
      dates: asDates ? new Float64Array(lines.length) : undefined,
    }));
    // Some lines at a time, so that what lies near each other is looked at while it is near.
    for (let start = 0; start < lines.length; start += LINES_AT_ONCE) {
      const end = Math.min(lines.length, start + LINES_AT_ONCE);
      for (const one of made) this.take(one.column, lines, start, end, one);
    }
    return made.map(({ words: { count, froms, tos, quoted }, codes, dates }) => ({
      values: decodeTexts(bytes, froms.subarray(0, count), tos.subarray(0, count)),
      codes,
      isDistinct: quoted === 0 || quoted === count,
      ...(dates ? { dates } : {}),
    }));
  }

  private take(column: number, lines: Int32Array, start: number, end: number, into: Taken): void {
    const { words, codes, dates } = into;
    for (let i = start; i < end; i++) {
      this.find(lines[i]!, column);
      const date = dates ? isoSerial(this.bytes, this.from, this.to) : Number.NaN;
      if (dates) dates[i] = date;
      codes[i] = Number.isNaN(date) ? words.code(this.from, this.to) : -1;
    }
  }

  fingerprint(line: number): number {
    const { bytes, view } = this;
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let column = 0, filled = this.filled(line); column < filled; column++) {
      this.find(line, column);
      const { to } = this;
      let at = this.from;
      for (; at + 3 < to; at += 4) {
        const four = view.getInt32(at, true);
        high = Math.imul(high ^ four, 2654435761);
        low = Math.imul(low ^ four, 1597334677);
        high ^= high >>> 15;
        low ^= low >>> 15;
      }
      // What is left of the cell, and that it ends here.
      let rest = 1;
      for (; at < to; at++) rest = (rest << 8) | bytes[at]!;
      high = Math.imul(high ^ rest, 2654435761);
      low = Math.imul(low ^ rest, 1597334677);
    }
    return hashOfTwo(high, low);
  }

  private countFilled(line: number): number {
    const { lines } = this.places;
    let column = lines[line + 1]! - lines[line]!;
    for (; column > 0; column--) {
      this.find(line, column - 1);
      if (!this.isBlank()) break;
    }
    return column;
  }

  /** Finds a cell's bounds. */
  private find(line: number, column: number): void {
    const { bytes, start } = this;
    const { ends, lines } = this.places;
    const place = lines[line]! + column;
    if (place >= lines[line + 1]!) {
      this.from = this.to = 0;
      return;
    }
    let from = place === 0 ? start : ends[place - 1]! + 1;
    let to = ends[place]!;
    while (from < to && bytes[from]! <= SPACE) from++;
    while (to > from && bytes[to - 1]! <= SPACE) to--;
    if (to - from > 1 && bytes[from] === QUOTE && bytes[to - 1] === QUOTE) {
      from++;
      to--;
    }
    this.from = from;
    this.to = to;
  }

  /** Is there anything but space in the cell that was found? */
  private isBlank(): boolean {
    while (this.from < this.to && this.bytes[this.from]! <= SPACE) this.from++;
    return this.from === this.to;
  }

  private text(): string {
    return decodeTexts(this.bytes, [this.from], [this.to])[0]!;
  }
}

/** What is taken of a column on the way: the codes of its cells, and its dates where they are asked for. */
interface Taken {
  readonly words: ByteWords;
  readonly codes: Int32Array;
  readonly dates: Float64Array | undefined;
}
