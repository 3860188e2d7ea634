import type { Words } from '../language/language.ts';
import { printPercent } from '../language/print.ts';

/** A share as a sentence or a label has it: in whole percent, below 10 % with one decimal. @param share 0 … 1 */
export function shareText(share: number, words: Words): string {
  const isSmall = Number((share * 100).toFixed(1)) < 10;
  return printPercent(share, words.language, isSmall ? 1 : 0);
}
