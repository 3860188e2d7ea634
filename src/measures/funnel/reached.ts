import { CUSTOMER } from '../../schema/stages.ts';

/**
 * How many leads reached each stage or a later one, in the order of STAGES; the first are all of them. Customers are null
 * where the records do not tell who is one: then no figure that is made from them is given either.
 */
export type Reached = readonly [
  lead: number,
  mql: number,
  sql: number,
  opportunity: number,
  customer: number | null,
];

/** @param counts of each stage, in the order of STAGES */
export function reachedFrom(counts: readonly number[], customersTold: boolean): Reached {
  return counts.map((n, stage) => (stage === CUSTOMER && !customersTold ? null : n)) as unknown as Reached;
}
