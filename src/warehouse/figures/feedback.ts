import { type DispositionCounts, noDispositions } from '../../measures/closedLoop/dispositions.ts';
import type { FeedbackTally, LeadToSee } from '../../measures/closedLoop/feedback.ts';
import { STAGES } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { toldFrom } from './funnel.ts';
import { named, oneRow } from './labels.ts';
import { momentIn } from './moments.ts';
import { NEIGHBOURS, neighbours, thinned } from './quantiles.ts';

const SQL = STAGES.indexOf('sql');
/** So many leads of a list are shown. */
const MOST_LISTED = 30;
const PARTS = ['all', 'source', 'campaign'];

/** Sums of each source and campaign, each once for each part. */
const ofParts = (columns: string, from: string) => `
  SELECT part, CASE WHEN part = 'all' THEN '' ELSE source END AS source, CASE WHEN part = 'campaign' THEN campaign ELSE '' END AS campaign, ${columns}
  FROM (${from}
  ) AS of_campaigns CROSS JOIN (${named('part', PARTS)}) AS parts`;

/** The leads of the cohort by what sales has answered. */
const answers = (sql: Sql) => `
    SELECT source, campaign, disqualified,
      CASE WHEN reached >= ${SQL} THEN 'accepted' WHEN disqualified = 1 THEN 'rejected' ELSE 'waiting' END AS answer,
      CASE WHEN reached >= ${SQL} AND created IS NOT NULL AND entered_sql IS NOT NULL THEN GREATEST(0, ${sql.daysBetween('created', 'entered_sql')}) END AS days
    FROM ${sql.table('journeys')} WHERE is_in = 1`;

/** Of those that wait, the leads that nobody has tried though the time was out. */
const untried = (sql: Sql) => `
    SELECT j.lead_id, j.source, j.campaign, j.owner, j.reason, j.created
    FROM ${sql.table('journeys')} AS j
    JOIN (
      SELECT lead_id FROM ${sql.table('follow_ups')}
      WHERE reached < ${SQL} AND disqualified = 0 AND speed = 'missed' AND is_tried = 0 AND COALESCE(attempts, 0) <= 0
    ) AS f ON f.lead_id = j.lead_id`;

const SUMS = ['accepted', 'rejected', 'waiting', 'given_up', 'unworked'];

export const dispositions: Figure = {
  name: 'dispositions',
  keys: ['part', 'source', 'campaign'],
  values: SUMS,
  select: (sql) => `
SELECT part, MIN(source) AS source, MIN(campaign) AS campaign, ${SUMS.map((name) => `SUM(${name}) AS ${name}`).join(', ')}
FROM (${ofParts(
    SUMS.join(', '),
    `
    SELECT source, campaign, SUM(${sql.flag("answer = 'accepted'")}) AS accepted,
      SUM(${sql.flag("answer = 'rejected'")}) AS rejected, SUM(${sql.flag("answer = 'waiting'")}) AS waiting,
      SUM(${sql.flag("answer = 'accepted' AND disqualified = 1")}) AS given_up, 0 AS unworked
    FROM (${answers(sql)}
    ) AS of_leads GROUP BY source, campaign
    UNION ALL SELECT source, campaign, 0, 0, 0, 0, COUNT(*)
    FROM (${untried(sql)}
    ) AS of_leads GROUP BY source, campaign`,
  )}
) AS said
GROUP BY part, LOWER(source), LOWER(campaign)`,
};

/** Whole days from creation to SQL. */
export const acceptDays: Figure = {
  name: 'accept_days',
  keys: ['part', 'source', 'campaign'],
  values: ['leads', ...NEIGHBOURS],
  select: (sql) => `
SELECT part, source, campaign, MAX(total) AS leads, ${neighbours('days')}
FROM (
  SELECT part, source, campaign, days, n,
    SUM(n) OVER (PARTITION BY part, source, campaign ORDER BY days ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS up_to,
    SUM(n) OVER (PARTITION BY part, source, campaign) AS total
  FROM (
    SELECT part, source, campaign, days, SUM(n) AS n
    FROM (${ofParts(
      'days, n',
      `
      SELECT LOWER(source) AS source, LOWER(campaign) AS campaign, days, COUNT(*) AS n
      FROM (${answers(sql)}
      ) AS of_leads WHERE days IS NOT NULL GROUP BY LOWER(source), LOWER(campaign), days`,
    )}
    ) AS said GROUP BY part, source, campaign, days
  ) AS counted
) AS ranked
GROUP BY part, source, campaign`,
};

const listed = (name: string, from: (sql: Sql) => string, isLatest: boolean): Figure => ({
  name,
  keys: ['lead_id', 'source', 'campaign', 'owner', 'reason'],
  values: ['created_day', 'created_second', 'place'],
  select: (sql) => `
SELECT lead_id, source, campaign, owner, reason, ${sql.momentColumns('created', 'created')}, place
FROM (
  SELECT lead_id, source, campaign, owner, reason, created,
    ROW_NUMBER() OVER (ORDER BY CASE WHEN created IS NULL THEN 1 ELSE 0 END, created${isLatest ? ' DESC' : ''}, lead_id) AS place
  FROM (${from(sql)}
  ) AS of_leads
) AS ranked WHERE place <= ${MOST_LISTED}`,
});
export const disqualified = listed(
  'disqualified',
  (sql) => `
    SELECT lead_id, source, campaign, owner, reason, created FROM ${sql.table('journeys')} WHERE is_in = 1 AND disqualified = 1`,
  true,
);
export const unworked = listed('unworked', untried, false);

export const FEEDBACK_FIGURES = [dispositions, acceptDays, disqualified, unworked];

export function feedbackTallyFrom(found: (figure: string) => readonly Found[]): FeedbackTally {
  const days = new Map(
    found('accept_days').map((row) => [row.keys.slice(0, 3).join('\u0000').toLowerCase(), row]),
  );
  const groups = (part: string) => {
    const made = new GroupBy((source = '', campaign = '') => ({
      source,
      campaign,
      counts: noDispositions(),
    }));
    for (const { keys, value } of found('dispositions')) {
      const [of, source, campaign] = keys as [string, string, string];
      if (of !== part) continue;
      const { counts } = made.of(source, campaign);
      counts.accepted += value('accepted');
      counts.rejected += value('rejected');
      counts.waiting += value('waiting');
      counts.givenUp += value('given_up');
      counts.unworked += value('unworked');
      counts.days.addAll(thinned(days.get([part, source, campaign].join('\u0000').toLowerCase())));
    }
    return made.all;
  };
  const list = (figure: string): LeadToSee[] =>
    [...found(figure)]
      .sort((a, b) => a.value('place') - b.value('place'))
      .map((row) => {
        const [lead, source, campaign, owner, reason] = row.keys as [string, string, string, string, string];
        return { lead, source, campaign, owner, reason, created: momentIn(row, 'created'), place: null };
      });
  const total: DispositionCounts = groups('all')[0]?.counts ?? noDispositions();
  return {
    total,
    bySource: groups('source'),
    byCampaign: groups('campaign'),
    reasons: found('reasons').map(({ keys: [source, campaign, reason], value }) => ({
      source: source!,
      campaign: campaign!,
      reason: reason!,
      leads: value('leads'),
    })),
    examples: list('disqualified'),
    unworked: list('unworked'),
    told: toldFrom(found),
    hasFirst: oneRow(found('sla_told'))('has_first') === 1,
  };
}
