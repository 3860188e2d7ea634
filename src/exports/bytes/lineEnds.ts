const [NEWLINE, RETURN, QUOTE, SPACE] = [0x0a, 0x0d, 0x22, 0x20];

/** What ends a line: the first of the two outside quotes says it. A "\r" before "\n" is part of it. */
export function newlineOf(bytes: Uint8Array, start: number): number {
  let isQuoted = false;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[at] === NEWLINE && !isQuoted) return NEWLINE;
    else if (bytes[at] === RETURN && !isQuoted) return bytes[at + 1] === NEWLINE ? NEWLINE : RETURN;
  }
  return NEWLINE;
}

/**
 * The text with one sign at the end of all its lines. Texts that were put together have lines that end in "\r" among those
 * that end in "\n", or the other way round: such a sign ends a line where it parts as many cells as the line beside has,
 * and no cell between quotes; any other is a sign of its cell.
 *
 * @param newline what ends most lines
 */
export function withOneNewline(
  bytes: Uint8Array,
  start: number,
  delimiter: number,
  newline: number,
): Uint8Array {
  const other = newline === NEWLINE ? RETURN : NEWLINE;
  let mended: Uint8Array | undefined;
  for (let at = nextAlone(bytes, other, start); at >= 0; ) {
    const from = bytes.lastIndexOf(newline, at) + 1;
    const to = endOfLine(bytes, newline, at);
    const places: number[] = [];
    for (; at >= 0 && at < to; at = nextAlone(bytes, other, at + 1)) places.push(at);
    const widths = widthsOf(bytes, Math.max(from, start), [...places, to], delimiter);
    // The line before may have been mended.
    const text = mended ?? bytes;
    const beside =
      from > start
        ? widthsOf(text, Math.max(start, text.lastIndexOf(newline, from - 2) + 1), [from - 1], delimiter)
        : widthsOf(text, to + 1, [endOfLine(text, newline, to + 1)], delimiter);
    const [width] = widths;
    if (widths.size === 1 && width! > 1 && (beside.size !== 1 || beside.has(width!))) {
      mended ??= bytes.slice();
      for (const place of places) mended[place] = newline;
    }
  }
  return mended ?? bytes;
}

/** The next of the sign that is not one half of "\r\n"; -1 where there is none. */
function nextAlone(bytes: Uint8Array, sign: number, from: number): number {
  let at = bytes.indexOf(sign, from);
  while (at >= 0 && (sign === RETURN ? bytes[at + 1] === NEWLINE : bytes[at - 1] === RETURN))
    at = bytes.indexOf(sign, at + 1);
  return at;
}

function endOfLine(bytes: Uint8Array, newline: number, from: number): number {
  const end = bytes.indexOf(newline, from);
  return end < 0 ? bytes.length : end;
}

/** How many cells the pieces of a line have that end at these places, blank ones aside; none where quotes go over an end. */
function widthsOf(bytes: Uint8Array, from: number, ends: readonly number[], delimiter: number): Set<number> {
  const widths = new Set<number>();
  let at = from;
  for (const end of ends) {
    let cells = 1;
    let quotes = 0;
    let isBlank = true;
    for (; at < end; at++) {
      if (bytes[at] === delimiter) cells++;
      else if (bytes[at] === QUOTE) quotes++;
      if (bytes[at]! > SPACE) isBlank = false;
    }
    at = end + 1;
    if (quotes % 2 === 1) return new Set();
    if (!isBlank) widths.add(cells);
  }
  return widths;
}
