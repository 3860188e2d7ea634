import { ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Reached } from '../../measures/funnel/reached.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Style } from '../tab.ts';
import { sumOf } from '../table.ts';

/** Leads by how far they have come. */
interface Group {
  readonly reached: Reached;
}

/** Customers ÷ leads; null where either is not known. */
export function shareToCustomer({ reached }: Group): number | null {
  return ratio(reached[CUSTOMER] ?? null, reached[0]);
}

/** The same of all groups together. */
export function shareOfAll(groups: readonly Group[]): number | null {
  const sum = (stage: number) => sumOf(groups.map(({ reached }) => reached[stage] ?? null));
  return ratio(sum(CUSTOMER), sum(0));
}

/** The 95 % interval of a group's share (Wilson); null where there is none. */
export function intervalOf({ reached }: Group): [low: number, high: number] | null {
  const customers = reached[CUSTOMER] ?? null;
  return customers === null || reached[0] === 0 ? null : wilson(customers, reached[0]);
}

/** Coloured only where a group differs from all by more than chance: its interval excludes the share of all. */
export function styleBeside(group: Group, all: number | null): Style {
  const interval = intervalOf(group);
  if (interval === null || all === null) return 'plain';
  return interval[0] > all ? 'good' : interval[1] < all ? 'bad' : 'plain';
}
