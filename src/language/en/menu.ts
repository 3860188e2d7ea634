/** The menu's captions, by the function that each one calls. */
export const menu = {
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
  incomplete: 'The file Reports.js is missing in this script project. Add it as a script file named Reports.',
} as const;
