export const salesFeedback = {
  'salesFeedback.method':
    'What sales has said of the leads. Accepted: reached SQL or a later stage. Rejected: disqualified without having been accepted. The rest is waiting for an answer. Accept rate = accepted ÷ (accepted + rejected); its range is 95 % (Wilson). Days: from creation to SQL.',
  'salesFeedback.accepted': 'Accepted',
  'salesFeedback.rejected': 'Rejected',
  'salesFeedback.waiting': 'Waiting for an answer',
  'salesFeedback.rate': 'Accepted by sales',
  'salesFeedback.medianDays': 'Median days to accept',
  'salesFeedback.unworked': 'Not contacted',
  'salesFeedback.bySource': 'Outcome by source',
  'salesFeedback.byCampaign': 'Outcome by campaign',
  'salesFeedback.givenUp':
    '{n} of the accepted leads {n|was|were} disqualified later; the reasons below count {n|it|them} as well.',
  'salesFeedback.reasons': 'Why leads were disqualified, by source',
  'salesFeedback.noReasons': 'No export says that a lead was disqualified.',
  'salesFeedback.examples': 'Latest disqualified leads',
  'salesFeedback.unworkedLeads': 'Not contacted and overdue, oldest first',
  'salesFeedback.noLeads': 'Import your leads to see what sales says of them.',
  'salesFeedback.noAnswers':
    'Sales has not answered any of the {n} {n|lead|leads} yet: none is accepted, none disqualified.',
  'salesFeedback.found':
    'Sales has accepted {share} of the leads it has answered ({accepted} of {answered}).',
  'salesFeedback.worst': 'Fewest from {source}: {share}.',
  'salesFeedback.worstWhy': 'Fewest from {source}: {share}, most often because of “{reason}”.',
  'salesFeedback.untouched': '{n} {n|lead has|leads have} never been contacted.',
  'salesFeedback.rateNote':
    'Of the leads that sales has answered, accepted or rejected. What is waiting is not counted.',
  'salesFeedback.mostWithin': '9 of 10 within {n} days',
  'salesFeedback.pastDue': 'first contact is overdue',
  'salesFeedback.chart': 'Share accepted by sales, by source',
  'salesFeedback.otherSources': 'Other sources',
} as const;
