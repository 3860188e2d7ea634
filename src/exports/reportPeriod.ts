import { onlyDate } from '../values/dates.ts';
import { sensible } from '../values/longest.ts';
import type { CellTable } from './cellTable.ts';

const DAY = /^#?\s*(start|end) date:?\s*(\d{4})-?(\d{2})-?(\d{2})$/i;

/**
 * The days that a report is about, where lines above its header say them ("# Start date: 20261001").
 *
 * @returns the first and the last, as serial days; undefined where one is not said
 */
export function reportPeriodOf(
  cells: CellTable,
  headerRow: number,
): { first: number; last: number } | undefined {
  const days = new Map<string, number>();
  for (let line = 0; line < headerRow; line++) {
    const [, which, year, month, day] = DAY.exec(sensible(cells.row(line).join(' '))) ?? [];
    const serial = which === undefined ? undefined : onlyDate(`${year}-${month}-${day}`);
    if (which !== undefined && serial !== undefined) days.set(which.toLowerCase(), serial);
  }
  const [first, last] = [days.get('start'), days.get('end')];
  return first === undefined || last === undefined || last < first ? undefined : { first, last };
}
