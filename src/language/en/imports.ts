export const imports = {
  'import.oneColumn':
    'Only one column was found. An export has a column for each thing, with commas, semicolons or tabs between them: choose CSV when you export, or paste the cells.',
  'import.headerOnly':
    'There is a header but no row below it. Check that the list or filter you exported is not empty.',
  'import.askKind': 'None of its columns is known by its name: “{headers}”. Choose what it holds.',
  'import.noFields':
    'This does not look like {kind}: there is no column for any of {fields} among “{headers}”. Export with that column, or name it under Columns in Settings.',
  'import.noKind':
    'We could not tell what this is. It is closest to {kind}, but has no column for any of {fields} among “{headers}”. Choose what it holds, or export with that column.',
  'import.otherKind':
    'This is an export of {found} from {system}, not of {kind}. Choose {found} for it, or another file.',
  'import.unknownKind': '“{value}” is not a kind of export. Use one of {kinds}.',
  'import.noData': 'There is no export to report on yet. Import leads or deals first.',
  'import.inTab': 'The tab “{tab}” cannot be read. {reason}',
  'import.noTab': 'There is no tab called “{name}” any more. Choose another.',
  'import.moved':
    'What you had written where “{tab}” needed room has been moved: below the export, or to the right of it.',
  'import.lost': 'The rows that were sent are not here any more. Import the file again.',
  'import.tooLarge':
    'The export has {cells} cells; this spreadsheet has room for {most} beside its other tabs. Export fewer columns or a shorter period.',
  'import.done': '{file}: {rows} {rows|row|rows} of {kind} read into the tab “{tab}”.',
  'import.cut':
    'Cells with more than {most} characters: {n}. A spreadsheet’s cell holds no more, so the end of their text was left out.',
  'import.widened': 'Rows shorter than the header: {n}. Their missing cells are read as blank.',
  'import.rowsSum':
    '{file}: {rows} {rows|row|rows} = {records} {records|record|records} + {duplicates} {duplicates|duplicate|duplicates} + {rejected} rejected.',
  'import.rejectedRows': 'Rows that could not be read ({n})',

  'reject.notNumber': '“{value}” is not a number. Write it with digits, or leave the cell blank.',
  'reject.notDate': '“{value}” is not a date. Write it as 2026-10-16, or leave the cell blank.',
  'reject.noSuchDay': '“{value}” is not a valid date. Correct it, or leave the cell blank.',
  'reject.unknownZone':
    '“{value}” is in the time zone “{zone}”, and its distance from UTC cannot be told for certain. Export the times with that distance, such as 2026-10-16 09:00 +02:00, or without a zone.',
  'reject.noYear':
    '“{value}” is a day without a year. Export the dates with their year, as 2026-10-16, or leave the cell blank.',
  'reject.beyondHeader':
    'The row has a value in cell {cells}, but the header has only {headers} columns. A separator in a text without quotes does this: correct the row.',

  'note.headerRow': 'The header was found on line {row}; the lines above it were left aside.',
  'note.numericIds':
    'The ids in “{column}” are numbers in the sheet: zeros that were before them are gone, and are not asked for when deals and activities are matched.',
  'note.lostIds':
    'A spreadsheet has rounded the ids in “{column}”, such as “{example}”: their digits are lost and they tell nobody apart. {n} {n|row is|rows are} read as if {n|it|they} had no id, and told apart by e-mail. Export the list again and import the file before a spreadsheet has saved it, or format the column as text first.',
  'note.guessed': 'The column “{column}” was taken as {field} by what is in it.',
  'note.leftAside':
    'The column “{column}” is called as {field} is, but its cells (“{value}”) are not: it was left aside. If it is the right one, choose it under Columns.',
  'note.rival':
    'The amounts were read from “{column}”. “{other}” is {field} by its name as well and would give another sum: if it is the right one, choose it under Columns.',
  'note.asides': 'Lines that are no rows of the list (sums and the like) were left aside: {lines}.',

  'doubt.comma':
    'Column “{column}”: “{example}” was read with a decimal comma, since nothing else in the column says otherwise.',
  'doubt.point':
    'Column “{column}”: “{example}” was read with a decimal point, since nothing else in the column says otherwise.',
  'doubt.dayFirst':
    'Column “{column}”: “{example}” was read with the day first, since nothing else in the column says otherwise.',
  'doubt.monthFirst':
    'Column “{column}”: “{example}” was read with the month first, since nothing else in the column says otherwise.',
  'doubt.yearFirst':
    'Column “{column}”: “{example}” was read with the year first, since nothing else in the column says otherwise.',

  'doubt.exchanged':
    'Column “{column}”: some cells are dates and others texts such as “{example}”. A spreadsheet does this when it takes a file for month first and its days are first, or the other way round: the dates then have day and month exchanged. Compare one with your CRM, and import the file anew as it came.',
  'form.dmy': 'day first',
  'form.mdy': 'month first',
  'form.ymd': 'year first',
  'form.comma': 'decimal comma',
  'form.point': 'decimal point',
} as const;
