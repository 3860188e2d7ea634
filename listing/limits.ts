/** What the store takes of an add-on's texts, per language, in characters. */
export const LIMITS = { name: 50, short: 200, long: 16_000 } as const;

export type ListingPart = keyof typeof LIMITS;

/** The store does not take its owner's name in the name of an add-on. */
const NOT_IN_A_NAME = /google/i;

/**
 * Why the store would not take a text.
 *
 * @param text without the line end of its file
 * @returns one sentence for each trouble; none where it is taken
 */
export function troublesOf(part: ListingPart, text: string): string[] {
  const length = [...text].length;
  const troubles: string[] = [];
  if (text.trim() === '') troubles.push(`${part} is blank.`);
  if (length > LIMITS[part]) troubles.push(`${part} has ${length} characters, ${LIMITS[part]} at most.`);
  if (part === 'name' && NOT_IN_A_NAME.test(text)) troubles.push('name says “Google”.');
  return troubles;
}
