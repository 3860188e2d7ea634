import { STAGES } from '../../schema/stages.ts';

/** Values in the order of the stages, as report.json has them: by the stage's name. */
export function byStage<T>(reached: readonly T[]): Record<string, T> {
  return Object.fromEntries(STAGES.map((stage, i) => [stage, reached[i]!]));
}
