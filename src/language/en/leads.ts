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
} as const;
