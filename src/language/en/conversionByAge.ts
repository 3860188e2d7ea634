export const conversionByAge = {
  'conversionByAge.rateMature': 'Within {days} days, corrected for young leads (95 %: {low} to {high})',
  'conversionByAge.rateTooEarly':
    '{customers} customers of {leads} leads; too early for {days} days ({oldEnough} so old)',
  'conversionByAge.learntFrom': 'leads that would give a rate as sure if all were old enough',
  'conversionByAge.kindsMethod':
    'Rate: leads that become customers within {days} days (Conversion by age), drawn towards that of all leads: the fewer are so old, the more. Its 95 % range stands beside it. Lead value = average order × rate. Numbers and values sum to what is owed in all.',
  'conversionByAge.method':
    'The share of leads that become customers within so many days of their creation. A lead that is no customer counts for as long as it has been followed (Kaplan–Meier, log-log interval): last month’s leads do not pull the rate down only for being young. Too few: fewer than {fewest} leads have been followed that long.',
  'conversionByAge.undated':
    '! Nothing says when {n} {n|customer|customers} became customers, so no rate by age is given. Export the dates of the stages, or the deals.',
  'conversionByAge.all': 'All leads',
  'conversionByAge.customers': 'Customers',
  'conversionByAge.within': 'Share of customers within',
  'conversionByAge.oldEnough': 'Leads followed that long',
  'conversionByAge.atRisk': 'Not yet customers by then',
  'conversionByAge.conversion': 'Conversion',
  'conversionByAge.tooEarly': 'too few',
  'conversionByAge.soFar':
    'So far {customers} of {leads} leads are customers: {rate}. That counts every young lead as one that never buys.',
  'conversionByAge.median': 'Half of the leads are customers within {days} days.',
  'conversionByAge.chart': 'Share of leads that are customers, by days since they were created',
  'conversionByAge.noAge': 'Too early to tell: fewer than {fewest} leads are 30 days old.',
  'conversionByAge.otherSources':
    '{n} {n|source|sources} with fewer leads ({leads} in all) are counted above, but not told apart.',
  'conversionByAge.byMonth': 'By month created and days since',
  'conversionByAge.noMonth': 'Too early to tell: no lead is 30 days old yet.',
  'conversionByAge.age': '{days} days',
  'conversionByAge.immature':
    '* Not all leads of the month are that old yet: the share may still change. Blank: fewer than {fewest} of the month’s leads are that old.',
  'conversionByAge.earlierMonths':
    '{n} earlier {n|month is|months are} counted above, but not in this table.',
  'conversionByAge.days': 'Days',
  'conversionByAge.checkLeads':
    'Leads by age: {leads} + {created} without a creation date + {customerDate} {customerDate|customer|customers} without a customer date = {all} leads.',
  'conversionByAge.checkCustomers':
    'Customers of whom no date says when they became customers: {n}. Conversion by age leaves them out, so its conversion is too low ({customers} customers have a date). Add a customer date to the leads or a close date to the deals.',
  'conversionByAge.found': 'After {days} days {share} of leads are customers.',
  'conversionByAge.foundHalf':
    'Half of those who buy do it within {half} {half|day|days}; after {days} days {share} of leads are customers.',
  'conversionByAge.foundNone': 'No lead has become a customer yet, even after {days} days.',
  'conversionByAge.ageNote':
    'Leads that became customers within {days} days of their creation; young leads count for as long as they have been followed.',
  'conversionByAge.heat':
    'The darker, the more customers. * Not all leads of the month are that old yet: the share may still change.',
} as const;
