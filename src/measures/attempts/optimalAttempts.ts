import { attemptsThatPay } from '../../formulas/salesCapacity.ts';
import { priorOfShares, type Seen, shrunk, weightOf } from '../../formulas/shrinkage.ts';
import { wilson } from '../../formulas/wilson.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Settings } from '../../settings/settings.ts';
import type { Cohort } from '../funnel/cohort.ts';
import type { Segments } from '../sla/segments.ts';
import type { ReachByAttempt, ReachCurve, ReachStep } from './reachByAttempt.ts';
import { type AttemptsTally, attemptsByKind, DAYS_OF_INFLOW, endOfInflow, reachedIn } from './tally.ts';

/** A month's leads are not estimated from fewer days. */
const FEWEST_DAYS_OF_INFLOW = 28;
const DAYS_OF_MONTH = 365.25 / 12;
/** What a reached lead is worth is not said from fewer. */
const FEWEST_REACHED = 30;
/** What they would bring is reported beside the recommendation. */
export const MORE_HOURS = 10;

/** What a reached lead is worth: average order × the part of the reached leads that have become customers. */
export interface WorthOfReached {
  readonly reached: number;
  /** Null where the records do not tell who is a customer. */
  readonly customers: number | null;
  /** Null where of all kinds fewer than 30 leads were reached, none has become a customer, or no order is known. */
  readonly value: number | null;
  /** 95 %: the average order is taken as it is. */
  readonly interval: readonly [low: number, high: number] | null;
}

/** The leads of a kind that come in a month, and what another attempt does to them. */
export interface LeadsToTry {
  readonly leads: number;
  /** The chance of attempt 1, 2, … to reach a lead not reached before. */
  readonly rates: readonly number[];
  /** Of a reached lead; 1 to count reached leads themselves. */
  readonly value: number;
}

/** How often the leads of a kind are tried. */
export interface Depth {
  /** All of the leads, unless they are reached before. */
  readonly attempts: number;
  /** A part of them is tried more often: up to so many times. */
  readonly further: { readonly attempts: number; readonly share: number } | null;
  readonly minutes: number;
  /** Leads reached, and what they are worth, before the cost of the attempts. */
  readonly reached: number;
  readonly value: number;
}

export interface DepthOfKind extends Depth {
  readonly label: string;
  readonly leadsPerMonth: number;
  /** Of its own leads so many were tried, and so many reached: the fewer, the more it is drawn towards all. */
  readonly tried: number;
  readonly reachedSoFar: number;
  /** Of a reached lead, drawn towards that of all; null where none is known. */
  readonly valueUsed: number | null;
  /** Attempts with the greatest gain, were there hours enough; null without a value or a cost. */
  readonly attemptsThatPay: number | null;
}

/** What the recommended depth of all leads together is computed from. */
export interface DepthBasis {
  readonly rates: readonly number[];
  /** Leads that the rates were learnt from. */
  readonly learntFrom: number;
  readonly leadsPerMonth: number;
  readonly value: number | null;
}

/** One depth for all leads, as the agreement has it. */
export interface RecommendedDepth {
  readonly attempts: number;
  /** Made to a lead on the average, for they end when it is reached. */
  readonly expected: number;
  /** The part of the leads that is reached. */
  readonly reach: number;
  /** Why not more often. */
  readonly limit: 'hours' | 'cost' | 'records';
}

export interface OptimalAttempts {
  readonly worth: WorthOfReached;
  readonly costPerAttempt: number | null;
  /** Is the gain counted in money? Else in leads reached. */
  readonly inMoney: boolean;
  readonly basis: DepthBasis;
  readonly together: RecommendedDepth | null;
  /** Hours that the reps have in a month. */
  readonly hours: number;
  readonly hoursUsed: number;
  readonly kinds: readonly DepthOfKind[];
  /** What ten more hours a month would bring. */
  readonly more: { readonly hours: number; readonly reached: number; readonly value: number };
}

/**
 * How often to try the leads of each kind with the hours that there are. The chances and the worth of a kind are its own
 * drawn towards those of all (formulas/shrinkage), and its chances go as far as those of all: else a kind would get the
 * most attempts only because nobody has tried the others as often.
 *
 * @param kinds by which the tally is divided
 * @param reach of the same tally
 * @param order average order; null where none is known
 * @param told for each stage, do the records tell who reached it?
 * @param day the as-of day
 * @returns null where no attempt's chance is known, where it is not known how many leads come in a month, or where
 *   an attempt takes no time
 */
