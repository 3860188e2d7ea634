import { monthOf } from '../../measures/funnel/period.ts';
import { monthsLater } from '../../settings/period.ts';
import { civil } from '../../values/dates.ts';
import { mondayOf } from '../../values/isoWeek.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { Report } from '../report.ts';
import type { HistoryRow } from './historyRow.ts';
import { historyRowsOf } from './historyRows.ts';
import type { KeptMonths } from './keptMonths.ts';
import { type Restated, restatedOf } from './restated.ts';
import { type SaidThen, saidThenOf, type Trend, trendsOf } from './trends.ts';

/** What earlier refreshes have left. */
export interface KeptHistory {
  readonly rows: readonly HistoryRow[];
  /** What the months that are over were made of, at most twice: this week, and the last time before it. */
  readonly months: readonly KeptMonths[];
}

/** What the reports say of it. */
export interface HistorySaid {
  readonly trends: readonly Trend[];
  readonly saidThen: SaidThen | null;
  readonly restated: readonly Restated[];
}

export const NO_HISTORY: HistorySaid = { trends: [], saidThen: null, restated: [] };

export function historyOf(kept: KeptHistory, report: Report): HistorySaid {
  const { day } = report.asOf;
  const earlier = kept.rows.filter((row) => row.day < day);
  const months = report.closedMonths.filter(({ figure }) => figure === 'revenueOfMonth');
  return {
    trends: trendsOf(earlier, historyRowsOf(report), day),
    saidThen: saidThenOf(earlier, day, ({ start, end }) => revenueBetween(months, start, end)),
    restated: restatedOf(report.closedMonths, baselineOf(kept.months, day)),
  };
}

/** The months as they were the last time before the week of a day, so that all refreshes of a week are held against the same. */
function baselineOf(months: readonly KeptMonths[], day: number): KeptMonths | null {
  return months
    .filter((one) => one.day < mondayOf(day))
    .reduce<KeptMonths | null>((last, one) => (last && last.day > one.day ? last : one), null);
}

/** The same with the months as they are now: of this week, in place of what was kept of it, and of the last time before it. */
export function withMonths(kept: readonly KeptMonths[], now: KeptMonths): KeptMonths[] {
  const baseline = baselineOf(kept, now.day);
  return baseline ? [baseline, now] : [now];
}

/** Undefined where the days are not whole months that are still known. */
function revenueBetween(months: Report['closedMonths'], start: number, end: number): number | undefined {
  let sum = 0;
  let next = start;
  while (next <= end) {
    const { day } = civil(next);
    const found = day === 1 ? months.find(({ month }) => month === monthOf(next)) : undefined;
    if (!found) return undefined;
    sum = addMoney(sum, found.value);
    next = monthsLater(next, 1);
  }
  return next === end + 1 ? sum : undefined;
}
