export const agreement = {
  'agreement.title': 'Agreement between marketing and sales',
  'agreement.basis': 'For {start} to {end}. Figures as of {asOf}.',
  'agreement.example':
    'Example figures. They follow what you type in Plan and Settings, and your own data once you have imported them.',
  'agreement.incomplete':
    'Leads cannot be promised yet: Plan needs an average order value and a lead-to-customer rate.',
  'agreement.goal': 'What we both work for',
  'agreement.revenue': '{currency} in revenue.',
  'agreement.customers': 'customers at an average order of {order} {currency}.',
  'agreement.rate': 'of the leads become customers.',
  'agreement.marketing': 'What marketing promises sales',
  'agreement.leads': 'leads in the period, {perMonth} a month.',
  'agreement.perRep': 'leads per rep and month, shared by {reps} {reps|rep|reps}.',
  'agreement.leadsForCertainty':
    'leads in the period, {perMonth} a month: enough to be {certainty}% sure of {customers} {customers|customer|customers}.',
  'agreement.sure':
    'The promise holds on average. To be {certainty}% sure of {customers} {customers|customer|customers} takes {leads} leads.',
  'agreement.onAverage': 'On average {leads} leads bring {customers} {customers|customer|customers}.',
  'agreement.handOver': 'Every lead is handed over with its source, its campaign and how it can be reached.',
  'agreement.sales': 'What sales promises marketing',
  'agreement.speed': 'working hours at the most from when the lead is {start} to the first attempt.',
  'agreement.depth': 'attempts within {days} days. {reached}',
  'agreement.hours': 'hours per rep and month are set aside for it.',
  'agreement.answer':
    'Every lead is accepted, or rejected with a reason, in the CRM: that is how marketing learns.',
  'agreement.follow': 'How we follow it',
  'agreement.followed':
    'We follow both promises every day in the tab “{sla}” and go through them together every week. Whoever sees that a promise cannot be kept says so in advance.',
  'agreement.sign': 'Signed',
  'agreement.forMarketing': 'For marketing',
  'agreement.forSales': 'For sales',
  'agreement.place': 'Place and date',
  'agreement.signature': 'Signature',
} as const;
