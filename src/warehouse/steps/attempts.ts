import { DAYS_TO_TRY_AGAIN, NEARLY_ALWAYS } from '../../measures/attempts/goingOn.ts';
import type { Sql, Step } from '../step.ts';

/**
 * Attempts that name a lead by id; NULL for one that no lead has. An activity may name the same lead by two ids.
 */
export const attemptsById: Step = {
  name: 'attempts_by_id',
  kept: { by: ['lead_id'] },
  select: (sql) => `
SELECT DISTINCT a.activity_id, k.lead_id, a.origin, a.happened_at, a.is_reached${typed(sql, 'a.')}
FROM ${sql.table('activities')} AS a
LEFT JOIN ${sql.table('lead_keys')} AS k ON k.kind = 'id' AND k.lead_key = a.lead_key
WHERE a.kind = 'id' AND a.is_attempt = 1 AND ${sql.happened('a.happened_at')}`,
};

/** Where no id names a lead: of the latest lead with the address that was created by then, else of the earliest. */
export const attemptsByEmail: Step = {
  name: 'attempts_by_email',
  select: (sql) => {
    const isBefore = 'l.created IS NOT NULL AND l.created <= a.happened_at';
    const seconds = sql.dialect.seconds('l.created', 'a.happened_at');
    return `
SELECT DISTINCT activity_id, lead_id, origin, happened_at, is_reached${typed(sql, '')}
FROM (
  SELECT a.activity_id, k.lead_id, a.origin, a.happened_at, a.is_reached${typed(sql, 'a.')},
    ROW_NUMBER() OVER (PARTITION BY a.activity_id, a.lead_key
      ORDER BY ${sql.flag(isBefore)} DESC, ${sql.flag('l.created IS NULL')}, ${seconds} * (CASE WHEN ${isBefore} THEN 1 ELSE -1 END), l.lead_id) AS place
  FROM ${sql.table('activities')} AS a
  JOIN ${sql.table('lead_keys')} AS k ON k.kind = 'email' AND k.lead_key = a.lead_key
  JOIN ${sql.table('leads')} AS l ON l.lead_id = k.lead_id
  LEFT JOIN ${sql.table('attempts_by_id')} AS i ON i.activity_id = a.activity_id AND i.lead_id IS NOT NULL
  WHERE a.kind = 'email' AND a.is_attempt = 1 AND ${sql.happened('a.happened_at')} AND i.activity_id IS NULL
) AS by_email
WHERE place = 1`;
  },
};

/** What they are, where they count as touches: of millions nothing is kept that is not asked for. */
function typed({ question }: Sql, of: string): string {
  return question.touches.attemptNames ? `, ${of}activity_type` : '';
}

/** All attempts: they are many, and stay in the two tables that they are in. */
export function attempts(sql: Sql, columns: string): string {
  return `(SELECT ${columns} FROM ${sql.table('attempts_by_id')} WHERE lead_id IS NOT NULL
  UNION ALL SELECT ${columns} FROM ${sql.table('attempts_by_email')})`;
}

/** By what the attempts are divided besides by rep. */
export const attemptKinds = (sql: Sql) => ['source', ...sql.question.leadKinds];

/**
 * By rep and number from 0: how often the attempt was made to a lead of the cohort that none before had reached, how often it
 * reached it, and leads given up unreached just before it. Of two attempts at one moment the lesser id is the first.
 */
export const attemptCounts: Step = {
  name: 'attempt_counts',
  select: (sql) => {
    const kinds = attemptKinds(sql);
    const inOrder = 'PARTITION BY lead_id ORDER BY happened_at, activity_id';
    const isOver = `happened_at < ${sql.dialect.addDays(sql.until, -DAYS_TO_TRY_AGAIN)}`;
    return `
SELECT rep, ${kinds.join(', ')}, k, SUM(was_made) AS made, SUM(has_reached) AS reached_leads, SUM(stopped) AS stopped
FROM (
  SELECT LOWER(j.owner) AS rep, ${kinds.map((kind) => `j.${kind}`).join(', ')}, n.place - 1 + s.stopped AS k, 1 - s.stopped AS was_made,
    CASE WHEN s.stopped = 0 THEN n.is_reached ELSE 0 END AS has_reached, s.stopped
  FROM (
    SELECT lead_id, place, is_reached, CASE WHEN is_reached = 0 AND place = of_lead AND ${isOver} THEN 1 ELSE 0 END AS is_given_up
    FROM (
      SELECT lead_id, happened_at, is_reached, ROW_NUMBER() OVER (${inOrder}) AS place, COUNT(*) OVER (PARTITION BY lead_id) AS of_lead,
        COALESCE(MAX(is_reached) OVER (${inOrder} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS was_reached
      FROM ${attempts(sql, 'lead_id, activity_id, happened_at, is_reached')} AS a
    ) AS placed WHERE was_reached = 0
  ) AS n
  JOIN (SELECT 0 AS stopped UNION ALL SELECT 1) AS s ON s.stopped <= n.is_given_up
  JOIN ${sql.table('journeys')} AS j ON j.lead_id = n.lead_id AND j.is_in = 1
) AS by_number
GROUP BY rep, ${kinds.join(', ')}, k`;
  },
};

/** Has a rep nearly always gone on, up to the attempt with a number? */
export const goingOn: Step = {
  name: 'going_on',
  select: (sql) => {
    // In tenths: whole numbers are equal in every engine.
    const isNearly = `made > 0 AND 10 * made >= ${Math.round(10 * NEARLY_ALWAYS)} * (made + stopped)`;
    return `
SELECT rep, k, MIN(${sql.flag(isNearly)}) OVER (PARTITION BY rep ORDER BY k ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS goes_on
FROM (SELECT rep, k, SUM(made) AS made, SUM(stopped) AS stopped FROM ${sql.table('attempt_counts')} GROUP BY rep, k) AS by_rep`;
  },
};
