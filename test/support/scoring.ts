import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { type Csv, reportFrom } from './reporting.ts';

/** A scoring rule as it is typed. */
export type Line = readonly [
  score: string,
  field: string,
  condition: string,
  value: string | number,
  points: string | number,
];
/** The rules, and the grades that sales takes on. */
export const lists = (rules: readonly Line[], salesReady?: string[]): RawLists => ({
  ...NO_LISTS,
  rules,
  salesReady: salesReady?.map((grade) => [grade]) ?? null,
});
/** Grade → leads of it; '' without one. */
export function grades(csv: string | Csv, rules: readonly Line[]): Record<string, number> {
  const report = reportFrom(typeof csv === 'string' ? { leads: csv } : csv, {}, lists(rules));
  return Object.fromEntries(report.grades.byGrade.map(({ grade, reached }) => [grade, reached[0]!]));
}
