import { LANGUAGES, languageOfLocale } from '../../language/languages.ts';

/** The page's own few words, in Swedish and English: it only stands in for Google's. What the add-on says is in src/language. */

const EN = {
  code: 'en',
  untitled: 'Untitled spreadsheet',
  toolbar: 'Workbook',
  extensions: 'Extensions',
  begin: 'Begin here',
  trySample: 'Try with sample data',
  newWorkbook: 'New workbook',
  emptyProject: 'Start with an empty project',
  makeCopy: 'Make a copy',
  copyOf: 'Copy of {name}',
  copyText:
    'The copy opens here in place of this workbook, as Google makes it: with all tabs, without triggers and mails.',
  loadSamples: 'Load samples',
  swedishSample: 'Swedish sample',
  englishSample: 'English sample',
  download: 'Download xlsx',
  triggers: 'Triggers',
  mails: 'Mails',
  documents: 'Documents',
  hiddenTabs: 'Hidden sheets ({n})',
  opening: 'Opening …',
  openingReads: 'Opening: reading what is saved …',
  openingComputes: 'Opening: computing the sheets …',
  openingDraws: 'Opening: drawing …',
  working: 'Working …',
  workingOn: 'Working: {what} …',
  saving: 'Saving …',
  saved: 'Saved',
  notSaved: 'Not saved',
  grid: 'Spreadsheet. F6 goes on to the sidebar and the menus.',
  close: 'Close',
  ok: 'OK',
  cancel: 'Cancel',
  replaceTitle: 'Replace this workbook?',
  replaceText:
    'There is one workbook in this browser. What is in it now will be gone. Download it first if you want to keep it.',
  replace: 'Replace',
  noTriggers: 'No time triggers. The add-on makes one when you choose a refresh schedule.',
  triggersNote: 'At Google these run by themselves. Here they run when you press the button.',
  runNow: 'Run now',
  noMails: 'No mails yet.',
  mailsNote: 'What the add-on would have sent. Nothing leaves this page.',
  to: 'To',
  asHtml: 'As the receiver sees it',
  asText: 'As text',
  failed: 'That did not work',
  notKept: 'This browser does not let the page keep anything: the workbook will be gone after a reload.',
  saveFailed:
    'The browser did not save your latest changes. It is tried again every ten seconds; to be sure, download the workbook.',
  otherTab: 'The workbook is open in another tab of this browser. Changes made here are not kept.',
  unreadable:
    'The workbook that was kept in this browser cannot be opened: {reason} A new one is opened instead.',
  changesUnreadable:
    'The latest changes that were saved in this browser cannot be read: {reason} The workbook is shown without them.',
  everyHour: 'every hour',
  everyHours: 'every {n} hours',
  everyDay: 'every day',
  everyDays: 'every {n} days',
  atHour: 'about {n}:00',
  MONDAY: 'Mondays',
  refused:
    'This page answers only at its own address on this machine: type {address} into the browser yourself.',
};

const SV: typeof EN = {
  code: 'sv',
  untitled: 'Namnlöst kalkylark',
  toolbar: 'Arbetsbok',
  extensions: 'Tillägg',
  begin: 'Börja här',
  trySample: 'Prova med exempeldata',
  newWorkbook: 'Ny arbetsbok',
  emptyProject: 'Börja med ett tomt projekt',
  makeCopy: 'Skapa en kopia',
  copyOf: 'Kopia av {name}',
  copyText:
    'Kopian öppnas här i stället för den här arbetsboken, som Google gör den: med alla flikar, utan utlösare och mejl.',
  loadSamples: 'Läs in exempel',
  swedishSample: 'Svenskt exempel',
  englishSample: 'Engelskt exempel',
  download: 'Ladda ner xlsx',
  triggers: 'Utlösare',
  mails: 'Mejl',
  documents: 'Dokument',
  hiddenTabs: 'Dolda ark ({n})',
  opening: 'Öppnar …',
  openingReads: 'Öppnar: läser det sparade …',
  openingComputes: 'Öppnar: räknar arken …',
  openingDraws: 'Öppnar: ritar …',
  working: 'Arbetar …',
  workingOn: 'Arbetar: {what} …',
  saving: 'Sparar …',
  saved: 'Sparat',
  notSaved: 'Inte sparat',
  grid: 'Kalkylark. F6 går vidare till sidopanelen och menyerna.',
  close: 'Stäng',
  ok: 'OK',
  cancel: 'Avbryt',
  replaceTitle: 'Ersätta arbetsboken?',
  replaceText:
    'Det finns en arbetsbok i den här webbläsaren. Det som finns i den nu försvinner. Ladda ner den först om du vill ha den kvar.',
  replace: 'Ersätt',
  noTriggers: 'Inga tidsutlösare. Tillägget gör en när du väljer hur ofta det ska uppdatera.',
  triggersNote: 'Hos Google körs de av sig själva. Här körs de när du trycker på knappen.',
  runNow: 'Kör nu',
  noMails: 'Inga mejl än.',
  mailsNote: 'Det som tillägget skulle ha skickat. Ingenting lämnar den här sidan.',
  to: 'Till',
  asHtml: 'Som mottagaren ser det',
  asText: 'Som text',
  failed: 'Det gick inte',
  notKept: 'Webbläsaren låter inte sidan spara något: arbetsboken är borta när sidan laddas om.',
  saveFailed:
    'Webbläsaren sparade inte dina senaste ändringar. Det görs ett nytt försök var tionde sekund; ladda ner arbetsboken om du vill vara säker.',
  otherTab: 'Arbetsboken är öppen i en annan flik i webbläsaren. Ändringar som görs här sparas inte.',
  unreadable: 'Arbetsboken som fanns sparad i webbläsaren kan inte öppnas: {reason} En ny öppnas i stället.',
  changesUnreadable:
    'De senaste ändringarna som sparades i webbläsaren går inte att läsa: {reason} Arbetsboken visas utan dem.',
  everyHour: 'varje timme',
  everyHours: 'var {n}:e timme',
  everyDay: 'varje dag',
  everyDays: 'var {n}:e dag',
  atHour: 'omkring kl. {n}',
  MONDAY: 'måndagar',
  refused: 'Sidan svarar bara på sin egen adress på den här datorn: skriv själv in {address} i webbläsaren.',
};

/** The page's words in one language. */
export type PageWords = typeof EN;

/** The words for a spreadsheet's locale (`sv_SE`): Swedish ones, and English ones for all others. */
export const wordsFor = (locale: string): PageWords => (locale.startsWith('sv') ? SV : EN);

/** The locale of a new workbook: by the language of the browser. */
export const usualLocale = (): string => LANGUAGES[languageOfLocale(navigator.language)].locale;

/** Puts values into the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
