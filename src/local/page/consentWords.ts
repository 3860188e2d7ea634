/** What Google's pages of consent say, as the guide to install names it. */
import { fill } from './words.ts';

const EN = {
  needed: 'Authorization required',
  needsPermission: 'A script attached to this document needs your permission to run.',
  goOn: 'Continue',
  cancel: 'Cancel',
  chooseAccount: 'Choose an account',
  account: 'name@example.com',
  toGoOn: 'to continue to {name}',
  unverified: 'Google hasn’t verified this app',
  unverifiedText:
    'The app is requesting access to sensitive info in your Google Account. Until the developer (name@example.com) verifies this app with Google, you shouldn’t use it.',
  advanced: 'Advanced',
  unsafe: 'Go to {name} (unsafe)',
  back: 'Back to safety',
  wants: '{name} wants access to your Google Account',
  select: 'Select what {name} can access',
  all: 'Select all',
  standIn: 'The local page’s imitation of a page of Google’s: nobody gets access to anything.',
  scopes: {
    'spreadsheets.currentonly': 'View and manage spreadsheets that this application has been installed in',
    spreadsheets: 'See, edit, create, and delete all your Google Sheets spreadsheets',
    'script.container.ui':
      'Display and run third-party web content in prompts and sidebars inside Google applications',
    'script.scriptapp': 'Allow this application to run when you are not present',
    'script.send_mail': 'Send email as you',
    'script.external_request': 'Connect to an external service',
    drive: 'See, edit, create, and delete all of your Google Drive files',
  },
};

const SV: typeof EN = {
  needed: 'Auktorisering krävs',
  needsPermission: 'Ett skript som hör till det här dokumentet behöver din tillåtelse för att köras.',
  goOn: 'Fortsätt',
  cancel: 'Avbryt',
  chooseAccount: 'Välj ett konto',
  account: 'name@example.com',
  toGoOn: 'för att fortsätta till {name}',
  unverified: 'Google har inte verifierat den här appen',
  unverifiedText:
    'Appen begär åtkomst till känslig information i ditt Google-konto. Använd den inte förrän utvecklaren (name@example.com) har verifierat den hos Google.',
  advanced: 'Avancerat',
  unsafe: 'Gå till {name} (osäkert)',
  back: 'Tillbaka till en säker sida',
  wants: '{name} vill komma åt ditt Google-konto',
  select: 'Välj vad {name} får komma åt',
  all: 'Markera allt',
  standIn: 'Den lokala sidans efterbildning av en sida hos Google: ingen får tillgång till något.',
  scopes: {
    'spreadsheets.currentonly': 'Visa och hantera kalkylark där appen är installerad',
    spreadsheets: 'Se, redigera, skapa och radera alla dina kalkylark i Google Kalkylark',
    'script.container.ui': 'Visa innehåll i dialoger och sidofält i Googles appar',
    'script.scriptapp': 'Köra appen när du inte är där',
    'script.send_mail': 'Skicka e-post som du',
    'script.external_request': 'Ansluta till en extern tjänst',
    drive: 'Se, redigera, skapa och radera alla dina filer i Google Drive',
  },
};

/** The words of the pages of consent for a project. */
export type ConsentWords = typeof EN;

/** The words for a language, with the project's name in them. */
export function consentWords(language: string, name: string): ConsentWords {
  const words = language === 'sv' ? SV : EN;
  const filled = Object.entries(words).map(([key, text]) => [
    key,
    typeof text === 'string' ? fill(text, { name }) : text,
  ]);
  return Object.fromEntries(filled) as ConsentWords;
}
