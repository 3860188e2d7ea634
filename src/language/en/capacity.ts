export const capacity = {
  'capacity.hoursNeeded': 'Hours for {leads} leads × {attempts} attempts × {minutes} min',
  'capacity.hoursAvailable':
    'Hours set aside ({reps} {reps|rep|reps} × {hours} a month × {months} {months|month|months})',
  'capacity.attemptsPerLead': 'Attempts per lead that there is time for',
  'capacity.enough': 'Sales has the hours for it.',
  'capacity.tooFew': 'Sales does not have the hours for it.',

  'capacityByWeek.title': 'Sales capacity, week by week',
  'capacityByWeek.method':
    'Week by week from the day after the report: leads expected × {attempts} attempts × {minutes} min, against {reps} {reps|rep|reps} × {hours} hours a month, spread over the working days.',
  'capacityByWeek.week': 'Week {week}, {first}–{last}',
  'capacityByWeek.weekHead': 'Week',
  'capacityByWeek.attempts': 'Attempts',
  'capacityByWeek.hours': 'Hours needed',
  'capacityByWeek.available': 'Hours set aside',
  'capacityByWeek.state': 'Enough?',
  'capacityByWeek.enough': '✓ enough',
  'capacityByWeek.tooMany': '! {n} {n|lead|leads} too many',
  'capacityByWeek.over': 'The period of the goal is over: no week is left in it.',

  'recommendation.caution':
    'Reps choose whom to try again, often the leads that they believe in: trying everybody again would reach fewer.',
  'recommendation.offer':
    'Your own activities ({n} {n|lead|leads}) suggest {attempts} {attempts|attempt|attempts}: they reach {reach} of the leads.',
  'recommendation.use': 'Use it',
  'capacity.needed': 'Hours needed',
  'capacity.ofHours': 'of {n} set aside',
} as const;
