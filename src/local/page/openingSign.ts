/** The sign that a workbook is being opened. It lies outside of what is shown of a workbook, since that comes and goes. */
import type { PageWords } from './words.ts';

const sign = (): HTMLElement => document.getElementById('opening')!;

/** Shows the sign; it is seen when the browser has drawn it. */
export function showOpening(words: PageWords, what = words.opening): void {
  sign().lang = words.code;
  sign().textContent = what;
  sign().hidden = false;
}

export function hideOpening(): void {
  sign().hidden = true;
}
