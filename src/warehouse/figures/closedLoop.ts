import { Histogram } from '../../formulas/histogram.ts';
import type { ClosedLoopTally } from '../../measures/closedLoop/tally.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { REACHED, reachedColumns, reachedIn, toldFrom } from './funnel.ts';
import { oneRow } from './labels.ts';

const WAYS = ['id', 'email', 'company', 'none'] as const;

export const campaigns: Figure = {
  name: 'campaigns',
  keys: ['source', 'campaign'],
  values: [...REACHED, 'revenue'],
  select: (sql) => `
SELECT MIN(source) AS source, MIN(campaign) AS campaign, ${REACHED.map((name) => `SUM(${name}) AS ${name}`).join(', ')}, SUM(revenue) AS revenue
FROM (
  SELECT source, campaign, ${reachedColumns}, 0 AS revenue FROM ${sql.table('journeys')} WHERE is_in = 1 GROUP BY source, campaign
  UNION ALL SELECT j.source, j.campaign, ${REACHED.map(() => '0').join(', ')}, COALESCE(SUM(d.amount), 0)
  FROM ${sql.table('deal_states')} AS d
  JOIN ${sql.table('matches')} AS m ON m.deal_id = d.deal_id
  JOIN ${sql.table('journeys')} AS j ON j.lead_id = m.lead_id
  WHERE d.state = 'won' AND j.is_in = 1 GROUP BY j.source, j.campaign
) AS of_leads
GROUP BY LOWER(source), LOWER(campaign)`,
};

export const reasons: Figure = {
  name: 'reasons',
  keys: ['source', 'campaign', 'reason'],
  values: ['leads'],
  select: (sql) => `
SELECT MIN(source) AS source, MIN(campaign) AS campaign, MIN(reason) AS reason, COUNT(*) AS leads
FROM ${sql.table('journeys')} WHERE is_in = 1 AND disqualified = 1 GROUP BY LOWER(source), LOWER(campaign), LOWER(reason)`,
};

/** Won deals by how their lead was found, and where that lead is. */
export const wonDeals: Figure = {
  name: 'won_deals',
  keys: ['way', 'place'],
  values: ['deals', 'revenue'],
  select: (sql) => `
SELECT way, place, COUNT(*) AS deals, SUM(amount) AS revenue
FROM (
  SELECT CASE m.way WHEN 1 THEN 'id' WHEN 2 THEN 'email' WHEN 3 THEN 'company' ELSE 'none' END AS way,
    CASE WHEN m.lead_id IS NULL THEN 'unmatched' WHEN COALESCE(j.is_in, 0) = 1 THEN 'cohort' ELSE 'other' END AS place,
    COALESCE(d.amount, 0) AS amount
  FROM ${sql.table('deal_states')} AS d
  LEFT JOIN ${sql.table('matches')} AS m ON m.deal_id = d.deal_id
  LEFT JOIN ${sql.table('journeys')} AS j ON j.lead_id = m.lead_id
  WHERE d.state = 'won'
) AS won
GROUP BY way, place`,
};

/** The amounts of the deals won in the period: the neighbours of their median, the largest, and what those above 0 sum to. */
export const orderValues: Figure = {
  name: 'order_values',
  keys: [],
  values: ['deals', 'revenue', 'above_0', 'middle_low', 'middle_high', 'largest'],
  select: (sql) => `
SELECT MAX(total) AS deals, SUM(amount) AS revenue, SUM(CASE WHEN amount > 0 THEN amount ELSE 0 END) AS above_0,
  MAX(CASE WHEN place = (total + 1 - MOD(total + 1, 2)) / 2 THEN amount END) AS middle_low,
  MAX(CASE WHEN place = (total + 2 - MOD(total, 2)) / 2 THEN amount END) AS middle_high, MAX(amount) AS largest
FROM (
  SELECT amount, ROW_NUMBER() OVER (ORDER BY amount, deal_id) AS place, COUNT(*) OVER () AS total
  FROM ${sql.table('deal_states')} WHERE state = 'won' AND amount IS NOT NULL AND ${sql.isInPeriod('closed')}
) AS ranked`,
};

export const dealCounts: Figure = {
  name: 'deal_counts',
  keys: ['state'],
  values: ['deals'],
  select: (sql) => `SELECT state, COUNT(*) AS deals FROM ${sql.table('deal_states')} GROUP BY state`,
};

