/** Google ends a run after six minutes without a word. */
const LONGEST_RUN = 6 * 60_000;
/** A run does not come so near to that: what it thinks a piece of work takes is a guess. */
const MARGIN = 10_000;
/** The same in calls to the spreadsheet, where each is dear. */
const MARGIN_CALLS = 8;

/** How much of a run's time is used, and whether one more piece of its work fits. */
export class TimeBudget {
  private readonly began: number;
  /** Calls to the spreadsheet so far, as far as they are known. */
  private made = 0;
  /** Those of the piece of work that is being done. */
  private making = 0;

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

  /** Tells it how many calls to the spreadsheet the run has made so far at the least. */
  calls(made: number): void {
    this.made = Math.max(made, this.made + this.making);
    this.making = 0;
  }

  /**
   * Is there time for one more piece of work, and for ending the run? Asked before each piece, so that it knows what a call has
   * taken so far: the time of the run is that of its calls.
   *
   * @param calls to the spreadsheet that the piece makes
   * @param ending calls that it takes to end the run
   * @param least calls that the piece makes for sure: more would make a call seem faster than it is
   */
  hasTime(calls: number, ending = 0, least = calls): boolean {
    const isEnough = this.fits(calls + ending);
    this.making = least;
    return isEnough;
  }

  /** Would so many calls to the spreadsheet end in time? Of all that is ahead, before it is known what of it will be done. */
  fits(calls: number): boolean {
    this.calls(0);
    const elapsed = this.clock() - this.began;
    const perCall = this.made > 0 ? elapsed / this.made : 0;
    return elapsed + (calls + MARGIN_CALLS) * perCall + MARGIN <= this.most;
  }
}
