type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet has at least so many rows and columns afterwards. */
export function growSheet(sheet: Sheet, rows: number, columns: number, hasRows = sheet.getMaxRows()): void {
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** What a new sheet has. */
export const NEW_SHEET = { rows: 1000, columns: 26 };
