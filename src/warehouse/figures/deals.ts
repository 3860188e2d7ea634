import { Histogram } from '../../formulas/histogram.ts';
import type { OpenDealsTally } from '../../measures/deals/dealsToSee.ts';
import { type DealAmounts, type DealsTally, noDeals } from '../../measures/deals/tally.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { monthLabel, named, oneRow } from './labels.ts';

/** Won and lost deals of the period and all open ones, each by what the part divides them by. */
const PARTS = ['all', 'month', 'owner', 'stage', 'goal'] as const;
const AMOUNTS = ['deals', 'with_amount', 'zero_amount', 'amount'];

const amountsOf = `COUNT(*) AS deals, COUNT(amount) AS with_amount, SUM(is_zero) AS zero_amount, COALESCE(SUM(amount), 0) AS amount`;

export const dealAmounts: Figure = {
  name: 'deals',
  keys: ['part', 'label', 'state'],
  values: AMOUNTS,
  select: (sql) => `
SELECT part, MIN(label) AS label, state, ${amountsOf}
FROM (
  SELECT part, state, amount, is_zero, CASE part WHEN 'month' THEN CAST(month AS ${sql.dialect.string}) WHEN 'owner' THEN owner WHEN 'stage' THEN stage ELSE '' END AS label
  FROM (
    SELECT state, amount, is_zero, owner, stage, ${sql.month('closed')} AS month,
      ${sql.flag(`state = 'open' OR ${sql.isInPeriod('closed')}`)} AS is_in, ${sql.flag(sql.isInGoal('closed'))} AS is_in_goal
    FROM ${sql.table('deal_states')} WHERE state <> 'later'
  ) AS d CROSS JOIN (${named('part', PARTS)}) AS parts
  WHERE CASE part WHEN 'goal' THEN is_in_goal WHEN 'month' THEN CASE WHEN state = 'open' THEN 0 ELSE is_in END
    WHEN 'stage' THEN CASE WHEN state = 'open' THEN 1 ELSE 0 END ELSE is_in END = 1
) AS labelled
GROUP BY part, LOWER(label), state`,
};

/** Days from creation to close, where they are in that order; `ever` whatever the period. */
export const dealDays: Figure = {
  name: 'deal_days',
  keys: ['part', 'label', 'days'],
  values: ['deals'],
  select: (sql) => {
    const decided = (part: string, where: string) =>
      `SELECT '${part}' AS part, ${part === 'owner' ? 'owner' : "''"} AS label, ${sql.daysBetween('created', 'closed')} AS days FROM ${sql.table('deal_states')} WHERE ${where}`;
    const isIn = sql.isInPeriod('closed');
    return `
SELECT part, MIN(label) AS label, days, COUNT(*) AS deals
FROM (
  ${decided('won', `state = 'won' AND ${isIn}`)}
  UNION ALL ${decided('owner', `state = 'won' AND ${isIn}`)}
  UNION ALL ${decided('lost', `state = 'lost' AND ${isIn}`)}
  UNION ALL ${decided('ever', "state = 'won'")}
) AS dated WHERE days >= 0
GROUP BY part, LOWER(label), days`;
  },
};

const count = (sql: Sql, condition: string) => `SUM(${sql.flag(condition)})`;

export const dealsTold: Figure = {
  name: 'deals_told',
  keys: [],
  values: ['other_period', 'later', 'won', 'won_undated', 'lost', 'open_undated'],
  select: (sql) => `
SELECT ${count(sql, `state IN ('won', 'lost') AND NOT (${sql.isInPeriod('closed')})`)} AS other_period,
  ${count(sql, "state = 'later'")} AS later, ${count(sql, "state = 'won'")} AS won,
  ${count(sql, "state = 'won' AND closed IS NULL")} AS won_undated, ${count(sql, "state = 'lost'")} AS lost,
  ${count(sql, "state = 'open' AND closed IS NULL")} AS open_undated
FROM ${sql.table('deal_states')}`,
};

