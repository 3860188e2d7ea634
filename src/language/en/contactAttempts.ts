export const contactAttempts = {
  'contactAttempts.method':
    'Chance: leads that the attempt reached ÷ leads that it was made to and that were not reached before; its range is 95 % (Wilson). A lead that was not reached and not tried again leaves the count. Reached after so many: 1 − the product of (1 − chance), 95 % (Greenwood, log-log). Attempts: calls, mails, meetings and others from us to the lead. Attempts made to fewer than {fewest} leads are taken together with the later ones. Reps choose whom to try again, often the leads that they believe in: so later chances are learnt from reps who nearly always go on, and where there are none the page says so.',
  'contactAttempts.none':
    'No export tells which attempts reached a lead: export activities with their outcome, such as Connected and No answer.',
  'contactAttempts.noHours': 'The reps’ hours are too few to contact every lead once.',
  'contactAttempts.noDepth':
    'Too little to say how many attempts pay: it takes 20 contacted leads and four weeks of leads.',
  'contactAttempts.suggested':
    '{n} {n|attempt reaches|attempts reach} {reach} of the leads; {agreed} {agreed|is|are} agreed today.',
  'contactAttempts.limitHours': 'The reps’ hours do not allow more.',
  'contactAttempts.limitCost': 'One more would cost more than it brings.',
  'contactAttempts.limitRecords': 'What more attempts bring, your activities do not show.',
  'contactAttempts.agreed': 'agreed today (Settings)',
  'contactAttempts.curve': 'What each attempt reaches',
  'contactAttempts.soFar': '{reached} of {n} contacted {n|lead has|leads have} been reached so far.',
  'contactAttempts.attempt': 'Attempt',
  'contactAttempts.tried': 'Leads contacted',
  'contactAttempts.reached': 'Reached',
  'contactAttempts.chance': 'Chance to reach',
  'contactAttempts.reach': 'Reached in all',
  'contactAttempts.tooFew': 'too few',
  'contactAttempts.chart': 'Share of leads reached after so many attempts',
  'contactAttempts.budget': 'How often to try each source or grade with the hours you have',
  'contactAttempts.budgetMethod':
    'Hours: {reps} {reps|rep|reps} × {hours} hours a month = {all} hours. Leads a month: those created in the last {days} days. The hours go, one after the other, to the attempt that brings the most per minute; where they end within a step, a part of the leads gets all of it.',
  'contactAttempts.byValue': 'What is brought is counted in money.',
  'contactAttempts.byReach':
    'What is brought is counted in leads reached, as the value of a reached lead is not known yet.',
  'contactAttempts.worth':
    'A reached lead is worth {value} {currency} ({low} to {high}): {customers} of {n} reached leads became customers, times the average order. A source’s or grade’s own value is drawn towards it: the fewer reached leads, the more. Leads not reached are taken to bring nothing.',
  'contactAttempts.noCost':
    'What an attempt costs is not known ({setting} on Settings is blank): only hours set the limit.',
  'contactAttempts.cost': 'An attempt costs {cost} {currency}; one that brings less is not made.',
  'contactAttempts.recommended': 'Recommended',
  'contactAttempts.depthOf': '{n} {n|attempt|attempts}',
  'contactAttempts.furtherOf': '{n} for {share}',
  'contactAttempts.hours': 'Hours a month',
  'contactAttempts.reachedPerMonth': 'Reached a month',
  'contactAttempts.worthPerMonth': 'Value a month, {currency}',
  'contactAttempts.valueEach': 'Value of a reached lead, {currency}',
  'contactAttempts.pays': 'Attempts that pay',
  'contactAttempts.chances': 'Learnt from',
  'contactAttempts.own': '{n} contacted, {reached} reached',
  'contactAttempts.ownNote':
    'Chances and value of a source or grade are its own drawn towards those of all leads: the fewer it has, the more. They go as far as those of all, so none gets more attempts only because it has been contacted more often.',
  'contactAttempts.attemptsFrom': 'Attempt {numbers}',
  'contactAttempts.goOn':
    '{attempts}: learnt from the reps who contact at least nine of ten leads again, so that the leads are not hand-picked.',
  'contactAttempts.choose':
    '! {attempts}: no rep contacts nearly all leads again, so these chances are those of hand-picked leads. Contacting everybody would reach fewer.',
  'contactAttempts.moreNothing': '{n} more hours a month would bring nothing: you have hours enough.',
  'contactAttempts.moreReach':
    '{n} more hours a month ({used} of them used) would reach {reached} more leads.',
  'contactAttempts.moreValue':
    '{n} more hours a month ({used} of them used) would reach {reached} more leads, worth {value} {currency}.',
  'contactAttempts.bySource': 'By source',
  'contactAttempts.byTeam': 'By team',
  'contactAttempts.byCountry': 'By country',
  'contactAttempts.byGrade': 'By grade',
  'contactAttempts.bands': 'Response time and conversion',
  'contactAttempts.bandsMethod':
    'Working hours from the start of the clock to the first attempt, over leads whose clock started at least {days} days ago. The range is 95 % (Wilson). No share below {fewest} leads.',
  'contactAttempts.association':
    'This does not prove that speed sells: the leads contacted first may have been the better ones.',
  'contactAttempts.firstAttempt': 'First attempt',
  'contactAttempts.to': 'To {stage}',
  'contactAttempts.rate': 'Share',
  'contactAttempts.bandFirst': 'within {n} {n|hour|hours}',
  'contactAttempts.band': '{from}–{n} hours',
  'contactAttempts.bandLast': 'after more than {n} hours',
  'contactAttempts.bandNever': 'not contacted',
  'contactAttempts.checkKinds': 'Contacted leads by source or grade {kinds} = {all} contacted leads.',
  'contactAttempts.checkBands':
    'Leads in bands {bands} + younger ones {young} = {all} leads whose clock has started.',
  'contactAttempts.suggestedBeside':
    '{n} {n|attempt reaches|attempts reach} {reach} of the leads; the {agreed} agreed today reach {agreedReach}.',
  'contactAttempts.asAgreed':
    'The {n} {n|attempt|attempts} agreed reach {reach} of the leads: that is the right number.',
  'contactAttempts.reachedSoFar': 'Contacted leads reached',
  'contactAttempts.reachedNote':
    'Leads that were reached ÷ leads that sales has tried to reach, however often.',
  'contactAttempts.withAgreed': 'Reached with {n} {n|attempt|attempts}',
  'contactAttempts.withSuggested': 'Reached with {n} {n|attempt|attempts}',
  'contactAttempts.average': 'Attempts per lead, average',
  'contactAttempts.endsWhenReached': 'they end when the lead is reached',
  'contactAttempts.leadsPerMonth': 'Leads a month',
  'contactAttempts.young': '{n} {n|lead is|leads are} younger than {days} days and not counted yet.',
} as const;
