import type { Dataset } from '../../../records/dataset.ts';
import { type FindingList, findingsOf } from './findings.ts';
import { type Computed, type Sum, sumsOf } from './sums.ts';

/** Whether the data can be trusted: sums computed two ways, and records that a person should look at. */
export interface Reconciliation {
  readonly sums: readonly Sum[];
  readonly lists: readonly FindingList[];
}

export function reconcile(
  { records, named, imports }: Dataset,
  figures: Omit<Computed, 'imports'>,
): Reconciliation {
  return {
    sums: sumsOf(records, { ...figures, imports }),
    lists: findingsOf({ records, named, imports, closedLoop: figures.closedLoop }),
  };
}
