import { GroupBy } from '../../values/groupBy.ts';
import type { ClosedLoop } from './closedLoop.ts';

/** Why leads were disqualified, by where they came from. */
export interface ReasonMatrix {
  /** The sources with the most disqualified leads, the most first; '' for leads without one. */
  readonly sources: readonly string[];
  /** Is there a last column of all other sources? */
  readonly hasOthers: boolean;
  /** The most frequent reason first; leads without a reason, '', last. */
  readonly rows: readonly ReasonRow[];
}

export interface ReasonRow {
  readonly reason: string;
  readonly leads: number;
  /** Of all disqualified leads. */
  readonly share: number;
  /** In the order of the sources, then those of all others, where there are others: together `leads`. */
  readonly bySource: readonly number[];
}

/**
 * The reasons beside the sources. Case does not divide either.
 *
 * @param columns so many at most, of which the last is that of all other sources, where there are more; at least 2
 */
export function reasonMatrixOf({ reasons }: Pick<ClosedLoop, 'reasons'>, columns: number): ReasonMatrix {
  const bySource = new GroupBy((source = '') => ({ source, leads: 0 }));
  const byReason = new GroupBy((reason = '') => ({ reason, leads: 0, of: new Map<string, number>() }));
  let all = 0;
  for (const { source, reason, leads } of reasons) {
    const group = bySource.of(source);
    group.leads += leads;
    const row = byReason.of(reason);
    row.leads += leads;
    row.of.set(group.source, (row.of.get(group.source) ?? 0) + leads);
    all += leads;
  }
  const sources = [...bySource.all].sort((a, b) => b.leads - a.leads).map(({ source }) => source);
  const hasOthers = sources.length > columns;
  const named = hasOthers ? sources.slice(0, columns - 1) : sources;
  const rows = byReason.all.map(({ reason, leads, of }): ReasonRow => {
    const counts = named.map((source) => of.get(source) ?? 0);
    const others = leads - counts.reduce((sum, n) => sum + n, 0);
    return { reason, leads, share: leads / all, bySource: hasOthers ? [...counts, others] : counts };
  });
  rows.sort((a, b) => Number(a.reason === '') - Number(b.reason === '') || b.leads - a.leads);
  return { sources: named, hasOthers, rows };
}
