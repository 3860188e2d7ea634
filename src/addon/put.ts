import type { Workbook } from './workbook.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes values into cells. A rule that refuses what is not on its list refuses a script as well, be it a person's or one of
 * ours in the language before: so rules go first.
 */
export function put(range: Range, values: readonly (readonly unknown[])[]): void {
  range.clearDataValidations();
  range.setValues(values as unknown[][]);
}

/**
 * The same where hardly ever a rule is: by one call, unless one is refused. Google may refuse it only at the end of the
 * run; the run after one that failed takes rules off first.
 */
export function putTrusting(workbook: Workbook, range: Range, values: readonly (readonly unknown[])[]): void {
  const hasFailed = workbook.document('runs')?.runs[0]?.result === 'failed';
  try {
    if (hasFailed) range.clearDataValidations();
    range.setValues(values as unknown[][]);
  } catch {
    put(range, values);
  }
}
