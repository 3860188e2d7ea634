import type { AnswerCounts } from '../../measures/sla/answerTime.ts';
import { RECENT_DAYS } from '../../measures/sla/recentSla.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { inForce } from '../steps/followUps.ts';
import { oneRow } from './labels.ts';

/** Does anything date who became an MQL? Else a lead is handed over when it is created. */
const fromMql = (sql: Sql) =>
  `(SELECT CASE WHEN MAX(mql) = 1 AND (SELECT COUNT(entered_mql) FROM ${sql.table('journeys')}) > 0 THEN 1 ELSE 0 END FROM ${sql.table('told')})`;

/** Leads that were handed over, by where sales' answer stands: all of the cohort, and those whose time was out in the last days. */
export const answers: Figure = {
  name: 'answers',
  keys: ['part', 'state'],
  values: ['leads'],
  select: (sql) => {
    const { versions } = sql.question;
    const answerDays =
      versions.length === 1
        ? String(versions[0]!.answerWithinDays)
        : `CASE h.version ${versions.map(({ answerWithinDays }, i) => `WHEN ${i} THEN ${answerWithinDays}`).join(' ')} END`;
    const day = (alias: string, date: string) =>
      `LEFT JOIN ${sql.table('calendar')} AS ${alias} ON ${alias}.version = h.version AND ${alias}.day = ${date}`;
    const taken = sql.least('entered_sql', `(${sql.least('entered_opportunity', 'entered_customer')})`);
    const ago = sql.day(sql.dialect.addDays(`CAST(${sql.asOf} AS ${sql.dialect.datetime})`, -RECENT_DAYS));
    return `
SELECT part, state, COUNT(*) AS leads
FROM (
  SELECT CASE WHEN reached >= 2 THEN CASE WHEN taken IS NULL THEN '' WHEN taken_after <= answer_days THEN 'in_time' ELSE 'late' END
    WHEN disqualified = 1 THEN 'rejected' WHEN passed > answer_days THEN 'waiting' ELSE 'running' END AS state,
    CASE WHEN passed > answer_days AND passed_then <= answer_days THEN 1 ELSE 0 END AS is_recent
  FROM (
    SELECT h.reached, h.disqualified, h.taken, ${answerDays} AS answer_days, t.days_worked - s.days_worked AS taken_after,
      n.days_worked - s.days_worked AS passed, CASE WHEN a.days_worked < s.days_worked THEN 0 ELSE a.days_worked - s.days_worked END AS passed_then
    FROM (
      SELECT version, reached, disqualified, given, ${taken} AS taken
      FROM (
        SELECT ${inForce(sql, String)} AS version, reached, disqualified, CASE WHEN ${fromMql(sql)} = 1 THEN entered_mql ELSE created END AS given,
          entered_sql, entered_opportunity, entered_customer
        FROM ${sql.table('journeys')} WHERE is_in = 1
      ) AS handed WHERE ${sql.happened('given')}
    ) AS h
    ${day('s', sql.day('h.given'))}
    ${day('t', sql.day('h.taken'))}
    ${day('n', sql.asOf)}
    ${day('a', ago)}
  ) AS counted
) AS answered
JOIN (SELECT 'all' AS part, 0 AS recent UNION ALL SELECT 'recent', 1) AS parts ON recent = 0 OR is_recent = 1
WHERE state <> ''
GROUP BY part, state`;
  },
};

export const answersFrom: Figure = {
  name: 'answers_from',
  keys: [],
  values: ['mql'],
  select: (sql) => `SELECT ${fromMql(sql)} AS mql`,
};

export const ANSWER_FIGURES = [answers, answersFrom];

export function answerCountsFrom(
  found: (figure: string) => readonly Found[],
  part: 'all' | 'recent',
): AnswerCounts {
  const of = (state: string) =>
    found('answers')
      .filter(({ keys }) => keys[0] === part && keys[1] === state)
      .reduce((sum, { value }) => sum + value('leads'), 0);
  return {
    from: oneRow(found('answers_from'))('mql') === 1 ? 'mql' : 'created',
    inTime: of('in_time'),
    late: of('late'),
    waiting: of('waiting'),
    running: of('running'),
    rejected: of('rejected'),
  };
}