export function optimalAttemptsFrom(
  tally: AttemptsTally,
  { first }: Pick<Cohort, 'first'>,
  kinds: Pick<Segments, 'list'>,
  reach: ReachByAttempt | null,
  order: number | null,
  told: readonly boolean[],
  settings: Settings,
  day: number,
): OptimalAttempts | null {
  const { minutesPerAttempt, reps, hoursPerMonth, costPerHour } = settings;
  const months = monthsOfInflow(first, day, settings.periodEnd);
  if (!reach || reach.rates.length === 0 || !months || tally.all.created === 0 || minutesPerAttempt === 0)
    return null;
  const { customers } = tally.all;
  const worth = worthOfCounts(reachedIn(tally.all), told[CUSTOMER] ? customers : null, order);
  const countsOf = attemptsByKind(tally);
  const ofKinds = kinds.list.map(({ label }) => countsOf(label));
  const reachedOfKinds = ofKinds.map((kind): Seen => ({ n: reachedIn(kind), sum: kind.customers }));
  const inMoney = worth.value !== null;
  const basis = {
    rates: reach.rates,
    learntFrom: reach.leads,
    leadsPerMonth: tally.all.created / months,
    value: worth.value,
  };
  const costPerAttempt = costPerHour === null ? null : (costPerHour * minutesPerAttempt) / 60;
  const curves = new Map(reach.byKind.map((curve) => [curve.label, curve]));
  const isDivided = kinds.list.length > 0;
  const labels = isDivided ? kinds.list.map(({ label }) => label) : [''];
  const chances = ratesOfKinds(
    reach,
    labels.map((label) => (isDivided ? curves.get(label) : reach)),
  );
  const values = worth.value === null || order === null ? null : worthOfKinds(reachedOfKinds, order);
  const toldOfKinds = labels.map((label, place) => ({
    label,
    leadsPerMonth: (isDivided ? ofKinds[place]! : tally.all).created / months,
    tried: isDivided ? (curves.get(label)?.leads ?? 0) : reach.leads,
    reachedSoFar: isDivided ? reachedOfKinds[place]!.n : worth.reached,
    rates: chances[place]!,
    valueUsed: isDivided ? (values?.[place] ?? null) : worth.value,
  }));
  const toTry = toldOfKinds.map(({ leadsPerMonth: leads, rates, valueUsed }) => ({
    leads,
    rates,
    value: valueUsed ?? 1,
  }));
  const cost = inMoney ? (costPerAttempt ?? 0) : 0;
  const hours = reps * hoursPerMonth;
  const depths = depthsUnder(hours, toTry, minutesPerAttempt, cost);
  const deeper = depthsUnder(hours + MORE_HOURS, toTry, minutesPerAttempt, cost);
  const total = (list: readonly Depth[], of: (depth: Depth) => number) =>
    list.reduce((sum, depth) => sum + of(depth), 0);
  const gained = (of: (depth: Depth) => number) => total(deeper, of) - total(depths, of);
  return {
    worth,
    costPerAttempt,
    inMoney,
    basis,
    together: recommendedDepth(basis, settings),
    hours,
    hoursUsed: total(depths, ({ minutes }) => minutes) / 60,
    kinds: toldOfKinds.map(({ rates, ...kind }, i) => ({
      ...kind,
      ...depths[i]!,
      attemptsThatPay:
        kind.valueUsed === null || costPerAttempt === null
          ? null
          : attemptsThatPay(rates, kind.valueUsed, costPerAttempt),
    })),
    more: {
      hours: gained(({ minutes }) => minutes) / 60,
      reached: gained(({ reached }) => reached),
      value: gained(({ value }) => value),
    },
  };
}

/** One depth for all leads under the hours and the cost of the settings; null where the hours do not last for one attempt. */
export function recommendedDepth(
  { rates, leadsPerMonth, value }: DepthBasis,
  { reps, hoursPerMonth, minutesPerAttempt, costPerHour }: Settings,
): RecommendedDepth | null {
  if (rates.length === 0 || minutesPerAttempt === 0) return null;
  const cost = value === null || costPerHour === null ? 0 : (costPerHour * minutesPerAttempt) / 60;
  const leads = [{ leads: leadsPerMonth, rates, value: value ?? 1 }];
  const [depth] = depthsUnder(reps * hoursPerMonth, leads, minutesPerAttempt, cost);
  const { attempts, further } = depth!;
  if (attempts === 0) return null;
  const made = rates.slice(0, attempts);
  const reach = 1 - made.reduce((missed, rate) => missed * (1 - rate), 1);
  const limit = further ? 'hours' : attempts === rates.length ? 'records' : cost > 0 ? 'cost' : 'hours';
  return { attempts, expected: expectedAttempts(made), reach, limit };
}

/** Attempts that a lead takes on the average when it is tried so often unless it is reached before: Σ Π(1 − q). */
export function expectedAttempts(rates: readonly number[]): number {
  let missed = 1;
  let expected = 0;
  for (const rate of rates) {
    expected += missed;
    missed *= 1 - rate;
  }
  return expected;
}

