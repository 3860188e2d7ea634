import type { CampaignFigures } from '../../measures/closedLoop/campaigns.ts';
import type { Report } from '../../report/report.ts';
import { text } from '../cells.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { writeOwed } from './owed.ts';
import { paceCharts, writePace, writePaceByKind } from './pace.ts';

/** Marketing's half of the agreement: the pace against the goal, what is owed, and the campaigns of the goal period. */
export function writeMarketing(writer: TabWriter, report: Report): void {
  const { pace, settings } = report;
  if (pace) {
    writer.chart(...paceCharts(writer, pace, settings));
    writePace(writer, pace, settings);
    writer.blank();
    writePaceByKind(writer, pace, settings);
  }
  writeOwed(writer, report);
  if (!pace) return;
  writeCampaigns(
    writer,
    report.campaigns.filter(({ start, end }) => start <= pace.end && end >= pace.start),
    settings.currency,
  );
}

/** The campaigns with a day in the goal period: what was expected of them by now, and what came. */
function writeCampaigns(writer: TabWriter, inGoal: readonly CampaignFigures[], currency: string): void {
  if (inGoal.length === 0) return;
  const { words } = writer;
  const columns: Column<CampaignFigures>[] = [
    {
      head: words('field.campaign'),
      format: 'text',
      value: ({ campaign, source }) => [campaign, source].filter(Boolean).join(' · ') || words('tab.without'),
    },
    { head: words('campaigns.start'), format: 'date', value: ({ start }) => start },
    { head: words('campaigns.end'), format: 'date', value: ({ end }) => end },
    { head: words('pace.expectedByDay'), format: 'count', value: ({ expectedLeads }) => expectedLeads },
    {
      head: words('campaigns.expectedByNow'),
      format: 'count',
      value: ({ expectedToDate }) => expectedToDate,
    },
    { head: words('campaigns.came'), format: 'count', value: ({ leads }) => leads },
    {
      head: words('sla.difference'),
      format: 'change',
      value: ({ leads, expectedToDate }) => (expectedToDate === null ? null : leads - expectedToDate),
      style: ({ leads, expectedToDate }) => (leads - (expectedToDate ?? leads) <= -0.5 ? 'bad' : 'plain'),
    },
    {
      head: words('campaigns.costPlanned', { currency }),
      format: 'money',
      value: ({ costPriced }) => costPriced,
    },
    {
      head: words('campaigns.costToDate', { currency }),
      format: 'money',
      value: ({ costToDate, costImported }) =>
        costImported ? text(words('campaigns.inExport'), 'note') : costToDate,
      note: words('campaigns.costNote'),
    },
  ];
  writer.band('section', words('campaigns.inGoal'));
  writer.table(columns, inGoal);
  writer.blank();
}
