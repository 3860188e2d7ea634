/** Google ends a run after six minutes without a word. */
const LONGEST_RUN = 6 * 60_000;
/** A run does not come so near to that: what it thinks a piece of work takes is a guess. */
const MARGIN = 10_000;

/** How much of a run's time is used, and whether one more piece of its work fits. */
export class TimeBudget {
  private readonly began: number;
  /** Milliseconds of the longest piece so far. */
  private longest = 0;
  /** When it was asked last. */
  private asked: number | undefined;

  /**
   * @param clock milliseconds
   * @param most Infinity where nobody ends the run
   */
  constructor(
    private readonly clock: () => number = Date.now,
    private readonly most: number = LONGEST_RUN,
  ) {
    this.began = clock();
  }

  /** Whole seconds since the run began. */
  get seconds(): number {
    return Math.round((this.clock() - this.began) / 1000);
  }

  /** Milliseconds since the run began. */
  get used(): number {
    return this.clock() - this.began;
  }

  /**
   * Is there time for one more piece of work, and for ending the run? Asked before each piece, so that it knows how long they
   * take: one takes what is expected, or as long as the longest so far.
   *
   * @param expected milliseconds that the piece takes
   * @param ending milliseconds that it takes to end the run
   */
  hasTime(expected = 0, ending = 0): boolean {
    const now = this.clock();
    if (this.asked !== undefined) this.longest = Math.max(this.longest, now - this.asked);
    this.asked = now;
    const piece = expected > 0 ? expected : this.longest;
    return now - this.began + piece + ending + MARGIN <= this.most;
  }
}
