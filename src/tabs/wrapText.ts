/** About as wide as a letter is on the average in the tabs' font. */
export const PIXELS_OF_CHARACTER = 6.2;

/** A text broken between words into lines of about so many pixels at most. */
export function linesOf(words: string, pixels: number): string[] {
  const length = Math.floor(pixels / PIXELS_OF_CHARACTER);
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
