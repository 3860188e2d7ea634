export const agreement = {
  'agreement.title': 'Agreement between marketing and sales',
  'agreement.basis': 'For {start} to {end}. Figures as of {asOf}.',
  'agreement.example':
    'Example figures. They follow what you type in Plan and Settings, and your own data once you have imported them.',
  'agreement.incomplete':
    'Leads cannot be promised yet: Plan needs an average order value and a lead-to-customer rate.',
  'agreement.goal': 'What we both work for',
  'agreement.revenue': '{currency} in revenue, {start} to {end}.',
  'agreement.marketing': 'What marketing promises sales',
  'agreement.leads': 'leads {per}, {perMonth} a month.',
  'agreement.per.goalPeriod': 'in the period',
  'agreement.per.quarter': 'each quarter',
  'agreement.per.fiscalYear': 'each fiscal year',
  'agreement.perRep': 'leads per rep and month, shared by {reps} {reps|rep|reps}.',
  'agreement.leadsForCertainty':
    'leads {per}, {perMonth} a month: enough to be {certainty}% sure of {customers} {customers|customer|customers}.',
  'agreement.sure':
    'The promise holds on average. To be {certainty}% sure of {customers} {customers|customer|customers} takes {leads} leads.',
  'agreement.onAverage': 'On average {leads} leads bring {customers} {customers|customer|customers}.',
  'agreement.handOver': 'Every lead is handed over with its source, its campaign and how it can be reached.',
  'agreement.sales': 'What sales promises marketing',
  'agreement.speed': 'working hours at the most from when the lead is {start} to the first attempt.',
  'agreement.depth': 'attempts within {days} days. {reached}',
  'agreement.hours': 'hours per rep and month are set aside for it.',
  'agreement.followed':
    'We follow both promises every day in the tab “{sla}” and go through them together every week. Whoever sees that a promise cannot be kept says so in advance.',
  'agreement.sign': 'Signed',
  'agreement.forMarketing': 'For marketing',
  'agreement.forSales': 'For sales',
  'agreement.place': 'Place and date',
  'agreement.signature': 'Signature',
  'agreement.change': '{what}: {was} → {is}',
  'agreement.hoursChanged': 'Hours of single weekdays are others.',
  'agreement.leadsOwed': 'Leads promised',
  'agreement.leadsOfKind': 'Leads promised, {kind}',
  'agreement.percent': '{n}%',
  'agreement.kindPromise': '{hours} working hours, {attempts} attempts, {days} days',
  'agreement.asAll': 'as for all others',
  'agreement.promiseTo': 'Promise to {kind}',
  'agreement.monthsChanged': 'The months have other parts of them.',
  'agreement.revenueYearly': '{currency} in revenue each fiscal year, from {month}.',
  'agreement.revenueQuarterly': '{currency} in revenue each quarter; the fiscal year begins in {month}.',
  'agreement.byMonth': 'Month by month: {months}.',
  'agreement.thisPeriod': '{start} to {end}: {revenue} {currency} in revenue and {leads} {leads|lead|leads}.',
  'agreement.revenueMonthly': '{currency} in revenue each month.',
  'agreement.customersAtRate':
    'customers at an average order of {order} {currency}; {rate} of the leads become customers.',
  'agreement.worth': '{currency} is what these leads are to be worth.',
  'agreement.ofKind': '{kind}, worth {value} {currency}',
  'agreement.otherKinds': '{n} other {n|kind|kinds}',
  'agreement.toKind':
    '{kind}: first attempt within {hours} working {hours|hour|hours}, {attempts} {attempts|attempt|attempts} within {days} {days|day|days}.',
  'agreement.answerWithin':
    'working days at the most until sales has accepted the lead, or rejected it with a reason, in the CRM.',
  'agreement.broken': 'When a promise is broken',
  'agreement.limits':
    'Sales: when fewer than {sales} of the leads of 30 days were on time. Marketing: when fewer than {marketing} of the leads that are due have come.',
  'agreement.thenDefault': 'Then both sides meet within a week and agree on what changes.',
  'agreement.review': 'The agreement is reviewed on {day}.',
  'agreement.reviewLater': 'The agreement is reviewed three months after it comes into force.',
  'agreement.signatureOf': 'Signature, {name}',
  'agreement.proposed': 'Version {version}: a proposal, to be signed.',
  'agreement.inForce':
    'Version {version}, in force from {from}. Nothing in it changes until a new version is agreed.',
  'agreement.agreedOn': 'Agreed on {day}, to be signed.',
  'agreement.agreedBy': 'Agreed on {day}. For marketing: {marketing}. For sales: {sales}.',
  'agreement.coming': 'Version {version} is agreed and comes into force on {from}.',
  'agreement.reviewForData':
    'A review is proposed: your own data now ask for another number of leads than was agreed.',
  'agreement.reviewForDay':
    'A review was agreed for {day}: look at the proposal in the sidebar, step “Agreement”.',
  'agreement.today': 'Your own data of {asOf} would ask for {leads} leads.',
  'agreement.todayRange': 'Your own data of {asOf} would ask for {leads} leads ({low} to {high}).',
  'agreement.badDay': '“{value}” is no day. Write it like 2026-10-01.',
  'agreement.nothingChanged':
    'Nothing has changed since version {version}: there is nothing new to agree on. Change Plan, Settings or the step “Agreement” first.',
  'agreement.beforeLast':
    'A new version cannot come into force before version {version} did: choose a later day.',
  'agreement.follows': 'It follows your settings and data until you agree on it in the sidebar.',
  'agreement.reviewForGoal': 'The days of the goal ended on {day}: agree on a new version.',
  'keeping.attempt': 'One attempt less',
  'keeping.hours': 'Two working hours more to the first attempt',
  'keeping.repHours': 'Ten hours more of each rep a month',
  'keeping.leads': '20 leads fewer',
  'keeping.strictest':
    'The strictest that both sides keep in 95 of 100 such periods: {leads} leads, first attempt within {hours} working hours, {attempts} attempts.',
  'keeping.strictestLeads': 'The most leads that marketing delivers in 95 of 100 such periods: {leads}.',
} as const;
