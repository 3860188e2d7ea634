/** Most texts are plain already: nothing but printable ASCII, one space at a time, none around. */
const MAY_DIFFER = /[^\x20-\x7e]|^ | $| {2}/;
/** What nobody sees: zero-width signs and joiners, marks of direction, soft hyphens, byte order marks, control codes. */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff]/g;
/** Spaces but a single plain one. */
const SPACES = /[^\S ]\s*| \s+/g;
/**
 * More marks on one letter than any language writes (UAX #15, stream-safe text): to bring a long row of them into
 * Unicode's order takes the square of its length.
 */
const LONG_ROW_OF_MARKS = /\p{M}{31}/u;

/**
 * A text as it is kept and compared: letters composed (NFC), without what nobody sees, with one plain space where there
 * are spaces of any kind or number, and none around. Two cells that look the same are the same.
 */
export function plainText(text: string): string {
  if (!MAY_DIFFER.test(text)) return text;
  return composed(text.replace(INVISIBLE, '').replace(SPACES, ' ')).trim();
}

/** The text with its letters composed. */
function composed(text: string): string {
  return LONG_ROW_OF_MARKS.test(text) ? text : text.normalize('NFC');
}

/** The same for letters and signs that are written in another width or as one sign: "＠" is "@", "㈱" is "(株)". */
export function compatibleText(text: string): string {
  return LONG_ROW_OF_MARKS.test(text) ? text : text.normalize('NFKC');
}

/** What two texts have in common that are the same but for case and for how they are spaced and typed. */
export function textKey(text: string): string {
  return plainText(text).toLowerCase();
}
