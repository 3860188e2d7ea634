import type { Texts } from '../topics.ts';

export const plan: Texts<'plan'> = {
  'plan.chanceOfGoal': 'Med {leads} leads är chansen {chance} % att nå {customers} kunder.',
  'plan.method':
    'Baklänges från intäkten: kunder = mål ÷ snittordervärde, leads = kunder ÷ andel, avrundat uppåt.',
  'plan.chanceMethod':
    'Binomialfördelning. En andel ur era egna leads är själv osäker (beta-binomial, Jeffreys prior); en andel som ni skriver tas som säker. Chansen gäller kunderna; hur mycket var och en köper för varierar därutöver.',
  'plan.customersHow': 'Mål ÷ snittordervärde, avrundat uppåt',
  'plan.leadsHow': 'Kunder ÷ andel leads som blir kunder, avrundat uppåt',
  'plan.leadValueHow': 'Snittordervärde × andel leads som blir kunder',
  'plan.unanswered':
    'Fyll i mål, snittordervärde och andel leads som blir kunder: då står antalet leads ni behöver här.',
  'plan.chart': 'Chans att nå kunderna, efter antal leads',
  'plan.chanceDrawn': 'Chans',
  'plan.howTo': 'Skriv i de gula cellerna. Tomma fält fylls i från era data. Det ni skriver behålls.',
  'plan.what': 'Det ni vet',
  'plan.yours': 'Er siffra',
  'plan.fromRecords': 'Ur era data',
  'plan.basis': 'Underlag',
  'plan.used': 'Används',
  'plan.standard': 'Standardvärde, används medan er siffra är tom',
  'plan.example': 'Exempel, tills ni importerar era egna data',
  'plan.orderBasis': '{n} {n|vunnen affär|vunna affärer} med belopp',
  'plan.orderSpread': '{n} vunna affärer; hälften högst {median}, störst {share} % av intäkten',
  'plan.rateBasis': '{customers} kunder av {leads} leads hittills, även de unga',
  'plan.stepBasis': '{customers} av {leads}',
  'plan.learntFrom': 'Antal leads bakom andelen',
  'plan.checks': 'Kontroll av era data',
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
  'plan.together': 'Alla faser tillsammans',
  'plan.untold': 'Ingen export säger vilka som nått: {stages}',
  'plan.otherRate': 'Planen använder andelen {used} %; faserna tillsammans ger {together} %.',
  'plan.stagesIncomplete': 'Planen använder andelen {used} %: någon fas saknar andel.',
  'plan.rounding':
    'Varje antal avrundas uppåt en gång, från det exakta värdet; därför kan faserna kräva ett lead mer än andelen från topp till botten.',
};
