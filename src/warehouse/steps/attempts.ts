import { DAYS_TO_TRY_AGAIN, NEARLY_ALWAYS } from '../../measures/attempts/goingOn.ts';
import type { Sql, Step } from '../step.ts';

/** Leads that may be named by several ids. */
export const severalIds: Step = {
  name: 'several_ids',
  select: (sql) =>
    `SELECT lead_id, COUNT(*) AS ids FROM ${sql.table('lead_keys')} WHERE kind = 'id' GROUP BY lead_id HAVING COUNT(*) > 1`,
};

/**
 * Attempts that name a lead by id; NULL for one that no lead has. An activity may name the same lead by two ids: only of leads
 * that have two the same ones are looked for, as that takes longer than all the rest.
 */
export const attemptsById: Step = {
  name: 'attempts_by_id',
  kept: { by: ['lead_id'] },
  select: (sql) => {
    const columns = `a.activity_id, k.lead_id, a.origin, a.happened_at, a.is_reached${typed(sql, 'a.')}`;
    const isAttempt = `a.kind = 'id' AND a.is_attempt = 1 AND ${sql.happened('a.happened_at')}`;
    const [keys, several] = [sql.table('lead_keys'), sql.table('several_ids')];
    return `
SELECT ${columns}
FROM ${sql.table('activities')} AS a
LEFT JOIN ${keys} AS k ON k.kind = 'id' AND k.lead_key = a.lead_key
LEFT JOIN ${several} AS s ON s.lead_id = k.lead_id
WHERE ${isAttempt} AND s.lead_id IS NULL
UNION ALL
SELECT DISTINCT ${columns}
FROM ${sql.table('activities')} AS a
JOIN (SELECT n.lead_key, n.lead_id FROM ${keys} AS n JOIN ${several} AS s ON s.lead_id = n.lead_id WHERE n.kind = 'id') AS k ON k.lead_key = a.lead_key
WHERE ${isAttempt}`;
  },
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

/**
 * All attempts: they are many, and stay in the two tables that they are in.
 *
 * @param of without `leads`, those that no lead has come along: they join nothing, and DuckDB then sees how many the others are
 */
export function attempts(sql: Sql, columns: string, of: 'leads' | 'all' = 'leads'): string {
  return `(SELECT ${columns} FROM ${sql.table('attempts_by_id')}${of === 'leads' ? ' WHERE lead_id IS NOT NULL' : ''}
  UNION ALL SELECT ${columns} FROM ${sql.table('attempts_by_email')})`;
}

/** By what the attempts are divided besides by rep. */
export const attemptKinds = (sql: Sql) => ['source', ...sql.question.leadKinds];

/** Attempts that belong to no lead: by activities, one row. An activity may name a lead otherwise than by the id that no lead has. */
export const unmatched: Step = {
  name: 'unmatched',
  select: (sql) => `
WITH doubtful AS (
  SELECT activity_id FROM ${sql.table('attempts_by_id')} WHERE lead_id IS NULL
  UNION DISTINCT SELECT activity_id FROM ${sql.table('activities')} WHERE kind <> 'id' AND is_attempt = 1 AND ${sql.happened('happened_at')}
)
SELECT (SELECT COUNT(*) FROM doubtful)
  - (SELECT COUNT(DISTINCT t.activity_id) FROM ${attempts(sql, 'activity_id')} AS t JOIN doubtful AS d ON d.activity_id = t.activity_id) AS attempts_without_lead`,
};

/**
 * By rep and number from 0: how often the attempt was made to a lead of the cohort that none before had reached, how often it
 * reached it, and leads given up unreached just before it.
 */
export const attemptCounts: Step = {
  name: 'attempt_counts',
  select: (sql) => {
    const kinds = attemptKinds(sql);
    const isOver = `a.last_at < ${sql.dialect.addDays(sql.until, -DAYS_TO_TRY_AGAIN)}`;
    const number = Array.from({ length: 10 }, (_, n) => `SELECT ${n}${n === 0 ? ' AS n' : ''}`).join(
      ' UNION ALL ',
    );
    return `
SELECT rep, ${kinds.join(', ')}, k, SUM(CASE WHEN k < tries THEN leads ELSE 0 END) AS made,
  SUM(CASE WHEN k = tries - 1 THEN leads * is_reached ELSE 0 END) AS reached_leads,
  SUM(CASE WHEN k = tries THEN leads * is_given_up ELSE 0 END) AS stopped
FROM (
  SELECT rep, ${kinds.join(', ')}, tries, is_reached, is_given_up, COUNT(*) AS leads
  FROM (
    SELECT LOWER(j.owner) AS rep, ${kinds.map((kind) => `j.${kind}`).join(', ')}, a.tries, a.ever_reached AS is_reached,
      ${sql.flag(`a.ever_reached = 0 AND ${isOver}`)} AS is_given_up
    FROM ${sql.table('tried')} AS a JOIN ${sql.table('journeys')} AS j ON j.lead_id = a.lead_id AND j.is_in = 1
  ) AS of_leads
  GROUP BY rep, ${kinds.join(', ')}, tries, is_reached, is_given_up
) AS grouped
JOIN (
  SELECT a.n + 10 * b.n + 100 * c.n + 1000 * d.n AS k FROM (${number}) AS a CROSS JOIN (${number}) AS b CROSS JOIN (${number}) AS c CROSS JOIN (${number}) AS d
) AS numbers ON k <= tries
WHERE k < tries OR is_given_up = 1
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
