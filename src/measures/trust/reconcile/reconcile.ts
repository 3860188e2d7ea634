import type { Dataset } from '../../../records/dataset.ts';
import type { Records } from '../../../records/records.ts';
import type { ClosedLoop } from '../../closedLoop/closedLoop.ts';
import { type FindingList, findingsOf } from './findings.ts';
import { type Computed, type Sum, sumsOf } from './sums.ts';

/** Whether the data can be trusted: sums computed two ways, and records that a person should look at. */
export interface Reconciliation {
  readonly sums: readonly Sum[];
  readonly lists: readonly FindingList[];
}

/**
 * @param shown the records that the figures are made of
 * @param closedLoop of all records: what is to be looked at is about the data, whatever is shown of them
 */
export function reconcile(
  { records, named, imports }: Dataset,
  shown: Records,
  figures: Omit<Computed, 'imports'>,
  closedLoop: ClosedLoop,
): Reconciliation {
  return {
    sums: sumsOf(shown, { ...figures, imports }),
    lists: findingsOf({ records, named, imports, closedLoop }),
  };
}
