import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { openAddon } from './openAddon.ts';
import type { Operation } from './operations.ts';
import { SIX_MINUTES, SlowClock } from './strictWorld.ts';

/** How an operation went where every call takes so long. */
export interface SlowCourse {
  readonly runs: number;
  /** Of the longest run. */
  readonly seconds: number;
  /** Runs that Google has ended. */
  readonly ended: number;
  /** Has a run ended without a word, and left no tab to the next? */
  readonly isDone: boolean;
}

/** More runs than any operation needs. */
const MOST_RUNS = 40;

/**
 * Does something until it is done.
 *
 * @param perCall milliseconds
 */
export function slowly(operation: Operation, perCall: number): SlowCourse {
  const clock = new SlowClock(perCall);
  const workbook = openAddon(operation.on(), clock.now);
  const outcome = { runs: 0, seconds: 0, ended: 0, isDone: false };
  while (outcome.runs < MOST_RUNS && !outcome.isDone) {
    const { seconds, error } = clock.run(workbook, operation.act);
    outcome.runs++;
    outcome.seconds = Math.max(outcome.seconds, seconds);
    if (seconds * 1000 > SIX_MINUTES) outcome.ended++;
    outcome.isDone = error === undefined && seconds * 1000 <= SIX_MINUTES && tabsLeft(workbook).length === 0;
    clock.pass(1000);
  }
  return outcome;
}

/** The tabs that the last refresh has left to the next, by what the workbook remembers. */
function tabsLeft({ metadata }: LocalWorkbook): readonly string[] {
  const kept = metadata.map(
    ({ value }) => JSON.parse(value) as { document?: string; value?: { left?: string[] } },
  );
  return kept.find(({ document }) => document === 'runs')?.value?.left ?? [];
}
