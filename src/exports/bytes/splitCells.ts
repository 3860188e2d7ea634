/** Where the cells of a text lie in its bytes. */
export interface CellPlaces {
  /** For each cell, the place behind its last byte: that of the delimiter or of the line's end. */
  readonly ends: Uint32Array;
  /** For each line, the place of its first cell among the ends; behind the last line, their number. */
  readonly lines: Uint32Array;
  /** Lines with a quote that is never closed; it is read as a sign like any other. */
  readonly openQuotes: readonly number[];
}

const QUOTE = 0x22;
const SPACE = 0x20;
const RETURN = 0x0d;
const [ZERO, NINE] = [0x30, 0x39];
export const NEWLINE = 0x0a;

/**
 * Finds the cells of a text of which each line has its cells between delimiters (RFC 4180). A cell that begins with a
 * quote goes on to the quote that a delimiter or the line's end follows; delimiters, line ends and doubled quotes inside
 * are its own. People and programs write quotes that are not doubled as well ("Kalle "Kula" AB"): they are signs of the
 * cell as long as it ends in its own line. A quote that is not closed so is a sign, and its line is named; so is one that would
 * make one cell of several lines that are rows of their own.
 *
 * Every byte is looked at a fixed number of times.
 *
 * @param start where the text begins
 * @param newline what ends a line: "\n", of which a "\r" before it is part, or "\r"
 */
export function splitCells(bytes: Uint8Array, start: number, delimiter: number, newline: number): CellPlaces {
  const { length } = bytes;
  let ends = new Uint32Array(Math.max(64, (length - start) >> 3));
  let lines = new Uint32Array(Math.max(64, (length - start) >> 6));
  const quotes: Quotes = { bytes, delimiter, newline, unclosedUpTo: 0, noCloseUpTo: 0 };
  const openQuotes: number[] = [];
  let cells = 0;
  let count = 0;
  let lineStart = start;
  let hasQuotes = false;
  for (let at = start, isFirst = true; at < length; at++) {
    if (isFirst) {
      if (count + 2 >= lines.length) lines = grown(lines);
      lines[count++] = cells;
      lineStart = at;
      hasQuotes = false;
    }
    let byte = bytes[at]!;
    if (byte === QUOTE || byte === SPACE) {
      const before = count > 1 ? lines[count - 1]! - lines[count - 2]! : 0;
      const end = behindQuotes(quotes, at, before, lineStart);
      if (end < 0) openQuotes.push(count - 1);
      else if (end > at) {
        hasQuotes = true;
        at = end;
        byte = at < length ? bytes[at]! : newline;
      }
    }
    while (byte !== delimiter && byte !== newline) {
      at++;
      if (at >= length) break;
      byte = bytes[at]!;
    }
    if (cells + 2 > ends.length) ends = grown(ends);
    ends[cells++] = at;
    isFirst = byte === newline;
    if (hasQuotes && isFirst && count > 1) {
      const first = lines[count - 1]!;
      cells = joinedCells(quotes, ends, [lineStart, first, cells], first - lines[count - 2]!);
    }
    // A text may end with a delimiter: behind it is one more cell.
    if (at === length - 1 && byte === delimiter) ends[cells++] = length;
  }
  lines[count] = cells;
  return { ends: ends.subarray(0, cells), lines: lines.subarray(0, count + 1), openQuotes };
}

/** What the search for closing quotes knows of the text. */
interface Quotes {
  readonly bytes: Uint8Array;
  readonly delimiter: number;
  readonly newline: number;
  /** A quote was followed as far as here without a close of its own: those on the way have none on other lines either. */
  unclosedUpTo: number;
  /** No quote from where was looked up to here has a cell's end behind it. */
  noCloseUpTo: number;
}

/**
 * The place behind the closing quote of a cell; where it begins with no quote its own place, where it has no close -1.
 *
 * @param width how many cells the line before has
 * @param line where its line begins
 */
function behindQuotes(quotes: Quotes, from: number, width: number, line: number): number {
  const { bytes, delimiter, newline } = quotes;
  const { length } = bytes;
  let opening = from;
  while (bytes[opening] === SPACE && bytes[opening] !== delimiter) opening++;
  if (bytes[opening] !== QUOTE) return from;
  if (opening < quotes.unclosedUpTo && opening < quotes.noCloseUpTo) return -1;
  let isOver = false;
  let place = opening + 1;
  for (; place < length; place++) {
    const byte = bytes[place];
    if (byte === newline) {
      if (from < quotes.unclosedUpTo) break;
      isOver = true;
    } else if (byte === QUOTE) {
      if (bytes[place + 1] === QUOTE) place++;
      else if (closes(quotes, place + 1)) {
        if (!isOver) return place + 1;
        const near = lastOfPairs(quotes, opening);
        if (!areRows(quotes, line, [opening + 1, near, place], width)) return place + 1;
        break;
      }
      // A quote that is not doubled and closes nothing: such a cell ends in its own line.
      else if (isOver) break;
    }
  }
  if (isOver || place >= length) quotes.unclosedUpTo = place;
  return lastOfPairs(quotes, opening);
}

/**
 * The place behind the first quote of the line that a cell's end follows, one that follows another quote too: where quotes are
 * not doubled, the last in a cell stands right before the one that closes it ("Kalle "Kula""). -1 where there is none.
 */
