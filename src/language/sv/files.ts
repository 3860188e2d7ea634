import type { Texts } from '../topics.ts';

export const files: Texts<'files'> = {
  'import.empty':
    'Det finns inget att läsa: texten är tom. Kopiera exporten med rubrikraden och klistra in den igen.',
  'import.pdf':
    'Det här är en PDF, och dess tabeller går inte att läsa säkert. Exportera listan från ditt CRM som CSV eller Excel (.xlsx) och använd den filen.',
  'import.oldWorkbook':
    'Det här är en Excel-arbetsbok av det äldre slaget (.xls). Öppna den i Excel, spara den som .xlsx eller CSV och använd den filen.',
  'import.protectedWorkbook':
    'Excel-arbetsboken har ett lösenord och går därför inte att läsa. Öppna den, spara den utan lösenord och använd den filen.',
  'import.binaryWorkbook':
    'Det här är en binär Excel-arbetsbok (.xlsb). Öppna den i Excel, spara den som .xlsx eller CSV och använd den filen.',
  'import.openDocument':
    'Det här är en OpenDocument-fil (.ods). Öppna den, spara den som .xlsx eller CSV och använd den filen.',
  'import.numbersFile':
    'Det här är ett kalkylblad från Numbers eller ett annat dokument från Apple. Exportera det som Excel (.xlsx) eller CSV och använd den filen.',
  'import.document':
    'Det här är ett Word- eller PowerPoint-dokument. Exportera listan från ditt CRM som CSV eller Excel (.xlsx) och använd den filen.',
  'import.webPage':
    'Det här är en webbsida eller XML, vad namnet än slutar på. Öppna den i Excel, spara den som .xlsx eller CSV och använd den filen.',
  'import.emptyWorkbook':
    'Det finns inget att läsa: inget synligt blad i arbetsboken innehåller något. Kontrollera vad du exporterade.',
  'import.noTableInWorkbook':
    'Inget synligt blad i arbetsboken innehåller en tabell: en rubrikrad och rader med minst två kolumner. Exportera listan en gång till.',
  'import.zipWithoutTable':
    'Zip-filen innehåller ingen tabell. Packa upp den och använd den CSV- eller Excel-fil (.xlsx) som du vill läsa.',
  'import.zipOfSeveral':
    'Zip-filen innehåller flera tabeller: {files}. Packa upp den och använd var och en som en egen fil.',
  'import.zipPassword':
    'Zip-filen har ett lösenord och går därför inte att läsa. Packa upp den och använd filen i den.',
  'import.damaged':
    'Filen är skadad, eller så är bara en del av den här. Ladda ner eller exportera den en gång till och använd den filen.',
  'import.unpackedTooLarge':
    'Uppackad är filen större än {most} MB, vilket är mer än vad som går att läsa. Exportera en kortare period eller färre kolumner.',
  'import.notText':
    'Filen är ingen tabell som går att läsa. Exportera listan från ditt CRM som CSV eller Excel (.xlsx) och använd den filen.',
  'import.tooWide':
    'Filen har {columns} kolumner, och ett kalkylark rymmer högst {most}. Utelämna de kolumner som du inte behöver och exportera den igen.',

  'note.openQuotes':
    'Ett citattecken som aldrig avslutas lästes som en del av sin text: rad {lines}. Ingen annan rad gick förlorad.',
  'note.unwrapped':
    'Rader som stod inom citattecken i sin helhet delades upp i sina celler: {n}, på rad {lines}.',
  'note.lostSigns':
    'Bokstäver som gått förlorade står som � på {n} {n|rad|rader}: {lines}. Finns ett namn eller en källa bland dem, exportera listan en gång till.',
  'note.zeroBytes': 'Nollbyte, som inte hör till någon text, utelämnades.',
  'note.encoding':
    'Bokstäverna lästes med teckenkodningen {encoding}, där de bildar ord. Ser namnen fel ut, exportera som CSV UTF-8.',
  'note.unknownLetters':
    'Bokstävernas teckenkodning gick inte att hitta; de lästes som {encoding}. Kontrollera namnen, och ser de fel ut, exportera som CSV UTF-8.',
  'note.readTwice': 'Bokstäver som å, ä, ö och é hade sparats med fel teckenkodning (”Ã¥”) och rättades.',
  'note.readTwicePartly':
    'En del bokstäver hade redan sparats med fel teckenkodning (”Ã¥” för ”å”) och står som de kom, så namn och källor kan skilja sig åt. Exportera listan en gång till som CSV UTF-8.',
  'note.otherSheets': 'Bladet ”{sheet}” lästes. Andra blad med en tabell lästes inte: {others}.',
  'note.errorCells': 'Celler med ett fel som #SAKNAS! lästes som tomma: rad {lines}.',
  'note.formulasWithoutValue':
    'Formler vars värde inte är sparat i arbetsboken lästes som tomma: rad {lines}. Öppna den i Excel, spara den och använd den igen.',
  'note.mergedRows':
    'Celler är sammanslagna över flera rader: {ranges}. Värdet lästes bara på den första av dessa rader.',
};
