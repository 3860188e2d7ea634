import type { LocalWorkbook } from '../../src/local/workbook.ts';
import { damageAfterFault, damageAfterRepair } from './damage.ts';
import { openAddon } from './openAddon.ts';
import type { Operation } from './operations.ts';
import { type Fault, withFault } from './strictWorld.ts';
import { stateOf } from './workbookState.ts';

/** An operation and what the workbook is before and after it, where nothing fails. */
export interface Course {
  readonly operation: Operation;
  readonly calls: number;
  readonly before: ReturnType<typeof stateOf>;
  readonly after: ReturnType<typeof stateOf>;
}

export function courseOf(operation: Operation): Course {
  const workbook = openAddon(operation.on());
  const before = stateOf(workbook);
  const { calls, error } = withFault(workbook, operation.act, Number.POSITIVE_INFINITY, 'caught');
  if (error !== undefined) throw new Error(`${operation.name}: ${error}`);
  if (workbook.screen.alerts.length > 0) throw new Error(JSON.stringify(workbook.screen.alerts));
  return { operation, calls, before, after: stateOf(workbook) };
}

/** What is damaged by a fault at one call, right after it and after the operation was done once more. */
export function damageBy({ operation, before, after }: Course, k: number, fault: Fault): string[] {
  const workbook = openAddon(operation.on());
  withFault(workbook, operation.act, k, fault);
  const atOnce = damageAfterFault(stateOf(workbook), before, after).map((one) => `at once: ${one}`);
  const again = attempt(() => operation.act(workbook));
  const repaired = again ?? damageAfterRepair(stateOf(workbook), after);
  return [...atOnce, ...repaired.map((one) => `then: ${one}`)];
}

function attempt(act: () => unknown): string[] | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    return [`refused: ${(error as Error).message}`];
  }
}

export type { LocalWorkbook };
