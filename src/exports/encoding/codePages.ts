/** Encodings of a byte a sign, of which ASCII is the first half. The more usual ones come first. */
export const CODE_PAGES = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'] as const;
export type CodePage = (typeof CODE_PAGES)[number];

/** What DOS wrote is known to no TextDecoder. Source: unicode.org/Public/MAPPINGS/VENDORS/MICSFT/PC. */
const OF_DOS: Readonly<Partial<Record<CodePage, string>>> = {
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
    OF_DOS[page] ??
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
