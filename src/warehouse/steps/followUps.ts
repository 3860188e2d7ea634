import type { Sql, Step } from '../step.ts';
import { attempts } from './attempts.ts';
import { isDoneOn, isWorking, secondDone, workedUntil } from './calendar.ts';

const DAY = 86_400;

/** What sales promises, one row a promise: version and place, hours in seconds, attempts, days. */
export const promises: Step = {
  name: 'promises',
  select: ({ question }) =>
    question.versions
      .flatMap((version, i) =>
        version.promises.map(
          ({ seconds, attempts, days, reachedEndsDepth }, place) =>
            `SELECT ${i} AS version, ${place} AS place, ${seconds} AS seconds, ${attempts} AS attempts, ${days} AS days, ${reachedEndsDepth ? 1 : 0} AS reached_ends, ${version.clockStart === 'created' ? 1 : 0} AS from_creation`,
        ),
      )
      .join('\nUNION ALL '),
};

const CLOCK = {
  created: 'created',
  assigned: 'assigned',
  mql: 'entered_mql',
  sql: 'entered_sql',
} as const;

/** By what the leads are divided that a lead's value hangs on: as the version that is in force on the last day that counts says. */
function valueKind(sql: Sql): string {
  const { versions, leadKinds } = sql.question;
  const columnOf = (i: number) => {
    const { leadKind } = versions[i]!;
    return leadKinds.some((kind) => kind === leadKind) ? leadKind : 'source';
  };
  const later = versions
    .map(({ from }, i) => ({ from, i }))
    .slice(1)
    .reverse();
  if (later.length === 0) return columnOf(0);
  return `CASE ${later.map(({ from, i }) => `WHEN ${sql.asOf} >= ${sql.date(from)} THEN ${columnOf(i)}`).join(' ')} ELSE ${columnOf(0)} END`;
}

/**
 * What the version says that is in force when the clock of a row of journeys starts by it.
 *
 * @param of the expression of a version by its place
 */
export function inForce(sql: Sql, of: (version: number) => string): string {
  const { versions } = sql.question;
  const later = versions
    .map(({ from, clockStart }, i) => `WHEN ${CLOCK[clockStart]} >= ${sql.midnight(from)} THEN ${of(i)}`)
    .slice(1)
    .reverse();
  return later.length === 0 ? of(0) : `CASE ${later.join(' ')} ELSE ${of(0)} END`;
}

/** When each lead's clock starts, and which promise holds: that of the version in force on that day, for the lead's kind. */
export const clocks: Step = {
  name: 'clocks',
  isMadeAnew: true,
  select: (sql) => {
    const { versions } = sql.question;
    const placeOf = (i: number) => {
      const { promises: all, leadKind } = versions[i]!;
      if (all.length === 1) return '0';
      const kinds = all.slice(1).map(({ kind }, k) => `WHEN ${sql.dialect.text(kind!)} THEN ${k + 1}`);
      return `CASE LOWER(${leadKind}) ${kinds.join(' ')} ELSE 0 END`;
    };
    return `
SELECT lead_id, owner, kind, reached, disqualified, created, assigned, first_response, counted, started, version, place
FROM (
  SELECT lead_id, owner, ${valueKind(sql)} AS kind, reached, disqualified, created, assigned, first_response, attempts AS counted,
    ${inForce(sql, (i) => CLOCK[versions[i]!.clockStart])} AS started, ${inForce(sql, String)} AS version, ${inForce(sql, placeOf)} AS place
  FROM ${sql.table('journeys')} WHERE is_in = 1
) AS c`;
  },
};

/** One row: what is told of times. Where all moments of a kind are days without times, no hours can be counted between them. */
export const timesTold: Step = {
  name: 'times_told',
  select: (sql) => {
    const areDays = (column: string, table: string, where = '') =>
      `(SELECT CASE WHEN COUNT(${column}) > 0 AND MAX(CASE WHEN ${column} IS NOT NULL AND NOT (${sql.isDay(column)}) THEN 1 ELSE 0 END) = 0 THEN 1 ELSE 0 END FROM ${sql.table(table)} ${where})`;
    return `
SELECT clock_days, GREATEST(response_days, activity_days) AS attempt_days, created_days, assigned_days, has_activities,
  GREATEST(has_activities, has_response) AS has_first, GREATEST(has_activities, has_counts) AS has_depth
FROM (
  SELECT ${areDays('started', 'clocks', `WHERE ${sql.happened('started')}`)} AS clock_days,
    ${areDays('first_response', 'leads')} AS response_days,
    (SELECT COALESCE(MAX(is_days), 0) FROM (
      SELECT origin, MIN(${sql.flag(sql.isDay('happened_at'))}) AS is_days FROM ${attempts(sql, 'origin, happened_at')} AS tried GROUP BY origin) AS origins) AS activity_days,
    ${areDays('created', 'leads')} AS created_days,
    ${areDays('assigned', 'leads')} AS assigned_days,
    ${sql.tells('activities')} AS has_activities, ${sql.tells('responses')} AS has_response,
    (SELECT ${sql.flag('COUNT(attempts) > 0')} FROM ${sql.table('leads')}) AS has_counts
) AS found`;
  },
};

