/** What is said of files where they are read: in the sidebar and on the command line. */
export const files = {
  'import.empty':
    'There is nothing to read: the text is empty. Copy the export with its header line and paste it again.',
  'import.pdf':
    'This is a PDF, and its tables cannot be read safely. Export the list from your CRM as CSV or Excel (.xlsx) and use that file.',
  'import.oldWorkbook':
    'This is an Excel workbook of the older kind (.xls). Open it in Excel, save it as .xlsx or CSV, and use that file.',
  'import.protectedWorkbook':
    'This Excel workbook has a password, so it cannot be read. Open it, save it without the password, and use that file.',
  'import.binaryWorkbook':
    'This is a binary Excel workbook (.xlsb). Open it in Excel, save it as .xlsx or CSV, and use that file.',
  'import.openDocument':
    'This is an OpenDocument file (.ods). Open it, save it as .xlsx or CSV, and use that file.',
  'import.numbersFile':
    'This is a Numbers spreadsheet or another Apple document. Export it as Excel (.xlsx) or CSV and use that file.',
  'import.document':
    'This is a Word or PowerPoint document. Export the list from your CRM as CSV or Excel (.xlsx) and use that file.',
  'import.webPage':
    'This is a web page or XML, whatever its name ends in. Open it in Excel, save it as .xlsx or CSV, and use that file.',
  'import.emptyWorkbook':
    'There is nothing to read: no visible sheet of the workbook has anything in it. Check what you exported.',
  'import.noTableInWorkbook':
    'No visible sheet of the workbook holds a table: a header and rows with two columns or more. Export the list once more.',
  'import.zipWithoutTable':
    'This zip file holds no table. Unpack it and use the CSV or Excel (.xlsx) file that you want to read.',
  'import.zipOfSeveral':
    'This zip file holds several tables: {files}. Unpack it and use each of them as a file of its own.',
  'import.zipPassword':
    'This zip file has a password, so it cannot be read. Unpack it and use the file in it.',
  'import.damaged':
    'This file is damaged or only a part of it is here. Download or export it once more and use that file.',
  'import.unpackedTooLarge':
    'Unpacked, this file is larger than {most} MB, which is more than can be read. Export a shorter period or fewer columns.',
  'import.notText':
    'This file is no table that can be read. Export the list from your CRM as CSV or Excel (.xlsx) and use that file.',
  'import.tooWide':
    'This file has {columns} columns, and a spreadsheet holds {most} at most. Leave out the columns that you do not need and export it again.',

  'note.openQuotes':
    'A quotation mark that is never closed was read as part of its text: line {lines}. No other line was lost by it.',
  'note.unwrapped':
    'Lines that stood between quotation marks as a whole were taken apart into their cells: {n}, on line {lines}.',
  'note.lostSigns':
    'Letters that are lost stand as � on {n} {n|line|lines}: {lines}. If a name or source is among them, export the list once more.',
  'note.zeroBytes': 'Zero bytes, which are no part of a text, were left out.',
  'note.encoding':
    'The letters were read as {encoding}, the encoding in which they make words. If names look wrong, export as CSV UTF-8.',
  'note.unknownLetters':
    'The encoding of the letters could not be found; they were read as {encoding}. Check the names, and if they look wrong export as CSV UTF-8.',
  'note.readTwice':
    'Letters such as å, ä, ö and é had been saved in a wrong encoding (“Ã¥”) and were put right.',
  'note.readTwicePartly':
    'Some letters were saved in a wrong encoding before (“Ã¥” for “å”) and stand as they came, so names and sources may differ. Export the list once more as CSV UTF-8.',
  'note.otherSheets': 'The sheet “{sheet}” was read. Other sheets with a table were not: {others}.',
  'note.errorCells': 'Cells with an error such as #N/A were read as blank: row {lines}.',
  'note.formulasWithoutValue':
    'Formulas whose value is not saved in the workbook were read as blank: row {lines}. Open it in Excel, save it, and use it again.',
  'note.mergedRows':
    'Cells are merged over several rows: {ranges}. Their value was read in the first of these rows only.',
} as const;
