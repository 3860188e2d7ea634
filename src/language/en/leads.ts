export const leads = {
  'leads.about':
    'One row per lead, newest first: all leads, whatever period is chosen on Start. The tab is rewritten at each refresh. Your own columns belong to the right: they follow their lead.',
  'leads.newestOnly':
    'Only the newest {n} of {leads} leads are listed. The tab is rewritten at each refresh. Your own columns belong to the right: they follow their lead.',
  'leads.grade': 'Grade',
  'leads.hours': 'Hours to first attempt',
  'leads.hoursNote':
    'Working hours from when the clock starts to the first contact attempt. Blank: no attempt, or no times in the export.',
  'leads.firstAttempt': 'First attempt',
  'leads.met': 'On time',
  'leads.missed': 'Late',
  'leads.running': 'Open',
  'leads.attempts': 'Attempts',
  'leads.value': 'Lead value ({currency})',
  'leads.valueNote': 'Average order × the share of such leads that become customers.',
  'leads.won': 'Won ({currency})',
  'leads.disqualified': 'Disqualified',
  'leads.yes': 'Yes',
  'leads.check': 'Check',
  'leads.row': 'Row in the export',
  'leads.undated': 'No creation date.',
  'leads.backwards': 'Stage dates in the wrong order.',
  'leads.triedBefore': 'Contacted before it was created.',
  'leads.noOwner': 'No owner.',
  'leads.customerWithoutDeal': 'Customer without a won deal.',
  'leads.wonWithoutAmount': 'Won deal without an amount.',
  'leads.tooMany': 'The Leads tab lists the newest {n} of {leads} leads: a sheet of more is slow.',
  'leads.standing': 'Status',
  'leads.standing.open': 'Open',
  'leads.standing.customer': 'Customer',
  'leads.standing.lost': 'Lost',
  'leads.due': 'First attempt due',
  'leads.noCount':
    'There are no leads to show for this cell. Select a number of leads in a table on Funnel, Closed loop or SLA, and choose this again.',
  'leads.notThere': 'The Leads tab is not there. Choose Refresh in the menu, then try again.',
  'leads.filtered': '{n} leads: {what}. Remove the filter to see all of them.',
  'leads.behind':
    'To see these leads, select a number and choose “Show the leads behind the number” in the menu.',
  'leads.columnGone':
    'The Leads tab has no column {column} any more. Choose Refresh in the menu, then try again.',
  'leads.wanted': '{column}: {what}',
  'leads.filled': 'filled in',
} as const;
