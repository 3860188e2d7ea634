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
