type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet has at least so many rows and columns afterwards. */
export function growSheet(sheet: Sheet, rows: number, columns: number): void {
  if (rows === 0 || columns === 0 || reaches(sheet, rows, columns)) return;
  const hasRows = sheet.getMaxRows();
  const hasColumns = sheet.getMaxColumns();
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

/** Has the sheet so many rows and columns? A range outside the sheet is refused, and asking for one that is inside is no call to the spreadsheet. */
export function reaches(sheet: Sheet, rows: number, columns: number): boolean {
  try {
    sheet.getRange(rows, columns);
    return true;
  } catch {
    return false;
  }
}
