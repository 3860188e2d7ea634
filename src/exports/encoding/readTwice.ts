import { type CodePage, signsOf } from './codePages.ts';
import { utf8Faults } from './utf8.ts';

/** Encodings as which programs wrongly read UTF-8. */
const TAKEN_FOR: readonly CodePage[] = ['windows-1252', 'macintosh', 'cp850', 'cp437'];
/** The first bytes of most of its signs beyond ASCII: Latin letters, and what punctuation begins with. */
const FIRST_BYTES = [0xc3, 0xc2, 0xe2];
/** The mark that begins a text in UTF-8, read as Windows-1252. */
const MARK_READ_TWICE = '\u00ef\u00bb\u00bf';

/**
 * A text whose UTF-8 was read as another encoding and written as UTF-8 again ("KÃ¤lla" for "Källa").
 *
 * @param text a text
 * @returns the text before that; 'partly' where some of it looks so but not all of it maps back; undefined where none does
 */
export function beforeReadTwice(text: string): Uint8Array | 'partly' | undefined {
  let partly: 'partly' | undefined;
  for (const page of TAKEN_FOR) {
    const signs = signsOf(page);
    const isFirst = FIRST_BYTES.map((byte) => signs[byte - 0x80]!);
    if (!isFirst.some((sign) => text.includes(sign)) && !text.startsWith(MARK_READ_TWICE)) continue;
    const bytes = bytesOf(text, signs);
    if (bytes) {
      const { signs: written, broken } = utf8Faults(bytes);
      if (written > 0 && broken.length === 0) return bytes;
    }
    if (page === 'windows-1252' && /\u00c3[\u00a4\u00a5\u00b6\u00a9\u2026\u201e\u2013]/.test(text))
      partly = 'partly';
  }
  return partly;
}

/** The text in an encoding of a byte a sign; undefined where it has a sign that the encoding has not. */
function bytesOf(text: string, signs: string): Uint8Array | undefined {
  const places = new Map(Array.from(signs, (sign, i) => [sign.charCodeAt(0), i + 0x80]));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // Read as ISO-8859-1, the bytes that have no sign there are control codes.
    const byte = code < 0x80 ? code : (places.get(code) ?? (code < 0xa0 ? code : undefined));
    if (byte === undefined) return undefined;
    bytes[i] = byte;
  }
  return bytes;
}
