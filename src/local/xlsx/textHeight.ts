/** How high a row must be for its texts: an estimate, since outside a browser no letter can be measured. */

/** Pixels of a letter on average, and of a line, at the usual size; both grow with it. */
const CHARACTER = 6.2;
const LINE = 17;
export const USUAL_FONT_SIZE = 10;
/** Of a cell's width and height, what is left free at its sides. */
const SIDES = 8;
const ABOVE_AND_BELOW = 6;

/** The pixels that a text takes in one line. */
export const widthOf = (text: string, fontSize = USUAL_FONT_SIZE): number =>
  (text.length * CHARACTER * fontSize) / USUAL_FONT_SIZE + SIDES;

/** How many lines a text takes that is broken between words, and within a word that is longer than a line. */
export function linesTaken(text: string, pixels: number, fontSize = USUAL_FONT_SIZE): number {
  const most = Math.max(1, Math.floor((pixels * USUAL_FONT_SIZE) / (CHARACTER * fontSize)));
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let length = 0;
    for (const word of paragraph.split(' ')) {
      const together = length === 0 ? word.length : length + 1 + word.length;
      if (together <= most) {
        length = together;
        continue;
      }
      if (length > 0) lines += 1;
      lines += Math.max(0, Math.ceil(word.length / most) - 1);
      length = word.length % most || Math.min(word.length, most);
    }
  }
  return lines;
}

/**
 * The pixels that a cell wants its row to be high.
 *
 * @param width of its column in pixels, where its text is wrapped
 * @param fontSize in points
 */
export function heightOf(text: string, width: number | undefined, fontSize = USUAL_FONT_SIZE): number {
  const lines = width === undefined ? text.split('\n').length : linesTaken(text, width - SIDES, fontSize);
  return Math.round((lines * LINE * fontSize) / USUAL_FONT_SIZE) + ABOVE_AND_BELOW;
}