/** Open deals by the days since they were created, and those that should have closed by now. */
export const openDeals: Figure = {
  name: 'open_deals',
  keys: ['what', 'days'],
  values: AMOUNTS,
  select: (sql) => {
    const ago = (column: string) => sql.dialect.days(sql.day(column), sql.asOf);
    const open = `FROM ${sql.table('deal_states')} WHERE state = 'open'`;
    return `
SELECT what, days, ${amountsOf}
FROM (
  SELECT 'open' AS what, ${ago('created')} AS days, amount, is_zero ${open} AND created IS NOT NULL
  UNION ALL SELECT 'undated', 0, amount, is_zero ${open} AND created IS NULL
  UNION ALL SELECT 'over', 0, amount, is_zero ${open} AND ${ago('closed')} > 0
) AS seen
GROUP BY what, days`;
  },
};

export const DEAL_FIGURES = [dealAmounts, dealDays, dealsTold, openDeals];

/** @param currency the workbook's: money leaves the warehouse in its minor units */
export function openDealsFrom(found: (figure: string) => readonly Found[], currency: string): OpenDealsTally {
  const rows = (what: string) =>
    found('open_deals')
      .filter(({ keys }) => keys[0] === what)
      .map((row) => ({ days: Number(row.keys[1]), ...amountsIn(row, currency) }));
  return {
    byDaysOpen: rows('open'),
    overdue: rows('over')[0] ?? noDeals(),
    withoutCreated: rows('undated')[0]?.deals ?? 0,
  };
}

function amountsIn({ value }: Found, currency: string): DealAmounts {
  return {
    deals: value('deals'),
    withAmount: value('with_amount'),
    zeroAmount: value('zero_amount'),
    amount: value('amount') / minorUnitsPerMajor(currency),
  };
}

/**
 * @param currency the workbook's: money leaves the warehouse in its minor units
 * @param outcomesTold does the CRM tell which deals are won or lost?
 */
export function dealsTallyFrom(
  found: (figure: string) => readonly Found[],
  currency: string,
  outcomesTold: boolean,
): DealsTally {
  const amounts = (row: Found) => amountsIn(row, currency);
  const groups = new Map(PARTS.map((part) => [part, new GroupBy(noneOf)] as const));
  const of = (part: (typeof PARTS)[number]) => groups.get(part)!;
  for (const row of found('deals')) {
    const [part, label, state] = row.keys as [(typeof PARTS)[number], string, 'won' | 'lost' | 'open'];
    of(part).of(label)[state] = amounts(row);
  }
  const days = new GroupBy(() => new Histogram());
  for (const { keys, value } of found('deal_days'))
    days.of(keys[0]!, keys[1]!).add(Number(keys[2]), value('deals'));
  const told = oneRow(found('deals_told'));
  const [all, goal] = [of('all').of(''), of('goal').of('')];
  return {
    won: all.won,
    lost: all.lost,
    open: all.open,
    otherPeriod: told('other_period'),
    later: told('later'),
    byMonth: of('month').all.map(({ label, won, lost }) => ({ month: monthLabel(label), won, lost })),
    byOwner: of('owner').all.map(({ label, won, lost, open }) => ({
      owner: label,
      won,
      lost,
      open,
      wonDays: days.of('owner', label),
    })),
    openByStage: of('stage').all.map(({ label, open }) => ({ stage: label, open })),
    wonDays: days.of('won', ''),
    lostDays: days.of('lost', ''),
    ever: {
      outcomesTold,
      won: told('won'),
      wonUndated: told('won_undated'),
      lost: told('lost'),
      wonDays: days.of('ever', ''),
    },
    wonInGoal: goal.won,
    openInGoal: goal.open,
    openUndated: told('open_undated'),
  };
}

function noneOf(label = ''): { label: string; won: DealAmounts; lost: DealAmounts; open: DealAmounts } {
  return { label, won: noDeals(), lost: noDeals(), open: noDeals() };
}
