/** Ids of tabs: o-spreadsheet wants a name, Google gives a number. */
export const sheetIdFor = (number: number): string => `s${number}`;

/** The number of a tab; one that o-spreadsheet made itself gets a number that stays the same. */
export function sheetNumberOf(sheetId: string): number {
  const ours = /^s(\d+)$/.exec(sheetId);
  return ours ? Number(ours[1]) : stableNumber(sheetId);
}

/** A number for an id of o-spreadsheet's, the same each time. */
export const stableNumber = (id: string): number =>
  [...id].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
