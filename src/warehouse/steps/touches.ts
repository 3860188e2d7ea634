import type { Sql, Step } from '../step.ts';
import { attempts } from './attempts.ts';

/** The leads of a deal's lead's person: those that have an e-mail address in common with it, and itself. */
export const persons: Step = {
  name: 'persons',
  select: (sql) => {
    const emails = `(SELECT lead_key, lead_id FROM ${sql.table('lead_keys')} WHERE kind = 'email')`;
    const matched = `(SELECT DISTINCT lead_id FROM ${sql.table('matches')})`;
    return `
SELECT DISTINCT lead_id, other_id
FROM (
  SELECT m.lead_id, k.lead_id AS other_id
  FROM ${matched} AS m
  JOIN ${emails} AS o ON o.lead_id = m.lead_id
  JOIN ${emails} AS k ON k.lead_key = o.lead_key
  UNION ALL SELECT lead_id, lead_id AS other_id FROM ${matched} AS own
) AS found`;
  },
};

const KINDS = ['creation', 'response', 'latest'];

/** What leads have met up to now. What sales did counts where Settings say so. */
export const met: Step = {
  name: 'met',
  select: (sql) => {
    const names = sql.question.touches.attemptNames;
    const cases = Object.entries(names ?? {}).map(
      ([type, name]) => `WHEN '${type}' THEN ${sql.dialect.text(name)}`,
    );
    const bySales = `
UNION ALL SELECT lead_id, happened_at, CASE activity_type ${cases.join(' ')} ELSE '' END AS channel, '' AS campaign, ${KINDS.length} AS kind_place
FROM ${attempts(sql, 'lead_id, happened_at, activity_type')} AS tried`;
    return `
SELECT lead_id, happened_at, channel, campaign, CASE kind ${KINDS.map((kind, i) => `WHEN '${kind}' THEN ${i}`).join(' ')} ELSE ${KINDS.length} END AS kind_place
FROM ${sql.table('touches')} WHERE happened_at IS NULL OR ${sql.happened('happened_at')}${names ? bySales : ''}`;
  },
};

/** Journeys that are over: of the won and lost deals of the cohort, and of its leads that were given up without a deal. */
export const outcomes: Step = {
  name: 'outcomes',
  select: (sql) => {
    const { dialect } = sql;
    const isIn = 'COALESCE(j.is_in, 0) = 1';
    return `
SELECT d.state AS outcome, d.deal_id AS outcome_id, m.lead_id, COALESCE(j.source, '') AS source, COALESCE(d.closed, ${sql.until}) AS ended_at,
  COALESCE(d.created, j.entered_opportunity) AS opened_at, COALESCE(d.amount, 0) AS amount
FROM ${sql.table('deal_states')} AS d
LEFT JOIN ${sql.table('matches')} AS m ON m.deal_id = d.deal_id
LEFT JOIN ${sql.table('journeys')} AS j ON j.lead_id = m.lead_id
WHERE d.state = 'won' AND (m.lead_id IS NULL OR ${isIn}) OR d.state = 'lost' AND ${isIn}
UNION ALL
SELECT 'given_up', j.lead_id, j.lead_id, '', COALESCE(t.last_at, ${sql.until}), CAST(NULL AS ${dialect.datetime}), 0
FROM ${sql.table('journeys')} AS j
LEFT JOIN (SELECT lead_id, MAX(happened_at) AS last_at FROM ${sql.table('met')} GROUP BY lead_id) AS t ON t.lead_id = j.lead_id
LEFT JOIN (SELECT DISTINCT other_id FROM ${sql.table('persons')}) AS p ON p.other_id = j.lead_id
WHERE j.is_in = 1 AND j.disqualified = 1 AND p.other_id IS NULL`;
  },
};

/** What belongs to each of them, in its order: up to the day on which it ended, and no older than the window. */
export const outcomeTouches: Step = {
  name: 'outcome_touches',
  select: (sql) => {
    const oldest = sql.dialect.addDays('o.ended_at', -sql.question.touches.windowDays);
    const isWithin = `(t.happened_at IS NULL OR ${sql.day('t.happened_at')} <= ${sql.day('o.ended_at')} AND t.happened_at >= ${oldest})`;
    const columns =
      'o.outcome, o.outcome_id, o.ended_at, o.opened_at, t.happened_at, t.channel, t.campaign, t.kind_place';
    const inOrder =
      'CASE WHEN happened_at IS NULL THEN 0 ELSE 1 END, happened_at, kind_place, channel, campaign DESC';
    return `
SELECT outcome, outcome_id, ended_at, opened_at, happened_at, channel, campaign, kind_place,
  ROW_NUMBER() OVER (PARTITION BY outcome, outcome_id ORDER BY ${inOrder}) AS ordinal,
  COUNT(*) OVER (PARTITION BY outcome, outcome_id) AS of_outcome
FROM (
SELECT ${columns}
FROM ${sql.table('outcomes')} AS o
JOIN ${sql.table('persons')} AS p ON p.lead_id = o.lead_id
JOIN ${sql.table('met')} AS t ON t.lead_id = p.other_id
WHERE o.outcome <> 'given_up' AND ${isWithin}
UNION ALL
SELECT ${columns}
FROM ${sql.table('outcomes')} AS o
JOIN ${sql.table('met')} AS t ON t.lead_id = o.lead_id
WHERE o.outcome = 'given_up' AND ${isWithin}
) AS own`;
  },
};

/** The sources and campaigns of those touches, each with a number. */
export const touchPlaces: Step = {
  name: 'touch_places',
  select: (sql) => `
SELECT channel_key, campaign_key, channel, campaign, times, ROW_NUMBER() OVER (ORDER BY channel_key, campaign_key) AS place
FROM (
  SELECT LOWER(channel) AS channel_key, LOWER(campaign) AS campaign_key, MIN(channel) AS channel, MIN(campaign) AS campaign, COUNT(*) AS times
  FROM ${sql.table('outcome_touches')} GROUP BY LOWER(channel), LOWER(campaign)
) AS named`,
};

/** When the person of a won deal first became a lead, and when sales first did anything for it. */
export const firsts: Step = {
  name: 'firsts',
  select: (sql) => `
SELECT o.outcome_id, MIN(l.created) AS became_lead, MIN(${sql.least('l.first_response', 'a.first_at')}) AS by_sales
FROM ${sql.table('outcomes')} AS o
JOIN ${sql.table('persons')} AS p ON p.lead_id = o.lead_id
JOIN ${sql.table('leads')} AS l ON l.lead_id = p.other_id
LEFT JOIN ${sql.table('tried')} AS a ON a.lead_id = p.other_id
WHERE o.outcome = 'won'
GROUP BY o.outcome_id`,
};

/** Is the one no later than the other? By the time of day, where both have one. What has no date was there before all. */
export function isNoLater(sql: Sql, touch: string, than: string): string {
  const byDay = `CASE WHEN ${sql.day(touch)} <= ${sql.day(than)} THEN 1 ELSE 0 END`;
  return `CASE WHEN ${touch} IS NULL THEN 1 WHEN ${sql.isDay(touch)} OR ${sql.isDay(than)} THEN ${byDay} WHEN ${touch} <= ${than} THEN 1 ELSE 0 END`;
}
