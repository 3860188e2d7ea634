import { ratio } from '../../formulas/arithmetic.ts';
import { chanceOf, holm } from '../../formulas/beyondChance.ts';
import { wilson } from '../../formulas/wilson.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Reached } from './reached.ts';

/** How a group's share of customers stands beside that of all. */
export interface BesideAll {
  /** 95 %, Wilson, as much wider as customers come in flocks; null without leads, and where customers are not told. */
  readonly interval: readonly [low: number, high: number] | null;
  /** By more than chance, among as many groups; null where that cannot be said. */
  readonly beside: 'above' | 'like' | 'below' | null;
}

/** A difference that chance alone would bring so seldom, to any of the groups, is told apart. */
const SELDOM = 0.05;

/**
 * Each group beside all together. With many groups some one's interval lies beside the share of all by chance alone, so the
 * question is asked of all at once (Holm).
 *
 * @param dispersion of customers from month to month, at least 1
 */
export function besideAll(groups: readonly { readonly reached: Reached }[], dispersion: number): BesideAll[] {
  const counts = groups.map(({ reached }) => ({ leads: reached[0], customers: reached[CUSTOMER] ?? null }));
  const leads = counts.reduce((sum, group) => sum + group.leads, 0);
  const customers = counts.reduce((sum, group) => sum + (group.customers ?? 0), 0);
  const all = ratio(customers, leads) ?? 0;
  const isTold = all > 0 && all < 1;
  const asked = counts.filter((group) => isTold && group.leads > 0 && group.customers !== null);
  const chances = holm(asked.map((group) => chanceOf(group.customers!, group.leads, all, dispersion)));
  return counts.map((group) => {
    const { leads: n, customers: x } = group;
    if (n === 0 || x === null) return { interval: null, beside: null };
    const place = asked.indexOf(group);
    const interval = wilson(x / dispersion, n / dispersion);
    if (place < 0) return { interval, beside: null };
    const isChance = chances[place]! >= SELDOM;
    return { interval, beside: isChance ? 'like' : x / n > all ? 'above' : 'below' };
  });
}