/** The leads whose clock has started, each with its promise and from when an attempt counts for it. */
export const started: Step = {
  name: 'started',
  isMadeAnew: true,
  select: (sql) => `
SELECT c.lead_id, c.owner, c.kind, c.reached, c.disqualified, c.created, c.assigned, c.first_response, c.counted, c.started, c.version,
  p.seconds, p.attempts AS promised, p.reached_ends, p.from_creation, ${sql.dialect.addDays('c.started', 'p.days')} AS ends,
  CASE WHEN t.clock_days = 1 OR t.attempt_days = 1 THEN ${sql.startOfDay('c.started')} ELSE c.started END AS since,
  CASE WHEN t.clock_days = 1 THEN ${sql.dialect.addDays(sql.startOfDay('c.started'), 1)} ELSE c.started END AS latest,
  CASE WHEN t.clock_days = 1 OR t.attempt_days = 1 THEN 0 ELSE 1 END AS has_times,
  CASE WHEN ${sql.happened('c.assigned')} THEN c.assigned END AS assigned_by_now
FROM ${sql.table('clocks')} AS c CROSS JOIN ${sql.table('times_told')} AS t
JOIN ${sql.table('promises')} AS p ON p.version = c.version AND p.place = c.place
WHERE ${sql.happened('c.started')} AND (t.has_first = 1 OR t.has_depth = 1)`,
};

/**
 * What was tried with each lead, of all attempts, and of those that count for its promise. `tries` go up to the attempt that first
 * reached it, or are all of them: of two attempts at one moment the one that reached it is the first.
 */
export const tried: Step = {
  name: 'tried',
  select: (sql) => {
    const areAll = sql.question.versions.every(({ clockStart }) => clockStart === 'created');
    // Then all of them count: what is said of leads without a promise is read by nobody.
    const counts = areAll ? '1 = 1' : '(c.from_creation = 1 OR a.happened_at >= c.since)';
    const those = attempts(sql, 'lead_id, happened_at, is_reached', 'all');
    return `
SELECT a.lead_id, MIN(a.happened_at) AS first_at, MAX(a.happened_at) AS last_at, MAX(a.is_reached) AS ever_reached,
  SUM(CASE WHEN r.reached_at IS NULL OR a.happened_at < r.reached_at THEN 1 ELSE 0 END) + MAX(a.is_reached) AS tries,
  MIN(CASE WHEN ${counts} THEN a.happened_at END) AS first_attempt,
  SUM(${sql.flag(counts)}) AS attempts,
  MAX(CASE WHEN ${counts} THEN a.is_reached ELSE 0 END) AS is_reached,
  SUM(${sql.flag(`${counts} AND a.happened_at <= c.ends`)}) AS attempts_in_time,
  MAX(CASE WHEN ${counts} AND a.happened_at <= c.ends THEN a.is_reached ELSE 0 END) AS is_reached_in_time,
  MIN(CASE WHEN a.happened_at >= c.assigned_by_now THEN a.happened_at END) AS after_assignment
FROM ${those} AS a
LEFT JOIN ${sql.table('started')} AS c ON c.lead_id = a.lead_id
LEFT JOIN (SELECT lead_id, MIN(happened_at) AS reached_at FROM ${those} AS reaching WHERE is_reached = 1 GROUP BY lead_id) AS r ON r.lead_id = a.lead_id
GROUP BY a.lead_id`;
  },
};

/** The first attempts, with the first response that the CRM itself says. */
function firstAttempts(sql: Sql): string {
  const response = (since: string) =>
    `(CASE WHEN ${sql.happened('c.first_response')} AND ${since} THEN c.first_response END)`;
  return `
SELECT c.lead_id, c.owner, c.kind, c.reached, c.disqualified, c.created, c.started, c.version, c.promised, c.reached_ends, c.seconds, c.latest, c.ends, c.has_times, c.assigned_by_now,
  ${sql.least('t.first_attempt', response('(c.from_creation = 1 OR c.first_response >= c.since)'))} AS first_attempt,
  ${sql.least('t.after_assignment', response('c.first_response >= c.assigned_by_now'))} AS after_assignment,
  CASE WHEN o.has_activities = 1 THEN COALESCE(t.attempts, 0) ELSE c.counted END AS attempts,
  COALESCE(t.is_reached, 0) AS is_reached,
  CASE WHEN o.has_activities = 1
    THEN ${sql.flag('COALESCE(t.attempts_in_time, 0) >= c.promised OR c.reached_ends = 1 AND COALESCE(t.is_reached_in_time, 0) = 1')}
    ELSE ${sql.flag('COALESCE(c.counted, 0) >= c.promised')} END AS is_deep,
  o.attempt_days, o.created_days, o.assigned_days
FROM ${sql.table('started')} AS c CROSS JOIN ${sql.table('times_told')} AS o
LEFT JOIN ${sql.table('tried')} AS t ON t.lead_id = c.lead_id`;
}

