import type { Words } from '../language/language.ts';
import type { SentenceKey } from '../language/topics.ts';
import type { Column } from './table.ts';

/**
 * The two ends of an interval, beside the rate that they belong to.
 *
 * @param intervalOf null where it is not known, undefined where the cells stay empty
 */
export function intervalColumns<Row>(
  words: Words,
  intervalOf: (row: Row) => readonly [low: number, high: number] | null | undefined,
  heads: readonly [low: SentenceKey, high: SentenceKey] = ['funnel.low', 'funnel.high'],
): Column<Row>[] {
  return heads.map((head, end) => ({
    head: words(head),
    format: 'percent',
    value: (row) => {
      const interval = intervalOf(row);
      return interval ? interval[end]! : interval;
    },
  }));
}
