import type { WeekCapacity } from '../../measures/sla/weeklyCapacity.ts';
import type { Report } from '../../report/report.ts';
import { cell, count, text } from '../cells.ts';
import { dayText } from '../dayText.ts';
import { BLANK, type TabCell } from '../tab.ts';
import type { Column } from '../table.ts';
import type { TabWriter } from '../writer.ts';

/** What the agreed numbers ask of sales, and whether the hours are there. */
export function writePromise(writer: TabWriter, { capacity, settings }: Report): void {
  if (!capacity) return;
  const { words } = writer;
  const { reps, minutesPerAttempt, attempts } = settings;
  const line = (said: string, figure: TabCell) => writer.row(text(said), BLANK, BLANK, figure);
  writer.band('section', words('sla.promise'));
  const asked = { leads: capacity.leads, attempts, minutes: minutesPerAttempt };
  line(words('capacity.hoursNeeded', asked), cell(capacity.hoursNeeded, 'hours'));
  const set = { reps, hours: settings.hoursPerMonth, months: capacity.months };
  line(words('capacity.hoursAvailable', set), cell(capacity.hoursAvailable, 'hours'));
  line(words('capacity.attemptsPerLead'), count(capacity.attemptsPerLead));
  const enough = capacity.hoursAvailable >= capacity.hoursNeeded;
  writer.row(
    text(
      `${enough ? '✓' : '!'} ${words(enough ? 'capacity.enough' : 'capacity.tooFew')}`,
      enough ? 'good' : 'bad',
    ),
  );
  writer.blank();
}

/** Whether sales has the hands for what comes, week by week. */
export function writeHands(writer: TabWriter, { capacityByWeek, settings }: Report): void {
  if (!capacityByWeek) return;
  const { words } = writer;
  const { attempts, minutesPerAttempt: minutes, reps, hoursPerMonth: hours } = settings;
  writer.band('section', words('capacityByWeek.title'));
  if (capacityByWeek.length === 0) {
    writer.paragraph('note', words('capacityByWeek.over'));
    writer.blank();
    return;
  }
  const columns: Column<WeekCapacity>[] = [
    {
      head: words('capacityByWeek.weekHead'),
      format: 'text',
      value: ({ week, first, last }) =>
        words('capacityByWeek.week', { week, first: dayText(first, words), last: dayText(last, words) }),
    },
    { head: words('sla.leads'), format: 'decimal', value: ({ leads }) => leads },
    { head: words('capacityByWeek.attempts'), format: 'decimal', value: (week) => week.attempts },
    {
      head: words('capacityByWeek.hours'),
      format: 'hours',
      value: (week) => week.hours,
      note: words('capacityByWeek.method', { attempts, minutes, reps, hours }),
    },
    {
      head: words('capacityByWeek.available'),
      format: 'hours',
      value: ({ hoursAvailable }) => hoursAvailable,
    },
    {
      head: words('capacityByWeek.state'),
      format: 'text',
      value: ({ leadsTooMany: n }) =>
        n > 0 ? words('capacityByWeek.tooMany', { n }) : words('capacityByWeek.enough'),
      style: ({ leadsTooMany }) => (leadsTooMany > 0 ? 'bad' : 'good'),
    },
  ];
  writer.table(columns, capacityByWeek);
  writer.blank();
}
