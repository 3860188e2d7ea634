import type { Texts } from '../topics.ts';

export const capacity: Texts<'capacity'> = {
  'capacity.hoursNeeded': 'Timmar för {leads} leads × {attempts} försök × {minutes} min',
  'capacity.hoursAvailable':
    'Avsatta timmar ({reps} säljare × {hours} per månad × {months} {months|månad|månader})',
  'capacity.attemptsPerLead': 'Försök per lead som hinns med',
  'capacity.enough': 'Sälj har timmar nog.',
  'capacity.tooFew': 'Säljs timmar räcker inte till.',

  'capacityByWeek.title': 'Säljkapacitet, vecka för vecka',
  'capacityByWeek.method':
    'Vecka för vecka från dagen efter rapporten: väntade leads × {attempts} kontaktförsök × {minutes} min, mot {reps} säljare × {hours} timmar i månaden, fördelade på arbetsdagarna.',
  'capacityByWeek.week': 'Vecka {week}, {first}–{last}',
  'capacityByWeek.weekHead': 'Vecka',
  'capacityByWeek.attempts': 'Kontaktförsök',
  'capacityByWeek.hours': 'Timmar som behövs',
  'capacityByWeek.available': 'Avsatta timmar',
  'capacityByWeek.state': 'Räcker det?',
  'capacityByWeek.enough': '✓ räcker',
  'capacityByWeek.tooMany': '! {n} {n|lead|leads} för mycket',
  'capacityByWeek.over': 'Målperioden är slut: ingen vecka är kvar.',

  'recommendation.caution':
    'Säljarna väljer själva vilka de försöker nå igen, ofta dem de tror på: att försöka igen med alla skulle nå färre.',
  'recommendation.offer':
    'Era egna aktiviteter ({n} leads) talar för {attempts} försök: de når {reach} av leadsen.',
  'recommendation.use': 'Använd det',
  'capacity.needed': 'Timmar som behövs',
  'capacity.ofHours': 'av {n} avsatta',
};
