/** What the editor says of itself. Its buttons are named as Google names them, in English for everybody. */

const EN = {
  standIn:
    'The local page’s imitation of Google’s Apps Script editor: what you try here stays in this browser.',
  noProject: 'There is no script project in this browser.',
  toSpreadsheet: 'To the spreadsheet',
  noSpreadsheet: 'The spreadsheet is not open in another tab of this browser: open it, then run again.',
  replaced: 'The spreadsheet in this browser is another one now: load this page again.',
  unsaved: 'not saved',
};

const SV: typeof EN = {
  standIn:
    'Den lokala sidans efterbildning av Googles Apps Script-redigerare: det du prövar här stannar i webbläsaren.',
  noProject: 'Det finns inget skriptprojekt i den här webbläsaren.',
  toSpreadsheet: 'Till kalkylarket',
  noSpreadsheet: 'Kalkylarket är inte öppet i en annan flik i webbläsaren: öppna det och kör igen.',
  replaced: 'Kalkylarket i webbläsaren är ett annat nu: ladda om den här sidan.',
  unsaved: 'inte sparad',
};

export type EditorWords = typeof EN;

/** The words for a language (`sv`). */
export const editorWords = (language: string): EditorWords => (language === 'sv' ? SV : EN);
