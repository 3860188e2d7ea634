import {
  byAmount,
  type ForecastTally,
  HAS_DEAL,
  IS_LOST,
  IS_ORDER,
  IS_WON,
  type OpenDeal,
  type Order,
} from '../../measures/forecast/forecastTally.ts';
import { GOES_ON, Spells } from '../../measures/forecast/spells.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import type { Present } from '../question.ts';
import type { Sql } from '../step.ts';
import { toldFrom } from './funnel.ts';
import { oneRow } from './labels.ts';
import { valueCounts, valueCountsFrom } from './valueCounts.ts';

const PARTS = ['leads', 'to_customer', 'to_deal', 'deals', 'other_deals', 'other_orders'] as const;

/** A lead that counts as a customer, and nothing says since when. */
const IS_UNDATED = `reached = ${CUSTOMER} AND entered_customer IS NULL`;

/** All spells, one row each: NULL is the end of what goes on. Where there are no deals leads say what an order is. */
const spellsOf = (sql: Sql) => {
  const [journeys, deals] = [sql.table('journeys'), sql.table('deal_lives')];
  const [byDeals, byLeads] = [`${sql.tells('deals')} = 1`, `${sql.tells('deals')} = 0`];
  const [created, customer] = [sql.serialDay('created'), sql.serialDay('entered_customer')];
  const select = (part: (typeof PARTS)[number], began: string, ended: string, ending: string | number) =>
    `SELECT '${part}' AS part, ${began} AS began, ${ended} AS ended, ${ending} AS ending`;
  const noEnd = sql.whole('NULL');
  return [
    `${select('leads', created, noEnd, 0)} FROM ${journeys} WHERE created IS NOT NULL`,
    `${select('to_customer', created, customer, 0)} FROM ${journeys} WHERE created IS NOT NULL AND NOT (${IS_UNDATED})`,
    `${select('to_deal', sql.serialDay('j.created'), 'f.first_day', `CASE WHEN f.is_dated = 0 THEN ${IS_ORDER} ELSE ${HAS_DEAL} END`)}
    FROM ${journeys} AS j LEFT JOIN ${deals} AS f ON f.lead_id = j.lead_id AND f.is_first = 1 WHERE j.created IS NOT NULL AND ${byDeals}`,
    `${select('to_deal', created, customer, IS_ORDER)} FROM ${journeys} WHERE created IS NOT NULL AND NOT (${IS_UNDATED}) AND ${byLeads}`,
    `${select('deals', 'created_day', "CASE WHEN state <> 'open' THEN closed_day END", `CASE WHEN state = 'lost' THEN ${IS_LOST} ELSE ${IS_WON} END`)} FROM ${deals} WHERE is_dated = 1`,
    `${select('other_deals', 'created_day', noEnd, 0)} FROM ${deals} WHERE is_dated = 1 AND is_first = 0`,
    `${select('other_orders', 'closed_day', noEnd, 0)} FROM ${deals} WHERE is_dated = 0 AND is_first = 0 AND state = 'won' AND closed_day IS NOT NULL`,
    `${select('other_orders', customer, noEnd, 0)} FROM ${journeys} WHERE created IS NULL AND entered_customer IS NOT NULL AND ${byLeads}`,
  ].join('\n    UNION ALL ');
};

/** How many began on a day, and after how many days so many of them ended, by how they ended. */
export const spells: Figure = {
  name: 'spells',
  keys: ['part', 'began', 'ending', 'days'],
  values: ['spells'],
  select: (sql) => `
SELECT part, began, CASE WHEN goes_on = 1 THEN '' ELSE CAST(ending AS ${sql.dialect.string}) END AS ending,
  CASE WHEN goes_on = 1 THEN '' ELSE ${valueCounts(sql, 'age', 'n')} END AS days, SUM(n) AS spells
FROM (
  SELECT part, began, goes_on, ending, age, COUNT(*) AS n
  FROM (
    SELECT part, began, ${sql.flag('ended IS NULL')} AS goes_on, CASE WHEN ended IS NULL THEN 0 ELSE ending END AS ending,
      CASE WHEN ended > began THEN ended - began ELSE 0 END AS age
    FROM (
    ${spellsOf(sql)}
    ) AS lived WHERE began >= 0
  ) AS aged GROUP BY part, began, goes_on, ending, age
) AS counted
GROUP BY part, began, goes_on, ending`,
};

