/** How far a text's bytes are UTF-8. */
export interface Utf8Faults {
  /** Signs beyond ASCII that are written properly. */
  readonly signs: number;
  /** The places of bytes that belong to no sign. */
  readonly broken: readonly number[];
  /** Does the text end in the middle of a sign? Its bytes are among the broken ones. */
  readonly isCut: boolean;
}

/** U+FFFD in UTF-8: it stands for what cannot be known. */
const LOST_SIGN = [0xef, 0xbf, 0xbd] as const;

/**
 * Looks at every byte. Most of an export is ASCII: it is passed over, and nothing is made of it.
 *
 * Source: The Unicode Standard, table 3-7, well-formed byte sequences.
 */
export function utf8Faults(bytes: Uint8Array): Utf8Faults {
  const { length, buffer, byteOffset } = bytes;
  // Four bytes at a time where they lie so.
  const words = byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : new Int32Array();
  const broken: number[] = [];
  let signs = 0;
  let isCut = false;
  for (let at = 0; at < length; at++) {
    if ((at & 3) === 0) {
      let word = at >> 2;
      while (word < words.length && (words[word]! & 0x80808080) === 0) word++;
      at = Math.max(at, word << 2);
      if (at >= length) break;
    }
    const first = bytes[at]!;
    if (first < 0x80) continue;
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    const right = first < 0xc2 || first > 0xf4 ? 0 : rightBytes(bytes, at, more);
    if (right === more) {
      signs++;
      at += more;
      continue;
    }
    broken.push(at);
    if (first >= 0xc2 && first <= 0xf4 && at + right === length - 1) isCut = true;
  }
  return { signs, broken, isCut };
}

/** How many of the bytes behind the first of a sign are what they must be. */
function rightBytes(bytes: Uint8Array, at: number, more: number): number {
  const first = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return 0;
  let right = 1;
  while (right < more && bytes[at + right + 1]! >> 6 === 2) right++;
  return right;
}

/** The text with U+FFFD for each broken byte: the signs beside it stay as they are. */
export function mendedUtf8(bytes: Uint8Array, broken: readonly number[]): Uint8Array {
  const mended = new Uint8Array(bytes.length + broken.length * (LOST_SIGN.length - 1));
  let from = 0;
  let put = 0;
  for (const place of broken) {
    mended.set(bytes.subarray(from, place), put);
    put += place - from;
    mended.set(LOST_SIGN, put);
    put += LOST_SIGN.length;
    from = place + 1;
  }
  mended.set(bytes.subarray(from), put);
  return mended;
}

/** The places of U+FFFD in a text in UTF-8: signs that were lost here or before the file was written. */
export function lostSigns(bytes: Uint8Array): number[] {
  const places: number[] = [];
  const [first, second, third] = LOST_SIGN;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (bytes[at + 1] === second && bytes[at + 2] === third) places.push(at);
  return places;
}
