export const conversionByAge = {
  'conversionByAge.rateMature': 'Within {days} days, corrected for young leads (95 %: {low} to {high})',
  'conversionByAge.rateTooEarly':
    '{customers} customers of {leads} leads; too early for {days} days ({oldEnough} so old)',
  'conversionByAge.learntFrom': 'leads that would give a rate as sure if all were old enough',
  'conversionByAge.kindsMethod':
    'Rate: leads that become customers within {days} days (Conversion by age), with its 95 % interval; without low and high it is that of all leads, because the kind has fewer than {fewest} or too few so old. Lead value = average order × rate. Numbers and values sum to what is owed in all.',
  'conversionByAge.method':
    'The share of leads that become customers within so many days of their creation. A lead that is no customer counts for as long as it has been followed (Kaplan–Meier): last month’s leads do not pull the rate down only for being young. Low and high: 95 % interval (log-log). Old enough: created at least so many days ago. Still open: followed until that day, and no customer before it. Too early: fewer than {fewest} leads are old enough.',
  'conversionByAge.undated':
    '! Nothing says when {n} {n|customer|customers} became customers, so no rate by age is given. Export the dates of the stages, or the deals.',
  'conversionByAge.all': 'All leads',
  'conversionByAge.customers': 'Customers',
  'conversionByAge.within': 'Within days',
  'conversionByAge.oldEnough': 'Old enough',
  'conversionByAge.atRisk': 'Still open',
  'conversionByAge.conversion': 'Conversion',
  'conversionByAge.tooEarly': 'too early',
  'conversionByAge.soFar':
    'So far {customers} of {leads} leads are customers: {rate}. That share counts every young lead as one that never becomes a customer.',
  'conversionByAge.median': 'Half of the leads are customers within {days} days.',
  'conversionByAge.chart': 'Conversion to customer by days since creation, with its 95 % interval',
  'conversionByAge.noAge': 'Too early: fewer than {fewest} leads have reached the first of these ages.',
  'conversionByAge.otherSources':
    '{n} {n|source|sources} with fewer leads ({leads} in all) are counted above, but not told apart.',
  'conversionByAge.byMonth': 'By month of creation and age',
  'conversionByAge.noMonth': 'Too early: no lead is 30 days old yet.',
  'conversionByAge.age': '{days} days',
  'conversionByAge.immature':
    '* Not every lead of the month is so old yet: the share is computed as above and may still change. Blank: fewer than {fewest} of a month that is not so old yet.',
  'conversionByAge.earlierMonths':
    '{n} earlier {n|month is|months are} counted above, but not in this table.',
  'conversionByAge.days': 'Days',
  'conversionByAge.checkLeads':
    'Leads by age: {leads} + {created} without a creation date + {customerDate} {customerDate|customer|customers} without a customer date = {all} leads.',
  'conversionByAge.checkCustomers':
    'Customers of whom no date says when they became customers: {n}. Conversion by age leaves them out, so its conversion is too low ({customers} customers have a date). Add a customer date to the leads or a close date to the deals.',
} as const;
