import type { Step } from '../step.ts';

/**
 * The deals that are there, by whole days: from when to when each lived, and which one stands for its lead in the forecast: the
 * first that is dated, or that was won on a day. One that closed before it was created was typed in afterwards: it is not dated.
 */
export const dealLives: Step = {
  name: 'deal_lives',
  select: (sql) => `
SELECT deal_id, lead_id, state, stage, amount, created_day, closed_day, is_dated, first_day, is_candidate,
  CASE WHEN is_candidate = 1 AND ROW_NUMBER() OVER (PARTITION BY lead_id, is_candidate ORDER BY first_day, deal_id) = 1 THEN 1 ELSE 0 END AS is_first
FROM (
  SELECT deal_id, lead_id, state, stage, amount, created_day, closed_day, is_dated,
    CASE WHEN is_dated = 1 THEN created_day WHEN state = 'won' THEN closed_day END AS first_day,
    ${sql.flag("has_dated_lead = 1 AND (is_dated = 1 OR state = 'won' AND closed_day IS NOT NULL)")} AS is_candidate
  FROM (
    SELECT d.deal_id, m.lead_id, d.state, d.stage, d.amount, ${sql.serialDay('d.created')} AS created_day, ${sql.serialDay('d.closed')} AS closed_day,
      ${sql.flag(`d.created IS NOT NULL AND (d.state = 'open' OR COALESCE(${sql.day('d.created')} <= ${sql.day('d.closed')}, FALSE))`)} AS is_dated,
      ${sql.flag('j.created IS NOT NULL')} AS has_dated_lead
    FROM ${sql.table('deal_states')} AS d
    LEFT JOIN ${sql.table('matches')} AS m ON m.deal_id = d.deal_id
    LEFT JOIN ${sql.table('journeys')} AS j ON j.lead_id = m.lead_id
    WHERE d.state <> 'later'
  ) AS dated
) AS lives`,
};
