import type { Texts } from '../topics.ts';

export const capacity: Texts<'capacity'> = {
  'capacity.hoursNeeded': 'Timer for {leads} leads × {attempts} forsøk × {minutes} min',
  'capacity.hoursAvailable':
    'Avsatte timer ({reps} {reps|selger|selgere} × {hours} i måneden × {months} {months|måned|måneder})',
  'capacity.attemptsPerLead': 'Forsøk per lead det er tid til',
  'capacity.enough': 'Salg har timer nok.',
  'capacity.tooFew': 'Salg har ikke timer nok.',

  'capacityByWeek.title': 'Salgskapasitet, uke for uke',
  'capacityByWeek.method':
    'Uke for uke fra dagen etter rapporten: forventede leads × {attempts} kontaktforsøk × {minutes} min, mot {reps} {reps|selger|selgere} × {hours} timer i måneden, fordelt på virkedagene.',
  'capacityByWeek.week': 'Uke {week}, {first}–{last}',
  'capacityByWeek.weekHead': 'Uke',
  'capacityByWeek.attempts': 'Kontaktforsøk',
  'capacityByWeek.hours': 'Timer som trengs',
  'capacityByWeek.available': 'Avsatte timer',
  'capacityByWeek.state': 'Er det nok?',
  'capacityByWeek.enough': '✓ nok',
  'capacityByWeek.tooMany': '! {n} {n|lead for mye|leads for mange}',
  'capacityByWeek.over': 'Målperioden er over: Det er ingen uker igjen.',

  'recommendation.caution':
    'Selgerne velger selv hvem de prøver å nå igjen, ofte dem de har tro på: Å prøve alle igjen ville nådd færre.',
  'recommendation.offer':
    'Deres egne aktiviteter ({n} {n|lead|leads}) taler for {attempts} forsøk: Da nås {reach} av leadene.',
  'recommendation.use': 'Bruk dette',
  'capacity.needed': 'Timer som trengs',
  'capacity.ofHours': 'av {n} avsatte',
};
