const [QUOTE, BACKSLASH, NEWLINE, RETURN] = [0x22, 0x5c, 0x0a, 0x0d];
/** What can stand behind a quote that ends a cell. */
const BEHIND_CELLS: ReadonlySet<number | undefined> = new Set([
  undefined,
  NEWLINE,
  RETURN,
  ...Array.from(',;\t|', (sign) => sign.charCodeAt(0)),
]);

/**
 * Databases write a quote inside a cell as \" and a backslash as \\. Such a text is given with its quotes doubled
 * (RFC 4180); any other as it is. In a text with doubled quotes no \" has a letter behind it.
 */
export function withDoubledQuotes(bytes: Uint8Array): Uint8Array {
  if (!hasEscapedQuotes(bytes)) return bytes;
  const doubled = new Uint8Array(bytes.length);
  let put = 0;
  for (let at = 0; at < bytes.length; at++) {
    let byte = bytes[at]!;
    const next = bytes[at + 1];
    if (byte === BACKSLASH && next === QUOTE) {
      doubled[put++] = QUOTE;
      byte = QUOTE;
      at++;
    } else if (byte === BACKSLASH && next === BACKSLASH) at++;
    doubled[put++] = byte;
  }
  return doubled.subarray(0, put);
}

function hasEscapedQuotes(bytes: Uint8Array): boolean {
  let isProven = false;
  for (let at = bytes.indexOf(BACKSLASH); at >= 0; at = bytes.indexOf(BACKSLASH, at + 1)) {
    if (bytes[at + 1] === BACKSLASH) at++;
    else if (bytes[at + 1] === QUOTE) {
      const behind = bytes[at + 2];
      // \" with its cell's end behind it: a text that has a path ("C:\") has it as well.
      if (behind === QUOTE ? BEHIND_CELLS.has(bytes[at + 3]) : !BEHIND_CELLS.has(behind)) isProven = true;
    }
    if (isProven) break;
  }
  return isProven;
}
