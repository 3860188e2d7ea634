import type { SlaGroup } from '../../measures/sla/sla.ts';
import type { Report } from '../../report/report.ts';
import { cell } from '../cells.ts';
import { monthText } from '../dayText.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_MONTHS = 12;

/** One line a month in which leads came, the latest first. */
export function writeMonths(writer: TabWriter, { sla }: Report): void {
  const { words } = writer;
  const columns: Column<SlaGroup>[] = [
    {
      head: words('sla.monthHead'),
      format: 'text',
      value: ({ label }) => (label ? monthText(label, words) : words('tab.without')),
    },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
    { head: words('sla.met'), format: 'count', value: ({ speed }) => speed?.met ?? null },
    { head: words('sla.missed'), format: 'count', value: ({ speed }) => speed?.missed ?? null },
    { head: words('sla.running'), format: 'count', value: ({ speed }) => speed?.running ?? null },
    {
      head: words('sla.attainment'),
      format: 'percent',
      value: ({ speed }) => speed?.attainment ?? null,
      style: 'strong',
    },
    { head: words('sla.median'), format: 'hours', value: ({ speed }) => speed?.medianHours ?? null },
    { head: words('sla.depthMissed'), format: 'count', value: ({ depth }) => depth?.missed ?? null },
    {
      head: words('sla.depthAttainment'),
      format: 'percent',
      value: ({ depth }) =>
        depth && depth.attainment === null && depth.running > 0
          ? cell(words('sla.stillRunning', { n: depth.running }), 'interval', 'note')
          : (depth?.attainment ?? null),
      style: 'strong',
      note: words('sla.depthMonthNote'),
    },
  ];
  writer.band('section', words('sla.byMonth'));
  writer.table(columns, sla.byMonth.slice(-MOST_MONTHS).reverse());
  writer.blank();
}
