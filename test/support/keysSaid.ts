import { type Csv, reportFrom } from './reporting.ts';

/** The keys of the checks that do not hold. */
export function keysSaid(csv: Csv): string[] {
  return reportFrom(csv)
    .checks.filter(({ holds }) => !holds)
    .map(({ sentence }) => sentence.key);
}
