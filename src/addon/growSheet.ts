type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet has at least so many rows and columns afterwards. @param has how many it has, where that is known */
export function growSheet(
  sheet: Sheet,
  rows: number,
  columns: number,
  has: { readonly rows: number; readonly columns: number } = {
    rows: sheet.getMaxRows(),
    columns: sheet.getMaxColumns(),
  },
): void {
  if (rows > has.rows) sheet.insertRowsAfter(has.rows, rows - has.rows);
  if (columns > has.columns) sheet.insertColumnsAfter(has.columns, columns - has.columns);
}

/** What a new sheet has. */
export const NEW_SHEET = { rows: 1000, columns: 26 };
