const QUOTE = 0x22;
const decoders = new Map<string, TextDecoder>();

/**
 * Makes texts of cells, all of them by one call of the decoder, which is slow to begin and fast to go on. Of a cell that
 * stands between quotes, two quotes are one.
 *
 * @param encoding UTF-8 or one with a byte a sign, as a TextDecoder calls it
 * @param froms where each text begins
 * @param tos the places behind each text
 */
export function decodeTexts(
  bytes: Uint8Array,
  encoding: string,
  froms: ArrayLike<number>,
  tos: ArrayLike<number>,
): string[] {
  let size = 0;
  for (let i = 0; i < froms.length; i++) size += tos[i]! - froms[i]!;
  const joined = new Uint8Array(size);
  /** The signs up to each text, as a text counts them. */
  const signs = new Uint32Array(froms.length + 1);
  const isUtf8 = encoding === 'utf-8';
  let put = 0;
  let count = 0;
  for (let i = 0; i < froms.length; i++) {
    const isQuoted = bytes[froms[i]! - 1] === QUOTE;
    for (let at = froms[i]!, to = tos[i]!; at < to; at++) {
      const byte = bytes[at]!;
      joined[put++] = byte;
      if (isQuoted && byte === QUOTE && at + 1 < to && bytes[at + 1] === QUOTE) at++;
      if (!isUtf8 || byte < 0x80) count++;
      // Only the first byte of a sign counts; beyond U+FFFF it is two to a text.
      else if (byte >= 0xc0) count += byte >= 0xf0 ? 2 : 1;
    }
    signs[i + 1] = count;
  }
  const text = decoderOf(encoding).decode(joined.subarray(0, put));
  const texts = new Array<string>(froms.length);
  for (let i = 0; i < froms.length; i++) texts[i] = text.slice(signs[i]!, signs[i + 1]!);
  return texts;
}

function decoderOf(encoding: string): TextDecoder {
  const known = decoders.get(encoding) ?? new TextDecoder(encoding, { ignoreBOM: true });
  decoders.set(encoding, known);
  return known;
}
