import type { Words } from '../language/language.ts';
import type { Pace } from '../measures/sla/pace.ts';
import type { Report } from '../report/report.ts';
import { isoText } from '../values/dates.ts';
import { dayText } from './dayText.ts';
import { threeFigures } from './forecast/forecastText.ts';
import { leadsKnownUntil } from './start/headline.ts';

/**
 * Where the leads are against the plan, in a sentence or two: before its period, in it, and when it is over; and whether
 * sales has the hours for them.
 */
export function paceText(report: Report, words: Words): string {
  const { pace, asOf, staleness, leadsStaleness } = report;
  if (!pace) return '';
  const { start, end, actual, goal } = pace;
  if (asOf.day < start) return words('pace.ahead.period', { start: isoText(start), goal });
  const until = leadsKnownUntil(report);
  if (until !== null)
    return words('pace.until.period', { day: dayText(until, words), actual, goal, end: isoText(end) });
  if (asOf.day > end) return words('pace.over.period', { end: isoText(end), actual, goal });
  // Of leads that no export can hold yet nothing is said.
  if (staleness !== null || leadsStaleness !== null)
    return words('pace.planned', { goal, end: isoText(end) });
  const { leads } = report.forecast;
  return [
    pace.side
      ? words(`start.marketing.${pace.side}`, { actual, due: Math.round(pace.dueToDate) })
      : words('pace.planned', { goal, end: isoText(end) }),
    leads.why === null ? words('pace.forecast', { expected: threeFigures(leads.expected), goal }) : '',
    hoursText(report, words),
  ]
    .filter(Boolean)
    .join(' ');
}

function hoursText({ capacity }: Report, words: Words): string {
  if (!capacity) return '';
  return words(capacity.hoursAvailable >= capacity.hoursNeeded ? 'capacity.enough' : 'capacity.tooFew');
}

/** The period of the goal and how far it has gone, for a text. */
export function paceDays({ start, end, daysPassed: passed, daysInAll: all }: Pace) {
  return { start: isoText(start), end: isoText(end), passed, all };
}
