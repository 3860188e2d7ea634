const ACCENTS = /[\u0300-\u036f]/g;
const BEYOND_ENGLISH = /[^\0-\u00bf]/gu;

/**
 * The text with its letters' accents taken off: "é" is "e". The signs are taken apart one by one: to bring a long row of
 * accents into Unicode's order, as a whole text's normal form does, takes the square of its length.
 */
export function withoutAccents(text: string): string {
  return text
    .replace(ACCENTS, '')
    .replace(BEYOND_ENGLISH, (sign) => sign.normalize('NFD').replace(ACCENTS, ''));
}
