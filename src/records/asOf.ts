import { Refusal } from '../language/sentence.ts';
import { onlyDate } from '../values/dates.ts';

/** The moment at which the reports stand still. */
export interface AsOf {
  /** The last day that counts, whole. */
  readonly day: number;
  /** What is later than this has not happened yet: now, or the end of a day in the past. */
  readonly until: number;
}

/** A day counts to its end. */
export function endOfDay(day: number): AsOf {
  return { day: Math.floor(day), until: Math.floor(day) + 1 };
}

/** The moment at which the reports stand still: the day asked for, else the one in Settings, else now. */
export function asOfFrom(asked: string | undefined, set: number | null, now: number): AsOf {
  if (asked !== undefined) {
    const day = onlyDate(asked);
    if (day === undefined) throw new Refusal('cli.badDate', { value: asked });
    return endOfDay(day);
  }
  return set === null ? { day: Math.floor(now), until: now } : endOfDay(set);
}
