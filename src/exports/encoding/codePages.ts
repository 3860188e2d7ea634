/** Encodings of a byte a sign, of which ASCII is the first half. The more usual ones come first. */
export const CODE_PAGES = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/**
 * What DOS wrote is known to no TextDecoder, and that of Node 20 takes Windows-1252 for ISO-8859-1, without its quotation marks
 * and its euro. Sources: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC; encoding.spec.whatwg.org, index windows-1252.
 */
const TABLES: Readonly<Partial<Record<CodePage, string>>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    String.fromCharCode(...Array.from({ length: 96 }, (_, i) => i + 0xa0)),
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
};

const known = new Map<CodePage, string>();

/** The signs of the bytes 128–255, in their order. */
export function signsOf(page: CodePage): string {
  const signs =
    known.get(page) ??
    TABLES[page] ??
    new TextDecoder(page).decode(Uint8Array.from({ length: 128 }, (_, i) => i + 128));
  known.set(page, signs);
  return signs;
}

/** A text as UTF-8. */
export function toUtf8(bytes: Uint8Array, page: CodePage): Uint8Array {
  const each = Array.from(signsOf(page), (sign) => new TextEncoder().encode(sign));
  let size = 0;
  for (const byte of bytes) size += byte < 0x80 ? 1 : each[byte - 0x80]!.length;
  const text = new Uint8Array(size);
  let put = 0;
  for (const byte of bytes) {
    if (byte < 0x80) text[put++] = byte;
    else for (const part of each[byte - 0x80]!) text[put++] = part;
  }
  return text;
}
