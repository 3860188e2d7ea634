import type { MonthTally } from '../../measures/funnel/monthTally.ts';
import { minorUnitsPerMajor } from '../../values/minorUnits.ts';
import type { Figure, Found } from '../figure.ts';

/** What came in each calendar month, whatever the period. */
export const months: Figure = {
  name: 'months',
  keys: ['month'],
  values: ['leads', 'deals_won', 'revenue'],
  select: (sql) => `
SELECT month, SUM(leads) AS leads, SUM(deals_won) AS deals_won, SUM(revenue) AS revenue
FROM (
  SELECT ${sql.month('created')} AS month, 1 AS leads, 0 AS deals_won, 0 AS revenue
  FROM ${sql.table('journeys')} WHERE created IS NOT NULL
  UNION ALL SELECT ${sql.month('closed')}, 0, 1, COALESCE(amount, 0)
  FROM ${sql.table('deal_states')} WHERE state = 'won' AND closed IS NOT NULL
) AS dated
GROUP BY month`,
};

export const MONTH_FIGURES = [months];

/** @param currency the workbook's: money leaves the warehouse in its minor units */
export function monthTallyFrom(found: (figure: string) => readonly Found[], currency: string): MonthTally {
  const unit = minorUnitsPerMajor(currency);
  return found('months')
    .map(({ keys, value }) => {
      const month = Number(keys[0]);
      return {
        month: Math.floor(month / 100) * 12 + (month % 100) - 1,
        leads: value('leads'),
        dealsWon: value('deals_won'),
        revenue: value('revenue') / unit,
      };
    })
    .sort((a, b) => a.month - b.month);
}
