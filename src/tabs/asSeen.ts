import { isAnyLink, type Style, type TabCell } from './tab.ts';
import { PIXELS_OF_CHARACTER } from './wrapText.ts';

/** Letters of a style that are larger or bolder than those of the others, as a part of these. */
const LETTERS: Readonly<Partial<Record<Style, number>>> = {
  title: 1.9,
  section: 1.4,
  headline: 1.2,
  tile: 1.9,
  goodTile: 1.9,
  badTile: 1.9,
  strong: 1.07,
  total: 1.07,
  good: 1.07,
  bad: 1.07,
};
/** These take several lines wherever they are long. */
const WRAPPING: ReadonlySet<Style> = new Set(['head', 'prose', 'tileName', 'tileNote']);

/**
 * The cells as they can be seen in columns of these widths. A text that neither fits its column nor can run over blank
 * cells beside it takes several lines, so that none is cut, whatever an export calls its sources.
 *
 * @param rows all as long as `widths`
 * @param widths in pixels
 */
export function asSeen(rows: readonly (readonly TabCell[])[], widths: readonly number[]): TabCell[][] {
  return rows.map((row) =>
    row.map((cell, i) => {
      if (typeof cell.value === 'number') return cell;
      return isCut(row, i, widths) ? { ...cell, wraps: true as const } : cell;
    }),
  );
}

/** Is a text longer than what it can be seen over, in one line? */
export function isCut(row: readonly TabCell[], at: number, widths: readonly number[]): boolean {
  const cell = row[at]!;
  if (WRAPPING.has(cell.style)) return false;
  return pixelsOf(cell) > roomOf(row, at, widths);
}

/** About so wide is a cell's text, in pixels; 0 for what is no text. */
export function pixelsOf({ value, style }: TabCell): number {
  const text = isAnyLink(value) ? value.text : value;
  return typeof text === 'string' ? text.length * pixelsOfLetter(style) : 0;
}

/** About as wide as a letter of a style is on the average, in pixels. */
export function pixelsOfLetter(style: Style): number {
  return PIXELS_OF_CHARACTER * (LETTERS[style] ?? 1);
}

/** What a text has for itself: its column, and the blank cells to the right of it. One at the right edge has its column. */
function roomOf(row: readonly TabCell[], at: number, widths: readonly number[]): number {
  let room = widths[at]!;
  if (row[at]!.format === 'interval') return room;
  for (let next = at + 1; next < widths.length && isBlank(row[next]!); next++) room += widths[next]!;
  return room;
}

function isBlank({ value }: TabCell): boolean {
  return value === null || value === '';
}
