export const refresh = {
  'menu.used': 'The functions can now be used in this spreadsheet: try =LEADS_NEEDED(100000;10000;2%)',
  'menu.helpText':
    'Paste an export of leads, and one of deals, under “Import and generate”. The add-on finds the columns, keeps the export as a tab of its own and writes the reports. Paste a fresh export over the old one and choose Refresh: everything follows. What you type in Plan and Settings stays yours.',
  'menu.version': 'Version {version}',
  'menu.generated': 'The reports are ready: {n} tabs, {seconds} s.',

  'refresh.busy': 'Another refresh is running in this spreadsheet. Wait until it is done, then try again.',
  'refresh.failed':
    'The refresh of {time} failed; tabs that it had not reached still show the last good report. {reason}',
  'refresh.noSpreadsheet': 'No spreadsheet is open for this run. Open the spreadsheet and choose Refresh.',
  'refresh.unexpected': 'An unexpected error stopped it: {message}',

  'consent.missing':
    'Google has not been given, or no longer has, your consent to {rights}. Choose Import and generate in the menu and allow it.',
  'consent.cells': 'read and write this spreadsheet',
  'consent.sidebar': 'show the sidebar',
  'consent.schedule': 'refresh by schedule',
  'consent.mail': 'send mail',
} as const;
