/** Google ends a run after six minutes without a word; what is begun by now is done by then. */
const MOST_MILLISECONDS = 4.5 * 60_000;

/** How much of a run's time is used. */
export class TimeBudget {
  private readonly began: number;

  /**
   * @param clock milliseconds
   * @param most Infinity where nobody ends the run
   */
  constructor(
    private readonly clock: () => number = Date.now,
    private readonly most: number = MOST_MILLISECONDS,
  ) {
    this.began = clock();
  }

  get seconds(): number {
    return Math.round((this.clock() - this.began) / 1000);
  }

  get isUsedUp(): boolean {
    return this.clock() - this.began >= this.most;
  }
}
