export const funnel = {
  'funnel.method':
    'Of the leads created in the period, how many have reached each stage by now. A later stage counts as having passed the earlier ones. Chance alone can move a share within its range (95%, Wilson).',
  'funnel.stage': 'Stage',
  'funnel.reached': 'Count',
  'funnel.rateFromPrevious': 'From previous',
  'funnel.low': 'Low',
  'funnel.high': 'High',
  'funnel.rateFromTop': 'Share of leads',
  'funnel.medianDays': 'Median days',
  'funnel.stillInside': 'Still there',
  'funnel.givenUp': 'Disqualified or lost',
  'funnel.medianDaysToCustomer': 'Median days from lead to customer',
  'funnel.chart': 'Leads by stage, and the share that went on from the stage before',
  'funnel.bySource': 'By source',
  'funnel.byCampaign': 'By campaign',
  'funnel.byMonth': 'By month created (the latest are not finished yet)',
  'funnel.byOwner': 'By rep',
  'funnel.source': 'Source',
  'funnel.month': 'Month',
  'funnel.owner': 'Owner',

  'funnelMethods.title': 'The same stages counted in three ways, {span}',
  'funnelMethods.cohort': 'Cohort',
  'funnelMethods.period': 'Period',
  'funnelMethods.anyOrder': 'Any order',
  'funnelMethods.rates':
    'From lead to customer: cohort {cohort}, period {period}, any order {anyOrder}. All three are valid; state which one you use.',

  'grade.title': 'By grade',
  'grade.grade': 'Grade',
  'grade.ready': '{grade} ✓ sales-ready',
  'grade.value': 'Value per lead',
  'grade.disqualified': 'Disqualified',
  'grade.none':
    'No lead has a grade yet: write scoring rules on Definitions, or export leads with columns for fit and interest (0–100).',
  'grade.sum': 'Sales-ready: {ready} of {all} {all|lead|leads}; without a grade: {without}.',
  'visitors.title': 'Visitors',
  'visitors.visitors': 'Visitors',
  'visitors.leads': 'Leads, same days',
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
  'funnel.reachedNote': 'Leads that reached the stage or a later one, whatever has become of them since.',
  'funnel.rateFromPreviousNote': 'Leads that reached the stage ÷ leads that reached the one before.',
  'funnel.rateFromTopNote': 'Leads that reached the stage ÷ all leads.',
  'funnel.medianDaysNote':
    'Half of the leads with a date for this stage and for the one before took at most so many days between them.',
  'funnel.stillInsideNote':
    'Leads that came to the stage, have gone no further and are still open: not disqualified, and not all of their deals lost.',
  'funnel.lost': 'Lost',
  'funnel.lostNote':
    'Leads that came to the stage and no further, and are disqualified or have lost all of their deals.',
  'funnel.conversion': 'To customer',
  'funnel.conversionNote':
    'Customers ÷ leads. Green or red only where the group differs from all by more than chance, among as many groups as there are (Holm, 95%).',
  'funnel.conversionOfMonthNote':
    'Customers ÷ leads so far: the leads of the latest months have had less time to buy.',
  'funnel.leftOut': 'Left out, because no export says who reached them: {stages}.',
  'funnel.stageCount': '{stage} {n}',
  'funnel.foundNoLeads': 'No leads in the period.',
  'funnel.foundNoStages':
    '{n} {n|lead|leads}. No export says how far they have come: include stages or their dates, or import your deals.',
  'funnel.foundNoCustomers': '{n} {n|lead|leads}, and no customer among them yet.',
  'funnel.foundOne': '{share} of leads become {stage}.',
  'funnel.foundFirstLoss': '{share} of leads become {stage}: the largest loss on the way.',
  'funnel.foundLoss': '{share} of leads become {stage}; the largest loss is {from} to {to}: {loss} go on.',
  'funnel.foundMedian': 'Median {days} {days|day|days} to customer.',
  'become.mql': 'MQLs',
  'become.sql': 'SQLs',
  'become.opportunity': 'opportunities',
  'become.customer': 'customers',
  'funnelMethods.cohortNote':
    'Leads created in these days, followed to now. A later stage counts as passing the earlier ones.',
  'funnelMethods.periodNote':
    'Stages entered in these days, also by older leads ({older} here), so the rates can be above 100%.',
  'funnelMethods.anyOrderNote':
    'Leads created in these days with a date for the stage itself: stages passed without a date are missing ({passed} here).',
  'grade.valueNote':
    'Average order of the grade’s won deals × its conversion, both drawn towards those of all leads: the fewer there are, the more.',
} as const;
