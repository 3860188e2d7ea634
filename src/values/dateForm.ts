import { serialIn } from './dates.ts';
import { DATE_ORDERS, type DateOrder, type WrittenDate, writtenDate } from './writtenDate.ts';

/** How a column writes its dates, as far as the column itself shows it. */
export interface DateForm {
  /** The orders that read most of the column and that nothing in it tells apart; none where no order is open. */
  readonly orders: readonly DateOrder[];
  /** A value that can be read in two ways, where the column leaves that open or contradicts itself. */
  readonly doubt: string | undefined;
  /** Does the column decide by itself, without contradicting itself? */
  readonly proven: boolean;
  /** Has some year two digits, so that it may also come first? */
  readonly hasShortYears: boolean;
  /** Are the digits of "Jan 25" days of the month, so that the year is not known? */
  readonly lacksYears: boolean;
}

/**
 * The years of an export lie together. Where those of one order lie so many years further apart than those of another,
 * days of the month have been taken for years.
 */
const YEARS_APART = 10;
/** What leaves nothing open. */
const YEAR_FIRST = /^\d{4}[-/.]/;
/** Years before this may be days of the month that are always the same, such as the first. */
const FIRST_LIKELY_YEAR = 2010;

/**
 * Decides from the whole column in which order year, month and day stand: the one in which every value is a day; of
 * several, the one whose years lie together.
 *
 * @param values the column's texts, each different one once
 */
export function dateForm(values: Iterable<string>): DateForm {
  const years = DATE_ORDERS.map(() => new Years());
  const doubts = new Doubts();
  const months = new MonthsAndDigits();
  /** What one value is in each order. */
  const days: (number | undefined)[] = [];
  let open = 0;
  let hasShortYears = false;
  for (const text of values) {
    if (YEAR_FIRST.test(text)) continue;
    const date = writtenDate(text);
    if (!date) continue;
    months.add(date);
    if (!date.isOpen) continue;
    let isDay = false;
    for (let i = 0; i < DATE_ORDERS.length; i++) {
      const written = date.days[DATE_ORDERS[i]!];
      days[i] = written && serialIn(date, DATE_ORDERS[i]!);
      if (days[i] === undefined) continue;
      years[i]!.add(written!.year);
      isDay = true;
    }
    if (!isDay) continue;
    open++;
    hasShortYears ||= date.hasShortYear;
    doubts.add(text, days);
  }
  const facts = { hasShortYears, lacksYears: months.areDays() };
  if (open === 0) return { orders: [], doubt: undefined, proven: false, ...facts };
  const most = Math.max(...years.map(({ count }) => count));
  const best = DATE_ORDERS.filter((_, i) => years[i]!.count === most);
  const yearsOf = (order: DateOrder) => years[DATE_ORDERS.indexOf(order)]!;
  const orders = best.filter((order) => !best.some((other) => yearsOf(other).disprove(yearsOf(order))));
  const contradicts = most < open;
  const doubt = doubts.between(orders, contradicts ? DATE_ORDERS : orders);
  return { orders, doubt, proven: orders.length === 1 && !contradicts, ...facts };
}

/** The order in which a column is read: the first of the preferred ones that the column leaves open, else its own. */
export function orderOf({ orders }: DateForm, preferred: readonly DateOrder[]): DateOrder {
  return preferred.find((order) => orders.includes(order)) ?? orders[0] ?? 'dmy';
}

/** The years of a column in one order. */
class Years {
  count = 0;
  private first = Number.POSITIVE_INFINITY;
  private last = 0;

  add(year: number): void {
    this.count++;
    this.first = Math.min(this.first, year);
    this.last = Math.max(this.last, year);
  }

  disprove(others: Years): boolean {
    return (
      this.first >= FIRST_LIKELY_YEAR && others.last - others.first - (this.last - this.first) >= YEARS_APART
    );
  }
}

/** For each two orders the first value of which they make different days. */
class Doubts {
  private readonly pairs = DATE_ORDERS.flatMap((_, i) =>
    DATE_ORDERS.slice(i + 1).map((_, j) => ({
      one: i,
      other: i + 1 + j,
      text: undefined as string | undefined,
    })),
  );

  add(text: string, days: readonly (number | undefined)[]): void {
    for (const pair of this.pairs) {
      if (pair.text !== undefined) continue;
      const [one, other] = [days[pair.one], days[pair.other]];
      if (one !== undefined && other !== undefined && one !== other) pair.text = text;
    }
  }

  /** A value of which one of the orders makes another day than one of the others. */
  between(orders: readonly DateOrder[], others: readonly DateOrder[]): string | undefined {
    return this.pairs.find(({ one, other, text }) => {
      const [a, b] = [DATE_ORDERS[one]!, DATE_ORDERS[other]!];
      const tells = orders.includes(a) ? others.includes(b) : orders.includes(b) && others.includes(a);
      return tells && text !== undefined;
    })?.text;
  }
}

/** Gathers "Jan 25" and the like, to see whether the digits are years or days. */
class MonthsAndDigits {
  private readonly months = new Set<number>();
  private first = Number.POSITIVE_INFINITY;
  private last = 0;
  private hasDays = false;

  add({ monthAndDigits, lacksYear }: WrittenDate): void {
    this.hasDays ||= lacksYear;
    if (!monthAndDigits) return;
    this.months.add(monthAndDigits.month);
    this.first = Math.min(this.first, monthAndDigits.digits);
    this.last = Math.max(this.last, monthAndDigits.digits);
  }

  /** Years are fewer than the months that go on over them, days are more; and after 31 there is none. */
  areDays(): boolean {
    const { months, first, last } = this;
    return this.hasDays || (months.size > 0 && last <= 31 && last - first >= months.size);
  }
}
