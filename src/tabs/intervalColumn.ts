import type { Words } from '../language/language.ts';
import { printInterval } from '../language/print.ts';
import type { Column } from './table.ts';

/**
 * The two ends of an interval in one grey cell, beside the rate that they belong to: "31–46 %".
 *
 * @param intervalOf shares; null or undefined where there is none: the cell is blank
 */
export function intervalColumn<Row>(
  words: Words,
  intervalOf: (row: Row) => readonly [low: number, high: number] | null | undefined,
): Column<Row> {
  return {
    head: words('tab.interval'),
    format: 'interval',
    value: (row) => {
      const interval = intervalOf(row);
      return interval ? printInterval(interval, words.language) : undefined;
    },
    style: 'note',
    note: words('tab.intervalNote'),
  };
}
