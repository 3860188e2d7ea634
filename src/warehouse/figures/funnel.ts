import { Histogram } from '../../formulas/histogram.ts';
import type { FunnelGroupTally, FunnelTally } from '../../measures/funnel/tally.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { monthLabel, named, ofTexts, oneRow } from './labels.ts';

/** How many of some journeys reached each stage or a later one. */
export const reachedColumns = STAGES.map(
  (stage, i) => `SUM(CASE WHEN reached >= ${i} THEN 1 ELSE 0 END) AS n_${stage}`,
).join(', ');
export const REACHED = STAGES.map((stage) => `n_${stage}`);
export const reachedIn = ({ value }: Found) => REACHED.map(value);

/** What the funnel and the ages are divided by. */
const TEXTS = ['source', 'campaign', 'owner'] as const;

const texts = (sql: Sql) => [...TEXTS, ...sql.question.leadKinds];

export const reached: Figure = {
  name: 'reached',
  keys: ['part', 'label'],
  values: REACHED,
  select: (sql) => `
SELECT part, MIN(label) AS label, ${REACHED.map((name) => `SUM(${name}) AS ${name}`).join(', ')}
FROM (
  SELECT part, label, ${reachedColumns}
  FROM (
    SELECT part, reached, CASE part ${ofTexts(texts(sql))}
      WHEN 'month' THEN CAST(${sql.month('created')} AS ${sql.dialect.string}) ELSE '' END AS label
    FROM ${sql.table('journeys')} CROSS JOIN (${named('part', ['all', 'month', ...texts(sql)])}) AS parts
    WHERE is_in = 1
  ) AS labelled GROUP BY part, label
) AS grouped
GROUP BY part, LOWER(label)`,
};

/** Leads that came to a stage and no further and are given up. */
export const givenUp: Figure = {
  name: 'given_up',
  keys: ['stage'],
  values: ['leads'],
  select: (sql) => `
SELECT reached AS stage, COUNT(*) AS leads FROM ${sql.table('journeys')}
WHERE is_in = 1 AND reached < 4 AND (disqualified = 1 OR is_lost = 1) GROUP BY reached`,
};

/** Whole days from each stage that is told to the next; the last step is from the first stage to the last. */
export const stepDays: Figure = {
  name: 'step_days',
  keys: ['step', 'days'],
  values: ['leads'],
  select: (sql) => {
    const before = [
      'entered_lead',
      `CASE WHEN mql = 1 THEN entered_mql ELSE entered_lead END`,
      `CASE WHEN sql_stage = 1 THEN entered_sql WHEN mql = 1 THEN entered_mql ELSE entered_lead END`,
      `CASE WHEN opportunity = 1 THEN entered_opportunity WHEN sql_stage = 1 THEN entered_sql WHEN mql = 1 THEN entered_mql ELSE entered_lead END`,
    ];
    const toldBy = ['mql', 'sql_stage', 'opportunity', 'customer'];
    const steps = [
      ...before.map((from, i) => ({
        step: i + 1,
        from,
        to: `entered_${STAGES[i + 1]!}`,
        told: `${toldBy[i]!} = 1`,
      })),
      { step: STAGES.length, from: 'entered_lead', to: 'entered_customer', told: '1 = 1' },
    ];
    const select = ({ step, from, to, told }: (typeof steps)[number]) =>
      `SELECT ${step} AS step, ${from} AS from_date, ${to} AS to_date FROM ${sql.table('journeys')} CROSS JOIN ${sql.table('told')} WHERE is_in = 1 AND ${told}`;
    return `
SELECT step, days, COUNT(*) AS leads
FROM (
  SELECT step, GREATEST(0, ${sql.daysBetween('from_date', 'to_date')}) AS days
  FROM (
  ${steps.map(select).join('\n  UNION ALL ')}
  ) AS dated WHERE from_date IS NOT NULL AND to_date IS NOT NULL
) AS counted
GROUP BY step, days`;
  },
};

export const toldStages: Figure = {
  name: 'told',
  keys: [],
  values: ['mql', 'sql_stage', 'opportunity', 'customer'],
  select: (sql) => `SELECT mql, sql_stage, opportunity, customer FROM ${sql.table('told')}`,
};

export const FUNNEL_FIGURES = [reached, givenUp, stepDays, toldStages];

export function toldFrom(found: (figure: string) => readonly Found[]): boolean[] {
  const told = oneRow(found('told'));
  return [true, ...toldStages.values.map((stage) => told(stage) === 1)];
}

/** @param found the rows of each figure */
export function funnelTallyFrom(found: (figure: string) => readonly Found[]): FunnelTally {
  const rows = found('reached');
  const group = (part: string, label: (text: string) => string = (text) => text): FunnelGroupTally[] =>
    rows
      .filter(({ keys }) => keys[0] === part)
      .map((row) => ({ label: label(row.keys[1]!), reached: reachedIn(row) }));
  const given = STAGES.map(() => 0);
  for (const { keys, value } of found('given_up')) given[Number(keys[0])] = value('leads');
  const days = Array.from({ length: STAGES.length + 1 }, () => new Histogram());
  for (const { keys, value } of found('step_days'))
    days[Number(keys[0])]!.add(Number(keys[1]), value('leads'));
  return {
    reached: group('all')[0]?.reached ?? STAGES.map(() => 0),
    givenUp: given,
    stepDays: days.slice(0, STAGES.length),
    daysToCustomer: days[STAGES.length]!,
    bySource: group('source'),
    byCampaign: group('campaign'),
    byOwner: group('owner'),
    byMonth: group('month', monthLabel),
    told: toldFrom(found),
  };
}