/**
 * The attempts at the leads of each kind that bring the most with the hours: always the next attempt that brings the most
 * a minute. That is the best only where each attempt brings less a minute than the one before, and a later attempt may
 * well reach more than an earlier one. So attempts that bring more a minute together are taken as one step (the concave
 * hull of the gain over the minutes); where the hours end within a step, a part of the leads is given all of it.
 *
 * @param hours in all
 * @param minutes of an attempt, above 0
 * @param cost of an attempt; one that brings no more than it costs is not made
 * @returns in the order of the kinds
 */
export function depthsUnder(
  hours: number,
  kinds: readonly LeadsToTry[],
  minutes: number,
  cost: number,
): Depth[] {
  const depths = kinds.map((): Depth => ({ attempts: 0, further: null, minutes: 0, reached: 0, value: 0 }));
  const steps = kinds
    .flatMap((kind, i) => hullOf(kind.rates).map((step) => ({ ...step, kind: i })))
    .map((step) => ({ ...step, perAttempt: (step.reach * kinds[step.kind]!.value) / step.tries }))
    .filter(({ perAttempt, kind }) => perAttempt > cost && kinds[kind]!.leads > 0)
    .sort((a, b) => b.perAttempt - a.perAttempt);
  let left = hours * 60;
  for (const { kind, attempts, tries, reach } of steps) {
    const { leads, value } = kinds[kind]!;
    const takes = leads * tries * minutes;
    // A step of one kind that does not fit entirely ends the hours.
    const share = Math.min(1, left / takes);
    if (share <= 0) break;
    const depth = depths[kind]!;
    depths[kind] = {
      attempts: share === 1 ? attempts : depth.attempts,
      further: share === 1 ? null : { attempts, share },
      minutes: depth.minutes + share * takes,
      reached: depth.reached + share * leads * reach,
      value: depth.value + share * leads * reach * value,
    };
    left = share === 1 ? left - takes : 0;
  }
  return depths;
}

/** A step of the hull, for one lead. */
interface HullStep {
  /** Tried so often in all. */
  readonly attempts: number;
  /** Attempts that the step takes on the average, and the chance that it reaches the lead. */
  readonly tries: number;
  readonly reach: number;
}

/** Neighbouring attempts are taken together until each step reaches more leads an attempt than the next. */
function hullOf(rates: readonly number[]): HullStep[] {
  const steps: HullStep[] = [];
  let missed = 1;
  rates.forEach((rate, i) => {
    if (missed === 0) return;
    let { tries, reach } = { tries: missed, reach: missed * rate };
    missed *= 1 - rate;
    while (steps.length > 0) {
      const last = steps[steps.length - 1]!;
      if (last.reach * tries > reach * last.tries) break;
      tries += last.tries;
      reach += last.reach;
      steps.pop();
    }
    steps.push({ attempts: i + 1, tries, reach });
  });
  return steps;
}

/**
 * The chances of each kind's attempts, as far as those of all are known. How far the kinds lie apart is learnt from all
 * attempts together: of the late ones there are too few.
 */
function ratesOfKinds(all: ReachCurve, curves: readonly (ReachCurve | undefined)[]): number[][] {
  const steps = all.steps.filter((step): step is ReachStep & { readonly rate: number } => step.rate !== null);
  const seen = steps.map(({ first, last }) =>
    curves.map((curve): Seen => {
      const tries = curve?.tries.slice(first - 1, last) ?? [];
      return {
        n: tries.reduce((total, { n }) => total + n, 0),
        sum: tries.reduce((total, { sum }) => total + sum, 0),
      };
    }),
  );
  const weight = weightOf(steps.map(({ rate }, i) => ({ groups: seen[i]!, variance: rate * (1 - rate) })));
  return curves.map((_, kind) =>
    steps.flatMap(({ first, last, rate }, i) =>
      Array.from({ length: last - first + 1 }, () => shrunk(seen[i]![kind]!, { mean: rate, weight })),
    ),
  );
}

/** What a reached lead of each kind is worth. */
function worthOfKinds(kinds: readonly Seen[], order: number): number[] | null {
  const prior = priorOfShares(kinds);
  return prior && kinds.map((seen) => order * shrunk(seen, prior));
}

function worthOfCounts(reached: number, customers: number | null, order: number | null): WorthOfReached {
  if (order === null || !customers || reached < FEWEST_REACHED)
    return { reached, customers, value: null, interval: null };
  const [low, high] = wilson(customers, reached);
  return { reached, customers, value: (order * customers) / reached, interval: [order * low, order * high] };
}

/** Over so many months the leads came that tell how many come in one; null where they have no dates over four weeks. */
function monthsOfInflow(first: number | null, day: number, periodEnd: number | null): number | null {
  if (first === null) return null;
  const end = endOfInflow(day, periodEnd);
  const days = end - Math.max(Math.floor(first), end - DAYS_OF_INFLOW);
  return days < FEWEST_DAYS_OF_INFLOW ? null : days / DAYS_OF_MONTH;
}
