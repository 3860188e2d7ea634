import { STATES } from '../../measures/sla/followUp.ts';
import { noSlaCounts, type SlaCounts, type SlaTally } from '../../measures/sla/tally.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { monthLabel, named, oneRow, weekLabel } from './labels.ts';
import { NEIGHBOURS, neighbours, thinned } from './quantiles.ts';

const PARTS = ['all', 'owner', 'month', 'week'] as const;
const STATE_COUNTS = ['speed', 'depth'].flatMap((promise) => STATES.map((state) => `${promise}_${state}`));

/** Each row for all leads, its owner, its month and its week. Labels are written once a row, and not once a part. */
const labelled = (columns: string, from: string) => `
  SELECT part, CASE part WHEN 'owner' THEN owner WHEN 'month' THEN month WHEN 'week' THEN week ELSE '' END AS label, ${columns}
  FROM (${from}
  ) AS dated CROSS JOIN (${named('part', PARTS)}) AS parts`;

const dates = (sql: Sql) => `CAST(${sql.month('started')} AS ${sql.dialect.string}) AS month,
      CAST(${sql.week('started')} AS ${sql.dialect.string}) AS week`;

const SUMS = ['leads', ...STATE_COUNTS, 'with_attempts', 'attempts', 'is_reached'];

export const sla: Figure = {
  name: 'sla',
  keys: ['part', 'label'],
  values: SUMS,
  select: (sql) => {
    const states = ['speed', 'depth'].flatMap((promise) =>
      STATES.map((state) => `SUM(${sql.flag(`${promise} = '${state}'`)}) AS ${promise}_${state}`),
    );
    return `
SELECT part, MIN(label) AS label, ${SUMS.map((name) => `SUM(${name}) AS ${name}`).join(', ')}
FROM (${labelled(
      SUMS.join(', '),
      `
    SELECT owner, ${dates(sql)},
      COUNT(*) AS leads, ${states.join(', ')},
      COUNT(attempts) AS with_attempts, SUM(attempts) AS attempts, SUM(is_reached) AS is_reached
    FROM ${sql.table('follow_ups')} GROUP BY owner, month, week`,
    )}
) AS labelled
GROUP BY part, LOWER(label)`;
  },
};

const TIMES = ['to_first', 'to_assigned', 'from_assigned'] as const;
/** Working seconds of each group at the middle and at nine of ten, exact: the neighbours that a quantile lies between. */
export const slaTimes: Figure = {
  name: 'sla_times',
  keys: ['part', 'label', 'what'],
  values: ['leads', ...NEIGHBOURS],
  select: (sql) => {
    return `
SELECT part, label, what, MAX(total) AS leads, ${neighbours('seconds')}
FROM (
  SELECT part, label, what, seconds, n,
    SUM(n) OVER (PARTITION BY part, label, what ORDER BY seconds ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS up_to,
    SUM(n) OVER (PARTITION BY part, label, what) AS total
  FROM (
    SELECT part, label, what, seconds, COUNT(*) AS n
    FROM (${labelled(
      'what, seconds',
      `
    SELECT owner, month, week, what, seconds
    FROM (
      SELECT owner, month, week, what, CASE what WHEN 'to_first' THEN to_first WHEN 'to_assigned' THEN to_assigned ELSE from_assigned END AS seconds
      FROM (
        SELECT LOWER(owner) AS owner, ${dates(sql)}, ${TIMES.join(', ')} FROM ${sql.table('follow_ups')}
      ) AS dated CROSS JOIN (${named('what', TIMES)}) AS times
    ) AS timed WHERE seconds IS NOT NULL`,
    )}
    ) AS labelled GROUP BY part, label, what, seconds
  ) AS counted
) AS ranked
GROUP BY part, label, what`;
  },
};

export const slaTold: Figure = {
  name: 'sla_told',
  keys: [],
  values: [
    'has_first',
    'has_depth',
    'has_activities',
    'clock_days',
    'attempt_days',
    'without_clock',
    'is_before',
    'is_day',
  ],
  select: (sql) => `
SELECT t.has_first, t.has_depth, t.has_activities, t.clock_days, t.attempt_days,
  CASE WHEN t.has_first = 1 OR t.has_depth = 1
    THEN (SELECT COUNT(*) FROM ${sql.table('clocks')} WHERE started IS NULL OR NOT (${sql.happened('started')})) ELSE 0 END AS without_clock,
  (SELECT COALESCE(SUM(is_before), 0) FROM ${sql.table('follow_ups')}) AS is_before,
  (SELECT COALESCE(SUM(is_day), 0) FROM ${sql.table('follow_ups')}) AS is_day
FROM ${sql.table('times_told')} AS t`,
};

export const SLA_FIGURES = [sla, slaTimes, slaTold];

export function slaTallyFrom(found: (figure: string) => readonly Found[]): SlaTally {
  const times = new Map(
    found('sla_times').map((row) => [row.keys.slice(0, 3).join('\u0000').toLowerCase(), row]),
  );
  const timesOf = (part: string, label: string, what: string) =>
    thinned(times.get([part, label.toLowerCase(), what].join('\u0000')));
  const group = (part: string, said: (text: string) => string = (text) => text): SlaCounts[] =>
    found('sla')
      .filter(({ keys }) => keys[0] === part)
      .map(({ keys, value }) => {
        const states = (promise: string) => STATES.map((state) => value(`${promise}_${state}`));
        const label = keys[1]!;
        return {
          label: said(label),
          leads: value('leads'),
          speed: states('speed'),
          depth: states('depth'),
          withAttempts: value('with_attempts'),
          attempts: value('attempts'),
          reached: value('is_reached'),
          toFirstAttempt: timesOf(part, label, 'to_first'),
          toAssignment: timesOf(part, label, 'to_assigned'),
          fromAssignment: timesOf(part, label, 'from_assigned'),
        };
      });
  const told = oneRow(found('sla_told'));
  const is = (name: string) => told(name) === 1;
  const daysOnly = { clock: is('clock_days'), attempts: is('attempt_days') };
  return {
    all: group('all')[0] ?? noSlaCounts(),
    byOwner: group('owner'),
    byMonth: group('month', monthLabel),
    byWeek: group('week', weekLabel),
    withoutClock: told('without_clock'),
    attemptsBeforeCreation: told('is_before'),
    startsWithoutTime: daysOnly.clock ? 0 : told('is_day'),
    told: {
      speed: is('has_first') && !daysOnly.clock && !daysOnly.attempts,
      depth: is('has_depth'),
      reached: is('has_activities'),
      daysOnly,
    },
  };
}