/** Costs as far as their days lie in the period; a month counts as far as its leads do, what was planned as far as it has gone. */
const parts = (sql: Sql) => {
  const { periodStart, periodEnd } = sql.question;
  const end = periodEnd === null ? null : sql.date(periodEnd);
  const toDay = end === null ? sql.asOf : `CASE WHEN ${end} < ${sql.asOf} THEN ${end} ELSE ${sql.asOf} END`;
  const first =
    periodStart === null
      ? 'first_day'
      : `CASE WHEN first_day > ${sql.date(periodStart)} THEN first_day ELSE ${sql.date(periodStart)} END`;
  const last = (day: string | null) =>
    day === null ? 'last_day' : `CASE WHEN last_day < (${day}) THEN last_day ELSE (${day}) END`;
  const looksBack = `(SELECT COUNT(*) FROM ${sql.table('leads')} WHERE NOT (${sql.happened('created')})) > 0`;
  const rounded = (cost: string) =>
    `(${cost} * days * 2 + all_days - MOD(${cost} * days * 2 + all_days, 2 * all_days)) / (2 * all_days)`;
  return `
  SELECT source, campaign, is_planned, days, all_days, ${sql.whole(`CASE WHEN cost < 0 THEN -1 * ${rounded('(-1 * cost)')} ELSE ${rounded('cost')} END`)} AS part
  FROM (
    SELECT source, campaign, is_planned, cost,
      CASE WHEN first_day IS NULL THEN 1 ELSE GREATEST(0, ${sql.dialect.days('from_day', 'to_day')} + 1) END AS days,
      CASE WHEN first_day IS NULL THEN 1 ELSE ${sql.dialect.days('first_day', 'last_day')} + 1 END AS all_days
    FROM (
      SELECT source, campaign, is_planned, cost, first_day, last_day, ${first} AS from_day,
        CASE WHEN is_planned = 1 OR ${looksBack} THEN ${last(toDay)} ELSE ${last(end)} END AS to_day
      FROM ${sql.table('all_costs')}
      WHERE cost IS NOT NULL AND (first_day IS NULL OR first_day <= ${sql.asOf})
    ) AS bounded
  ) AS shared WHERE days > 0`;
};

export const costs: Figure = {
  name: 'costs',
  keys: ['source', 'campaign'],
  values: ['costs', 'cost', 'planned', 'typed'],
  select: (sql) => `
SELECT MIN(source) AS source, MIN(campaign) AS campaign, COUNT(*) AS costs, SUM(part) AS cost,
  SUM(is_planned) AS planned, SUM(CASE WHEN is_planned = 1 THEN part ELSE 0 END) AS typed
FROM (${parts(sql)}
) AS parts
GROUP BY LOWER(source), LOWER(campaign)`,
};

export const prorated: Figure = {
  name: 'prorated',
  keys: [],
  values: ['costs'],
  select: (sql) => `
SELECT SUM(CASE WHEN is_planned = 0 AND days < all_days THEN 1 ELSE 0 END) AS costs FROM (${parts(sql)}
) AS parts`,
};

export const CLOSED_LOOP_FIGURES = [campaigns, reasons, wonDeals, orderValues, dealCounts, costs, prorated];

/**
 * @param currency the workbook's: money leaves the warehouse in its minor units
 * @param revenueTold are there deals?
 */
export function closedLoopTallyFrom(
  found: (figure: string) => readonly Found[],
  currency: string,
  revenueTold: boolean,
): ClosedLoopTally {
  const unit = minorUnitsPerMajor(currency);
  const won = Object.fromEntries(
    WAYS.map((way) => [way, sumOf(found('won_deals').filter(({ keys }) => keys[0] === way))]),
  ) as ClosedLoopTally['won'];
  const orders = oneRow(found('order_values'));
  const states = new Map(found('deal_counts').map(({ keys, value }) => [keys[0]!, value('deals')]));
  return {
    leads: found('campaigns').map((row) => ({
      source: row.keys[0]!,
      campaign: row.keys[1]!,
      reached: reachedIn(row),
      revenue: row.value('revenue') / unit,
    })),
    reasons: reasonsBySource(found),
    won,
    otherPeriod: sumOf(found('won_deals').filter(({ keys }) => keys[1] === 'other')),
    inPeriod: { deals: orders('deals'), revenue: orders('revenue') / unit },
    orderValues: thinnedOrders(orders, unit),
    ordersAbove0: orders('above_0') / unit,
    lost: states.get('lost') ?? 0,
    later: states.get('later') ?? 0,
    open: states.get('open') ?? 0,
    costs: found('costs').map(({ keys, value }) => ({
      source: keys[0]!,
      campaign: keys[1]!,
      cost: value('cost') / unit,
      typed: value('planned') > 0 ? value('typed') / unit : null,
    })),
    told: toldFrom(found),
    revenueTold,
    prorated: oneRow(found('prorated'))('costs'),
  };

  function sumOf(rows: readonly Found[]) {
    const sum = (name: string) => rows.reduce((all, { value }) => all + value(name), 0);
    return { deals: sum('deals'), revenue: sum('revenue') / unit };
  }
}

/** As many values with the same median and the same largest one. */
function thinnedOrders(orders: (name: string) => number, unit: number): Histogram {
  const histogram = new Histogram();
  const n = orders('deals');
  const below = Math.ceil(n / 2);
  const add = (name: string, count: number) => {
    if (count > 0) histogram.add(orders(name) / unit, count);
  };
  add('middle_low', Math.min(below, n - 1));
  add('middle_high', n - 1 - below);
  add('largest', Math.min(n, 1));
  return histogram;
}

function reasonsBySource(found: (figure: string) => readonly Found[]): ClosedLoopTally['reasons'] {
  const reasons = new GroupBy((source = '', reason = '') => ({ source, reason, leads: 0 }));
  for (const { keys, value } of found('reasons')) reasons.of(keys[0]!, keys[2]!).leads += value('leads');
  return reasons.all;
}
