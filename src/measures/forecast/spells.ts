/** Days are below this, about the year 2258: two of them and how it ended are one number. */
const MOST_DAYS = 131_072;
/** The last day of what goes on. */
export const GOES_ON = MOST_DAYS - 1;
const ENDINGS = 4;

/**
 * How many things alike began on a day, and ended on a day in some way or go on. Plain counts: those of two parts add up
 * to those of both, and `SELECT began, ended, how, COUNT(*) … GROUP BY 1, 2, 3` gives the same.
 */
export class Spells {
  private readonly counts = new Map<number, number>();
  private columns: SpellColumns | null = null;

  /**
   * @param began whole serial day, from 0
   * @param ended whole serial day, GOES_ON where it has not; a day before the beginning counts as the beginning
   * @param ending how it ended, 0 … 3; any for what goes on
   */
  add(began: number, ended: number, ending = 0, n = 1): void {
    if (!(began >= 0 && began < GOES_ON)) return;
    const last = Math.min(GOES_ON, Math.max(began, ended));
    const key = (began * MOST_DAYS + last) * ENDINGS + (last === GOES_ON ? 0 : ending);
    this.counts.set(key, (this.counts.get(key) ?? 0) + n);
    this.columns = null;
  }

  addAll(other: Spells): void {
    const { began, ended, ending, count } = other.asColumns();
    for (let i = 0; i < began.length; i++) this.add(began[i]!, ended[i]!, ending[i]!, count[i]!);
  }

  /** The counts one below the other, in the order of their beginnings, then of their ends. */
  asColumns(): SpellColumns {
    if (this.columns) return this.columns;
    const keys = Float64Array.from(this.counts.keys()).sort();
    this.columns = {
      began: Int32Array.from(keys, (key) => Math.floor(key / ENDINGS / MOST_DAYS)),
      ended: Int32Array.from(keys, (key) => Math.floor(key / ENDINGS) % MOST_DAYS),
      ending: Uint8Array.from(keys, (key) => key % ENDINGS),
      count: Float64Array.from(keys, (key) => this.counts.get(key)!),
    };
    return this.columns;
  }

  /** How many ended in a way after the one day and up to the other; began by a day, where that is asked. */
  endedWithin(after: number, until: number, ending: number, beganBy = GOES_ON): number {
    const { began, ended, ending: how, count } = this.asColumns();
    let sum = 0;
    for (let i = 0; i < began.length && began[i]! <= beganBy; i++)
      if (ended[i]! > after && ended[i]! <= until && how[i] === ending && ended[i] !== GOES_ON)
        sum += count[i]!;
    return sum;
  }

  /** How many began after the one day and up to the other. */
  beganWithin(after: number, until: number): number {
    const { began, count } = this.asColumns();
    let sum = 0;
    for (let i = 0; i < began.length; i++) if (began[i]! > after && began[i]! <= until) sum += count[i]!;
    return sum;
  }
}

interface SpellColumns {
  readonly began: Int32Array;
  readonly ended: Int32Array;
  readonly ending: Uint8Array;
  readonly count: Float64Array;
}
