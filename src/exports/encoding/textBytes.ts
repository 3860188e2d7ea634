import { type Sentence, sentence } from '../../language/sentence.ts';
import { type CodePage, toUtf8 } from './codePages.ts';
import { findCodePage } from './findCodePage.ts';
import { beforeReadTwice } from './readTwice.ts';
import { mendedUtf8, utf8Faults } from './utf8.ts';

/** How a file writes its signs; a pasted text has no encoding. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | CodePage | 'text';

/** A text in UTF-8, in which delimiters, quotes and line ends are one byte each. */
export interface TextBytes {
  readonly bytes: Uint8Array;
  /** How the file was written. */
  readonly encoding: Encoding;
  /** Where behind a byte order mark the text begins. */
  readonly start: number;
  readonly notes: readonly Sentence[];
}

/** Bytes of a sign in UTF-8 that is cut off, at most. */
const LONGEST_SIGN = 3;
/** As people know them. */
const NAMES: Readonly<Partial<Record<Encoding, string>>> = {
  macintosh: 'Mac OS Roman',
  cp850: 'CP850 (DOS)',
  cp437: 'CP437 (DOS)',
  'iso-8859-15': 'ISO-8859-15',
  'windows-1252': 'Windows-1252',
};

/**
 * Finds how a text is written and gives it as bytes. What is valid nowhere is not guessed: a broken byte of a text in
 * UTF-8 becomes U+FFFD, and what was wrongly read as another encoding before is mended only where all of it maps back.
 */
export function textBytes(content: Uint8Array | string): TextBytes {
  if (typeof content === 'string') return once(new TextEncoder().encode(content), 'text');
  const utf16 = utf16Of(content);
  if (utf16) return once(new TextEncoder().encode(new TextDecoder(utf16).decode(content)), utf16);
  const { signs, broken, isCut } = utf8Faults(content);
  if (broken.length === 0) return once(content, 'utf-8');
  // By chance another encoding makes few signs of UTF-8, and a text that is cut off has one that is broken.
  // One byte at the end is the beginning of "å", "ä" or "ö" in UTF-8, or a whole letter in another encoding.
  const isOnlyCut =
    isCut &&
    broken[0]! >= content.length - LONGEST_SIGN &&
    (broken.length > 1 || content[content.length - 1] === 0xc3);
  if (hasMark(content) || isOnlyCut || signs >= broken.length)
    return once(mendedUtf8(content, broken), 'utf-8');
  const { page, isPlausible } = findCodePage(content);
  const encoding = NAMES[page]!;
  const notes = isPlausible
    ? page === 'windows-1252'
      ? []
      : [sentence('note.encoding', { encoding })]
    : [sentence('note.unknownLetters', { encoding })];
  return { bytes: toUtf8(content, page), encoding: page, start: 0, notes };
}

/** A text in UTF-8; one that was read as another encoding before is mended. */
function once(bytes: Uint8Array, encoding: Encoding): TextBytes {
  const start = hasMark(bytes) ? 3 : 0;
  const text = { bytes, encoding, start, notes: [] } as const;
  if (!mayBeReadTwice(bytes)) return text;
  const before = beforeReadTwice(new TextDecoder().decode(bytes));
  if (before === undefined) return text;
  if (before === 'partly') return { ...text, notes: [sentence('note.readTwicePartly')] };
  return {
    ...text,
    bytes: before,
    start: hasMark(before) ? 3 : 0,
    notes: [sentence('note.readTwice')],
  };
}

/** Has it a sign that the first bytes of UTF-8 become when they are read as another encoding? Few texts have. */
function mayBeReadTwice(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xc3); at >= 0; at = bytes.indexOf(0xc3, at + 1)) {
    const next = bytes[at + 1];
    // "Ã", "Â", the "â€" of quotation marks and dashes, and "ï»¿".
    if (next === 0x83 || next === 0x82) return true;
    if (next === 0xa2 && bytes[at + 2] === 0xe2) return true;
    if (next === 0xaf && bytes[at + 2] === 0xc2 && bytes[at + 3] === 0xbb) return true;
  }
  for (let at = bytes.indexOf(0xe2); at >= 0; at = bytes.indexOf(0xe2, at + 1)) {
    // "√" and "├".
    if (bytes[at + 1] === 0x88 && bytes[at + 2] === 0x9a) return true;
    if (bytes[at + 1] === 0x94 && bytes[at + 2] === 0x9c) return true;
  }
  return false;
}

/** UTF-16 by its byte order mark, else by its zero bytes. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = bytes.subarray(0, 1000);
  const zeroAt = (parity: number) => beginning.filter((byte, i) => byte === 0 && i % 2 === parity).length;
  const [even, odd] = [zeroAt(0), zeroAt(1)];
  // Zeros in both places are no text in UTF-16.
  if (odd > beginning.length / 4 && even < odd / 4) return 'utf-16le';
  if (even > beginning.length / 4 && odd < even / 4) return 'utf-16be';
  return undefined;
}

function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
