export const changeDrivers = {
  'changeDrivers.method':
    'Customers and revenue of the leads created in the period of Settings (without one: in the last whole quarter) beside those of as many days before, split into what changed. Each effect is the mean over all orders in which the factors can change (Shapley), so that they sum to the difference exactly. Rates and revenue per customer are taken by source.',
  'changeDrivers.title': 'What moved customers and revenue',
  'changeDrivers.followed':
    'Both sides are followed for {days} {days|day|days} after their last day: what came later of the older side does not count here.',
  'changeDrivers.created': 'Leads created',
  'changeDrivers.none': 'One of the two sides has no leads: there is nothing to compare.',
  'changeDrivers.few': 'With fewer than {n} customers on a side, much of the difference may be chance.',
  'changeDrivers.undated':
    'Leads that count with a stage that nothing dates: {n}. On the older side they count whenever that was, so the sides are not followed equally long.',
  'changeDrivers.factor': 'What changed',
  'changeDrivers.sum': 'Sum = difference',
  'changeDrivers.customersChart': 'What moved customers',
  'changeDrivers.revenueChart': 'What moved revenue ({currency})',

  'driver.volume': 'Number of leads',
  'driver.mix': 'Mix of sources',
  'driver.mql': 'Lead to MQL',
  'driver.sql': 'MQL to SQL',
  'driver.opportunity': 'SQL to opportunity',
  'driver.customer': 'Opportunity to customer',
  'driver.order': 'Revenue per customer',
  'changeDrivers.whole': 'Whole',
  'changeDrivers.up': 'Up',
  'changeDrivers.down': 'Down',
  'changeDrivers.before': 'Before',
  'changeDrivers.now': 'Now',
} as const;
