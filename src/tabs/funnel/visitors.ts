import type { VisitorGroup } from '../../measures/funnel/visitors.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { monthText } from '../dayText.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** The stage before leads, where an export counts visitors. */
export function writeVisitors(writer: TabWriter, { visitors }: Report): void {
  if (visitors === null) return;
  const { words } = writer;
  const { span, countsVisits } = visitors;
  writeTable(writer, words('visitors.title'), '', [{ ...visitors, label: words('visitors.all') }]);
  writer.paragraph(
    'note',
    span
      ? words('visitors.span', { start: isoText(span.start), end: isoText(span.end) })
      : words('visitors.undated'),
  );
  if (countsVisits) writer.paragraph('note', words('visitors.visits'));
  writer.blank();
}

/** Visitors by source and by month, beside the leads of the same days. */
export function writeVisitorGroups(writer: TabWriter, { visitors }: Report): void {
  if (visitors === null) return;
  const { words } = writer;
  const { span, bySource, byMonth } = visitors;
  if (bySource.some(({ label }) => label !== '')) {
    writeTable(writer, words('visitors.bySource'), words('funnel.source'), bySource);
    writer.blank();
  }
  if (span) {
    const months = byMonth.map((month) => ({
      ...month,
      label: month.label && monthText(month.label, words),
    }));
    writeTable(writer, words('visitors.byMonth'), words('funnel.month'), months.reverse());
    writer.blank();
  }
}

function writeTable(writer: TabWriter, title: string, head: string, groups: readonly VisitorGroup[]): void {
  const { words } = writer;
  const columns: Column<VisitorGroup>[] = [
    { head, format: 'text', value: ({ label }) => label || words('tab.without'), style: 'strong' },
    {
      head: words('visitors.visitors'),
      format: 'count',
      value: (group) => group.visitors && Math.round(group.visitors),
      note: words('visitors.method'),
    },
    { head: words('visitors.leads'), format: 'count', value: ({ leads }) => leads },
    { head: words('visitors.rate'), format: 'percent', value: ({ rate }) => rate },
  ];
  writer.band('section', title);
  writer.table(columns, groups);
}
