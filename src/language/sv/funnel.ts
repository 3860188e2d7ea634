import type { Texts } from '../topics.ts';

export const funnel: Texts<'funnel'> = {
  'funnel.method':
    'Per kohort: hur många av de leads som skapades i perioden som har nått varje fas. En senare fas räknas som att de tidigare är passerade. Lägst och högst: 95 % konfidensintervall (Wilson).',
  'funnel.stage': 'Fas',
  'funnel.reached': 'Nådda',
  'funnel.rateFromPrevious': 'Från förra',
  'funnel.low': 'Lägst',
  'funnel.high': 'Högst',
  'funnel.rateFromTop': 'Från toppen',
  'funnel.medianDays': 'Mediandagar',
  'funnel.stillInside': 'Kvar här',
  'funnel.medianDaysToCustomer': 'Mediandagar från lead till kund',
  'funnel.chart': 'Leads som nått varje fas',
  'funnel.bySource': 'Per källa',
  'funnel.byCampaign': 'Per kampanj',
  'funnel.byMonth': 'Per månad då leadet skapades (de yngsta månaderna är inte färdiga)',
  'funnel.byOwner': 'Per ägare',
  'funnel.source': 'Källa',
  'funnel.month': 'Månad',
  'funnel.owner': 'Ägare',

  'funnelMethods.title': 'Samma faser räknade på tre sätt, {span}',
  'funnelMethods.cohort': 'Kohort',
  'funnelMethods.period': 'Period',
  'funnelMethods.anyOrder': 'Valfri ordning',
  'funnelMethods.why':
    'Kohort följer de leads som skapades de här dagarna till nu och räknar en senare fas som att de tidigare är passerade. Period räknar övergångar daterade de här dagarna, även för äldre leads ({older} övergångar här), så andelarna kan bli över 100 %. Valfri ordning räknar kohortens leads med ett datum för själva fasen, så faser som passerats utan datum saknas ({passed} här).',
  'funnelMethods.rates':
    'Från lead till kund: kohort {cohort}, period {period}, valfri ordning {anyOrder}. Inget är fel: säg vilket som menas.',

  'grade.title': 'Per betyg',
  'grade.grade': 'Betyg',
  'grade.ready': '{grade} ✓ säljklart',
  'grade.value': 'Värde per lead',
  'grade.disqualified': 'Diskvalificerade',
  'grade.none':
    'Inget lead har ett betyg än: skriv poängregler på Definitioner, eller exportera leads med kolumner för passform och intresse (0–100).',
  'grade.sum': 'Säljklara: {ready} av {all} {all|lead|leads}; utan betyg: {without}.',
  'grade.method':
    'Värde per lead = snittordervärdet för betygets vunna affärer × dess konverteringsgrad; med färre än {deals} vunna affärer allas snittordervärde. Lägst och högst: 95 % konfidensintervall för konverteringsgraden (Wilson).',
  'visitors.title': 'Besökare',
  'visitors.visitors': 'Besökare',
  'visitors.leads': 'Leads från samma dagar',
  'visitors.rate': 'Besökare → leads',
  'visitors.bySource': 'Besökare per källa',
  'visitors.byMonth': 'Besökare per månad',
  'visitors.all': 'Alla',
  'visitors.span':
    'Besökare från {start} till {end}, bredvid leads som skapades de dagarna. En månad räknas efter sina dagar i perioden.',
  'visitors.undated': 'Inget säger vilka dagar besökarna kom: alla rapportens leads står bredvid dem.',
  'visitors.method':
    'Den som kommer under två månader, eller från två källor, räknas i båda. Källor jämförs efter sina namn: ge dem ett namn under Källor i Inställningar.',
  'visitors.visits': 'Någon export räknar besök, inte besökare: en besökare kan ha gjort flera.',
  'funnel.customersUntold':
    'Kunderna är inte kända: leads är konverterade, och inget säger till vad. Ange det under ”Konverterade leads blev” i Inställningar, eller läs in affärerna.',
};
