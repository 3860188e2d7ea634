import type { Breach } from '../../measures/sla/breaches.ts';
import type { Report } from '../../report/report.ts';
import { text } from '../cells.ts';
import { dayText } from '../dayText.ts';
import { leadLink } from '../rowLink.ts';
import { type Column, GAP } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** The promises that sales has broken in the last seven days, lead by lead. */
export function writeHandOver(
  writer: TabWriter,
  { meeting, breaches, staleness, settings }: Report,
  mostBreaches: number,
): void {
  const { words } = writer;
  const { breaches: recent, soFar } = meeting;
  writer.band('section', words('weeklyMeeting.handOver'));
  if (soFar.speed === null && soFar.depth === null) {
    writer.paragraph('note', words('sla.noActivities'));
    writer.blank();
    return;
  }
  if (breaches.next.length > 0)
    writer.row(
      text(words('weeklyMeeting.next', { n: breaches.next.length, list: words('tab.callList') }), 'note'),
    );
  // Exports that end long before today do not say that nothing was broken.
  if (recent.length === 0 && staleness === null)
    writer.row(text(words('followUp.noBreaches', { days: 7 }), 'good'));
  else if (recent.length > 0)
    writeBreaches(writer, recent, mostBreaches, words('followUp.value', { currency: settings.currency }));
  writer.blank();
}

function writeBreaches(writer: TabWriter, recent: readonly Breach[], most: number, valueHead: string): void {
  const { words } = writer;
  const columns: Column<Breach>[] = [
    {
      head: words('weeklyMeeting.missedLeads', { n: recent.length }),
      format: 'text',
      value: leadLink,
    },
    GAP,
    { head: words('funnel.owner'), format: 'text', value: ({ owner }) => owner || words('tab.without') },
    GAP,
    {
      head: words('callList.what'),
      format: 'text',
      value: ({ promise }) => words(`followUp.promise.${promise}`),
    },
    { head: words('followUp.since'), format: 'text', value: ({ since }) => dayText(since, words) },
    { head: valueHead, format: 'money', value: ({ value }) => value },
  ];
  writer.table(columns, recent, { most });
}