/** Orders by the day on which they were won, and the open deals by their step and creation: with their amounts. */
export const orders: Figure = {
  name: 'orders',
  keys: ['part', 'day', 'stage', 'amounts'],
  values: ['deals'],
  select: (sql) => {
    const [journeys, deals] = [sql.table('journeys'), sql.table('deal_lives')];
    const noAmount = sql.whole('NULL');
    const customer = sql.serialDay('entered_customer');
    return `
SELECT part, order_day AS day, stage, ${valueCounts(sql, 'amount', 'n')} AS amounts, SUM(n) AS deals
FROM (
  SELECT part, order_day, stage, amount, COUNT(*) AS n
  FROM (
    SELECT 'won' AS part, closed_day AS order_day, '' AS stage, amount FROM ${deals} WHERE state = 'won' AND closed_day IS NOT NULL
    UNION ALL SELECT 'won', CASE WHEN created IS NOT NULL AND ${sql.serialDay('created')} > ${customer} THEN ${sql.serialDay('created')} ELSE ${customer} END, '', ${noAmount}
      FROM ${journeys} WHERE entered_customer IS NOT NULL AND ${sql.tells('deals')} = 0
    UNION ALL SELECT 'open', created_day, stage, amount FROM ${deals} WHERE state = 'open' AND created_day IS NOT NULL
  ) AS priced GROUP BY part, order_day, stage, amount
) AS counted
GROUP BY part, order_day, stage`;
  },
};

export const undated: Figure = {
  name: 'undated',
  keys: [],
  values: ['leads', 'customers', 'orders', 'open_deals'],
  select: (sql) => `
SELECT leads, customers, orders, open_deals
FROM (SELECT SUM(${sql.flag('created IS NULL')}) AS leads, SUM(${sql.flag(IS_UNDATED)}) AS customers FROM ${sql.table('journeys')}) AS j
CROSS JOIN (SELECT SUM(${sql.flag("state = 'won' AND closed IS NULL")}) AS orders, SUM(${sql.flag("state = 'open' AND created IS NULL")}) AS open_deals FROM ${sql.table('deal_states')}) AS d`,
};

export const FORECAST_FIGURES = [spells, orders, undated];

/**
 * What a forecast is made of; when the deal of an order was created is not told.
 *
 * @param currency the workbook's: money leaves the warehouse in its minor units
 * @param hasLeads are there leads?
 */
export function forecastTallyFrom(
  found: (figure: string) => readonly Found[],
  currency: string,
  present: Present,
  hasLeads: boolean,
): ForecastTally {
  const unit = minorUnitsPerMajor(currency);
  const parts = new Map(PARTS.map((part) => [part, new Spells()] as const));
  for (const { keys, value } of found('spells')) {
    const [part, began, ending, days] = keys as [(typeof PARTS)[number], string, string, string];
    const of = parts.get(part)!;
    if (ending === '') of.add(Number(began), GOES_ON, 0, value('spells'));
    for (const [age, n] of valueCountsFrom(days))
      of.add(Number(began), Number(began) + age, Number(ending), n);
  }
  const won: Order[] = [];
  const open: OpenDeal[] = [];
  for (const { keys } of found('orders')) {
    const [part, text, stage, amounts] = keys as [string, string, string, string];
    const day = Number(text);
    for (const [units, n] of valueCountsFrom(amounts)) {
      const amount = units / unit;
      for (let i = 0; i < n; i++)
        if (part === 'won') won.push({ day, created: Number.NaN, amount });
        else open.push({ created: day, amount, stage });
    }
  }
  const without = oneRow(found('undated'));
  return {
    leads: parts.get('leads')!,
    toCustomer: parts.get('to_customer')!,
    toDeal: parts.get('to_deal')!,
    deals: parts.get('deals')!,
    otherDeals: parts.get('other_deals')!,
    otherOrders: parts.get('other_orders')!,
    ...byAmount(won, open),
    undated: {
      leads: without('leads'),
      customers: without('customers'),
      orders: without('orders'),
      openDeals: without('open_deals'),
    },
    byDeals: present.deals,
    outcomesTold: present.outcomes,
    customersTold: toldFrom(found)[CUSTOMER]!,
    hasLeads,
  };
}
