import { ratio } from '../../formulas/arithmetic.ts';
import type { Records } from '../../records/records.ts';
import type { Settings } from '../../settings/settings.ts';
import { civil, serialOf } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { periodToDate } from '../closedLoop/tally.ts';
import type { Cohort } from './cohort.ts';
import { monthOf, type Span } from './period.ts';

/** Visitors beside the leads that were created on the same days. */
export interface VisitorGroup {
  /** '' for visitors and leads without the value. */
  readonly label: string;
  /** Null where no export counts them. A part of a month is counted by its days, so it need not be whole. */
  readonly visitors: number | null;
  readonly leads: number;
  /** Leads ÷ visitors; null where either is not known. */
  readonly rate: number | null;
}

/** The stage before leads. A visitor who comes in two months, or from two sources, is counted in each. */
export interface Visitors extends VisitorGroup {
  /** The days that visitors are counted of, as far as they lie in the period; null where nothing dates them. */
  readonly span: Span | null;
  readonly bySource: readonly VisitorGroup[];
  readonly byMonth: readonly VisitorGroup[];
  /** Counts that nothing dates, and that no period can be cut from: they are left out where there is a period. */
  readonly undated: number;
  /** Does any export count visits only? */
  readonly countsVisits: boolean;
}

/**
 * Visitors of the period, by the days of it that each count is of, and the leads of the cohort created on those days.
 *
 * @returns null where no export counts visitors
 */
export function visitorsOf(records: Records, cohort: Cohort, settings: Settings): Visitors | null {
  const { visits, leads, asOf, present } = records;
  if (!present.visits) return null;
  const period = periodToDate(records, settings);
  const isBounded = period.periodStart !== null || period.periodEnd !== null;
  const group = (label = '') => ({ label, visitors: null as number | null, leads: 0 });
  const [sources, months, all] = [new GroupBy(group), new GroupBy(group), group()];
  let [first, last, undated] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let i = 0; i < visits.length; i++) {
    const [count, date] = [visits.visitors[i]!, visits.date[i]!];
    if (Number.isNaN(count) || date >= asOf.until) continue;
    const add = (part: number, month: string) => {
      for (const to of [all, sources.of(visits.source[i]!), months.of(month)])
        to.visitors = (to.visitors ?? 0) + part;
    };
    if (Number.isNaN(date)) {
      undated++;
      if (!isBounded) add(count, '');
      continue;
    }
    const [from, until] = [Math.floor(date), visits.until[i]!];
    const start = Math.max(from, period.periodStart ?? from);
    const end = Math.min(until, period.periodEnd ?? until);
    if (end < start) continue;
    [first, last] = [Math.min(first, start), Math.max(last, end)];
    for (let day = start; day <= end; ) {
      const { year, month } = civil(day);
      const next = Math.min(end + 1, serialOf(month === 12 ? year + 1 : year, (month % 12) + 1, 1)!);
      add((count * (next - day)) / (until - from + 1), monthOf(day));
      day = next;
    }
  }
  // Of counts without a date nobody knows which leads came on the same days: then those of the period are beside them.
  const isDated = first <= last;
  for (let lead = 0; lead < leads.length; lead++) {
    const created = leads.created[lead]!;
    if (!cohort.has[lead] || (isDated && !(created >= first && created < last + 1))) continue;
    for (const to of [all, sources.of(leads.source[lead]!), months.of(isDated ? monthOf(created) : '')])
      to.leads++;
  }
  const withRate = (one: ReturnType<typeof group>): VisitorGroup => ({
    ...one,
    rate: ratio(one.leads, one.visitors),
  });
  return {
    ...withRate(all),
    span: isDated ? { start: first, end: last } : null,
    bySource: sources.all
      .map(withRate)
      .sort(
        (a, b) =>
          Number(a.label === '') - Number(b.label === '') ||
          (b.visitors ?? 0) - (a.visitors ?? 0) ||
          b.leads - a.leads,
      ),
    byMonth: months.all.map(withRate).sort((a, b) => (a.label < b.label ? -1 : 1)),
    undated,
    countsVisits: visits.countsVisits,
  };
}
