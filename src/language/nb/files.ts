import type { Texts } from '../topics.ts';

export const files: Texts<'files'> = {
  'import.empty':
    'Det er ingenting å lese: teksten er tom. Kopier eksporten med overskriftsraden og lim den inn på nytt.',
  'import.pdf':
    'Dette er en PDF, og tabellene i den kan ikke leses sikkert. Eksporter listen fra CRM-systemet som CSV eller Excel (.xlsx) og bruk den filen.',
  'import.oldWorkbook':
    'Dette er en Excel-arbeidsbok av den eldre typen (.xls). Åpne den i Excel, lagre den som .xlsx eller CSV, og bruk den filen.',
  'import.protectedWorkbook':
    'Excel-arbeidsboken har et passord, så den kan ikke leses. Åpne den, lagre den uten passord, og bruk den filen.',
  'import.binaryWorkbook':
    'Dette er en binær Excel-arbeidsbok (.xlsb). Åpne den i Excel, lagre den som .xlsx eller CSV, og bruk den filen.',
  'import.openDocument':
    'Dette er en OpenDocument-fil (.ods). Åpne den, lagre den som .xlsx eller CSV, og bruk den filen.',
  'import.numbersFile':
    'Dette er et regneark fra Numbers eller et annet Apple-dokument. Eksporter det som Excel (.xlsx) eller CSV, og bruk den filen.',
  'import.document':
    'Dette er et Word- eller PowerPoint-dokument. Eksporter listen fra CRM-systemet som CSV eller Excel (.xlsx) og bruk den filen.',
  'import.webPage':
    'Dette er en nettside eller XML, uansett hva navnet slutter på. Åpne den i Excel, lagre den som .xlsx eller CSV, og bruk den filen.',
  'import.emptyWorkbook':
    'Det er ingenting å lese: ingen synlige ark i arbeidsboken har noe i seg. Sjekk hva du eksporterte.',
  'import.noTableInWorkbook':
    'Ingen synlige ark i arbeidsboken har en tabell: en overskriftsrad og rader med minst to kolonner. Eksporter listen en gang til.',
  'import.zipWithoutTable':
    'Zip-filen har ingen tabell. Pakk den ut og bruk CSV- eller Excel-filen (.xlsx) som du vil lese.',
  'import.zipOfSeveral':
    'Zip-filen har flere tabeller: {files}. Pakk den ut og bruk hver av dem som en egen fil.',
  'import.zipPassword': 'Zip-filen har et passord, så den kan ikke leses. Pakk den ut og bruk filen i den.',
  'import.damaged':
    'Filen er skadet, eller bare en del av den er her. Last ned eller eksporter den en gang til, og bruk den filen.',
  'import.unpackedTooLarge':
    'Pakket ut er filen større enn {most} MB, og det er mer enn det som kan leses. Eksporter en kortere periode eller færre kolonner.',
  'import.notText':
    'Filen er ingen tabell som kan leses. Eksporter listen fra CRM-systemet som CSV eller Excel (.xlsx) og bruk den filen.',
  'import.tooWide':
    'Filen har {columns} kolonner, og et regneark rommer høyst {most}. Utelat kolonnene du ikke trenger, og eksporter den på nytt.',

  'note.openQuotes':
    'Et anførselstegn som aldri avsluttes, ble lest som en del av teksten: rad {lines}. Ingen andre rader gikk tapt.',
  'note.unwrapped':
    'Rader som sto i anførselstegn i sin helhet, ble delt opp i cellene sine: {n}, på rad {lines}.',
  'note.lostSigns':
    'Bokstaver som er tapt, står som � på {n} {n|rad|rader}: {lines}. Er det et navn eller en kilde blant dem, eksporter listen en gang til.',
  'note.zeroBytes': 'Nullbyte, som ikke hører til noen tekst, ble utelatt.',
  'note.encoding':
    'Bokstavene ble lest med tegnkodingen {encoding}, som får dem til å danne ord. Ser navnene feil ut, eksporter som CSV UTF-8.',
  'note.unknownLetters':
    'Tegnkodingen til bokstavene kunne ikke fastslås; de ble lest som {encoding}. Sjekk navnene, og ser de feil ut, eksporter som CSV UTF-8.',
  'note.readTwice': 'Bokstaver som å, ø, æ og é var lagret med feil tegnkoding («Ã¥») og ble rettet.',
  'note.readTwicePartly':
    'Noen bokstaver var alt lagret med feil tegnkoding («Ã¥» for «å») og står slik de kom, så navn og kilder kan avvike. Eksporter listen en gang til som CSV UTF-8.',
  'note.otherSheets': 'Arket «{sheet}» ble lest. Andre ark med en tabell ble ikke lest: {others}.',
  'note.errorCells': 'Celler med en feil, som #I/T, ble lest som tomme: rad {lines}.',
  'note.formulasWithoutValue':
    'Formler uten lagret verdi i arbeidsboken ble lest som tomme: rad {lines}. Åpne den i Excel, lagre den, og bruk den på nytt.',
  'note.mergedRows':
    'Celler er slått sammen over flere rader: {ranges}. Verdien ble bare lest i den første av disse radene.',
};
