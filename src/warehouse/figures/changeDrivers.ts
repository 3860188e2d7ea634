import { Histogram } from '../../formulas/histogram.ts';
import type { ChangeDriversTally, DriversSideTally } from '../../measures/funnel/changeDriversTally.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';
import { REACHED, reachedColumns, reachedIn, toldFrom } from './funnel.ts';
import { placeInCells, valueCounts, valueCountsFrom } from './valueCounts.ts';

type Side = 'now' | 'before';

/** The days of both sides, and how many each is followed after its last one. */
export const driverSpans: Figure = {
  name: 'driver_spans',
  keys: ['side'],
  values: ['first_day', 'days', 'followed'],
  select: (sql) =>
    `SELECT side, ${sql.serialDay('starts')} AS first_day, days, followed FROM ${sql.table('compared_spans')}`,
};

/** How far the leads of each side had come when they had been followed so long. */
export const driverSources: Figure = {
  name: 'driver_sources',
  keys: ['side', 'source'],
  values: [...REACHED, 'undated'],
  select: (sql) => `
SELECT side, MIN(source) AS source, ${reachedColumns}, SUM(is_undated) AS undated
FROM ${sql.table('compared_leads')} GROUP BY side, LOWER(source)`,
};

/** The customers of each side by what their deals that were won by then are worth together. */
export const driverAmounts: Figure = {
  name: 'driver_amounts',
  keys: ['side', 'source', 'amounts'],
  values: ['customers'],
  select: (sql) => `
SELECT side, MIN(source) AS source, ${valueCounts(sql, 'amount', 'n')} AS amounts, SUM(n) AS customers
FROM (
  SELECT side, source, source_key, amount, n, ${placeInCells('side, source_key', 'amount')} AS cell
  FROM (
    SELECT side, MIN(source) AS source, LOWER(source) AS source_key, amount, COUNT(*) AS n
    FROM (
      SELECT c.side, c.source, c.lead_id,
        ${sql.whole('COALESCE(SUM(CASE WHEN d.closed IS NULL OR d.closed < c.followed_until THEN d.amount END), 0)')} AS amount
      FROM ${sql.table('compared_leads')} AS c
      LEFT JOIN ${sql.table('matches')} AS m ON m.lead_id = c.lead_id
      LEFT JOIN ${sql.table('deal_states')} AS d ON d.deal_id = m.deal_id AND d.state = 'won'
      WHERE c.reached = ${CUSTOMER}
      GROUP BY c.side, c.source, c.lead_id
    ) AS brought
    GROUP BY side, LOWER(source), amount
  ) AS priced
) AS listed
GROUP BY side, source_key, cell`,
};

export const CHANGE_DRIVER_FIGURES = [driverSpans, driverSources, driverAmounts];

/** @param currency the workbook's: money leaves the warehouse in its minor units */
export function changeDriversTallyFrom(
  found: (figure: string) => readonly Found[],
  currency: string,
): ChangeDriversTally {
  const unit = minorUnitsPerMajor(currency);
  const of = (figure: string, side: Side) => found(figure).filter(({ keys }) => keys[0] === side);
  const sideOf = (side: Side): DriversSideTally => {
    const groups = new GroupBy((label) => ({
      label,
      reached: STAGES.map(() => 0),
      amounts: new Histogram(),
    }));
    let undated = 0;
    for (const row of of('driver_sources', side)) {
      groups.of(row.keys[1]!).reached = reachedIn(row);
      undated += row.value('undated');
    }
    for (const { keys } of of('driver_amounts', side))
      for (const [amount, n] of valueCountsFrom(keys[2]!)) groups.of(keys[1]!).amounts.add(amount / unit, n);
    const { value } = of('driver_spans', side)[0]!;
    const start = value('first_day');
    return { span: { start, end: start + value('days') - 1 }, sources: groups.all, undated };
  };
  return {
    now: sideOf('now'),
    before: sideOf('before'),
    followed: of('driver_spans', 'now')[0]!.value('followed'),
    told: toldFrom(found),
  };
}
