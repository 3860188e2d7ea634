import { ratio } from '../../formulas/arithmetic.ts';
import type { BesideAll } from '../../measures/funnel/besideAll.ts';
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

/** Coloured only where a group differs from all by more than chance, as many groups as there are. */
export function styleBeside({ beside }: BesideAll): Style {
  return beside === 'above' ? 'good' : beside === 'below' ? 'bad' : 'plain';
}
