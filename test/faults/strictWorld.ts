import type { LocalWorkbook } from '../../src/local/workbook.ts';

/** How a call goes wrong: it throws once, or the run ends there, and nothing of it is called any more. */
export const FAULTS = ['caught', 'killed'] as const;
export type Fault = (typeof FAULTS)[number];

/** What Google says when it fails for no reason of ours. */
const SENTENCE = 'Service Spreadsheets failed while accessing document with id 1aBcD.';

export interface Outcome {
  /** How many calls the run made. */
  readonly calls: number;
  /** What it threw, in words. */
  readonly error: string | undefined;
}

/**
 * Does something with a fault at one of its calls.
 *
 * @param k which call, counted from 0; beyond the last one nothing happens
 */
export function withFault(
  workbook: LocalWorkbook,
  act: (workbook: LocalWorkbook) => unknown,
  k: number,
  fault: Fault,
): Outcome {
  return watched(workbook, act, (call) => {
    if (call === k || (fault === 'killed' && call > k))
      throw new Error(fault === 'killed' ? 'Exceeded maximum execution time' : SENTENCE);
  });
}

/** Does something while another person acts right before one of its calls. */
export function withAnotherPerson(
  workbook: LocalWorkbook,
  act: (workbook: LocalWorkbook) => unknown,
  k: number,
  other: (workbook: LocalWorkbook) => void,
): Outcome {
  return watched(workbook, act, (call) => {
    if (call === k) other(workbook);
  });
}

/** Milliseconds after which Google ends a run. */
export const SIX_MINUTES = 6 * 60_000;

/** A clock that each call moves on. */
export class SlowClock {
  private milliseconds = Date.parse('2026-11-30T15:00:00Z');

  constructor(private readonly perCall: number) {}

  readonly now = (): Date => new Date(this.milliseconds);

  /** Does something; the run ends after six minutes. */
  run(workbook: LocalWorkbook, act: (workbook: LocalWorkbook) => unknown): Outcome & { seconds: number } {
    const began = this.milliseconds;
    const outcome = watched(workbook, act, () => {
      this.milliseconds += this.perCall;
      if (this.milliseconds - began > SIX_MINUTES) throw new Error('Exceeded maximum execution time');
    });
    return { ...outcome, seconds: (this.milliseconds - began) / 1000 };
  }

  /** Nothing happens for a while. */
  pass(milliseconds: number): void {
    this.milliseconds += milliseconds;
  }
}

function watched(
  workbook: LocalWorkbook,
  act: (workbook: LocalWorkbook) => unknown,
  before: (call: number) => void,
): Outcome {
  let calls = 0;
  workbook.beforeCall = () => {
    const call = calls++;
    before(call);
  };
  try {
    act(workbook);
    return { calls, error: undefined };
  } catch (error) {
    return { calls, error: (error as Error).message };
  } finally {
    workbook.beforeCall = undefined;
  }
}
