const [NEWLINE, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];

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
 * that end in "\n", or the other way round: such a sign ends a line where it parts equally many cells, and no cell between
 * quotes; any other is a sign of its cell.
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
    const found = bytes.indexOf(newline, at);
    const to = found < 0 ? bytes.length : found;
    const places: number[] = [];
    for (; at >= 0 && at < to; at = nextAlone(bytes, other, at + 1)) places.push(at);
    if (areRows(bytes, Math.max(from, start), to, places, delimiter)) {
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

function areRows(
  bytes: Uint8Array,
  from: number,
  to: number,
  places: readonly number[],
  delimiter: number,
): boolean {
  const widths = new Set<number>();
  let at = from;
  for (const end of [...places, to]) {
    let cells = 1;
    let quotes = 0;
    const isBlank = at === end;
    for (; at < end; at++) {
      if (bytes[at] === delimiter) cells++;
      else if (bytes[at] === QUOTE) quotes++;
    }
    at = end + 1;
    if (quotes % 2 === 1) return false;
    if (!isBlank) widths.add(cells);
  }
  return widths.size === 1 && !widths.has(1);
}
