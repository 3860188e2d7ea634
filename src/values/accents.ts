const ACCENTS = /[\u0300-\u036f]/g;
const OTHER_MARK = /\p{M}/u;
const BEYOND_ENGLISH = /[^\0-\u00bf]/gu;

/**
 * The text with its letters' accents taken off: "é" is "e". Accents that stand alone go first, and where marks of another
 * script are left the signs are taken apart one by one: to bring a long row of marks into Unicode's order takes the
 * square of its length.
 */
export function withoutAccents(text: string): string {
  const bare = text.replace(ACCENTS, '');
  return OTHER_MARK.test(bare)
    ? bare.replace(BEYOND_ENGLISH, (sign) => sign.normalize('NFD').replace(ACCENTS, ''))
    : bare.normalize('NFD').replace(ACCENTS, '');
}
