import type { Language } from './languages.ts';

/** The functions that the menu calls, in its order. */
export const MENU_ITEMS = [
  'openSidebar',
  'generateReports',
  'refreshReports',
  'showLeads',
  'openMeanings',
  'keepChangedDefinitions',
  'openAgreement',
  'openSchedule',
  'openErase',
  'useInThisSpreadsheet',
  'showHelp',
] as const;
/** A line is drawn above it. */
export const SEPARATED: MenuItem = 'useInThisSpreadsheet';

/** The menu's captions, by the function that each one calls. They are apart because the menu is made before all else. */
export const MENU: Readonly<Record<Language, Readonly<Record<MenuItem | 'incomplete', string>>>> = {
  en: {
    openSidebar: 'Import and generate',
    generateReports: 'Generate reports',
    refreshReports: 'Refresh',
    showLeads: 'Show the leads behind the number',
    openMeanings: 'What does this figure mean?',
    keepChangedDefinitions: 'Approve the changed definitions',
    openAgreement: 'Agree on the agreement …',
    openSchedule: 'Scheduled refresh …',
    openErase: 'Erase personal data (GDPR) …',
    useInThisSpreadsheet: 'Turn on the functions',
    showHelp: 'Help',
    incomplete:
      'The file Reports.js is missing in this script project. Add it as a script file named Reports.',
  },
  sv: {
    openSidebar: 'Importera och skapa',
    generateReports: 'Skapa rapporter',
    refreshReports: 'Uppdatera',
    showLeads: 'Visa leads bakom talet',
    openMeanings: 'Vad betyder siffran?',
    keepChangedDefinitions: 'Godkänn ändrade definitioner',
    openAgreement: 'Kom överens …',
    openSchedule: 'Schemalagd uppdatering …',
    openErase: 'Radera persondata (GDPR) …',
    useInThisSpreadsheet: 'Aktivera funktionerna',
    showHelp: 'Hjälp',
    incomplete:
      'Filen Reports.js saknas i det här skriptprojektet. Lägg till den som en skriptfil med namnet Reports.',
  },
};

export type MenuItem = (typeof MENU_ITEMS)[number];