/** Each lead's follow-up by the as-of moment: states, attempts, and times in working seconds. */
export const followUps: Step = {
  name: 'follow_ups',
  kept: { byMonthOf: 'started', by: ['owner'] },
  select: (sql) => {
    const day = (alias: string, moment: string) =>
      `LEFT JOIN ${sql.table('calendar')} AS ${alias} ON ${alias}.version = f.version AND ${alias}.day = ${sql.day(moment)}`;
    const between = (from: string, fromDay: string, to: string, toDay: string) =>
      `${workedUntil(sql, to, toDay)} - ${workedUntil(sql, from, fromDay)}`;
    // A promise of no time is due when work begins.
    const due = `(${secondDone('counted.wanted', 'w')} - CASE WHEN seconds < 1 THEN 1 ELSE 0 END)`;
    const atLeast0 = (expression: string) => `CASE WHEN ${expression} < 0 THEN 0 ELSE ${expression} END`;
    return `
SELECT counted.lead_id, counted.owner, counted.kind, counted.reached, counted.disqualified, counted.started, counted.attempts, counted.is_reached, counted.seconds, counted.promised, counted.reached_ends, counted.ends, counted.worked_by_now,
  CASE WHEN first_attempt IS NOT NULL AND (first_attempt <= latest OR worked = 0 OR worked - is_working < seconds) THEN 'met'
    WHEN worked_by_now >= CASE WHEN seconds < 1 THEN 1 ELSE seconds END THEN 'missed' ELSE 'running' END AS speed,
  CASE WHEN is_deep = 1 THEN 'met' WHEN ${sql.happened('ends')} THEN 'missed' ELSE 'running' END AS depth,
  CASE WHEN has_times = 1 AND first_attempt IS NOT NULL THEN ${atLeast0('since_start')} END AS to_first,
  CASE WHEN created_days = 1 OR assigned_days = 1 THEN NULL ELSE ${atLeast0('to_assigned')} END AS to_assigned,
  CASE WHEN attempt_days = 1 OR assigned_days = 1 THEN NULL ELSE ${atLeast0('from_assigned')} END AS from_assigned,
  ${sql.flag(`first_attempt IS NOT NULL AND first_attempt < CASE WHEN has_times = 1 THEN created ELSE ${sql.startOfDay('created')} END`)} AS is_before,
  ${sql.flag(sql.isDay('started'))} AS is_day,
  ${sql.flag('first_attempt IS NOT NULL')} AS is_tried,
  ${sql.serialDate('w.day')} + CASE WHEN ${due} >= ${DAY} THEN 1 ELSE 0 END AS due_day,
  ${due} - CASE WHEN ${due} >= ${DAY} THEN ${DAY} ELSE 0 END AS due_second
FROM (
  SELECT f.lead_id, f.owner, f.kind, f.reached, f.disqualified, f.created, f.started, f.version, f.promised, f.reached_ends, f.seconds, f.latest, f.ends, f.has_times, f.first_attempt, f.attempts, f.is_reached, f.is_deep,
    f.attempt_days, f.created_days, f.assigned_days,
    ${between('f.latest', 'l', 'f.first_attempt', 'b')} AS worked,
    ${between('f.started', 's', 'f.first_attempt', 'b')} AS since_start,
    ${sql.flag(isWorking(sql, 'f.first_attempt', 'b'))} AS is_working,
    n.worked_before - ${workedUntil(sql, 'f.latest', 'l')} AS worked_by_now,
    ${workedUntil(sql, 'f.latest', 'l')} + CASE WHEN f.seconds < 1 THEN 1 ELSE f.seconds END AS wanted,
    ${between('f.created', 'c', 'f.assigned_by_now', 'a')} AS to_assigned,
    ${between('f.assigned_by_now', 'a', 'f.after_assignment', 'r')} AS from_assigned
  FROM (${firstAttempts(sql)}
  ) AS f
  ${day('s', 'f.started')}
  ${day('l', 'f.latest')}
  ${day('b', 'f.first_attempt')}
  ${day('n', sql.until)}
  ${day('c', 'f.created')}
  ${day('a', 'f.assigned_by_now')}
  ${day('r', 'f.after_assignment')}
) AS counted LEFT JOIN ${sql.table('work_hours')} AS w ON w.version = counted.version AND ${isDoneOn(sql, 'counted.wanted', 'w')}`;
  },
};
