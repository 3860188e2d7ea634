export const capacity = {
  'capacity.hoursNeeded': 'Hours for {leads} leads × {attempts} attempts × {minutes} min',
  'capacity.hoursAvailable':
    'Hours set aside ({reps} {reps|rep|reps} × {hours} a month × {months} {months|month|months})',
  'capacity.attemptsPerLead': 'Whole attempts per lead that fit',
  'capacity.enough': '✓ The hours are enough for the promise.',
  'capacity.tooFew': '! The hours are not enough for the promise.',

  'capacityByWeek.title': 'Whether sales has the hands for what is coming',
  'capacityByWeek.method':
    'Week by week from the day after the report: leads expected × {attempts} attempts × {minutes} min, against {reps} {reps|rep|reps} × {hours} hours a month, spread over the working days.',
  'capacityByWeek.week': 'Week {week}, {first} to {last}',
  'capacityByWeek.weekHead': 'Week',
  'capacityByWeek.attempts': 'Attempts',
  'capacityByWeek.hours': 'Hours',
  'capacityByWeek.available': 'Set aside',
  'capacityByWeek.state': 'Enough?',
  'capacityByWeek.enough': '✓ enough',
  'capacityByWeek.tooMany': '! Week {week}: {n} {n|lead|leads} more than hands',
  'capacityByWeek.over': 'The goal period is over; no week is left in it.',

  'recommendation.caution':
    'Beware: reps choose whom to try again, and often the leads that they believe in. The chances of later attempts are those of the leads that were tried again; trying everybody again would reach fewer.',
  'recommendation.offer':
    'Your own activities ({n} {n|lead|leads}) suggest {attempts} {attempts|attempt|attempts}: they reach {reach} of the leads.',
  'recommendation.use': 'Use it',
} as const;
