import type { Span } from '../../settings/period.ts';
import type { HistoryFigure, HistoryRow } from './historyRow.ts';

const WEEK = 7;
/** So many weeks back stand beside now. */
export const WEEKS_BACK = [4, 3, 2, 1] as const;

/** A figure as it was in the weeks before, and as it is. */
export interface Trend {
  readonly figure: HistoryFigure;
  /** In the order of WEEKS_BACK; null where no refresh is near enough. */
  readonly before: readonly (number | null)[];
  readonly now: number | null;
}

/** The figures whose course is shown. */
const SHOWN: readonly HistoryFigure[] = [
  'revenueWon',
  'revenueExpected',
  'revenueChance',
  'leadsCome',
  'leadsExpected',
  'speedKept',
  'depthKept',
];

/**
 * How the figures of the goal's period have gone: of each week back the last refresh up to then, at most six days earlier. A
 * figure of another period is another figure: in the first weeks of a month there is none of earlier weeks.
 *
 * @param now the rows of today
 * @returns figures that have a value in an earlier week
 */
export function trendsOf(rows: readonly HistoryRow[], now: readonly HistoryRow[], today: number): Trend[] {
  return SHOWN.flatMap((figure): Trend[] => {
    const present = now.find((row) => row.figure === figure);
    const own = rows.filter(
      (row) =>
        row.figure === figure &&
        row.source === '' &&
        row.owner === '' &&
        (isOfLastDays(row) || (present !== undefined && row.from === present.from && row.to === present.to)),
    );
    const before = WEEKS_BACK.map((weeks) => {
      const day = today - weeks * WEEK;
      let last: HistoryRow | undefined;
      for (const row of own)
        if (row.day <= day && row.day > day - WEEK && !(last && last.day > row.day)) last = row;
      return last?.value ?? null;
    });
    return before.every((value) => value === null) ? [] : [{ figure, before, now: present?.value ?? null }];
  });
}

/** Is the figure about days that move along? */
function isOfLastDays({ figure }: HistoryRow): boolean {
  return figure === 'speedKept' || figure === 'depthKept' || figure === 'answersKept';
}

/** What was forecast of a period that is over, and what came. */
export interface SaidThen {
  readonly period: Span;
  /** The day on which it was said. */
  readonly day: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly came: number;
  readonly held: boolean;
}

/**
 * The forecast of the last period that is over, as it was printed nearest to its middle, and the revenue that came: as the records
 * have it now for a calendar month, else as it was last reported.
 *
 * @param came the revenue of a month by its first day; undefined for one that is not known
 */
export function saidThenOf(
  rows: readonly HistoryRow[],
  today: number,
  came: (month: Span) => number | undefined,
): SaidThen | null {
  const said = rows.filter(
    ({ figure, to, day }) => figure === 'revenueExpected' && to !== null && to < today && day <= to,
  );
  if (said.length === 0) return null;
  const end = Math.max(...said.map(({ to }) => to!));
  const ofPeriod = said.filter(({ to }) => to === end);
  const start = Math.max(...ofPeriod.map(({ from }) => from!));
  const middle = (start + end) / 2;
  const nearest = ofPeriod
    .filter(({ from }) => from === start)
    .reduce((best, row) => (Math.abs(row.day - middle) < Math.abs(best.day - middle) ? row : best));
  const beside = (figure: HistoryFigure) =>
    rows.find(
      (row) => row.figure === figure && row.day === nearest.day && row.from === start && row.to === end,
    )?.value;
  const [low, high] = [beside('revenueLow'), beside('revenueHigh')];
  const period = { start, end };
  const won = came(period);
  if (low === undefined || high === undefined || won === undefined) return null;
  return {
    period,
    day: nearest.day,
    expected: nearest.value,
    low,
    high,
    came: won,
    held: low <= won && won <= high,
  };
}
