import type { CampaignFigures } from '../../measures/closedLoop/campaigns.ts';
import type { Report } from '../../report/report.ts';
import { text } from '../cells.ts';
import { type Column, FREE } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_CAMPAIGNS = 4;

/** Whether the hands suffice for the weeks to come, and the campaigns that run or begin. */
export function writeComing(writer: TabWriter, { meeting, capacityByWeek, staleness }: Report): void {
  const { words } = writer;
  writer.band('section', words('weeklyMeeting.coming'));
  const weeks = capacityByWeek ?? [];
  const tight = weeks.filter(({ leadsTooMany }) => leadsTooMany > 0);
  for (const { week, leadsTooMany } of tight)
    writer.paragraph('bad', words('capacityByWeek.tooMany', { week, n: leadsTooMany }));
  if (weeks.length > 0 && tight.length === 0 && staleness === null)
    writer.row(text(words('weeklyMeeting.handsEnough'), 'good'));
  if (meeting.campaigns.length === 0)
    writer.paragraph('note', words('weeklyMeeting.noCampaigns', { tab: words('tab.campaigns') }));
  else writeCampaigns(writer, meeting.campaigns);
  writer.blank();
}

function writeCampaigns(writer: TabWriter, campaigns: readonly CampaignFigures[]): void {
  const { words } = writer;
  const columns: Column<CampaignFigures>[] = [
    {
      head: words('field.campaign'),
      format: 'text',
      value: ({ campaign, source }) => [campaign, source].filter(Boolean).join(' · ') || words('tab.without'),
      style: 'strong',
    },
    { head: words('campaigns.start'), format: 'date', value: ({ start }) => start },
    { head: words('campaigns.end'), format: 'date', value: ({ end }) => end },
    { head: words('campaigns.expectedLeads'), format: 'count', value: ({ expectedLeads }) => expectedLeads },
    {
      head: words('campaigns.expectedByNow'),
      format: 'decimal',
      value: ({ expectedToDate }) => expectedToDate,
    },
    { head: words('campaigns.came'), format: 'count', value: ({ leads }) => leads },
    FREE,
  ];
  writer.table(columns, campaigns, {
    most: MOST_CAMPAIGNS,
  });
}
