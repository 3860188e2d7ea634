import type { Language } from './languages.ts';

/** The menu's captions, by the function that each one calls. They are apart because the menu is made before all else. */
export const MENU: Readonly<Record<Language, Readonly<Record<MenuItem | 'incomplete', string>>>> = {
  en: {
    openSidebar: 'Import and generate',
    generateReports: 'Generate reports',
    refreshReports: 'Refresh',
    showLeads: 'Show the leads behind the number',
    keepChangedDefinitions: 'Keep the changed definitions',
    openSchedule: 'Scheduled refresh …',
    openErase: 'Erase a person …',
    useInThisSpreadsheet: 'Use in this spreadsheet',
    showHelp: 'Help',
    incomplete:
      'The file Reports.js is missing in this script project. Add it as a script file named Reports.',
  },
  sv: {
    openSidebar: 'Importera och skapa',
    generateReports: 'Skapa rapporter',
    refreshReports: 'Uppdatera',
    showLeads: 'Visa leads bakom talet',
    keepChangedDefinitions: 'Behåll de ändrade definitionerna',
    openSchedule: 'Schemalagd uppdatering …',
    openErase: 'Radera en person …',
    useInThisSpreadsheet: 'Använd i det här kalkylarket',
    showHelp: 'Hjälp',
    incomplete:
      'Filen Reports.js saknas i det här skriptprojektet. Lägg till den som en skriptfil med namnet Reports.',
  },
};

export type MenuItem =
  | 'openSidebar'
  | 'generateReports'
  | 'refreshReports'
  | 'showLeads'
  | 'keepChangedDefinitions'
  | 'openSchedule'
  | 'openErase'
  | 'useInThisSpreadsheet'
  | 'showHelp';
