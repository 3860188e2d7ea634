import { STAGES } from '../../schema/stages.ts';

/** Counts in the order of the stages, as report.json has them: by the stage's name. */
export function byStage(reached: readonly number[]): Record<string, number> {
  return Object.fromEntries(STAGES.map((stage, i) => [stage, reached[i]!]));
}
