import type { Sql, Step } from '../step.ts';

/**
 * One row: the days that change is explained and the funnel is counted in three ways of, from `starts` up to `after`. The period as
 * far as it has come; where none is whole or it has not begun, the last quarter that was over before the as-of day. As `spanOf` of
 * src/measures/funnel/period.ts has it.
 */
export const periodSpan: Step = {
  name: 'period_span',
  select: (sql) => {
    const { dialect, question } = sql;
    const { periodStart, periodEnd } = question;
    const today = `CAST(${sql.asOf} AS ${dialect.datetime})`;
    const quarter = dialect.startOfQuarter(today);
    const [start, after] = [dialect.startOfQuarter(dialect.addDays(quarter, -1)), quarter];
    if (periodStart === null || periodEnd === null) return `SELECT ${start} AS starts, ${after} AS after`;
    const [first, last] = [sql.midnight(periodStart), sql.midnight(periodEnd)];
    return `
SELECT CASE WHEN ${first} > ${today} THEN ${start} ELSE ${first} END AS starts,
  CASE WHEN ${first} > ${today} THEN ${after} WHEN ${last} > ${today} THEN ${sql.until} ELSE ${dialect.addDays(last, 1)} END AS after`;
  },
};

/**
 * The two spans of days whose change is explained, a row each: the leads created from `starts` up to `after` are followed until
 * `followed_until`. Those days and as many before them, or the quarter before; of the longer quarter as many days as the other has.
 */
export const comparedSpans: Step = {
  name: 'compared_spans',
  select: (sql) => {
    const { addDays } = sql.dialect;
    const starts = "CASE side WHEN 'now' THEN now_start ELSE before_start END";
    const daysBefore = sql.daysBetween('before_start', 'now_start');
    return `
SELECT side, days, followed, starts, ${addDays('starts', 'days')} AS after, ${addDays('starts', '(days + followed)')} AS followed_until
FROM (
  SELECT side, days, ${sql.daysBetween(addDays('now_start', 'days'), sql.until)} AS followed, ${starts} AS starts
  FROM (
    SELECT now_start, before_start, CASE WHEN all_days < ${daysBefore} THEN all_days ELSE ${daysBefore} END AS days
    FROM (
      SELECT now_start, all_days, ${beforeStart(sql)} AS before_start
      FROM (SELECT starts AS now_start, after AS now_after, ${sql.daysBetween('starts', 'after')} AS all_days FROM ${sql.table('period_span')}) AS measured
    ) AS preceded
  ) AS shortened CROSS JOIN (SELECT 'now' AS side UNION ALL SELECT 'before') AS sides
) AS spans`;
  },
};

/** Of a whole quarter the beginning of the one before; else as many days before. */
function beforeStart({ dialect }: Sql): string {
  const { startOfQuarter, addDays } = dialect;
  const isQuarter = `${startOfQuarter('now_after')} = now_after AND ${startOfQuarter(addDays('now_after', -1))} = now_start`;
  return `CASE WHEN ${isQuarter} THEN ${startOfQuarter(addDays('now_start', -1))} ELSE ${addDays('now_start', '(-all_days)')} END`;
}

/** The leads created in one of the two spans, as far as each had come by the end of its following. */
export const comparedLeads: Step = {
  name: 'compared_leads',
  kept: { by: ['side', 'source'] },
  select: (sql) => `
SELECT s.side, s.followed_until, j.lead_id, j.source,
  CASE ${reachedBy.join(' ')} ELSE 0 END AS reached,
  CASE WHEN j.reached > 0 AND CASE j.reached ${ENTERED.map((column, i) => `WHEN ${i + 1} THEN j.${column}`).join(' ')} END IS NULL THEN 1 ELSE 0 END AS is_undated
FROM ${sql.table('journeys')} AS j CROSS JOIN ${sql.table('compared_spans')} AS s
WHERE j.created >= s.starts AND j.created < s.after`,
};

const ENTERED = ['entered_mql', 'entered_sql', 'entered_opportunity', 'entered_customer'];

/** The highest stage first; what nothing dates counts as it is by the as-of moment. */
const reachedBy = ENTERED.map((column, i) => {
  const stage = i + 1;
  const isBefore = `j.${column} < s.followed_until`;
  return `WHEN j.reached = ${stage} AND COALESCE(${isBefore}, TRUE) OR j.reached > ${stage} AND ${isBefore} THEN ${stage}`;
}).reverse();
