import { monthsSince0 } from '../../measures/funnel/monthTally.ts';
import { noWeek, type WeekTally, weeksOn } from '../../measures/meeting/meeting.ts';
import { daysBeforeOf, type MoverTally, monthsBefore, WEEKS_BEFORE } from '../../measures/meeting/movers.ts';
import { endOfDay } from '../../records/asOf.ts';
import { STAGES } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { dueDaysFrom } from './recent.ts';

const WEEK = 7;
/** This week and the two before it. */
const DAYS = 3 * WEEK;
const MONTHS = 13;
const today = (sql: Sql) => sql.serialDate(sql.asOf);

/** Leads by the day on which they entered each stage; day 0: all that have one. */
export const enteredDays: Figure = {
  name: 'entered_days',
  keys: ['stage', 'day'],
  values: ['leads'],
  select: (sql) => {
    const entered = STAGES.map(
      (stage, i) =>
        `SELECT ${i} AS stage, ${sql.serialDay(`entered_${stage}`)} AS day FROM ${sql.table('journeys')} WHERE entered_${stage} IS NOT NULL`,
    );
    return `
SELECT stage, day, COUNT(*) AS leads
FROM (
  SELECT stage, CASE WHEN recent = 1 THEN day ELSE 0 END AS day
  FROM (
  ${entered.join('\n  UNION ALL ')}
  ) AS dated JOIN (SELECT 0 AS recent UNION ALL SELECT 1) AS twice ON recent = 0 OR day > ${today(sql)} - ${DAYS}
) AS seen
GROUP BY stage, day`;
  },
};

export const wonDays: Figure = {
  name: 'won_days',
  keys: ['day'],
  values: ['deals', 'revenue'],
  select: (sql) => `
SELECT day, COUNT(*) AS deals, SUM(amount) AS revenue
FROM (SELECT ${sql.serialDay('closed')} AS day, COALESCE(amount, 0) AS amount FROM ${sql.table('deal_states')} WHERE state = 'won' AND closed IS NOT NULL) AS won
WHERE day > ${today(sql)} - ${DAYS} GROUP BY day`,
};

/** Leads of each source by day in the last weeks, and by month. */
export const sourceDays: Figure = {
  name: 'source_days',
  keys: ['source', 'what', 'time_of'],
  values: ['leads'],
  select: (sql) => `
SELECT MIN(source) AS source, what, time AS time_of, COUNT(*) AS leads
FROM (
  SELECT source, 'day' AS what, ${sql.serialDay('created')} AS time FROM ${sql.table('journeys')}
  WHERE created IS NOT NULL AND ${sql.serialDay('created')} > ${today(sql)} - ${(WEEKS_BEFORE + 1) * WEEK}
  UNION ALL SELECT source, 'month', ${sql.month('created')} FROM ${sql.table('journeys')}
  WHERE created IS NOT NULL AND ${sql.serialDay('created')} > ${today(sql)} - ${MONTHS * 31}
) AS come
GROUP BY LOWER(source), what, time`,
};

/** The day of the first lead of all. */
export const firstLead: Figure = {
  name: 'first_lead',
  keys: [],
  values: ['day'],
  select: (sql) => `SELECT MIN(${sql.serialDay('created')}) AS day FROM ${sql.table('journeys')}`,
};

export const WEEK_FIGURES = [enteredDays, wonDays, sourceDays, firstLead];

/**
 * @param asOf the as-of day
 * @param told what is told of the follow-ups of all leads
 */
export function weekTallyFrom(
  found: (figure: string) => readonly Found[],
  asOf: number,
  currency: string,
  told: WeekTally['told'],
): WeekTally {
  const unit = minorUnitsPerMajor(currency);
  const spans = weeksOn(endOfDay(asOf));
  const weeks = spans.map(() => noWeek());
  const of = (day: number) => weeks.filter((_, i) => day >= spans[i]![0] && day < spans[i]![1]);
  const known = STAGES.map(() => false);
  for (const { keys, value } of found('entered_days')) {
    const [stage, day] = keys.map(Number) as [number, number];
    if (day === 0) known[stage] = true;
    else for (const week of of(day)) week.entered[stage]! += value('leads');
  }
  for (const { keys, value } of found('won_days'))
    for (const week of of(Number(keys[0]))) {
      week.dealsWon += value('deals');
      week.revenue += value('revenue') / unit;
    }
  for (const { promise, day, state, leads } of dueDaysFrom(found))
    for (const week of of(day)) week[promise][state]! += leads;
  return { weeks, known, told };
}

/** @param asOf the as-of day */
export function moverTallyFrom(found: (figure: string) => readonly Found[], asOf: number): MoverTally {
  const until = asOf + 1;
  const first = found('first_lead')[0]?.value('day') ?? 0;
  const daysBefore = daysBeforeOf(first === 0 ? 0 : until - first);
  const months = monthsBefore(asOf);
  const sources = new GroupBy((source = '') => ({
    source,
    now: 0,
    before: 0,
    months: months.map(() => 0),
  }));
  for (const { keys, value } of found('source_days')) {
    const [label, what, time] = keys as [string, string, string];
    const source = sources.of(label);
    const leads = value('leads');
    if (what === 'day') {
      const age = until - Number(time);
      if (age <= WEEK) source.now += leads;
      else if (age <= WEEK + daysBefore) source.before += leads;
      continue;
    }
    const month = Math.floor(Number(time) / 100) * 12 + (Number(time) % 100) - 1;
    const place = months.findIndex(({ first: day }) => monthsSince0(day) === month);
    if (place >= 0) source.months[place]! += leads;
  }
  return {
    daysBefore,
    sources: sources.all,
    daysOfMonths: months.map(({ first: day, last }) => last - day + 1),
  };
}
