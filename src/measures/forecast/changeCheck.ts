import { type LogRank, logRank } from '../../formulas/logRank.ts';
import type { Spells } from './spells.ts';

/** Leads created in the last so many days are compared with the older ones. */
export const YOUNG_DAYS = 120;
/** A chi-squared of one degree of freedom is above this in 5 of 100 cases where nothing has changed. */
const SURE = 3.841;

/** Do young leads become customers at other rates by age than older ones did? */
export interface ChangeCheck extends LogRank {
  /** The chi-squared ÷ the dispersion is more than chance would make it in 5 of 100 cases. */
  readonly changed: boolean;
  /** More customers than the rates of all would give; null where nothing has changed. */
  readonly direction: 'up' | 'down' | null;
}

/**
 * The log-rank test of leads created in the last 120 days against all older ones, each as old as it had become by the as-of
 * day.
 *
 * @param toCustomer leads from their creation to the day on which they became customers
 */
export function changeCheckOf(toCustomer: Spells, asOf: number): ChangeCheck {
  const { began, ended, count } = toCustomer.asColumns();
  const oldest = began.length === 0 ? 0 : Math.max(0, asOf - began[0]!);
  const columns = () => ({ first: new Float64Array(oldest + 2), both: new Float64Array(oldest + 2) });
  const [atRisk, events] = [columns(), columns()];
  for (let i = 0; i < began.length && began[i]! <= asOf; i++) {
    const isEvent = ended[i]! <= asOf;
    const age = (isEvent ? ended[i]! : asOf) - began[i]!;
    const groups = began[i]! > asOf - YOUNG_DAYS ? (['first', 'both'] as const) : (['both'] as const);
    for (const group of groups) {
      atRisk[group][age]! += count[i]!;
      if (isEvent) events[group][age]! += count[i]!;
    }
  }
  // Whoever has come to an age was at risk at all younger ones.
  for (let age = oldest; age > 0; age--)
    for (const group of ['first', 'both'] as const) atRisk[group][age - 1]! += atRisk[group][age]!;
  const test = logRank(atRisk, events);
  const changed = test.chiSquared > SURE;
  return { ...test, changed, direction: changed ? (test.observed > test.expected ? 'up' : 'down') : null };
}
