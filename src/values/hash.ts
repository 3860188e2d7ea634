import type { Cell } from './cell.ts';

/**
 * A number that stands for some cells' text, to see whether it is still the same: two 32-bit hashes in one number of 53
 * bits. Among a million different rows, two that meet are as likely as one in twenty thousand.
 */
export function hashOf(cells: readonly Cell[]): number {
  let high = 0xdeadbeef | 0;
  let low = 0x41c6ce57;
  for (const cell of cells) {
    const text = `${cell}`;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    // Where a cell ends: as if it had a character 0 there.
    high = Math.imul(high, 2654435761);
    low = Math.imul(low, 1597334677);
  }
  return hashOfTwo(high, low);
}

/** Two 32-bit hashes, mixed, as one number of 53 bits. */
export function hashOfTwo(one: number, other: number): number {
  const high = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  const low = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/**
 * The same of one text, in a few letters.
 *
 * @param length how many; two texts have the same by chance one time in 36^length
 */
export function hashLetters(text: string, length = 6): string {
  return (hashOf([text]) % 36 ** length).toString(36).padStart(length, '0');
}
