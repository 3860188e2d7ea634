import type { OwnerOfDeals } from '../../measures/deals/deals.ts';
import type { Report } from '../../report/report.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { outcomeColumns } from './outcomeColumns.ts';

/** A row a rep: what was won and lost, what it brought, what is still open. */
export function writeOwners(writer: TabWriter, { deals, settings: { currency } }: Report): void {
  const { byOwner, won, open, daysToWin } = deals;
  if (byOwner.length === 0) return;
  const { words } = writer;
  const columns: Column<OwnerOfDeals>[] = [
    {
      head: words('deals.owner'),
      format: 'text',
      value: ({ owner }) => owner || words('tab.without'),
      total: words('tab.total'),
    },
    ...outcomeColumns(writer, deals),
    {
      head: words('deals.wonAmount', { currency }),
      format: 'money',
      value: (row) => row.won.amount,
      total: won.amount,
    },
    {
      head: words('deals.openAmount', { currency }),
      format: 'money',
      value: (row) => row.open.amount,
      total: open.amount,
    },
    { head: words('deals.open'), format: 'count', value: (row) => row.open.deals, total: open.deals },
    {
      head: words('deals.medianDaysToWin'),
      format: 'count',
      value: ({ medianDaysToWin }) => medianDaysToWin,
      total: daysToWin.median,
    },
  ];
  writer.band('section', words('deals.byOwner'));
  writer.table(columns, byOwner);
  writer.paragraph('note', words('deals.medianNote'));
  writer.blank();
}
