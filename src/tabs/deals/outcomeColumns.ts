import { printInterval } from '../../language/print.ts';
import type { Outcomes } from '../../measures/deals/deals.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/**
 * Won, lost and the win rate with its interval.
 *
 * @param all what stands in the line below the rows
 */
export function outcomeColumns({ words }: TabWriter, all: Outcomes): Column<Outcomes>[] {
  const { language } = words;
  const column = (
    head: string,
    format: 'count' | 'percent' | 'text',
    value: (row: Outcomes) => number | string | null,
  ): Column<Outcomes> => ({ head, format, value, total: value(all) });
  return [
    column(words('deals.won'), 'count', ({ won }) => won.deals),
    column(words('deals.lost'), 'count', ({ lost }) => lost.deals),
    column(words('deals.winRate'), 'percent', ({ winRate }) => winRate),
    {
      ...column(
        words('deals.interval'),
        'text',
        ({ interval }) => interval && printInterval(interval, language),
      ),
      style: 'note',
    },
  ];
}
