export const contactAttempts = {
  'contactAttempts.method':
    'Chance: leads that the attempt reached ÷ leads that it was made to and that were not reached before; 95% interval (Wilson). A lead that was not reached and not tried again leaves the count. Reached so far: 1 − the product of (1 − chance), 95% interval (Greenwood, log-log). Attempts: calls, mails, meetings and others from us to the lead. Attempts made to fewer than {fewest} leads are taken together with the later ones.',
  'contactAttempts.none':
    'No export says which attempts have reached a lead. Export activities with their outcome, such as Connected and No answer.',
  'contactAttempts.depth': 'How many attempts to agree on',
  'contactAttempts.noHours': 'The hours that the reps have are not enough to try every lead once.',
  'contactAttempts.noDepth':
    'Too little to say yet how many attempts to agree on: it takes 20 leads that were tried, leads created over four weeks, and an attempt that takes time (Settings).',
  'contactAttempts.suggested':
    'Your own activities suggest {n} {n|attempt|attempts} per lead: they reach {reach} of the leads, with {expected} attempts per lead on average, as they end when the lead is reached.',
  'contactAttempts.limitHours': 'More is not possible with the hours that the reps have.',
  'contactAttempts.limitCost': 'The next attempt would cost more than it brings.',
  'contactAttempts.limitRecords':
    'That is as far as your activities go: they do not show what more attempts bring.',
  'contactAttempts.agreed': 'Agreed today: {n} {n|attempt|attempts} (Settings).',
  'contactAttempts.curve': 'Which attempt reaches the lead',
  'contactAttempts.soFar': '{reached} of {n} {n|lead|leads} that were tried have been reached so far.',
  'contactAttempts.attempt': 'Attempt',
  'contactAttempts.tried': 'Attempts made',
  'contactAttempts.reached': 'Reached',
  'contactAttempts.chance': 'Chance',
  'contactAttempts.reach': 'Reached so far',
  'contactAttempts.tooFew': 'too few to say',
  'contactAttempts.chart': 'Chance of each attempt, and leads reached so far',
  'contactAttempts.budget': 'Attempts per kind of lead with the hours there are',
  'contactAttempts.budgetMethod':
    'Hours: {reps} {reps|rep|reps} × {hours} hours a month = {all} hours. Leads a month: those created in the last {days} days. The hours go, one after the other, to the attempt that brings the most per minute. Attempts that bring more together than the first of them alone are taken as one step; where the hours end within a step, a part of the leads gets all of it.',
  'contactAttempts.byValue': 'What is brought is counted in money.',
  'contactAttempts.byReach':
    'What is brought is counted in leads reached, as the value of a reached lead is not known yet.',
  'contactAttempts.worth':
    'Value of a reached lead: {customers} of {n} reached leads became customers, times the average order: {value} {currency} ({low} to {high}). A kind with fewer than {fewest} reached leads, or without a customer, takes the value of all. Leads not reached are taken to bring nothing.',
  'contactAttempts.noCost':
    'What an attempt costs is not known ({setting} on Settings is blank): only hours set the limit.',
  'contactAttempts.cost': 'An attempt costs {cost} {currency}; one that brings less is not made.',
  'contactAttempts.recommended': 'Recommended',
  'contactAttempts.depthOf': '{n} {n|attempt|attempts}',
  'contactAttempts.furtherOf': '{n} for {share}',
  'contactAttempts.hours': 'Hours a month',
  'contactAttempts.reachedPerMonth': 'Reached a month',
  'contactAttempts.worthPerMonth': 'Value a month, {currency}',
  'contactAttempts.valueEach': 'Each, {currency}',
  'contactAttempts.pays': 'Attempts that pay',
  'contactAttempts.chances': 'Chances from',
  'contactAttempts.own': 'own leads',
  'contactAttempts.valueOfAll': 'value of all',
  'contactAttempts.ofAll': 'all leads',
  'contactAttempts.moreNothing':
    '{n} more hours a month would bring nothing: the hours are enough for all of this.',
  'contactAttempts.moreReach':
    '{n} more hours a month ({used} of them used) would reach {reached} more leads.',
  'contactAttempts.moreValue':
    '{n} more hours a month ({used} of them used) would reach {reached} more leads, worth {value} {currency}.',
  'contactAttempts.bySource': 'By source',
  'contactAttempts.byGrade': 'By grade',
  'contactAttempts.bands': 'Response time and conversion',
  'contactAttempts.bandsMethod':
    'By working hours from the start of the clock to the first attempt, over the {n} {n|lead|leads} whose clock started at least {days} days ago; {young} younger {young|one is|ones are} left out, as they have not had the time to convert. 95% interval (Wilson). No rate below {fewest} leads.',
  'contactAttempts.association':
    'This is an association and no proof: the leads that were tried first may have been the better ones.',
  'contactAttempts.firstAttempt': 'First attempt',
  'contactAttempts.to': 'To {stage}',
  'contactAttempts.rate': 'Share',
  'contactAttempts.bandFirst': 'within {n} {n|hour|hours}',
  'contactAttempts.band': '{from}–{n} hours',
  'contactAttempts.bandLast': 'after more than {n} hours',
  'contactAttempts.bandNever': 'none so far',
  'contactAttempts.checkKinds': 'Leads tried by kind {kinds} = {all} leads tried.',
  'contactAttempts.checkBands':
    'Leads in bands {bands} + younger ones {young} = {all} leads whose clock has started.',
} as const;
