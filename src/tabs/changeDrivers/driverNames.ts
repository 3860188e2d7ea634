import type { Words } from '../../language/language.ts';
import { type Driver, stageOfDriver } from '../../measures/funnel/changeDrivers.ts';
import { STAGES } from '../../schema/stages.ts';

/** "SQL to Opportunity": to a stage from the one before that is told. */
export function stepText(stage: number, told: readonly boolean[], words: Words): string {
  const from = told.lastIndexOf(true, stage - 1);
  return words('plan.step', {
    from: words(`stage.${STAGES[from]!}`),
    to: words(`stage.${STAGES[stage]!}`),
  });
}

/** What a driver is called; that of a stage by its step. */
export function driverName(driver: Driver, told: readonly boolean[], words: Words): string {
  const stage = stageOfDriver(driver);
  return stage === null
    ? words(`driver.${driver as 'volume' | 'mix' | 'order'}`)
    : stepText(stage, told, words);
}
