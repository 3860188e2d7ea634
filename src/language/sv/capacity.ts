import type { Texts } from '../topics.ts';

export const capacity: Texts<'capacity'> = {
  'capacity.hoursNeeded': 'Timmar för {leads} leads × {attempts} försök × {minutes} min',
  'capacity.hoursAvailable':
    'Avsatta timmar ({reps} säljare × {hours} per månad × {months} {months|månad|månader})',
  'capacity.attemptsPerLead': 'Hela försök per lead som ryms',
  'capacity.enough': '✓ Timmarna räcker till löftet.',
  'capacity.tooFew': '! Timmarna räcker inte till löftet.',

  'capacityByWeek.title': 'Hinner sälj med det som kommer?',
  'capacityByWeek.method':
    'Vecka för vecka från dagen efter rapporten: väntade leads × {attempts} kontaktförsök × {minutes} min, mot {reps} säljare × {hours} timmar i månaden, fördelade på arbetsdagarna.',
  'capacityByWeek.week': 'Vecka {week}, {first} till {last}',
  'capacityByWeek.weekHead': 'Vecka',
  'capacityByWeek.attempts': 'Kontaktförsök',
  'capacityByWeek.hours': 'Timmar',
  'capacityByWeek.available': 'Avsatta',
  'capacityByWeek.state': 'Räcker det?',
  'capacityByWeek.enough': '✓ räcker',
  'capacityByWeek.tooMany': '! Vecka {week}: {n} {n|lead|leads} fler än sälj hinner med',
  'capacityByWeek.over': 'Målperioden är slut; ingen vecka är kvar av den.',

  'recommendation.caution':
    'Obs: säljarna väljer själva vilka de försöker nå igen, ofta dem de tror på. Chansen för senare försök gäller de leads som kontaktades igen; att försöka igen med alla skulle nå färre.',
  'recommendation.offer':
    'Era egna aktiviteter ({n} leads) talar för {attempts} försök: de når {reach} av leadsen.',
  'recommendation.use': 'Använd det',
};
