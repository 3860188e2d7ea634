import type { Records } from '../../records/records.ts';
import { numbered } from '../numbered.ts';

/** Who goes on at every attempt with so large a part of the leads not reached chooses hardly any. */
export const NEARLY_ALWAYS = 0.9;
/** A lead whose last attempt is younger may still be tried again. */
export const DAYS_TO_TRY_AGAIN = 14;

/** `all` reps; those only who nearly always `goOn`; or all reps though they `choose` whom to try again. */
export type LearntFrom = 'all' | 'goOn' | 'choose';

/**
 * Whose attempts tell the chance of each attempt. Of the leads that the attempt before has not reached, a rep tries a part
 * once more. Where that was nearly all so far, the leads are not chosen; where all reps together try nearly all, nobody's
 * are. A lead that is disqualified unreached is given up as any other: who disqualifies whom he does not believe in chooses.
 *
 * @param leads places of the leads that have been tried
 * @param fewest attempts that a chance is learnt from
 * @returns whether an attempt on a lead counts, by its place from 0, and whom the attempts from one to another are
 *   learnt from
 */
export function learntFrom(
  { leads: { owner }, attempts, asOf }: Records,
  leads: readonly number[],
  fewest: number,
) {
  const reps = numbered(owner);
  /** By attempt and rep: leads tried, and leads given up unreached just before. */
  const tried: Int32Array[] = [];
  const givenUp: Int32Array[] = [];
  const at = (list: Int32Array[], k: number) => {
    while (list.length <= k) list.push(new Int32Array(reps.size));
    return list[k]!;
  };
  for (const lead of leads) {
    const from = attempts.start[lead]!;
    const made = attempts.start[lead + 1]! - from;
    const rep = reps.of[lead]!;
    let k = 0;
    let isReached = false;
    for (; k < made && !isReached; k++) {
      at(tried, k)[rep]!++;
      isReached = attempts.reached[from + k] === 1;
    }
    const isOver = attempts.at[from + made - 1]! < asOf.until - DAYS_TO_TRY_AGAIN;
    if (!isReached && isOver) at(givenUp, k)[rep]!++;
  }
  const goOn: Uint8Array[] = [];
  let isAll = true;
  const froms = tried.map((made, k): LearntFrom => {
    const left = at(givenUp, k);
    const isNearly = (n: number, stopped: number) => n > 0 && n >= NEARLY_ALWAYS * (n + stopped);
    goOn.push(
      Uint8Array.from(made, (n, rep) => Number((goOn[k - 1]?.[rep] ?? 1) === 1 && isNearly(n, left[rep]!))),
    );
    const sum = (list: Int32Array, of: (rep: number) => boolean) =>
      list.reduce((all, n, rep) => (of(rep) ? all + n : all), 0);
    isAll &&= isNearly(
      sum(made, () => true),
      sum(left, () => true),
    );
    if (isAll) return 'all';
    return sum(made, (rep) => goOn[k]![rep] === 1) >= fewest ? 'goOn' : 'choose';
  });
  return {
    counts: (lead: number, k: number): boolean => froms[k] !== 'goOn' || goOn[k]![reps.of[lead]!] === 1,
    of: (first: number, last: number): LearntFrom => {
      const some = froms.slice(first, last + 1);
      return some.includes('choose') ? 'choose' : some.includes('goOn') ? 'goOn' : 'all';
    },
  };
}
