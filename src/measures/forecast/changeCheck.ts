import { type LogRank, logRank } from '../../formulas/logRank.ts';
import type { Spells } from './spells.ts';

/** Leads created in the last so many days are compared with the older ones. */
export const YOUNG_DAYS = 120;
/** A chi-squared of one degree of freedom is above this in 5 of 100 cases where nothing has changed. */
const SURE = 3.841;

/** Do young leads become customers at other rates by age than older ones did? */
export interface ChangeCheck extends LogRank {
  /** More than chance would make it in 5 of 100 cases. */
  readonly changed: boolean;
  /** More customers than at the rates of all, or fewer; null where nothing has changed. */
  readonly direction: 'up' | 'down' | null;
}

/**
 * The log-rank test of leads created in the last 120 days against all older ones, each as old as it had become by the
 * day: young leads do not look worse for being young.
 *
 * @param toCustomer leads from their creation to the day on which they became customers
 * @param day the last day that counts
 */
export function changeCheckOf(toCustomer: Spells, day: number): ChangeCheck {
  const { began, ended, count } = toCustomer.asColumns();
  const oldest = began.length === 0 ? 0 : Math.max(0, day - began[0]!);
  const columns = () => ({ first: new Float64Array(oldest + 1), both: new Float64Array(oldest + 1) });
  const [atRisk, events] = [columns(), columns()];
  for (let i = 0; i < began.length && began[i]! <= day; i++) {
    const isCustomer = ended[i]! <= day;
    const age = (isCustomer ? ended[i]! : day) - began[i]!;
    const isYoung = began[i]! > day - YOUNG_DAYS;
    for (const group of isYoung ? (['first', 'both'] as const) : (['both'] as const)) {
      atRisk[group][age]! += count[i]!;
      if (isCustomer) events[group][age]! += count[i]!;
    }
  }
  // Whoever has come to an age was at risk at all younger ones.
  for (let age = oldest; age > 0; age--)
    for (const group of ['first', 'both'] as const) atRisk[group][age - 1]! += atRisk[group][age]!;
  const test = logRank(atRisk, events);
  const changed = test.chiSquared > SURE;
  return { ...test, changed, direction: changed ? (test.observed > test.expected ? 'up' : 'down') : null };
}
