/**
 * Are the bytes valid UTF-8? Source: The Unicode Standard, table 3-7, well-formed byte sequences.
 *
 * Most bytes of an export are ASCII: they are passed over, and nothing is made of them.
 */
export function isUtf8(bytes: Uint8Array): boolean {
  const { length, buffer, byteOffset } = bytes;
  // Four bytes at a time where they lie so.
  const words = byteOffset % 4 === 0 ? new Int32Array(buffer, byteOffset, length >> 2) : new Int32Array();
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
    if (first < 0xc2 || first > 0xf4 || at + more >= length) return false;
    const second = bytes[at + 1]!;
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return false;
    for (let i = 2; i <= more; i++) if (bytes[at + i]! >> 6 !== 2) return false;
    at += more;
  }
  return true;
}
