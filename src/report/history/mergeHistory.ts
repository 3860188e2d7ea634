import { monthsLater } from '../../settings/period.ts';
import { mondayOf } from '../../values/isoWeek.ts';
import type { HistoryRow } from './historyRow.ts';

/** How long the figures of every day are kept; from then on those of the last day of each week are. */
const DAILY_DAYS = 91;
/** How long any are. */
const MONTHS_KEPT = 24;

/**
 * History with the rows of a refresh: in the order of days, those of the same day in place of what it had before. What is
 * older than 13 weeks is thinned to one day a week, what is older than two years goes.
 *
 * @param today the as-of day of the rows; later days stay as they are
 * @param concealing with names off what is about a rep goes as well, and every source passes it
 */
export function mergedHistory(
  before: readonly HistoryRow[],
  added: readonly HistoryRow[],
  today: number,
  concealing: ((text: string) => string) | null = null,
): HistoryRow[] {
  const lastOfWeek = new Map<number, number>();
  for (const { day } of before)
    lastOfWeek.set(mondayOf(day), Math.max(day, lastOfWeek.get(mondayOf(day)) ?? 0));
  const oldest = monthsLater(today, -MONTHS_KEPT);
  const stays = ({ day, owner }: HistoryRow): boolean => {
    if (day === today || day < oldest || (concealing !== null && owner !== '')) return false;
    return day > today - DAILY_DAYS || day === lastOfWeek.get(mondayOf(day));
  };
  const shown = (row: HistoryRow) => (concealing === null ? row : { ...row, source: concealing(row.source) });
  const kept = before.filter(stays).map(shown);
  const earlier = kept.filter(({ day }) => day < today);
  const later = kept.filter(({ day }) => day > today);
  const byDay = (rows: HistoryRow[]) => rows.sort((a, b) => a.day - b.day);
  return [...byDay(earlier), ...added, ...byDay(later)];
}
