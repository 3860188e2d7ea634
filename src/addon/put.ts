type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Writes values into cells. A rule that refuses what is not on its list refuses a script as well, be it a person's or one of
 * ours in the language before: so rules go first.
 */
export function put(range: Range, values: readonly (readonly unknown[])[]): void {
  range.clearDataValidations();
  range.setValues(values as unknown[][]);
}
