import type { TouchedJourney, Won, WonDeal } from '../../measures/attribution/wonDeals.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import type { Sql } from '../step.ts';
import { isNoLater } from '../steps/touches.ts';
import { oneRow } from './labels.ts';
import { placeInCells, valueCounts, valueCountsFrom } from './valueCounts.ts';

const places = (sql: Sql) =>
  `JOIN ${sql.table('touch_places')} AS n ON n.channel_key = LOWER(t.channel) AND n.campaign_key = LOWER(t.campaign)`;

const text = (sql: Sql, expression: string) => `CAST(${expression} AS ${sql.dialect.string})`;

/** A touch: its place; `a` for what sales did, `s` for no later than sales began, and where a model asks, its age in seconds. */
const item = (sql: Sql) => {
  const marks = [
    "CASE WHEN t.kind_place = 3 THEN 'a' ELSE '' END",
    `CASE WHEN f.by_sales IS NULL OR t.happened_at > f.by_sales THEN '' ELSE 's' END`,
  ];
  const age = `CASE WHEN t.happened_at IS NULL THEN '@' WHEN t.happened_at > t.ended_at THEN '@0' ELSE CONCAT('@', ${text(sql, sql.dialect.seconds('t.happened_at', 't.ended_at'))}) END`;
  return `CONCAT('t', ${[text(sql, 'n.place'), ...marks, ...(sql.question.touches.hasAges ? [age] : [])].join(', ')})`;
};

/**
 * The touches of each journey in their order, as one text: "t3s t12" is place 3, no later than sales began, and then place 12.
 * Most journeys have one touch: those are not put together.
 *
 * @param touches with item, ordinal and of_outcome
 * @param of what tells journeys apart
 * @param sums columns that are added up
 */
const ways = (touches: string, of: string, sums: readonly string[] = []) => {
  const list = (each: (sum: string) => string) => sums.map((sum) => `, ${each(sum)}`).join('');
  return `SELECT ${of}, item AS path${list((sum) => sum)} FROM (${touches}
  ) AS single WHERE of_outcome = 1
  UNION ALL SELECT ${of}, STRING_AGG(item, ' ' ORDER BY ordinal) AS path${list((sum) => `SUM(${sum}) AS ${sum}`)} FROM (${touches}
  ) AS several WHERE of_outcome > 1 GROUP BY ${of}`;
};

const place = (known: string, count: string) =>
  `CASE WHEN ${known} IS NULL THEN -1 ELSE COALESCE(${count}, 0) - 1 END`;

/** The won deals of the cohort by how they came about, with their amounts; and the ways that ended without a win. */
export const paths: Figure = {
  name: 'paths',
  keys: ['path', 'milestones', 'recorded', 'amounts'],
  values: ['won', 'ended'],
  select: (sql) => `
SELECT path, milestones, recorded, ${valueCounts(sql, 'amount', 'n')} AS amounts, SUM(n) AS won, 0 AS ended
FROM (
  SELECT path, milestones, recorded, amount, n,
    ${placeInCells('path, milestones, recorded', 'amount')} AS cell
  FROM (
    SELECT path, milestones, recorded, amount, COUNT(*) AS n
    FROM (
      SELECT COALESCE(w.path, '') AS path, o.source AS recorded, o.amount,
        CONCAT('l', ${text(sql, place('f.became_lead', 'w.by_lead'))}, ' o', ${text(sql, place('o.opened_at', 'w.by_opened'))}, CASE WHEN f.by_sales IS NULL THEN '' ELSE ' s' END) AS milestones
      FROM ${sql.table('outcomes')} AS o
      LEFT JOIN ${sql.table('firsts')} AS f ON f.outcome_id = o.outcome_id
      LEFT JOIN (
        ${ways(
          `
          SELECT t.outcome_id, t.ordinal, t.of_outcome, ${item(sql)} AS item,
            ${isNoLater(sql, 't.happened_at', 'f.became_lead')} AS by_lead,
            ${isNoLater(sql, 't.happened_at', 't.opened_at')} AS by_opened
          FROM ${sql.table('outcome_touches')} AS t
          ${places(sql)}
          JOIN ${sql.table('firsts')} AS f ON f.outcome_id = t.outcome_id
          WHERE t.outcome = 'won'`,
          'outcome_id',
          ['by_lead', 'by_opened'],
        )}
      ) AS w ON w.outcome_id = o.outcome_id
      WHERE o.outcome = 'won'
    ) AS ways GROUP BY path, milestones, recorded, amount
  ) AS priced
) AS listed
GROUP BY path, milestones, recorded, cell
UNION ALL
SELECT path, '' AS milestones, '' AS recorded, '' AS amounts, 0 AS won, COUNT(*) AS ended
FROM (
  ${ways(
    `
    SELECT t.outcome, t.outcome_id, t.ordinal, t.of_outcome, CONCAT('t', ${text(sql, 'n.place')}) AS item
    FROM ${sql.table('outcome_touches')} AS t
    ${places(sql)}
    WHERE t.outcome <> 'won'`,
    'outcome, outcome_id',
  )}
) AS ended
GROUP BY path`,
};

