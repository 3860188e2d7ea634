export const plan = {
  'plan.chanceOfGoal': 'With {leads} leads you reach {customers} customers in {chance} of 100 such periods.',
  'plan.leadsForCertainty': 'Leads needed to be {certainty} % sure',
  'plan.method':
    'Backwards from revenue: customers = goal ÷ average order, leads = customers ÷ rate, rounded up. How sure that is comes from the binomial distribution, with the uncertainty of a rate that was learnt from your own leads.',
  'plan.howTo':
    'Type in the yellow cells. Where they are blank, your own records decide. A refresh never changes what you type.',
  'plan.what': 'What you know',
  'plan.yours': 'Your figure',
  'plan.fromRecords': 'From your records',
  'plan.basis': 'Based on',
  'plan.used': 'Used',
  'plan.standard': 'Used while your figure is blank',
  'plan.example': 'The method’s example, until you import your own records',
  'plan.orderBasis': '{n} won {n|deal|deals} with an amount',
  'plan.orderSpread':
    '{n} won deals with an amount; half are at most {median}, the largest is {share}% of the revenue',
  'plan.rateBasis': '{customers} customers of {leads} leads so far, the young ones included',
  'plan.stepBasis': '{customers} of {leads}',
  'plan.learntFrom': 'The rate was learnt from so many leads',
  'plan.checks': 'Checks of your records',
  'plan.result': 'What it takes',
  'plan.needed': 'Needed',
  'plan.customersNeeded': 'Customers needed',
  'plan.leadsNeeded': 'Leads needed on average',
  'plan.chance': 'Chance that those leads bring the customers',
  'plan.leadsAtCertainty': 'Leads needed with the certainty asked for',
  'plan.leadValue': 'Value of a lead',
  'plan.sentence':
    'With {leads} leads you reach {customers} customers in {chance} of 100 such periods; with {sure} leads in {certainty} of 100.',
  'plan.stages': 'Stage by stage',
  'plan.step': '{from} to {to}',
  'plan.together': 'All stages together',
  'plan.untold': 'No export says who reached: {stages}',
  'plan.otherRate': 'The plan uses the rate {used}%; the stages together give {together}%.',
  'plan.stagesIncomplete': 'The plan uses the rate {used}%: not every stage has a rate.',
  'plan.rounding':
    'Every count is rounded up once, from the exact value; so the stages may ask for a lead more than the rate from top to bottom.',
} as const;
