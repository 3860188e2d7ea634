import type { Seen } from '../../formulas/shrinkage.ts';
import { logLog, wilson } from '../../formulas/wilson.ts';
import type { Segments } from '../sla/segments.ts';
import { type AttemptCounts, type LearntFrom, learntFrom } from './goingOn.ts';
import { type AttemptsTally, attemptsByKind } from './tally.ts';

/** Attempts made to fewer leads than this are taken together with the later ones. */
export const FEWEST_AT_RISK = 20;

/** One attempt, or the last ones together, which share one rate. */
export interface ReachStep {
  /** Numbers of the attempts; the same but for the last step. */
  readonly first: number;
  readonly last: number;
  /** How often the attempt was made to a lead not reached before, by the reps whom the chance is learnt from. */
  readonly atRisk: number;
  readonly reached: number;
  /** reached ÷ atRisk; null where too few attempts were made, even together. */
  readonly rate: number | null;
  /** 95 %, Wilson. */
  readonly interval: readonly [low: number, high: number] | null;
  /** The part of the leads that is reached when all are tried so often, unless they are reached before. */
  readonly reach: number | null;
  /** 95 %; null also where all or none are reached so far. */
  readonly reachInterval: readonly [low: number, high: number] | null;
  /**
   * Who the chance is learnt from: `all` reps, those only who nearly always `goOn`, or all though they `choose` whom to try
   * again, so that the chance is too high.
   */
  readonly from: LearntFrom;
}

export interface ReachCurve {
  /** Leads that sales has tried to reach. */
  readonly leads: number;
  /** Those that were reached. */
  readonly reached: number;
  readonly steps: readonly ReachStep[];
  /** The chance of attempt 1, 2, … as far as one is known. */
  readonly rates: readonly number[];
  /** What each attempt is learnt from: made to so many leads not reached before, so many of whom it reached. */
  readonly tries: readonly Seen[];
}

export interface ReachByAttempt extends ReachCurve {
  /** In the order of the kinds, those that sales has tried to reach. */
  readonly byKind: readonly (ReachCurve & { readonly label: string })[];
}

/**
 * The chance that each attempt reaches a lead that the attempts before it have not. Reps choose whom to try again, often
 * the leads that they believe in; so the chances of later attempts are learnt from those who nearly always go on.
 *
 * @param kinds by which the tally is divided
 * @returns null where no export says that any attempt has reached a lead
 */
export function reachByAttemptFrom(
  tally: AttemptsTally,
  kinds: Pick<Segments, 'list'>,
): ReachByAttempt | null {
  const froms = learntFrom(tally.all.attempts, FEWEST_AT_RISK);
  const total = reachCurve(tally.all.attempts, froms);
  if (total.reached === 0) return null;
  const ofKind = attemptsByKind(tally);
  return {
    ...total,
    byKind: kinds.list.flatMap(({ label }) => {
      const curve = reachCurve(ofKind(label).attempts, froms);
      return curve.leads > 0 ? [{ label, ...curve }] : [];
    }),
  };
}

/**
 * The life table of attempts. A lead is at risk at each attempt made to it up to the first that reached it; one that is
 * not reached and not tried again leaves the table. reach = 1 − Π(1 − rate), which is Kaplan and Meier's estimate with
 * attempts for time (1958, JASA 53:457); its interval is Greenwood's on the log-log scale.
 *
 * @param attempts the first ones first
 * @param froms whose attempts each chance is learnt from; those of all where it is not said
 */
export function reachCurve(
  attempts: readonly AttemptCounts[],
  froms: readonly LearntFrom[] = [],
): ReachCurve {
  const made = attempts.filter(({ tried }) => tried > 0);
  const isGoingOn = (k: number) => froms[k] === 'goOn';
  const atRisk = made.map(({ tried, triedGoingOn }, k) => (isGoingOn(k) ? triedGoingOn : tried));
  const reached = made.map((counts, k) => (isGoingOn(k) ? counts.reachedGoingOn : counts.reached));
  const thin = atRisk.findIndex((n) => n < FEWEST_AT_RISK);
  const own = thin < 0 ? atRisk.length : thin;
  const rates: number[] = [];
  const steps: ReachStep[] = [];
  let missed = 1;
  let variance = 0;
  const add = (first: number, last: number, n: number, x: number): void => {
    const step = { first, last, atRisk: n, reached: x, from: together(froms.slice(first - 1, last)) };
    if (n < FEWEST_AT_RISK) {
      steps.push({ ...step, rate: null, interval: null, reach: null, reachInterval: null });
      return;
    }
    const rate = x / n;
    const times = last - first + 1;
    for (let k = 0; k < times; k++) rates.push(rate);
    missed *= (1 - rate) ** times;
    // One rate that is used several times errs in the same direction each time.
    variance += (times * times * rate) / (n * (1 - rate));
    steps.push({
      ...step,
      rate,
      interval: wilson(x, n),
      reach: 1 - missed,
      reachInterval: missed <= 0 || missed >= 1 ? null : logLog(missed, Math.sqrt(variance)),
    });
  };
  for (let k = 0; k < own; k++) add(k + 1, k + 1, atRisk[k]!, reached[k]!);
  if (own < atRisk.length) add(own + 1, atRisk.length, sum(atRisk.slice(own)), sum(reached.slice(own)));
  const tries = atRisk.map((n, k) => ({ n, sum: reached[k]! }));
  return {
    leads: made[0]?.tried ?? 0,
    reached: sum(made.map((counts) => counts.reached)),
    steps,
    rates,
    tries,
  };
}

/** Whom attempts that share a chance are learnt from. */
function together(froms: readonly LearntFrom[]): LearntFrom {
  return froms.includes('choose') ? 'choose' : froms.includes('goOn') ? 'goOn' : 'all';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
