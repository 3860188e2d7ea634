/** Calls to the add-on, one after the other, with a sign on the page while one runs. */

export interface CallsOptions {
  /** Shows or takes away the sign; with what is going on if somebody says so, '' when it has no name. */
  onBusy: (busy: boolean, what?: string) => void;
  /** Called after each call, whether it went well or not. */
  afterCall: () => void;
}

export class Calls {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: CallsOptions) {}

  /**
   * Runs the task when those before it are done and the browser has drawn the sign.
   *
   * @param task is given a way to say what comes next, which waits until that is seen
   */
  ask<T>(task: (say: (what?: string) => Promise<void>) => T | Promise<T>, what?: string): Promise<T> {
    const say = (next = ''): Promise<void> => {
      this.options.onBusy(true, next);
      return painted();
    };
    this.waiting += 1;
    this.options.onBusy(true, what);
    const answer = this.last.then(async () => {
      await painted();
      try {
        return await task(say);
      } finally {
        this.waiting -= 1;
        if (this.waiting === 0) this.options.onBusy(false);
        this.options.afterCall();
      }
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }
}

/** Until the browser has drawn what has been changed; a hidden tab draws nothing, so there a moment must do. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // A busy machine takes its time to draw: what comes must not begin before its sign is there.
    const later = setTimeout(resolve, document.visibilityState === 'hidden' ? 0 : 2000);
    requestAnimationFrame(() => {
      clearTimeout(later);
      setTimeout(resolve, 0);
    });
  });
}
