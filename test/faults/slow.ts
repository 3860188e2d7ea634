import { openAddon } from './openAddon.ts';
import type { Operation } from './operations.ts';
import { SIX_MINUTES, SlowClock } from './strictWorld.ts';
import { stateOf } from './workbookState.ts';

/** How an operation went where every call takes so long. */
export interface SlowCourse {
  readonly runs: number;
  /** Of the longest run. */
  readonly seconds: number;
  /** Runs that Google has ended. */
  readonly ended: number;
  /** The calls of all runs together, and of one run that is not slow. */
  readonly calls: number;
  readonly isDone: boolean;
}

/** More runs than any operation needs. */
const MOST_RUNS = 40;

/**
 * Does something until it is done.
 *
 * @param perCall milliseconds
 * @param isDone whether the workbook is as it has to be
 */
export function slowly(operation: Operation, perCall: number): SlowCourse {
  const clock = new SlowClock(perCall);
  const workbook = openAddon(operation.on(), clock.now);
  const outcome = { runs: 0, seconds: 0, ended: 0, calls: 0, isDone: false };
  while (outcome.runs < MOST_RUNS && !outcome.isDone) {
    const { seconds, calls, error } = clock.run(workbook, operation.act);
    outcome.runs++;
    outcome.calls += calls;
    outcome.seconds = Math.max(outcome.seconds, seconds);
    if (seconds * 1000 > SIX_MINUTES) outcome.ended++;
    const isLeft = JSON.stringify(workbook.metadata).includes('\\"left\\":[\\"');
    outcome.isDone = error === undefined && !isLeft;
    clock.pass(1000);
  }
  return { ...outcome, isDone: outcome.isDone && stateOf(workbook).size > 0 };
}
