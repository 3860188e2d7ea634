import {
  type BadLead,
  DAYS_OF_BAD_LEADS,
  DAYS_OF_GOOD_LEADS,
  type Example,
  type GoodLead,
} from '../../measures/meeting/leadExamples.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** Some leads that came far and some that were given up, to talk about. */
export function writeExamples(writer: TabWriter, { meeting }: Report): void {
  const { words } = writer;
  const { good, bad } = meeting;
  writer.band('section', words('weeklyMeeting.examples'));
  if (good.all === 0) writer.paragraph('note', words('weeklyMeeting.noGood', { days: DAYS_OF_GOOD_LEADS }));
  else {
    const counts = { shown: good.leads.length, all: good.all, days: DAYS_OF_GOOD_LEADS };
    const columns: Column<GoodLead>[] = [
      ...leadColumns(writer, words('weeklyMeeting.good', counts)),
      {
        head: words('weeklyMeeting.stageReached'),
        format: 'text',
        value: ({ stage }) => words(`stage.${stage}`),
        style: 'good',
      },
      { head: words('sla.date'), format: 'text', value: ({ at }) => isoText(at) },
    ];
    writer.table(columns, good.leads);
  }
  if (bad.all === 0) writer.paragraph('note', words('weeklyMeeting.noBad', { days: DAYS_OF_BAD_LEADS }));
  else {
    const counts = { shown: bad.leads.length, all: bad.all, days: DAYS_OF_BAD_LEADS };
    const columns: Column<BadLead>[] = [
      ...leadColumns(writer, words('weeklyMeeting.bad', counts)),
      {
        head: words('field.reason'),
        format: 'text',
        value: ({ reason }) => reason || words('weeklyMeeting.noReason'),
        style: 'bad',
      },
    ];
    writer.table(columns, bad.leads);
  }
  writer.blank();
}

function leadColumns({ words }: TabWriter, title: string): Column<Example>[] {
  return [
    { head: title, format: 'text', value: ({ lead }) => lead },
    GAP,
    {
      head: words('field.source'),
      format: 'text',
      value: ({ source, campaign }) => [source, campaign].filter(Boolean).join(' · ') || words('tab.without'),
    },
    GAP,
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
  ];
}
