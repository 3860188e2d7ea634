/** Google ends a run after six minutes without a word. */
const LONGEST_RUN = 6 * 60_000;
/** A run does not come so near to that: what it thinks a piece of work takes is a guess. */
const MARGIN = 15_000;

/** How much of a run's time is used, and whether one more piece of its work fits. */
export class TimeBudget {
  private readonly began: number;
  /** Milliseconds of the longest piece so far. */
  private longest = 0;

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

  /** Does a piece of work that takes some time. */
  spend<T>(work: () => T): T {
    const start = this.clock();
    const result = work();
    this.longest = Math.max(this.longest, this.clock() - start);
    return result;
  }

  /**
   * Is there time for one more piece as long as the longest so far, and for ending the run?
   *
   * @param ending how many such pieces it takes to end the run
   */
  hasTime(ending = 1): boolean {
    const needed = this.longest * (1 + ending) + MARGIN;
    return this.clock() - this.began + needed <= this.most;
  }
}
