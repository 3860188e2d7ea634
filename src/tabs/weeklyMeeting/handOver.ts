import type { BrokenByOwner } from '../../measures/meeting/meeting.ts';
import type { Breach } from '../../measures/sla/breaches.ts';
import type { Report } from '../../report/report.ts';
import { isoText } from '../../values/dates.ts';
import { text } from '../cells.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';

const MOST_BREACHES = 10;

/** The promises that sales has broken in the last seven days, by rep and lead by lead. */
export function writeHandOver(writer: TabWriter, { meeting, breaches, settings }: Report): void {
  const { words } = writer;
  const { brokenByOwner, breaches: recent, soFar } = meeting;
  writer.band('section', words('weeklyMeeting.handOver'));
  if (soFar.speed === null && soFar.depth === null) {
    writer.paragraph('note', words('sla.noActivities'));
    writer.blank();
    return;
  }
  if (breaches.next.length > 0)
    writer.paragraph(
      'note',
      words('weeklyMeeting.next', { n: breaches.next.length, list: words('tab.callList') }),
    );
  if (recent.length === 0) writer.row(text(words('followUp.noBreaches', { days: 7 }), 'good'));
  else {
    const value = words('followUp.value', { currency: settings.currency });
    writeOwners(writer, brokenByOwner, value);
    writer.blank();
    writeBreaches(writer, recent, value);
  }
  writer.blank();
}

function writeOwners(writer: TabWriter, owners: readonly BrokenByOwner[], valueHead: string): void {
  const { words } = writer;
  const columns: Column<BrokenByOwner>[] = [
    {
      head: words('weeklyMeeting.brokenByOwner', { days: 7 }),
      format: 'text',
      value: ({ owner }) => owner || words('tab.without'),
    },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads, style: 'strong' },
    { head: valueHead, format: 'money', value: ({ value }) => value },
  ];
  writer.table(columns, owners);
}

function writeBreaches(writer: TabWriter, recent: readonly Breach[], valueHead: string): void {
  const { words } = writer;
  const columns: Column<Breach>[] = [
    { head: words('stage.lead'), format: 'text', value: ({ lead }) => lead },
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    GAP,
    {
      head: words('followUp.promise'),
      format: 'text',
      value: ({ promise }) => words(`followUp.promise.${promise}`),
    },
    GAP,
    { head: words('followUp.since'), format: 'text', value: ({ since }) => isoText(since) },
    { head: valueHead, format: 'money', value: ({ value }) => value },
  ];
  writer.table(columns, recent, { most: MOST_BREACHES });
}
