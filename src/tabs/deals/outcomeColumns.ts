import { printInterval } from '../../language/print.ts';
import type { Outcomes } from '../../measures/deals/deals.ts';
import { cell } from '../cells.ts';
import { INDENT } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/**
 * Won, lost and the win rate with its interval.
 *
 * @param all what stands in the line below the rows
 */
export function outcomeColumns({ words }: TabWriter, all: Outcomes): Column<Outcomes>[] {
  const interval = (of: Outcomes) => of.interval && printInterval(of.interval, words.language);
  const ofAll = interval(all);
  return [
    {
      head: words('deals.won'),
      format: 'count',
      value: ({ won }) => won.deals,
      total: all.won.deals,
    },
    {
      head: words('deals.lost'),
      format: 'count',
      value: ({ lost }) => lost.deals,
      total: all.lost.deals,
    },
    {
      head: words('deals.winRate'),
      format: 'percent',
      value: ({ winRate }) => winRate,
      total: all.winRate,
    },
    {
      head: words('deals.interval'),
      format: 'text',
      value: interval,
      style: 'note',
      total: cell(ofAll && INDENT + ofAll, 'text', 'total'),
    },
  ];
}
