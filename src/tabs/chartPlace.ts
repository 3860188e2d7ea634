/** A row of a sheet is so high, in pixels. */
const ROW_HEIGHT = 21;

/** How many rows a chart of that height lies over, and one to be free below it. */
export function rowsOver(height: number): number {
  return Math.ceil(height / ROW_HEIGHT) + 1;
}

/**
 * The first column, counted from 1, that begins so many pixels from the left edge, or further to the right; else the
 * last.
 */
export function columnFrom(pixels: number, widths: readonly number[]): number {
  let column = 1;
  for (let left = 0; left < pixels && column < widths.length; column++) left += widths[column - 1]!;
  return column;
}
