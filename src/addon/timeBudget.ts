/** Google ends a run after six minutes without a word. */
const LONGEST_RUN = 6 * 60_000;
/** A run does not come so near to that: what it thinks a piece of work takes is a guess. */
const MARGIN = 15_000;

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

  /**
   * Is there time for one more piece as long as the longest so far, and for ending the run? Asked before each piece of the
   * work, so that it knows how long they take.
   *
   * @param ending how many such pieces it takes to end the run
   */
  hasTime(ending = 1): boolean {
    const now = this.clock();
    if (this.asked !== undefined) this.longest = Math.max(this.longest, now - this.asked);
    this.asked = now;
    return now - this.began + this.longest * (1 + ending) + MARGIN <= this.most;
  }
}
