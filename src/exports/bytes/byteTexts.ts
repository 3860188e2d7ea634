const QUOTE = 0x22;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Makes texts of cells, all of them by one call of the decoder, which is slow to begin and fast to go on. Of a cell that
 * stands between quotes, two quotes are one.
 *
 * @param bytes a text in UTF-8
 * @param froms where each text begins
 * @param tos the places behind each text
 */
export function decodeTexts(bytes: Uint8Array, froms: ArrayLike<number>, tos: ArrayLike<number>): string[] {
  let size = 0;
  for (let i = 0; i < froms.length; i++) size += tos[i]! - froms[i]!;
  const joined = new Uint8Array(size);
  /** The signs up to each text, as a text counts them. */
  const signs = new Uint32Array(froms.length + 1);
  let put = 0;
  let count = 0;
  for (let i = 0; i < froms.length; i++) {
    const isQuoted = bytes[froms[i]! - 1] === QUOTE;
    for (let at = froms[i]!, to = tos[i]!; at < to; at++) {
      const byte = bytes[at]!;
      joined[put++] = byte;
      if (isQuoted && byte === QUOTE && at + 1 < to && bytes[at + 1] === QUOTE) at++;
      if (byte < 0x80) count++;
      // Only the first byte of a sign counts; beyond U+FFFF it is two to a text.
      else if (byte >= 0xc0) count += byte >= 0xf0 ? 2 : 1;
    }
    signs[i + 1] = count;
  }
  const text = decoder.decode(joined.subarray(0, put));
  const texts = new Array<string>(froms.length);
  for (let i = 0; i < froms.length; i++) texts[i] = text.slice(signs[i]!, signs[i + 1]!);
  return texts;
}
