export const digest = {
  'digest.subjectOff': 'Smarketing {date}: {n} {n|thing|things} to look at',
  'digest.subjectFine': 'Smarketing {date}: nothing new to look at',
  'digest.subjectFailed': 'Smarketing {date}: the scheduled refresh failed',
  'digest.fine': 'Nothing new since the last scheduled refresh.',
  'digest.notNeeded': 'No digest was sent: nothing new to look at.',
  'digest.off': 'To look at',
  'digest.speedLow': 'First attempt in time: {attainment}, below the limit of {limit}.',
  'digest.depthLow': 'All attempts in time: {attainment}, below the limit of {limit}.',
  'digest.missed': 'Missed: first attempt {speed}, all attempts {depth}.',
  'digest.missedNew': 'Missed since the last scheduled refresh: first attempt {speed}, all attempts {depth}.',
  'digest.failing': 'Checks that do not hold: {n}.',
  'digest.failingNew': 'Checks that do not hold since the last scheduled refresh: {n}.',
  'digest.byOwner': 'Missed by owner, the most first',
  'digest.firstMissed': 'First attempt missed',
  'digest.checks': 'Checks to look at',
  'digest.week': 'The week',
  'digest.lateDecision': 'Late since {due}: {what} ({owner}).',
  'digest.campaign': '{campaign} begins {start}.',
  'digest.open': 'Open the spreadsheet',
  'digest.why':
    'You get this because your address is in the spreadsheet’s Settings, beside “{setting}”. It stops when the address is taken away there.',
  'digest.noAddress': 'There is no address to send to. Type one first.',
  'digest.sent': 'Digest sent to {n} {n|address|addresses}.',
  'digest.quota':
    'The digest was not sent: Google lets the person who set the schedule send to {left} more {left|address|addresses} today, and there are {n}. Take addresses away, or wait until tomorrow.',
  'digest.notSent':
    'The digest was not sent: {reason} Check the addresses in Settings and that the add-on may send mail, then send it from the sidebar.',
} as const;
