import { printNumber } from '../../language/print.ts';
import type { Attainment, Hours, SlaGroup } from '../../measures/sla/sla.ts';
import { withoutTimesOf } from '../../measures/sla/withoutTimes.ts';
import type { Report } from '../../report/report.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';
import { attainmentColumns, hoursColumns } from './attainmentColumns.ts';
import { writeBoard, writeOwners } from './owners.ts';

const WEEKS = 8;

/** Sales' half of the agreement: both promises kept or not, and the reps side by side. */
export function writeSales(writer: TabWriter, report: Report): void {
  const { words } = writer;
  const { sla } = report;
  writer.band('section', words('sla.sales'));
  for (const said of withoutTimesOf(sla, report.settings.clockStart))
    writer.paragraph('note', words.say(said));
  if (!sla.speed && !sla.depth) {
    if (sla.daysOnly.clock || sla.daysOnly.attempts) return;
    writer.paragraph('note', words('sla.noActivities'));
    return;
  }
  writePromises(writer, report);
  writer.paragraph('note', words('sla.basis', { n: sla.leads, without: sla.withoutClock }));
  writeRouting(writer, report);
  const { next, list } = report.breaches;
  writer.paragraph(
    'note',
    words('callList.see', { next: next.length, broken: list.length, tab: words('tab.callList') }),
  );
  writer.blank();
  writeOwners(writer, report);
  writeBoard(writer, report);
  const weeks = sla.byWeek.slice(-WEEKS);
  writePeriods(writer, words('followUp.byWeek', { n: WEEKS }), words('followUp.week'), weeks);
  writePeriods(writer, words('sla.byMonth'), words('funnel.month'), sla.byMonth);
}

function writePromises(writer: TabWriter, { sla }: Report): void {
  const { words } = writer;
  interface Promised {
    readonly label: string;
    readonly kept: Attainment;
    /** Working hours to the first attempt, of the promise that is about them. */
    readonly hours?: Hours;
  }
  const promises: Promised[] = [];
  if (sla.speed) promises.push({ label: words('sla.speed'), kept: sla.speed, hours: sla.speed });
  if (sla.depth) promises.push({ label: words('sla.depth'), kept: sla.depth });
  const columns: Column<Promised>[] = [
    { head: '', format: 'text', value: ({ label }) => label, style: 'strong' },
    ...attainmentColumns<Promised>(words, ({ kept }) => kept),
    ...hoursColumns<Promised>(words, ({ hours }) => hours),
  ];
  writer.table(columns, promises);
}

/** Nobody's time on the sales floor apart from the reps' own. */
function writeRouting(writer: TabWriter, { sla: { routing } }: Report): void {
  if (!routing) return;
  const { words } = writer;
  const hours = (value: number | null) => (value === null ? '–' : printNumber(value, words.language, 1));
  writer.paragraph(
    'note',
    words('followUp.routing', {
      n: routing.leads,
      routing: hours(routing.routing.medianHours),
      routing90: hours(routing.routing.p90Hours),
      rep: hours(routing.rep.medianHours),
      rep90: hours(routing.rep.p90Hours),
    }),
  );
}

/** A line a week or a month, both promises beside each other. */
function writePeriods(writer: TabWriter, title: string, head: string, groups: readonly SlaGroup[]): void {
  const { words } = writer;
  const columns: Column<SlaGroup>[] = [
    { head, format: 'text', value: ({ label }) => label || words('tab.without') },
    { head: words('sla.leads'), format: 'count', value: ({ leads }) => leads },
    { head: words('sla.metInTime'), format: 'count', value: ({ speed }) => speed?.met ?? null },
    { head: words('sla.missed'), format: 'count', value: ({ speed }) => speed?.missed ?? null },
    { head: words('sla.running'), format: 'count', value: ({ speed }) => speed?.running ?? null },
    {
      head: words('sla.attainment'),
      format: 'percent',
      value: ({ speed }) => speed?.attainment ?? null,
      style: 'strong',
    },
    ...hoursColumns<SlaGroup>(words, ({ speed }) => speed),
    { head: words('sla.depthMissed'), format: 'count', value: ({ depth }) => depth?.missed ?? null },
    {
      head: words('sla.depthAttainment'),
      format: 'percent',
      value: ({ depth }) => depth?.attainment ?? null,
      style: 'strong',
    },
  ];
  writer.band('section', title);
  writer.table(columns, groups);
  writer.blank();
}
