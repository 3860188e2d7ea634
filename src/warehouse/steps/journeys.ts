import type { Sql, Step } from '../step.ts';
import { gradeSql, scoreSql } from './grades.ts';

/** What its deals say of a lead. */
export const ofDeals: Step = {
  name: 'of_deals',
  select: (sql) => `
SELECT m.lead_id,
  MAX(CASE WHEN w.state = 'won' THEN 4 WHEN w.is_opened = 1 THEN 3 ELSE 0 END) AS reached,
  MIN(CASE WHEN w.is_opened = 1 AND ${sql.happened('w.created')} THEN w.created END) AS opened,
  MIN(CASE WHEN w.state = 'won' THEN w.closed END) AS won,
  MIN(CASE WHEN w.state = 'later' THEN NULL WHEN w.state = 'lost' THEN 1 ELSE 0 END) AS is_lost
FROM ${sql.table('matches')} AS m JOIN ${sql.table('deal_states')} AS w ON w.deal_id = m.deal_id
GROUP BY m.lead_id`,
};

/** When each lead entered each stage, and how far it has come by its dates, its stage now and its deals. */
const entered = (sql: Sql) => {
  const { inForce, changed } = sql.question.scoring;
  return `
SELECT l.lead_id, l.source, l.campaign, l.owner, l.team, l.country, l.created, l.assigned, l.first_response, l.attempts, l.disqualified, l.reason,
  l.stage_now, l.named_mql, l.named_sql, l.named_opportunity, l.not_lead, l.lead_at, COALESCE(o.is_lost, 0) AS is_lost,
  COALESCE(l.created, ${sql.ifHappened('l.lead_at')}) AS entered_lead,
  ${sql.ifHappened('l.mql_at')} AS entered_mql,
  ${sql.ifHappened('l.sql_at')} AS entered_sql,
  ${sql.least(`(${sql.ifHappened('l.opportunity_at')})`, 'o.opened')} AS entered_opportunity,
  ${sql.least(`(${sql.ifHappened('l.customer_at')})`, 'o.won')} AS entered_customer,
  CASE WHEN ${sql.happened('l.customer_at')} THEN 4 WHEN ${sql.happened('l.opportunity_at')} THEN 3 WHEN ${sql.happened('l.sql_at')} THEN 2 WHEN ${sql.happened('l.mql_at')} THEN 1 ELSE 0 END AS reached_by_date,
  CASE WHEN COALESCE(CASE l.stage_now WHEN 0 THEN l.lead_at WHEN 1 THEN l.mql_at WHEN 2 THEN l.sql_at WHEN 3 THEN l.opportunity_at WHEN 4 THEN l.customer_at END < ${sql.until}, TRUE)
    THEN COALESCE(l.stage_now, 0) ELSE 0 END AS reached_now,
  COALESCE(o.reached, 0) AS reached_by_deal,
  ${scoreSql(sql, inForce, 'fit', 'l')} AS fit_score, ${scoreSql(sql, inForce, 'interest', 'l')} AS interest_score,
  ${scoreSql(sql, changed, 'fit', 'l')} AS fit_changed, ${scoreSql(sql, changed, 'interest', 'l')} AS interest_changed
FROM ${sql.table('leads')} AS l LEFT JOIN ${sql.table('of_deals')} AS o ON o.lead_id = l.lead_id`;
};

/**
 * The leads that count by the as-of moment, with their grades by the rules in force and by those that they were changed to; `is_in` marks those of the cohort, created in the
 * period.
 */
export const journeys: Step = {
  name: 'journeys',
  kept: { byMonthOf: 'created', by: ['source', 'campaign', 'owner'] },
  select: (sql) => `
SELECT lead_id, source, campaign, owner, team, country, created, assigned, first_response, attempts, disqualified, reason,
  named_mql, named_sql, named_opportunity, is_lost, entered_lead, entered_mql, entered_sql, entered_opportunity, entered_customer, reached, grade, grade_changed,
  ${sql.flag(sql.isInPeriod('created'))} AS is_in
FROM (
  SELECT lead_id, source, campaign, owner, team, country, created, assigned, first_response, attempts, disqualified, reason, stage_now, named_mql, named_sql, named_opportunity,
    not_lead, lead_at, is_lost, entered_lead, entered_mql, entered_sql, entered_opportunity, entered_customer,
    GREATEST(reached_by_date, reached_now, reached_by_deal) AS reached,
    ${gradeSql(sql.question.scoring.inForce, 'fit_score', 'interest_score')} AS grade,
    ${gradeSql(sql.question.scoring.changed, 'fit_changed', 'interest_changed')} AS grade_changed
  FROM (${entered(sql)}
  ) AS entered
) AS e
WHERE (created IS NULL OR ${sql.happened('created')})
  AND NOT (not_lead = 1 AND reached = 0 AND stage_now IS NULL AND lead_at IS NULL)`,
};

/** One row: for each stage, do the records tell who reached it? */
export const told: Step = {
  name: 'told',
  select: (sql) => `
SELECT COALESCE(MAX(${ofStage(sql, 1, 'mql')}), 0) AS mql, COALESCE(MAX(${ofStage(sql, 2, 'sql')}), 0) AS sql_stage,
  COALESCE(MAX(${ofStage(sql, 3, 'opportunity')}), 0) AS opportunity,
  ${
    sql.question.convertedMeansSomething
      ? '1'
      : `CASE WHEN ${sql.tells('deals')} = 1 THEN 1 ELSE (SELECT CASE WHEN COALESCE(MAX(converted_unsaid), 0) = 0 OR COUNT(customer_at) > 0 OR COALESCE(MAX(CASE WHEN stage_now = 4 THEN 1 ELSE 0 END), 0) = 1 THEN 1 ELSE 0 END FROM ${sql.table('leads')}) END`
  } AS customer
FROM ${sql.table('journeys')}`,
};

function ofStage(sql: Sql, stage: number, name: string): string {
  return sql.flag(
    `reached = ${stage} OR reached > ${stage} AND (named_${name} = 1 OR entered_${name} IS NOT NULL)`,
  );
}
