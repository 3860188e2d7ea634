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

/** What is damaged by a fault at one call, right after it and, where it was not mended by itself, after one more run. */
export function damageBy({ operation, before, after }: Course, k: number, fault: Fault): string[] {
  const workbook = openAddon(operation.on());
  withFault(workbook, operation.act, k, fault);
  const atOnce = damageAfterFault(stateOf(workbook), before, after).map((one) => `at once: ${one}`);
  if (damageAfterRepair(stateOf(workbook), after).length === 0) return atOnce;
  let refused = '';
  try {
    operation.act(workbook);
  } catch (error) {
    refused = ` (refused: ${(error as Error).message})`;
  }
  const repaired = damageAfterRepair(stateOf(workbook), after);
  return [...atOnce, ...repaired.map((one) => `then: ${one}${refused}`)];
}
