import type { Texts } from '../topics.ts';

export const plan: Texts<'plan'> = {
  'plan.chanceOfGoal': 'Med {leads} leads är chansen {chance} % att nå {customers} kunder.',
  'plan.method':
    'Baklänges från intäkten: kunder = mål ÷ snittordervärde, leads = kunder ÷ andel, avrundat uppåt. Hur säkert det är kommer av binomialfördelningen, med osäkerheten i en andel som är lärd av era egna leads.',
  'plan.howTo': 'Skriv i de gula cellerna. Tomma fält fylls i från era data. Det ni skriver behålls.',
  'plan.what': 'Det ni vet',
  'plan.yours': 'Er siffra',
  'plan.fromRecords': 'Ur era poster',
  'plan.basis': 'Underlag',
  'plan.used': 'Används',
  'plan.standard': 'Används medan er siffra är tom',
  'plan.exampleGoal': 'Ett exempel så länge ert värde är tomt: skriv ert eget mål',
  'plan.example': 'Metodens exempel, tills ni importerar era egna poster',
  'plan.orderBasis': '{n} {n|vunnen affär|vunna affärer} med belopp',
  'plan.orderSpread':
    '{n} vunna affärer med belopp; hälften är högst {median}, den största är {share} % av intäkten',
  'plan.rateBasis': '{customers} kunder av {leads} leads hittills, även de unga',
  'plan.stepBasis': '{customers} av {leads}',
  'plan.learntFrom': 'Andelen är lärd av så många leads',
  'plan.checks': 'Avstämning av era poster',
  'plan.result': 'Det som krävs',
  'plan.needed': 'Behövs',
  'plan.customersNeeded': 'Kunder som behövs',
  'plan.leadsNeeded': 'Leads som behövs i genomsnitt',
  'plan.chance': 'Chansen att de leadsen ger kunderna',
  'plan.leadsAtCertainty': 'Leads som behövs med önskad säkerhet',
  'plan.leadValue': 'Värdet av ett lead',
  'plan.sentence':
    'Med {leads} leads är chansen {chance} % att nå {customers} kunder; med {sure} leads är den {certainty} %.',
  'plan.writeNumber': '{input}: skriv ett tal',
  'plan.writePercentage': '{input}: skriv en procentsats',
  'plan.stages': 'Fas för fas',
  'plan.step': '{from} till {to}',
  'plan.rounding':
    'Varje antal avrundas uppåt en gång, från det exakta värdet; därför kan faserna kräva ett lead mer än andelen från topp till botten.',
};