function lastOfPairs(quotes: Quotes, opening: number): number {
  const { bytes, newline } = quotes;
  if (opening < quotes.noCloseUpTo) return -1;
  let place = opening + 1;
  for (; place < bytes.length && bytes[place] !== newline; place++)
    if (bytes[place] === QUOTE && bytes[place + 1] !== QUOTE && closes(quotes, place + 1)) return place + 1;
  quotes.noCloseUpTo = place;
  return -1;
}

/** Fewer cells than this are in a sentence with commas as well. */
const FEWEST_CELLS_OF_A_ROW = 3;
/** Columns that are compared, one a bit. */
const MOST_COMPARED = 31;

/**
 * Are the lines that a cell would go over rows of their own? Most of them have as many cells as the line before then, and
 * digits (an id, a date, an amount) in a column in which the first of them has digits. What people write in a cell has not,
 * and has a space behind its commas.
 *
 * @param line where the line begins in which the cell opens
 * @param from behind the quote that opens the cell
 * @param near behind the quote that may close it on its own line, -1 where none does
 * @param to the quote that closes it below
 * @param width how many cells the line before has
 */
function areRows(
  quotes: Quotes,
  line: number,
  [from, near, to]: readonly [from: number, near: number, to: number],
  width: number,
): boolean {
  const { bytes, delimiter, newline } = quotes;
  if (width < FEWEST_CELLS_OF_A_ROW) return false;
  let lines = 0;
  let rows = 0;
  let column = 0;
  let digits = 0;
  let ofFirst = 0;
  let isBegin = true;
  let mayClose = true;
  for (let at = line; at <= bytes.length; at++) {
    const byte = at < bytes.length ? bytes[at]! : newline;
    // Another cell in quotes has its delimiters for itself: "January 1, 2019".
    if (isBegin && byte === QUOTE && mayClose && at !== from - 1) {
      const end = closeOnLine(quotes, at + 1);
      mayClose = end >= 0;
      if (end >= 0) {
        const first = bytes[at + 1]!;
        if (first >= ZERO && first <= NINE && column < MOST_COMPARED) digits |= 1 << column;
        isBegin = false;
        at = end;
        continue;
      }
    }
    if (byte === newline) mayClose = true;
    if (byte === delimiter || byte === newline) {
      if (
        byte === delimiter &&
        at >= Math.max(from, near) &&
        at < to &&
        bytes[at + 1] === SPACE &&
        delimiter !== SPACE
      )
        return false;
      if (byte === delimiter && at >= from && at < near) continue;
      column++;
      isBegin = true;
      if (byte === delimiter) continue;
      if (lines === 0) ofFirst = digits;
      if (column === width && (digits & ofFirst) !== 0) rows++;
      lines++;
      column = digits = 0;
      if (at > to) break;
    } else if (isBegin && byte !== QUOTE && byte > SPACE) {
      if (byte >= ZERO && byte <= NINE && column < MOST_COMPARED) digits |= 1 << column;
      isBegin = false;
    }
  }
  return rows * 2 > lines;
}

/** The place of the quote that closes a cell on its line; -1 where none does. */
function closeOnLine(quotes: Quotes, from: number): number {
  const { bytes, newline } = quotes;
  for (let place = from; place < bytes.length && bytes[place] !== newline; place++) {
    if (bytes[place] !== QUOTE) continue;
    if (bytes[place + 1] === QUOTE) place++;
    else if (closes(quotes, place + 1)) return place;
  }
  return -1;
}

/**
 * A quote in a cell may have a delimiter behind it and close nothing ("Kalle, "Kula", AB"): then the line has more cells than
 * the one before, and the last part of the cell ends with a quote and begins with none. Such parts are one cell.
 *
 * @param line where the line begins, its first cell and the one behind its last
 * @param width how many cells the line before has
 * @returns the one behind its last cell now
 */
function joinedCells(
  { bytes, delimiter }: Quotes,
  ends: Uint32Array,
  [begin, first, last]: readonly [number, number, number],
  width: number,
): number {
  const more = last - first - width;
  if (more <= 0 || width < 2) return last;
  const isQuote = (cell: number, side: 'first' | 'last') => {
    let from = cell === first ? begin : ends[cell - 1]! + 1;
    let to = ends[cell]!;
    while (from < to && bytes[from]! <= SPACE && bytes[from] !== delimiter) from++;
    while (to > from && bytes[to - 1]! <= SPACE) to--;
    return from < to && bytes[side === 'first' ? from : to - 1] === QUOTE;
  };
  let found = -1;
  for (let cell = first; cell + more < last; cell++) {
    if (!isQuote(cell, 'first') || isQuote(cell + more, 'first') || !isQuote(cell + more, 'last')) continue;
    // Where several cells may have been parted so, none is joined.
    if (found >= 0) return last;
    found = cell;
  }
  if (found < 0) return last;
  ends.copyWithin(found, found + more, last);
  return last - more;
}

/** Does a cell end here, but for space? */
function closes({ bytes, delimiter, newline }: Quotes, place: number): boolean {
  const { length } = bytes;
  let next = place;
  while (next < length && bytes[next] === SPACE && delimiter !== SPACE) next++;
  if (bytes[next] === RETURN && newline === NEWLINE) next++;
  return next >= length || bytes[next] === delimiter || bytes[next] === newline;
}

function grown(places: Uint32Array): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(places.length * 2);
  more.set(places);
  return more;
}
