import { ratio } from '../../formulas/arithmetic.ts';

/**
 * How many leads reached each stage or a later one, in the order of STAGES; the first are all of them. Null for a stage
 * that the records do not tell of: then no figure that is made from it is given either.
 */
export type Reached = readonly [
  lead: number,
  mql: number | null,
  sql: number | null,
  opportunity: number | null,
  customer: number | null,
];

/**
 * @param counts of each stage, in the order of STAGES
 * @param told for each stage, do the records tell who reached it?
 */
export function reachedFrom(counts: readonly number[], told: readonly boolean[]): Reached {
  return counts.map((n, stage) => (told[stage] ? n : null)) as unknown as Reached;
}

/** The last stage before this one that is told, as its place; -1 where none is. */
export function toldBefore(counts: readonly (number | null)[], stage: number): number {
  let before = stage - 1;
  while (before >= 0 && counts[before] === null) before--;
  return before;
}

/** Of each stage by the one before that is told; null for the first, for one that is not told, and of none. */
export function ratesFrom(counts: readonly (number | null)[]): (number | null)[] {
  return counts.map((count, stage) => ratio(count, counts[toldBefore(counts, stage)] ?? null));
}
