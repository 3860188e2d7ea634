import { isoSerial } from '../../values/dates.ts';
import { hashOfTwo } from '../../values/hash.ts';
import type { CellColumn, CellTable } from '../cellTable.ts';
import { decodeTexts } from './byteTexts.ts';
import type { CellPlaces } from './splitCells.ts';

const QUOTE = 0x22;
const SPACE = 0x20;

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

  /**
   * @param encoding UTF-8 or one with a byte a sign, as a TextDecoder calls it
   * @param start where the first cell begins
   */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly places: CellPlaces,
    private readonly encoding: string,
    private readonly start: number,
  ) {
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

  sign(line: number, column: number): number {
    this.find(line, column);
    return this.isBlank() ? -1 : this.bytes[this.from]!;
  }

  cell(line: number, column: number): string {
    this.find(line, column);
    return this.text();
  }

  /** Interns the column: a hash over the bytes of each cell, without making a text of it. */
  column(column: number, lines: Int32Array): CellColumn {
    const { bytes } = this;
    const codes = new Int32Array(lines.length);
    let froms = new Uint32Array(256);
    let tos = new Uint32Array(256);
    let hashes = new Int32Array(256);
    let count = 0;
    let slots = new Int32Array(1024);
    let mask = slots.length - 1;
    let blank = -1;
    /** The same text may stand once with quotes and once without. */
    let quoted = 0;
    for (let i = 0; i < lines.length; i++) {
      this.find(lines[i]!, column);
      const { from, to } = this;
      if (from === to && blank >= 0) {
        codes[i] = blank;
        continue;
      }
      const isQuoted = bytes[from - 1] === QUOTE;
      let hash = (to - from) * 2 + (isQuoted ? 1 : 0);
      for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      let code = -1;
      for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
        const known = froms[taken - 1]!;
        const isAlike = hashes[taken - 1] === hash && tos[taken - 1]! - known === to - from;
        if (isAlike && (bytes[known - 1] === QUOTE) === isQuoted) {
          let at = 0;
          while (at < to - from && bytes[known + at] === bytes[from + at]) at++;
          if (at === to - from) {
            code = taken - 1;
            break;
          }
        }
        slot = (slot + 1) & mask;
      }
      if (code < 0) {
        code = count++;
        if (from === to) blank = code;
        if (code === froms.length) {
          froms = doubled(froms);
          tos = doubled(tos);
          hashes = doubled(hashes);
        }
        froms[code] = from;
        tos[code] = to;
        hashes[code] = hash;
        if (isQuoted) quoted++;
        slots[slot] = count;
        if (count * 2 > slots.length) {
          slots = new Int32Array(slots.length * 4);
          mask = slots.length - 1;
          for (let known = 0; known < count; known++) {
            let free = hashes[known]! & mask;
            while (slots[free] !== 0) free = (free + 1) & mask;
            slots[free] = known + 1;
          }
        }
      }
      codes[i] = code;
    }
    const values = decodeTexts(bytes, this.encoding, froms.subarray(0, count), tos.subarray(0, count));
    return { values, codes, isDistinct: quoted === 0 || quoted === count };
  }

  isoDates(column: number, lines: Int32Array): Float64Array {
    const dates = new Float64Array(lines.length);
    for (let i = 0; i < lines.length; i++) {
      this.find(lines[i]!, column);
      dates[i] = isoSerial(this.bytes, this.from, this.to);
    }
    return dates;
  }

  fingerprint(line: number): number {
    const { bytes } = this;
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let column = 0, filled = this.filled(line); column < filled; column++) {
      this.find(line, column);
      for (let at = this.from; at < this.to; at++) {
        high = Math.imul(high ^ bytes[at]!, 2654435761);
        low = Math.imul(low ^ bytes[at]!, 1597334677);
      }
      high = Math.imul(high ^ 0x100, 2654435761);
      low = Math.imul(low ^ 0x100, 1597334677);
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
    return decodeTexts(this.bytes, this.encoding, [this.from], [this.to])[0]!;
  }
}

function doubled<T extends Int32Array | Uint32Array>(places: T): T {
  const more = new (places.constructor as new (length: number) => T)(places.length * 2);
  more.set(places);
  return more;
}
