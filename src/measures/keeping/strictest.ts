import { TOLERANCE } from '../sla/pace.ts';
import { type DrawnPeriods, type Keeping, keepingOf, type PromisedTerms } from './keeping.ts';

/** Both sides shall keep what is proposed in so many of 100 periods. */
const SURELY_KEPT = 0.95;
/** Working hours and attempts that are tried, the strictest first. */
const HOURS = [1, 2, 3, 4, 6, 8, 12, 16, 20, 24, 32, 40];
const ATTEMPTS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** The strictest promises that both sides keep; null where none is kept so often, or nothing is known. */
export interface Strictest {
  readonly leads: number | null;
  readonly sales: { readonly hours: number; readonly attempts: number } | null;
}

/**
 * The most leads that marketing, and the fewest hours with the most attempts that sales keeps so often. Of hours and attempts the
 * pair is taken that gives up least of both, counted in steps of what is tried.
 *
 * @param kept in what share of periods
 */
export function strictestOf(drawn: DrawnPeriods, terms: PromisedTerms, kept = SURELY_KEPT): Strictest {
  const { basis, periods } = drawn;
  const came = periods.map(({ leads }) => leads).sort((a, b) => a - b);
  // So many periods of the drawn ones may have fewer.
  const least = came[Math.floor((1 - kept) * came.length + 1e-9)]!;
  const leads = Math.floor(least / (1 - TOLERANCE) + 1e-9);
  let best: { hours: number; attempts: number; steps: number } | null = null;
  for (const [i, hours] of (basis.hasSpeed ? HOURS : [terms.hours]).entries())
    for (const [j, attempts] of (basis.hasDepth ? ATTEMPTS : [terms.attempts]).entries()) {
      if (best !== null && i + j >= best.steps) break;
      const { sales } = keepingOf(drawn, { ...terms, hours, attempts });
      if (sales !== null && sales >= kept) {
        best = { hours, attempts, steps: i + j };
        break;
      }
    }
  return {
    leads: leads > 0 ? leads : null,
    sales: best && { hours: best.hours, attempts: best.attempts },
  };
}

/** What giving in on one promise does to how often both are kept. */
export interface Concession {
  readonly what: 'attempt' | 'hours' | 'repHours' | 'leads';
  readonly terms: PromisedTerms;
  readonly keeping: Keeping;
}

const [FEWER_LEADS, MORE_HOURS, MORE_REP_HOURS] = [20, 2, 10];

/**
 * One attempt less, two working hours more, ten hours more of each rep, 20 leads fewer: each by itself.
 *
 * @param reps how many have the ten hours more
 * @param months of the period
 */
export function concessionsOf(
  drawn: DrawnPeriods,
  terms: PromisedTerms,
  reps: number,
  months: number,
): Concession[] {
  const given: [Concession['what'], PromisedTerms][] = [
    ['attempt', { ...terms, attempts: Math.max(1, terms.attempts - 1) }],
    ['hours', { ...terms, hours: terms.hours + MORE_HOURS }],
    ['repHours', { ...terms, repHours: terms.repHours + reps * MORE_REP_HOURS * months }],
    ['leads', { ...terms, leads: terms.leads === null ? null : Math.max(0, terms.leads - FEWER_LEADS) }],
  ];
  return given
    .filter(([what]) => what !== 'leads' || terms.leads !== null)
    .map(([what, changed]) => ({ what, terms: changed, keeping: keepingOf(drawn, changed) }));
}
