export const funnel = {
  'funnel.method':
    'By cohort: of the leads created in the period, how many have reached each stage. A later stage counts as having passed the earlier ones. Low and high: 95 % interval (Wilson).',
  'funnel.stage': 'Stage',
  'funnel.reached': 'Reached',
  'funnel.rateFromPrevious': 'From previous',
  'funnel.low': 'Low',
  'funnel.high': 'High',
  'funnel.rateFromTop': 'From the top',
  'funnel.medianDays': 'Median days',
  'funnel.stillInside': 'Still inside',
  'funnel.medianDaysToCustomer': 'Median days from lead to customer',
  'funnel.chart': 'Leads that reached each stage',
  'funnel.bySource': 'By source',
  'funnel.byCampaign': 'By campaign',
  'funnel.byMonth': 'By month of creation (the youngest months are not done yet)',
  'funnel.byOwner': 'By owner',
  'funnel.source': 'Source',
  'funnel.month': 'Month',
  'funnel.owner': 'Owner',

  'funnelMethods.title': 'The same stages counted in three ways, {span}',
  'funnelMethods.cohort': 'Cohort',
  'funnelMethods.period': 'Period',
  'funnelMethods.anyOrder': 'Any order',
  'funnelMethods.why':
    'Cohort follows the leads created in these days to now and takes a later stage as passing the earlier ones. Period counts the entries dated in these days, also of older leads ({older} entries here), so its rates can be above 100%. Any order counts the cohort’s leads with a date for the stage itself, so stages passed without a date are missing ({passed} here).',
  'funnelMethods.rates':
    'From lead to customer: cohort {cohort}, period {period}, any order {anyOrder}. None is wrong: say which one is meant.',

  'grade.title': 'By grade',
  'grade.grade': 'Grade',
  'grade.ready': '{grade} ✓ sales-ready',
  'grade.value': 'Value per lead',
  'grade.disqualified': 'Disqualified',
  'grade.none':
    'No lead has a grade yet: write scoring rules on Definitions, or export leads with columns for fit and interest (0–100).',
  'grade.sum': 'Sales-ready: {ready} of {all} {all|lead|leads}; without a grade: {without}.',
  'grade.method':
    'Value per lead = average order of the grade’s won deals × its conversion; with fewer than {deals} won deals the average order of all. Low and high: 95 % interval of the conversion (Wilson).',
  'visitors.title': 'Visitors',
  'visitors.visitors': 'Visitors',
  'visitors.leads': 'Leads of the same days',
  'visitors.rate': 'Visitors → leads',
  'visitors.bySource': 'Visitors by source',
  'visitors.byMonth': 'Visitors by month',
  'visitors.all': 'All',
  'visitors.span':
    'Visitors from {start} to {end}, beside the leads created on these days. A month counts by its days in the period.',
  'visitors.undated':
    'Nothing says on which days the visitors came: all leads of the report are beside them.',
  'visitors.method':
    'One who comes in two months, or from two sources, is counted in each. Sources are compared by their names: give them one name under Sources in Settings.',
  'visitors.visits': 'Some exports count visits, not visitors: one visitor may have made several.',
  'funnel.customersUntold':
    'Customers are not known: leads are converted, and nothing says into what. Say it under “Converted leads became” in Settings, or import the deals.',
} as const;
