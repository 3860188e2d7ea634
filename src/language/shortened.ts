const LONGEST_SHOWN = 80;

/** The text as a sentence shows it: of a long one its beginning. */
export function shortened(text: string): string {
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
