import type { MenuCaptions } from '../topics.ts';

export const menu: MenuCaptions = {
  openSidebar: 'Importer og lag',
  generateReports: 'Lag rapporter',
  refreshReports: 'Oppdater',
  showLeads: 'Vis leadene bak tallet',
  openMeanings: 'Hva betyr tallet?',
  keepChangedDefinitions: 'Godkjenn endrede definisjoner',
  openAgreement: 'Bli enige om avtalen …',
  openSchedule: 'Planlagt oppdatering …',
  openErase: 'Slett personopplysninger (GDPR) …',
  useInThisSpreadsheet: 'Slå på funksjonene',
  showHelp: 'Hjelp',
  incomplete:
    'Filen Reports.js mangler i dette skriptprosjektet. Legg den til som en skriptfil med navnet Reports.',
};
