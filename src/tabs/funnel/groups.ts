import type { FunnelGroup } from '../../measures/funnel/funnel.ts';
import type { Report } from '../../report/report.ts';
import { count } from '../cells.ts';
import { intervalColumn } from '../intervalColumn.ts';
import { stageColumns } from '../stageColumns.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { shareOfAll, shareToCustomer, styleBeside } from './shareToCustomer.ts';

/** All of them, where so many can be read. */
const MOST_GROUPS = 40;

interface Groups {
  readonly title: string;
  /** Over the groups' names. */
  readonly head: string;
  readonly groups: readonly FunnelGroup[];
  readonly name: (label: string) => string;
  /** Are they coloured by how they stand beside all of them? */
  readonly isCompared?: boolean;
}

/** A row a group: how many reached each stage, and the share that became customers. Nothing where no lead has one. */
export function writeGroups(
  writer: TabWriter,
  { funnel }: Report,
  { title, head, groups, name, isCompared = true }: Groups,
): void {
  if (groups.every(({ label }) => label === '')) return;
  const { words } = writer;
  const all = shareOfAll(groups);
  const columns: Column<FunnelGroup>[] = [
    { head, format: 'text', value: ({ label }) => name(label), total: words('tab.total') },
    ...stageColumns<FunnelGroup>(funnel, words),
    {
      head: words('funnel.conversion'),
      format: 'percent',
      value: shareToCustomer,
      style: (group) => (isCompared ? styleBeside(group) : 'plain'),
      note: words(isCompared ? 'funnel.conversionNote' : 'funnel.conversionOfMonthNote'),
      total: all,
    },
    { ...intervalColumn<FunnelGroup>(words, ({ interval }) => interval), total: count(null, 'total') },
  ];
  writer.band('section', title);
  writer.table(columns, groups, { most: MOST_GROUPS });
  writer.blank();
}
