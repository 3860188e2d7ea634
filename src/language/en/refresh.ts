export const refresh = {
  'menu.used': 'The functions can now be used in this spreadsheet: try =LEADS_NEEDED(100000;10000;2%)',
  'menu.helpText':
    '1. Menu, Import and generate: drop the exports of your leads and deals (calls and costs if you have them). Which columns, for each CRM: the project’s page “From your CRM to the sheet”.\n2. Press Create with these settings.\n3. Read Start and Weekly meeting; call from Call list.\n4. Next week: import the fresh exports and press Update the reports now.\n\nYour goal is in Plan, hours and currency in Settings. Your own entries are kept.',
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
  'sidebar.title': 'Smarketing',
  'schedule.never': 'No scheduled refresh. Choose one in the menu, under “Scheduled refresh …”.',
  'schedule.day': 'Refreshes by itself every day, within the hour after {hour}:00.',
  'schedule.week': 'Refreshes by itself every Monday, within the hour after {hour}:00.',
  'schedule.by': 'It runs by the account of {by} and stops if they leave.',
  'schedule.bySomebody': 'It runs by the account of whoever chose it and stops if they leave.',
  'schedule.postponed': 'At {time} another run was at work; it comes back within two hours.',
  'schedule.cameBack': 'It came back: at {time} another run was at work.',
  'schedule.copy':
    'This spreadsheet is a copy. The scheduled refresh stayed with the original: choose it anew here, in the menu under “Scheduled refresh …”.',
  'schedule.repaired': 'The scheduled refresh had stopped and was set up again {time}.',
  'erase.badEmail': '“{value}” is no e-mail address. Write one such as anna@company.se.',
  'erase.goOn':
    'Time ran out while “{tab}” was being cleared. What has gone is gone for good. Press Erase once more: it goes on where it stopped.',
  'erase.reportsLeft':
    'Everything was erased, and time ran out before the reports were written without it. Press Erase once more, or Refresh: they are next.',
  'erase.moved':
    'Somebody is moving rows in a data tab at this moment, so it is not sure which row is whose. Wait a minute and press Erase once more.',
  'erase.nobody': 'Nobody was found in the data tabs, so nothing was erased.',
  'cli.badDate': '“{value}” is no date. Write --as-of as 2026-10-16.',
  'schedule.alerts': 'Every hour of working time reps are mailed the leads whose time runs out.',
} as const;
