import type { ClosedMonth, Member } from '../../measures/meeting/closedMonths.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { type KeptMonths, memberKey } from './keptMonths.ts';

/** One row that has changed a figure. */
export interface RestatedRow {
  readonly id: string;
  /** Null where it was not part of the figure then, or is not now. */
  readonly before: number | null;
  readonly now: number | null;
  /** Null where no row of the export is it any more. */
  readonly place: Member['place'] | null;
}

/** A past figure that newer exports tell otherwise. */
export interface Restated {
  readonly figure: ClosedMonth['figure'];
  readonly month: string;
  /** The day on which it was reported otherwise. */
  readonly day: number;
  readonly before: number;
  readonly now: number;
  /** The largest change first; null where what it was made of is not known. */
  readonly rows: readonly RestatedRow[] | null;
}

/**
 * The figures of months that are over which newer exports tell otherwise, and the rows that did it. Where rows changed and
 * the figure did not, as when two amounts were swapped, nothing was restated.
 */
export function restatedOf(now: readonly ClosedMonth[], then: KeptMonths | null): Restated[] {
  if (!then) return [];
  return now.flatMap((month): Restated[] => {
    const kept = then.months.find((one) => one.figure === month.figure && one.month === month.month);
    if (!kept || addMoney(month.value, -kept.value) === 0) return [];
    return [
      {
        figure: month.figure,
        month: month.month,
        day: then.day,
        before: kept.value,
        now: month.value,
        rows: kept.members && rowsOf(month, kept.members),
      },
    ];
  });
}

function rowsOf({ figure, members }: ClosedMonth, kept: ReadonlyMap<string, number>): RestatedRow[] {
  const gone = new Map(kept);
  const rows = members.flatMap(({ id, value, place }): RestatedRow[] => {
    const key = memberKey(figure, id);
    const before = gone.get(key) ?? null;
    gone.delete(key);
    return before === value ? [] : [{ id, before, now: value, place }];
  });
  for (const [id, before] of gone) rows.push({ id, before, now: null, place: null });
  const size = ({ before, now }: RestatedRow) => Math.abs((now ?? 0) - (before ?? 0));
  return rows.sort((a, b) => size(b) - size(a) || (a.id < b.id ? -1 : 1));
}
