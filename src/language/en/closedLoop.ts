export const closedLoop = {
  'closedLoop.method':
    'Leads created in the period and what they have become by now. Every won deal is on one line: that of its lead, or unmatched. ROI = (revenue − cost) ÷ cost; without a cost it is blank.',
  'closedLoop.bySource': 'Source to revenue',
  'closedLoop.byCampaign': 'Source and campaign to revenue',
  'closedLoop.reasons': 'Why leads were disqualified',
  'closedLoop.reason': 'Reason',
  'closedLoop.campaign': 'Campaign',
  'closedLoop.revenue': 'Revenue ({currency})',
  'closedLoop.cost': 'Cost ({currency})',
  'closedLoop.costPerLead': 'Cost per lead',
  'closedLoop.costPerCustomer': 'Cost per customer',
  'closedLoop.roi': 'ROI',
  'closedLoop.deals': '{n} {n|deal|deals}',
  'closedLoop.otherPeriod': 'Leads outside the period',
  'closedLoop.unmatched': 'Unmatched (no lead found)',
  'closedLoop.total': 'All won deals',
  'closedLoop.matchedBy':
    'Leads of won deals were found by id {id}, by e-mail {email}, by company name {company}.',
  'closedLoop.dealCounts': 'All deals: {won} won, {lost} lost, {open} open.',
  'closedLoop.withoutCost': 'No cost is known for: {sources}.',
  'closedLoop.chart': 'Revenue and cost by source ({currency})',
} as const;
