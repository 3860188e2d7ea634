export const forecast = {
  'forecast.title': 'Forecast: what the period will bring',
  'forecast.won': 'Come so far',
  'forecast.part.openDeals': 'From open deals',
  'forecast.part.leadsThere': 'From leads that are there',
  'forecast.part.leadsToCome': 'From leads still to come',
  'forecast.part.otherDeals': 'From deals not begun yet',
  'forecast.expected': 'Forecast',
  'forecast.rangeRow': 'Range ({level})',
  'forecast.chance': 'Chance of the goal',
  'forecast.record': 'Earlier ranges that held',
  'forecast.heldOf': '{held} of {of}',
  'forecast.revenue': 'Revenue ({currency})',
  'forecast.sentence': 'Forecast: {expected} {currency}; the chance of the goal is {chance}.',
  'forecast.range': '{low} to {high} ({level}).',
  'forecast.chanceTile': 'Chance of the goal {chance}.',
  'forecast.over': 'over {share}',
  'forecast.under': 'under {share}',
  'forecast.none': 'Nothing is forecast: {why}.',
  'forecast.blank': 'Where a figure is missing: {why}.',
  'forecast.next':
    'In the next {days} days {expected} {expected|customer is|customers are} expected from the leads that are there ({range}, {level}). Of {of} such ranges made at earlier month-ends, {held} held.',
  'forecast.changedUp':
    'Conversion has changed: {observed} of the leads of the last 120 days became customers, {expected} would have at the pace of the older ones.',
  'forecast.changedDown':
    'Conversion has changed: only {observed} of the leads of the last 120 days became customers, {expected} would have at the pace of the older ones.',
  'forecast.openUndated':
    '{n} open {n|deal has|deals have} no creation date and {n|is|are} left out of the forecast.',
  'forecast.method':
    'What has come, plus what open deals, leads that are there and leads still to come bring by the period’s end, each by how often and how fast your own did so lately. In the range as many periods out of ten end as its percentage says: it is widened by how far off the forecasts of earlier month-ends were, made anew from what was known then.',
  'forecast.leadsMethod':
    'Leads so far, those of planned campaigns, and all others at the present pace by working days. The range is widened by how far off the forecasts of earlier month-ends were.',
  'forecast.why.noRecords': 'the exports it needs are missing',
  'forecast.why.customersUntold': 'no export says who became a customer',
  'forecast.why.outcomesUntold': 'no deal says whether it is won',
  'forecast.why.undated': 'too many won deals have no date',
  'forecast.why.tooFew': 'too few customers so far to learn from',
  'forecast.why.noAmounts': 'too few won deals have an amount',
  'forecast.why.tooEarly': 'the period has only begun',
  'forecast.why.notBegun': 'the period has not begun',
  'forecast.why.stale': 'the exports are too old',
} as const;
