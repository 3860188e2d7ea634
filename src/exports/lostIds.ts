import type { Cell } from '../values/cell.ts';

/** As a spreadsheet shows a long number: 1.13538E+11, in some languages 1,13538E+11. No id is written so. */
const SCIENTIFIC = /(?<![\p{L}\p{N}.])\d(?:[.,]\d{1,15})? ?E ?\+ ?\d{1,3}(?![\p{L}\p{N}])/giu;
const LONG_NUMBER = /(?<![\p{L}\p{N}.])\d{12,}(?![\p{L}\p{N}])/gu;
/** A spreadsheet keeps so many digits of a number and writes zeros for the others. */
const DIGITS_KEPT = 15;
/** In the scientific form it shows so many; read as a number again, the others are zeros. */
const DIGITS_SHOWN = 6;
/** So many zeros in the places of lost digits, over all ids of a column, are no chance: one in a thousand. */
const FEWEST_ZEROS = 3;

/** Takes away the ids whose digits are lost; a cell without such ones stays as it is. */
export type WithoutLostIds = (cell: Cell) => Cell;

/**
 * Has a spreadsheet rounded the ids of a column? Those in scientific form are; numbers are where every long one has zeros
 * from the 16th digit on (or from the 7th on, where a scientific form was read as a number again), and where a cell is a
 * number that no computer holds exactly. It is decided from all cells of the column, since one id may end in zeros by
 * chance. Ids with all of their digits stay.
 *
 * @param cells the different cells of the column
 * @returns null where no id is lost
 */
export function lostIdsOf(cells: readonly Cell[]): WithoutLostIds | null {
  const longest = new Set<string>();
  let isScientific = false;
  let isInexact = false;
  for (const cell of cells) {
    if (typeof cell === 'number') {
      if (Math.abs(cell) > Number.MAX_SAFE_INTEGER) isInexact = true;
    } else if (typeof cell !== 'string' || cell.length < 5) continue;
    const text = String(cell);
    if (text.includes('+') && text.search(SCIENTIFIC) >= 0) isScientific = true;
    if (text.length >= 12) for (const [digits] of text.matchAll(LONG_NUMBER)) longest.add(unpadded(digits));
  }
  const digitsLeft = digitsLeftOf([...longest]);
  if (!isScientific && !isInexact && digitsLeft === null) return null;
  const isLost = (digits: string): boolean =>
    digitsLeft !== null && unpadded(digits).length >= (digitsLeft === DIGITS_SHOWN ? 12 : DIGITS_KEPT + 1);
  return (cell) => {
    if (typeof cell === 'number' && Math.abs(cell) > Number.MAX_SAFE_INTEGER) return '';
    const text = String(cell);
    const left = text
      .replace(SCIENTIFIC, '')
      .replace(LONG_NUMBER, (digits) => (isLost(digits) ? '' : digits));
    if (left === text) return cell;
    return /[\p{L}\p{N}]/u.test(left) ? left : '';
  };
}

/** How many digits a spreadsheet has left of the long numbers; null where they are whole. */
function digitsLeftOf(numbers: readonly string[]): number | null {
  for (const [left, fewest] of [
    [DIGITS_SHOWN, 2 * DIGITS_SHOWN],
    [DIGITS_KEPT, DIGITS_KEPT + 1],
  ] as const) {
    const long = numbers.filter((digits) => digits.length >= fewest);
    const zeros = long.reduce((sum, digits) => sum + digits.length - left, 0);
    if (zeros >= FEWEST_ZEROS && long.every((digits) => isZeros(digits, left))) return left;
  }
  return null;
}

/** Has a number nothing but zeros from a place on? */
function isZeros(digits: string, from: number): boolean {
  for (let i = from; i < digits.length; i++) if (digits[i] !== '0') return false;
  return true;
}

/** Without the zeros before it. */
function unpadded(digits: string): string {
  return digits.replace(/^0+/, '');
}
