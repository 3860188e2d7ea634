import { isAtLeast } from '../../formulas/arithmetic.ts';
import { drawnAnew, SEED, seededUniform } from '../../formulas/resampling.ts';
import { TOLERANCE } from '../sla/pace.ts';
import { FEWEST_WEEKS, type Followed, type KeepingBasis } from './keepingBasis.ts';

/** So many periods are drawn. */
export const PERIODS = 2_000;
const WEEK = 7;

/** What both sides would promise for a period. */
export interface PromisedTerms {
  /** Leads in the period; null where marketing promises none. */
  readonly leads: number | null;
  /** Working hours to the first attempt. */
  readonly hours: number;
  readonly attempts: number;
  /** The share of leads on time below which sales' promise is broken. */
  readonly threshold: number;
  /** Hours of all reps in the period, and minutes that an attempt takes. */
  readonly repHours: number;
  readonly minutesPerAttempt: number;
}

/** In what share of such periods each side keeps what it would promise; null where the records cannot tell. */
export interface Keeping {
  readonly marketing: number | null;
  readonly sales: number | null;
  readonly speed: number | null;
  readonly depth: number | null;
}

/** Periods as they could have been, made of weeks that were. */
export interface DrawnPeriods {
  readonly basis: KeepingBasis;
  readonly periods: readonly DrawnPeriod[];
}

export interface DrawnPeriod {
  /** The weeks by their places, and how much of each is in the period. */
  readonly weeks: readonly (readonly [week: number, part: number])[];
  /** So many leads come in it. */
  readonly leads: number;
  /** From 0 up to 1: how much came and was done of what could have, the same for all terms that are held against the period. */
  readonly luck: {
    readonly kept: number;
    readonly broken: number;
    readonly deep: number;
    readonly short: number;
  };
}

/**
 * Periods of so many days drawn from the weeks of the records: each is made of weeks that followed on each other, the first
 * of them drawn, so that a summer stays a summer (the circular block bootstrap; Politis and Romano 1992). What came and was
 * done in them is drawn anew (the Poisson bootstrap, formulas/resampling): a year holds few months, and the next one may be
 * worse than any of them.
 *
 * @param days of a period, at least 1
 * @returns null where there are too few weeks
 */
export function drawPeriods(basis: KeepingBasis, days: number, count = PERIODS): DrawnPeriods | null {
  const all = basis.weeks.length;
  if (all < FEWEST_WEEKS) return null;
  const uniform = seededUniform(SEED);
  const periods = Array.from({ length: count }, (): DrawnPeriod => {
    const first = Math.floor(uniform() * all);
    const weeks = Array.from(
      { length: Math.ceil(days / WEEK) },
      (_, i) => [(first + i) % all, Math.min(1, days / WEEK - i)] as const,
    );
    const came = weeks.reduce((sum, [week, part]) => sum + part * basis.weeks[week]!.leads, 0);
    const draw = uniform();
    const leads = drawnAnew(came, () => draw);
    const luck = { kept: uniform(), broken: uniform(), deep: uniform(), short: uniform() };
    return { weeks, leads, luck };
  });
  return { basis, periods };
}

/** How often each side keeps these terms in the periods that were drawn. */
export function keepingOf(drawn: DrawnPeriods, terms: PromisedTerms): Keeping {
  const { basis, periods } = drawn;
  const { leads, threshold } = terms;
  const tallies = basis.weeks.map(({ followed }) => tallyOf(followed, terms));
  const hasFollowed = tallies.some(({ due }) => due > 0);
  let [marketing, speed, depth, sales] = [0, 0, 0, 0];
  for (const { weeks, leads: came, luck } of periods) {
    let [due, onTime, deep, asked] = [0, 0, 0, 0];
    for (const [week, part] of weeks) {
      const tally = tallies[week]!;
      due += part * tally.due;
      onTime += part * tally.onTime;
      deep += part * tally.deep;
      asked += part * tally.asked;
    }
    if (leads !== null && isAtLeast(came, leads * (1 - TOLERANCE))) marketing++;
    // What the hours do not allow is not done, however diligent the reps have been.
    const hoursAsked = (due === 0 ? 0 : (asked / due) * came * terms.minutesPerAttempt) / 60;
    const worked = hoursAsked <= terms.repHours ? 1 : terms.repHours / hoursAsked;
    const keepsSpeed = isKept(onTime, due - onTime, luck.kept, luck.broken, threshold);
    const done = Math.min(deep, worked * due);
    const keepsDepth = isKept(done, due - done, luck.deep, luck.short, threshold);
    if (keepsSpeed) speed++;
    if (keepsDepth) depth++;
    if ((keepsSpeed || !basis.hasSpeed) && (keepsDepth || !basis.hasDepth)) sales++;
  }
  const share = (count: number, isKnown: boolean) => (isKnown ? count / periods.length : null);
  return {
    marketing: share(marketing, leads !== null),
    speed: share(speed, basis.hasSpeed && hasFollowed),
    depth: share(depth, basis.hasDepth && hasFollowed),
    sales: share(sales, (basis.hasSpeed || basis.hasDepth) && hasFollowed),
  };
}

/** Is the promise kept with as many leads, and broken with as many, as could have been? */
function isKept(
  kept: number,
  broken: number,
  luckKept: number,
  luckBroken: number,
  threshold: number,
): boolean {
  const [met, missed] = [drawnAnew(kept, () => luckKept), drawnAnew(broken, () => luckBroken)];
  return isAtLeast(met, threshold * (met + missed));
}

/** Of some leads, those with which the terms were kept, and the attempts that keeping them asks for. */
function tallyOf(followed: readonly Followed[], { hours, attempts }: PromisedTerms) {
  let [onTime, deep, asked] = [0, 0, 0];
  for (const lead of followed) {
    const [within, least] = [lead.own?.hours ?? hours, lead.own?.attempts ?? attempts];
    if (isAtLeast(within, lead.hours)) onTime++;
    const isReached = lead.reachedAt <= lead.attempts;
    if (lead.attempts >= least || isReached) deep++;
    asked += Math.min(least, lead.reachedAt);
  }
  return { due: followed.length, onTime, deep, asked };
}
