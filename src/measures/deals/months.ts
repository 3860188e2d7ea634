import { addMoney } from '../../values/minorUnits.ts';
import { type DealWorth, type MonthOfDeals, outcomesOf } from './deals.ts';
import type { DealAmounts } from './tally.ts';

/** Months beside each other, as a chart has them. */
export interface MonthsInARow {
  /** Every month up to the last one with a deal, also those without; in order. */
  readonly months: readonly MonthOfDeals[];
  /** All before them together, under the last month of theirs; null where there are none. */
  readonly earlier: MonthOfDeals | null;
  /** Deals without a close date; null where there are none. */
  readonly undated: MonthOfDeals | null;
}

/**
 * The last months in a row. Together with `earlier` and `undated` they hold every deal of the list once.
 *
 * @param byMonth in order, '' last
 * @param most so many months at most, at least 1
 */
export function monthsInARow(byMonth: readonly MonthOfDeals[], most: number): MonthsInARow {
  const known = new Map(byMonth.map((month) => [month.month, month]));
  const dated = byMonth.filter(({ month }) => month !== '');
  const undated = known.get('') ?? null;
  const first = dated[0];
  const last = dated[dated.length - 1];
  if (!first || !last) return { months: [], earlier: null, undated };
  const from = Math.max(placeOf(first.month), placeOf(last.month) - most + 1);
  const months = Array.from({ length: placeOf(last.month) - from + 1 }, (_, i) => {
    const month = monthAt(from + i);
    return known.get(month) ?? { month, ...outcomesOf({ won: sumOf([]), lost: sumOf([]) }, false) };
  });
  const before = dated.filter(({ month }) => placeOf(month) < from);
  const earlier =
    before.length === 0
      ? null
      : {
          month: before[before.length - 1]!.month,
          ...outcomesOf(
            { won: sumOf(before.map(({ won }) => won)), lost: sumOf(before.map(({ lost }) => lost)) },
            before.some(({ winRate }) => winRate !== null),
          ),
        };
  return { months, earlier, undated };
}

function sumOf(all: readonly DealWorth[]): DealAmounts {
  const sum = { deals: 0, withAmount: 0, zeroAmount: 0, amount: 0 };
  for (const { deals, withAmount, zeroAmount, amount } of all) {
    sum.deals += deals;
    sum.withAmount += withAmount;
    sum.zeroAmount += zeroAmount;
    sum.amount = addMoney(sum.amount, amount ?? 0);
  }
  return sum;
}

/** Months counted from year 0. */
function placeOf(month: string): number {
  return Number(month.slice(0, -3)) * 12 + Number(month.slice(-2)) - 1;
}

function monthAt(place: number): string {
  return `${Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}`;
}
