import type { MenuCaptions } from './topics.ts';

/** The functions that the menu calls, in its order; what they are called is in each language's folder. */
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
] as const satisfies readonly (keyof MenuCaptions)[];
export type MenuItem = (typeof MENU_ITEMS)[number];
/** A line is drawn above it. */
export const SEPARATED: MenuItem = 'useInThisSpreadsheet';
