import { isAtLeast } from '../../formulas/arithmetic.ts';
import { chanceOf, dispersionOfCounts, holm } from '../../formulas/beyondChance.ts';
import type { Records } from '../../records/records.ts';
import { civil, serialOf } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';

const WEEK = 7;
/** The weeks before the last seven days that the average is taken over, as far as there are leads from them. */
export const WEEKS_BEFORE = 4;
const MOST_MOVERS = 5;
/** The whole months before that of the as-of day tell whether leads come in flocks. */
const MOST_MONTHS = 12;
/** A change that chance alone would bring so seldom, to any of the sources, is told apart. */
const SELDOM = 0.05;

/** A source that brought more leads in the last seven days, or fewer, than it used to. */
export interface Mover {
  /** '' for leads without a source. */
  readonly source: string;
  /** Leads of the last seven days. */
  readonly now: number;
  /** Leads a week on the average of the weeks before. */
  readonly before: number;
  /** Is the change greater than chance would bring to any source in 19 weeks of 20? */
  readonly beyondChance: boolean;
}

/** The leads of each source: of the last seven days, of the days before, and of the whole months before that of the as-of day. */
export interface MoverTally {
  /** So many days before the last seven are compared with them. */
  readonly daysBefore: number;
  readonly sources: readonly {
    readonly source: string;
    readonly now: number;
    readonly before: number;
    /** The oldest first. */
    readonly months: readonly number[];
  }[];
  /** The days of each of those months. */
  readonly daysOfMonths: readonly number[];
}

/** How many days before the last seven there are leads from, at most WEEKS_BEFORE weeks. @param oldest whole days since the first lead */
export function daysBeforeOf(oldest: number): number {
  return Math.min(WEEKS_BEFORE * WEEK, oldest - WEEK);
}

export function moverTallyOf({ leads, stageHistory, asOf }: Records): MoverTally {
  const ageOf = (lead: number) => {
    const created = leads.created[lead]!;
    return stageHistory.counts[lead] && created < asOf.until ? asOf.until - created : Number.NaN;
  };
  let oldest = 0;
  for (let lead = 0; lead < leads.length; lead++) if (ageOf(lead) > oldest) oldest = ageOf(lead);
  const daysBefore = daysBeforeOf(Math.ceil(oldest));
  const months = monthsBefore(asOf.day);
  const monthOfDay = new OncePerDay((day) =>
    months.findIndex(({ first, last }) => day >= first && day <= last),
  );
  const bySource = new GroupBy((source) => ({
    source: source!,
    now: 0,
    before: 0,
    months: months.map(() => 0),
  }));
  const sourceOf = oncePerText(leads.source, (source) => bySource.of(source));
  for (let lead = 0; lead < leads.length; lead++) {
    const age = ageOf(lead);
    if (Number.isNaN(age)) continue;
    const source = sourceOf.of(lead);
    if (age <= WEEK) source.now++;
    else if (age <= WEEK + daysBefore) source.before++;
    const month = monthOfDay.of(leads.created[lead]!);
    if (month >= 0) source.months[month]!++;
  }
  return {
    daysBefore,
    sources: bySource.all,
    daysOfMonths: months.map(({ first, last }) => last - first + 1),
  };
}

/**
 * The sources with the greatest change, the greatest first.
 *
 * Whether it is beyond chance: two Poisson counts are compared given their sum, of which each lead falls in the last
 * seven days with the chance 7 ÷ all days (two-sided, twice the smaller tail). Where leads come in flocks, the counts say
 * as much less; and of many sources some one moves by chance alone, so all are asked at once (Holm).
 * Source: Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from Poisson series, Biometrika 31.
 *
 * @returns nothing while the leads are younger than two weeks: then there is nothing to hold a week against
 */
export function moversFrom({ daysBefore, sources, daysOfMonths: days }: MoverTally): Mover[] {
  if (daysBefore < WEEK) return [];
  const dispersion = dispersionOfCounts(
    sources.map(({ months: counts }) => {
      const since = counts.findIndex((n) => n > 0);
      return since < 0 ? { counts: [], days: [] } : { counts: counts.slice(since), days: days.slice(since) };
    }),
  );
  const asked = sources.filter(({ now, before }) => now + before > 0);
  const share = WEEK / (WEEK + daysBefore);
  const chances = holm(asked.map(({ now, before }) => chanceOf(now, now + before, share, dispersion)));
  const change = ({ now, before }: Mover) => Math.abs(now - before);
  return asked
    .map(({ source, now, before }, i) => ({
      source,
      now,
      before: (before / daysBefore) * WEEK,
      beyondChance: !isAtLeast(chances[i]!, SELDOM),
    }))
    .filter((mover) => change(mover) > 0)
    .sort((a, b) => change(b) - change(a))
    .slice(0, MOST_MOVERS);
}

/** Whole calendar months before that of the day, the oldest first. */
export function monthsBefore(day: number): { readonly first: number; readonly last: number }[] {
  const { year, month } = civil(day);
  const firstOf = (back: number) => {
    const at = year * 12 + month - 1 - back;
    return serialOf(Math.floor(at / 12), (at % 12) + 1, 1)!;
  };
  return Array.from({ length: MOST_MONTHS }, (_, i) => ({
    first: firstOf(MOST_MONTHS - i),
    last: firstOf(MOST_MONTHS - i - 1) - 1,
  }));
}
