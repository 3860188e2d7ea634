import {
  type Breach,
  type Breaches,
  breachesInOrder,
  DAYS_ON_LIST,
  type LeadLine,
  type Running,
} from '../../measures/sla/breaches.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { momentColumns, momentIn } from './moments.ts';

/** So many leads of a list leave the warehouse, by their ids: the latest; all of them are counted. */
const MOST_LISTED = 500;
const HOUR = 3600;
const DAY = 86_400;

/** By what the leads are divided that a lead's value hangs on. */
const kindOf = (sql: Sql) => sql.question.leadKinds[0] ?? 'source';

/**
 * Leads that can still be won with a broken promise, on one line each with the first promise that asks for something, and with
 * one whose time still runs. Moments as day and second, spans in seconds.
 */
const seen = (sql: Sql) => {
  const since = `${sql.serialDate(sql.asOf)} + 1 - ${DAYS_ON_LIST}`;
  const short =
    'CASE WHEN f.promised <= COALESCE(f.attempts, 0) THEN 0 ELSE f.promised - COALESCE(f.attempts, 0) END';
  const hasSpeed = 't.has_first = 1 AND t.clock_days = 0 AND t.attempt_days = 0';
  const broken = `
    SELECT lead_id, owner, kind, missing_first, missing, ends_day, ends_second, due_day, due_second, late, end_left, late_first, too_few,
      CASE WHEN late_first = 1 AND due_day >= ${since} AND (missing_first > 0 OR NOT (too_few = 1 AND ends_day >= ${since}) OR missing = 0) THEN 'speed'
        WHEN too_few = 1 AND ends_day >= ${since} THEN 'depth' ELSE '' END AS promise
    FROM states WHERE late_first = 1 OR too_few = 1`;
  return `
  WITH states AS (
    SELECT f.lead_id, f.owner, j.${kindOf(sql)} AS kind, f.due_day, f.due_second, ${momentColumns(sql, 'ends', 'f.ends')},
      ${sql.flag(`f.speed = 'missed' AND (${hasSpeed} OR t.has_first = 1 AND f.is_tried = 0)`)} AS late_first,
      ${sql.flag(`t.has_depth = 1 AND f.depth = 'missed'`)} AS too_few,
      ${sql.flag(`${hasSpeed} AND f.speed = 'running' AND f.due_day IS NOT NULL`)} AS speed_runs,
      ${sql.flag(`t.has_depth = 1 AND f.depth = 'running' AND ${short} > 0`)} AS depth_runs,
      CASE WHEN f.to_first IS NULL THEN 1 ELSE 0 END AS missing_first,
      CASE WHEN f.is_reached = 1 AND f.reached_ends = 1 THEN 0 ELSE ${short} END AS missing, ${short} AS short,
      CASE WHEN f.to_first IS NULL THEN f.worked_by_now ELSE f.to_first END - f.seconds AS late,
      f.seconds - f.worked_by_now AS time_left, ${sql.dialect.seconds(sql.until, 'f.ends')} AS end_left
    FROM ${sql.table('follow_ups')} AS f CROSS JOIN ${sql.table('times_told')} AS t
    JOIN ${sql.table('journeys')} AS j ON j.lead_id = f.lead_id
    WHERE j.disqualified = 0 AND j.reached < 4
  )
  SELECT lead_id, owner, kind, promise, CASE WHEN promise = '' THEN 'older' ELSE 'broken' END AS what,
    CASE WHEN promise = 'depth' THEN ends_day ELSE due_day END AS at_day, CASE WHEN promise = 'depth' THEN ends_second ELSE due_second END AS at_second,
    CASE WHEN promise = 'depth' THEN -1 * end_left WHEN late < 0 THEN 0 ELSE late END AS span_seconds,
    CASE WHEN promise = 'depth' THEN missing ELSE missing_first END AS missing
  FROM (${broken}
  ) AS promised
  UNION ALL SELECT lead_id, owner, kind, CASE WHEN speed_runs = 1 THEN 'speed' ELSE 'depth' END, 'next',
    CASE WHEN speed_runs = 1 THEN due_day ELSE ends_day END, CASE WHEN speed_runs = 1 THEN due_second ELSE ends_second END,
    CASE WHEN speed_runs = 1 THEN time_left ELSE end_left END, CASE WHEN speed_runs = 1 THEN 1 ELSE short END
  FROM states WHERE speed_runs = 1 OR depth_runs = 1`;
};

/** All of them, by what they are. */
export const breachCounts: Figure = {
  name: 'breach_counts',
  keys: ['what', 'is_missing'],
  values: ['leads'],
  select: (sql) => `
SELECT what, is_missing, COUNT(*) AS leads FROM (SELECT what, ${sql.flag('missing > 0')} AS is_missing FROM (${seen(sql)}
) AS seen) AS counted GROUP BY what, is_missing`,
};

/** Those that were broken last, and those that are due next. */
export const breachList: Figure = {
  name: 'breaches',
  keys: ['what', 'lead_id', 'owner', 'kind', 'promise'],
  values: ['at_day', 'at_second', 'span_seconds', 'missing'],
  select: (sql) => `
SELECT what, lead_id, owner, kind, promise, at_day, at_second, span_seconds, missing
FROM (
  SELECT what, lead_id, owner, kind, promise, at_day, at_second, span_seconds, missing,
    ROW_NUMBER() OVER (PARTITION BY what ORDER BY CASE WHEN what = 'next' THEN at_day ELSE -1 * at_day END, CASE WHEN what = 'next' THEN at_second ELSE -1 * at_second END, lead_id) AS place
  FROM (${seen(sql)}
  ) AS seen WHERE what <> 'older'
) AS ranked WHERE place <= ${MOST_LISTED}`,
};

export const BREACH_FIGURES = [breachCounts, breachList];

/** @param worthOf what a lead of a kind is worth; null where that is not known */
export function breachesFrom(
  found: (figure: string) => readonly Found[],
  worthOf: (kind: string) => number | null,
): Breaches {
  const rows = (what: string) => found('breaches').filter(({ keys }) => keys[0] === what);
  const count = (what: string, missing?: string) =>
    found('breach_counts')
      .filter(({ keys }) => keys[0] === what && (missing === undefined || keys[1] === missing))
      .reduce((sum, { value }) => sum + value('leads'), 0);
  const line = ({ keys }: Found): LeadLine => ({
    lead: keys[1]!,
    id: keys[1]!,
    email: '',
    phone: '',
    place: null,
    owner: keys[2]!,
    value: worthOf(keys[3]!),
  });
  const span = ({ keys, value }: Found) => value('span_seconds') / (keys[4] === 'speed' ? HOUR : DAY);
  const promise = ({ keys }: Found) => keys[4] as Breach['promise'];
  const list = rows('broken').map(
    (row): Breach => ({
      ...line(row),
      promise: promise(row),
      since: momentIn(row, 'at'),
      late: span(row),
      missing: row.value('missing'),
    }),
  );
  const next = rows('next').map(
    (row): Running => ({
      ...line(row),
      promise: promise(row),
      due: momentIn(row, 'at'),
      left: span(row),
      missing: row.value('missing'),
    }),
  );
  return {
    ...breachesInOrder(list, next),
    older: count('older'),
    overdue: count('broken', '1'),
    dueNext: count('next'),
  };
}
