import type { QuestionVersion } from '../question.ts';
import type { Sql, Step } from '../step.ts';

/** Every day with its working windows in seconds, and the working seconds before it, and the working days up to it; for each version of the agreement. */
export const calendar: Step = {
  name: 'calendar',
  select: (sql) => `
SELECT version, day, open1, close1, open2, close2,
  COALESCE(SUM(close1 - open1 + close2 - open2) OVER (PARTITION BY version ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS worked_before,
  SUM(CASE WHEN close1 > open1 OR close2 > open2 THEN 1 ELSE 0 END) OVER (PARTITION BY version ORDER BY day ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS days_worked
FROM (
${sql.question.versions.map((version, i) => ofVersion(sql, version, i)).join('\nUNION ALL\n')}
) AS opened`,
};

function ofVersion(sql: Sql, { week, freeDays }: QuestionVersion, version: number): string {
  const { dialect, question } = sql;
  const windows = week.map((day) => [...day, [0, 0], [0, 0]].slice(0, 2).flat());
  const ofWeekday = (k: number) =>
    `CASE weekday ${windows.map((of, i) => `WHEN ${i} THEN ${of[k]}`).join(' ')} END`;
  const isFree =
    freeDays.length === 0 ? 'FALSE' : `day IN (${freeDays.map((day) => sql.date(day)).join(', ')})`;
  const columns = ['open1', 'close1', 'open2', 'close2'].map(
    (name, k) => `CASE WHEN is_free THEN 0 ELSE ${ofWeekday(k)} END AS ${name}`,
  );
  return `  SELECT ${version} AS version, day, ${columns.join(', ')}
  FROM (
    SELECT day, MOD(${dialect.days(sql.date('1990-01-01'), 'day')}, 7) AS weekday, ${isFree} AS is_free
    FROM ${dialect.everyDay(question.firstDay, question.lastDay)}
  ) AS weekdays`;
}

const HOUR = 3600;
const hours = (seconds: string) => `(${seconds} - MOD(${seconds}, ${HOUR})) / ${HOUR}`;

/**
 * The calendar by the hours of work since its beginning, each with the days that have a part of it: so that the moment at which so
 * much work is done is found by its hour.
 */
export const workHours: Step = {
  name: 'work_hours',
  select: (sql) => `
SELECT version, day, open1, close1, open2, worked_before, worked_after, ${sql.whole('first_hour + n')} AS hour
FROM (
  SELECT version, day, open1, close1, open2, worked_before, worked_after,
    ${sql.whole(hours('worked_before'))} AS first_hour, ${sql.whole(hours('(worked_after - 1)'))} AS last_hour
  FROM (
    SELECT version, day, open1, close1, open2, worked_before, worked_before + close1 - open1 + close2 - open2 AS worked_after FROM ${sql.table('calendar')}
  ) AS ended WHERE worked_after > worked_before
) AS spanned JOIN (${Array.from({ length: 25 }, (_, n) => `SELECT ${n}${n === 0 ? ' AS n' : ''}`).join(' UNION ALL ')}) AS numbers ON n <= last_hour - first_hour`,
};

/** Is so much work done on the row `day` of work_hours? */
export function isDoneOn(sql: Sql, worked: string, day: string): string {
  return `${day}.hour = ${sql.whole(hours(`(${worked} - 1)`))} AND ${worked} > ${day}.worked_before AND ${worked} <= ${day}.worked_after`;
}

/** The second of that day at which it is done. */
export function secondDone(worked: string, day: string): string {
  const done = `${worked} - ${day}.worked_before`;
  const first = `(${day}.close1 - ${day}.open1)`;
  return `CASE WHEN ${done} <= ${first} THEN ${day}.open1 + ${done} ELSE ${day}.open2 + ${done} - ${first} END`;
}

/** Working seconds before a moment, of which `day` is the row of the calendar. */
export function workedUntil(sql: Sql, moment: string, day: string): string {
  const second = sql.secondOfDay(moment);
  const within = (window: 1 | 2) =>
    `GREATEST(0, LEAST(${second}, ${day}.close${window}) - ${day}.open${window})`;
  return `(${day}.worked_before + ${within(1)} + ${within(2)})`;
}

/** Does the moment lie in working time, or end it? */
export function isWorking(sql: Sql, moment: string, day: string): string {
  const second = sql.secondOfDay(moment);
  const within = (window: 1 | 2) => `${second} > ${day}.open${window} AND ${second} <= ${day}.close${window}`;
  return `(${within(1)} OR ${within(2)})`;
}