export const touchNames: Figure = {
  name: 'touch_places',
  keys: ['place', 'channel', 'campaign'],
  values: ['times'],
  select: (sql) => `SELECT place, channel, campaign, times FROM ${sql.table('touch_places')}`,
};

/** The sources of all leads, and whether anything is known of what sales did. */
export const leadSources: Figure = {
  name: 'lead_sources',
  keys: ['source'],
  values: ['leads'],
  select: (sql) =>
    `SELECT MIN(source) AS source, COUNT(*) AS leads FROM ${sql.table('leads')} GROUP BY LOWER(source)`,
};

export const salesTold: Figure = {
  name: 'sales_told',
  keys: [],
  values: ['has_sales'],
  select: (sql) =>
    `SELECT GREATEST(${sql.tells('responses')}, (SELECT CASE WHEN COUNT(lead_id) > 0 THEN 1 ELSE 0 END FROM ${sql.table('tried')})) AS has_sales`,
};

export const ATTRIBUTION_FIGURES = [paths, touchNames, leadSources, salesTold];

/** What a warehouse tells of how the won deals came about; which deals they are stays there. */
export interface CountedAttribution {
  readonly won: Won;
  readonly hasSales: boolean;
  /** The sources of all leads. */
  readonly sources: readonly string[];
}

const SECONDS_OF_DAY = 86_400;

/**
 * @param currency the workbook's: money leaves the warehouse in its minor units
 * @param windowDays the age of a creation without a date
 */
export function attributionFrom(
  found: (figure: string) => readonly Found[],
  currency: string,
  windowDays: number,
): CountedAttribution {
  const unit = minorUnitsPerMajor(currency);
  const names = new Map(
    found('touch_places').map(({ keys: [number, channel, campaign] }) => [
      number!,
      { channel: channel!, campaign: campaign! },
    ]),
  );
  const deals: WonDeal[] = [];
  const ended: { journey: TouchedJourney; times: number }[] = [];
  for (const { keys, value } of found('paths')) {
    const [way, milestones, recorded, amounts] = keys as [string, string, string, string];
    const [lead = -1, opened = -1] = milestones.match(/-?\d+/g)?.map(Number) ?? [];
    const touches = way
      .split(' ')
      .filter(Boolean)
      .map((one) => {
        const [, number, marks, age] = /^t(\d+)([as]*)(?:@(\d*))?$/.exec(one)!;
        return { ...names.get(number!)!, marks: marks!, age };
      });
    const journey: TouchedJourney = {
      list: touches.map(({ channel, campaign, marks }) => ({
        channel,
        campaign,
        isSales: marks.includes('a'),
      })),
      touches: touches.length,
      ages: touches.map(({ age }) => (age ? Number(age) / SECONDS_OF_DAY : windowDays)),
      leadCreation: lead,
      opportunityCreation: opened,
    };
    if (value('ended') > 0) ended.push({ journey, times: value('ended') });
    for (const [amount, n] of valueCountsFrom(amounts))
      deals.push({
        deals: n,
        revenue: amount / unit,
        journey,
        recorded,
        beforeSales: milestones.endsWith('s') ? touches.map(({ marks }) => marks.includes('s')) : null,
        deal: null,
      });
  }
  const others = found('won_deals').filter(({ keys }) => keys[1] === 'other');
  const sum = (name: string) => others.reduce((all, { value }) => all + value(name), 0);
  return {
    won: { deals, otherPeriod: { deals: sum('deals'), revenue: sum('revenue') / unit }, ended },
    hasSales: oneRow(found('sales_told'))('has_sales') === 1,
    sources: found('lead_sources').map(({ keys: [source] }) => source!),
  };
}
