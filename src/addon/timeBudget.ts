/** Google ends a run after six minutes without a word. */
const LONGEST_RUN = 6 * 60_000;
/** A run does not come so near to that: what it thinks a piece of work takes is a guess. */
const MARGIN = 10_000;

/** How much of a run's time is used, and whether one more piece of its work fits. */
export class TimeBudget {
  private readonly began: number;
  /** Milliseconds of the longest piece so far. */
  private longest = 0;
  /** Milliseconds that a call to the spreadsheet takes. */
  private perCall = 0;
  private made: number | undefined;
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

  /** Tells it how many calls to the spreadsheet the run has made so far, from which it knows what one takes. */
  calls(made: number): void {
    this.made = made;
  }

  /**
   * Is there time for one more piece of work, and for ending the run? Asked before each piece, so that it knows how long they
   * take: one takes what its calls do, or as long as the longest so far.
   *
   * @param expected calls to the spreadsheet that the piece makes
   * @param ending calls that it takes to end the run
   */
  hasTime(expected = 0, ending = 0): boolean {
    const now = this.clock();
    if (this.asked !== undefined) this.longest = Math.max(this.longest, now - this.asked);
    this.asked = now;
    if (this.made !== undefined) this.perCall = (now - this.began) / this.made;
    this.made = undefined;
    const piece = expected > 0 ? expected * this.perCall : this.longest;
    return now - this.began + piece + ending * this.perCall + MARGIN <= this.most;
  }
}
