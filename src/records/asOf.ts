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
