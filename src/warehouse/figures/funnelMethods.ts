import type { FunnelMethodsTally } from '../../measures/funnel/funnelMethods.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Figure, Found } from '../figure.ts';
import { toldFrom } from './funnel.ts';
import { oneRow } from './labels.ts';

/** The days that the stages are counted of. */
export const spanOfMethods: Figure = {
  name: 'period_span',
  keys: [],
  values: ['first_day', 'last_day'],
  select: (sql) =>
    `SELECT ${sql.serialDay('starts')} AS first_day, ${sql.serialDay('after')} - 1 AS last_day FROM ${sql.table('period_span')}`,
};

/** Each stage in three ways: by the leads created in those days, by its dates in them, and by the dates of those leads. */
export const funnelMethods: Figure = {
  name: 'funnel_methods',
  keys: ['stage'],
  values: ['cohort', 'in_period', 'any_order', 'dated', 'older_entries', 'passed'],
  select: (sql) => {
    const isEntered = 'entered >= starts AND entered < after';
    const isCreated = 'created >= starts AND created < after';
    const count = (condition: string) => `SUM(${sql.flag(condition)})`;
    return `
SELECT stage, ${count(`${isCreated} AND reached >= stage`)} AS cohort, ${count(isEntered)} AS in_period,
  ${count(`${isCreated} AND entered IS NOT NULL`)} AS any_order, MAX(${sql.flag('entered IS NOT NULL')}) AS dated,
  ${count(`${isEntered} AND created < starts`)} AS older_entries,
  ${count(`${isCreated} AND reached >= stage AND entered IS NULL`)} AS passed
FROM (
  SELECT stage, j.created, j.reached, s.starts, s.after,
    CASE stage ${STAGES.map((name, stage) => `WHEN ${stage} THEN j.entered_${name}`).join(' ')} END AS entered
  FROM ${sql.table('journeys')} AS j CROSS JOIN ${sql.table('period_span')} AS s
  CROSS JOIN (${STAGES.map((_, stage) => `SELECT ${stage}${stage === 0 ? ' AS stage' : ''}`).join(' UNION ALL ')}) AS stages
) AS counted
GROUP BY stage`;
  },
};

export const FUNNEL_METHOD_FIGURES = [spanOfMethods, funnelMethods];

export function funnelMethodsTallyFrom(found: (figure: string) => readonly Found[]): FunnelMethodsTally {
  const rows = found('funnel_methods');
  const byStage = (name: string) =>
    STAGES.map((_, stage) => rows.find(({ keys }) => Number(keys[0]) === stage)?.value(name) ?? 0);
  const sum = (name: string) => byStage(name).reduce((all, n) => all + n, 0);
  const span = oneRow(found('period_span'));
  return {
    span: { start: span('first_day'), end: span('last_day') },
    cohort: byStage('cohort'),
    period: byStage('in_period'),
    anyOrder: byStage('any_order'),
    dated: byStage('dated').map((one) => one === 1),
    told: toldFrom(found),
    olderEntries: sum('older_entries'),
    passed: sum('passed'),
  };
}
