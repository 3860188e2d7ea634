export const salesFeedback = {
  'salesFeedback.method':
    'What sales has said of the leads. Accepted: reached SQL or a later stage. Rejected: disqualified without having been accepted. The rest is waiting for an answer. Accept rate = accepted ÷ (accepted + rejected), 95% interval (Wilson). Days: from creation to SQL.',
  'salesFeedback.accepted': 'Accepted',
  'salesFeedback.rejected': 'Rejected',
  'salesFeedback.waiting': 'Waiting',
  'salesFeedback.rate': 'Accept rate',
  'salesFeedback.medianDays': 'Median days',
  'salesFeedback.p90Days': '90th percentile',
  'salesFeedback.unworked': 'Never tried',
  'salesFeedback.bySource': 'Answers by source',
  'salesFeedback.byCampaign': 'Answers by source and campaign',
  'salesFeedback.givenUp':
    'Of the accepted leads {n} {n|was|were} disqualified later; their reasons count below as well.',
  'salesFeedback.reasons': 'Why leads were disqualified',
  'salesFeedback.noReasons': 'No export says that a lead was disqualified.',
  'salesFeedback.reasonsByCampaign': 'Reasons by source and campaign, the most frequent first',
  'salesFeedback.shareMethod': 'Share: of the disqualified leads of the same source and campaign.',
  'salesFeedback.examples': 'Examples: the leads disqualified last, by creation',
  'salesFeedback.unworkedLeads':
    'Never tried: the first attempt’s time is out and nobody has tried; the oldest first',
  'salesFeedback.row': 'Where',
} as const;
