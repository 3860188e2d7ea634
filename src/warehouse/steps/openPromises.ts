import { DAYS_ON_LIST } from '../../measures/sla/breaches.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Step } from '../step.ts';

/**
 * Leads that can still be won with a broken promise, on one line each with the first promise that asks for something, and with
 * one whose time still runs. Moments as day and second, spans in seconds.
 */
export const openPromises: Step = {
  name: 'open_promises',
  select: (sql) => {
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
    SELECT f.lead_id, f.owner, f.kind, f.due_day, f.due_second, ${sql.momentColumns('ends', 'f.ends')},
      ${sql.flag(`f.speed = 'missed' AND (${hasSpeed} OR t.has_first = 1 AND f.is_tried = 0)`)} AS late_first,
      ${sql.flag(`t.has_depth = 1 AND f.depth = 'missed'`)} AS too_few,
      ${sql.flag(`${hasSpeed} AND f.speed = 'running' AND f.due_day IS NOT NULL`)} AS speed_runs,
      ${sql.flag(`t.has_depth = 1 AND f.depth = 'running' AND ${short} > 0`)} AS depth_runs,
      CASE WHEN f.to_first IS NULL THEN 1 ELSE 0 END AS missing_first,
      CASE WHEN f.is_reached = 1 AND f.reached_ends = 1 THEN 0 ELSE ${short} END AS missing, ${short} AS short,
      CASE WHEN f.to_first IS NULL THEN f.worked_by_now ELSE f.to_first END - f.seconds AS late,
      f.seconds - f.worked_by_now AS time_left, ${sql.dialect.seconds(sql.until, 'f.ends')} AS end_left
    FROM ${sql.table('follow_ups')} AS f CROSS JOIN ${sql.table('times_told')} AS t
    WHERE f.disqualified = 0 AND f.reached < ${CUSTOMER}
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
  },
};
