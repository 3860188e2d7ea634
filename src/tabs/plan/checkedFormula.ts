/** The sheet's name of a cell that a formula needs, when it cannot be used, and what the formula then says. */
export interface NeededCell {
  readonly name: string;
  /** A condition in the sheet's own functions, which cost nothing. */
  readonly isBad: string;
  readonly says: string;
}

/**
 * A formula that says which cell is to be corrected where it would give an error for that cell; any other error stays
 * as it is. A text that the function can read ("1,2 mkr") is no error.
 */
export function checkedFormula(written: string, needs: readonly NeededCell[]): string {
  const otherwise = needs.reduceRight((rest, { isBad, says }) => `IF(${isBad};"${says}";${rest})`, written);
  return `IFERROR(${written};${otherwise})`;
}
