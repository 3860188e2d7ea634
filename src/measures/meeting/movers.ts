import { isAtLeast } from '../../formulas/arithmetic.ts';
import { goalChance } from '../../formulas/binomial.ts';
import type { Records } from '../../records/records.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { oncePerText } from '../foundOnce.ts';

const WEEK = 7;
/** The weeks before the last seven days that the average is taken over, as far as there are leads from them. */
export const WEEKS_BEFORE = 4;
const MOST_MOVERS = 5;
/** A change that chance alone would bring so seldom is told apart. */
const SELDOM = 0.05;

/** A source that brought more leads in the last seven days, or fewer, than it used to. */
export interface Mover {
  /** '' for leads without a source. */
  readonly source: string;
  /** Leads of the last seven days. */
  readonly now: number;
  /** Leads a week on the average of the weeks before. */
  readonly before: number;
  /** Is the change greater than chance would bring in 19 weeks of 20? */
  readonly beyondChance: boolean;
}

/**
 * The sources with the greatest change, the greatest first.
 *
 * Whether it is beyond chance: two Poisson counts are compared given their sum, of which each lead falls in the last
 * seven days with the chance 7 ÷ all days (two-sided, twice the smaller tail).
 * Source: Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from Poisson series, Biometrika 31.
 *
 * @returns nothing while the leads are younger than two weeks: then there is nothing to hold a week against
 */
export function moversOf({ leads, stageHistory, asOf }: Records): Mover[] {
  const ageOf = (lead: number) => {
    const created = leads.created[lead]!;
    return stageHistory.counts[lead] && created < asOf.until ? asOf.until - created : Number.NaN;
  };
  let oldest = 0;
  for (let lead = 0; lead < leads.length; lead++) if (ageOf(lead) > oldest) oldest = ageOf(lead);
  const daysBefore = Math.min(WEEKS_BEFORE * WEEK, Math.ceil(oldest) - WEEK);
  if (daysBefore < WEEK) return [];
  const bySource = new GroupBy((source) => ({ source: source!, now: 0, before: 0 }));
  const sourceOf = oncePerText(leads.source, (source) => bySource.of(source));
  for (let lead = 0; lead < leads.length; lead++) {
    const age = ageOf(lead);
    if (age <= WEEK) sourceOf.of(lead).now++;
    else if (age <= WEEK + daysBefore) sourceOf.of(lead).before++;
  }
  const change = ({ now, before }: Mover) => Math.abs(now - before);
  return bySource.all
    .map(({ source, now, before }) => ({
      source,
      now,
      before: (before / daysBefore) * WEEK,
      beyondChance: !isAtLeast(chanceOf(now, now + before, WEEK / (WEEK + daysBefore)), SELDOM),
    }))
    .filter((mover) => change(mover) > 0)
    .sort((a, b) => change(b) - change(a))
    .slice(0, MOST_MOVERS);
}

/** How often so many of so many or something as far out comes by chance, two-sided. */
function chanceOf(now: number, all: number, share: number): number {
  const atLeast = goalChance(all, share, now);
  const atMost = 1 - goalChance(all, share, now + 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}
