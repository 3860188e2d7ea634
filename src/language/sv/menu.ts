import type { MenuCaptions } from '../topics.ts';

export const menu: MenuCaptions = {
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
};
