import type { Texts } from '../topics.ts';

export const funnel: Texts<'funnel'> = {
  'funnel.method':
    'Hur många av de leads som skapades i perioden som har nått varje fas hittills. En senare fas räknas som att de tidigare är passerade. Enbart slumpen kan flytta en andel inom intervallet (95 %, Wilson).',
  'funnel.stage': 'Fas',
  'funnel.reached': 'Antal',
  'funnel.rateFromPrevious': 'Från föregående',
  'funnel.low': 'Lägst',
  'funnel.high': 'Högst',
  'funnel.rateFromTop': 'Andel av leads',
  'funnel.medianDays': 'Mediandagar',
  'funnel.stillInside': 'Står kvar',
  'funnel.givenUp': 'Diskvalificerade eller förlorade',
  'funnel.medianDaysToCustomer': 'Mediandagar från lead till kund',
  'funnel.chart': 'Leads per fas, och andelen som gick vidare från fasen före',
  'funnel.bySource': 'Per källa',
  'funnel.byCampaign': 'Per kampanj',
  'funnel.byMonth': 'Per månad leadet skapades (de senaste är inte färdiga)',
  'funnel.byOwner': 'Per säljare',
  'funnel.source': 'Källa',
  'funnel.month': 'Månad',
  'funnel.owner': 'Ägare',

  'funnelMethods.title': 'Samma faser räknade på tre sätt, {span}',
  'funnelMethods.cohort': 'Kohort',
  'funnelMethods.period': 'Period',
  'funnelMethods.anyOrder': 'Valfri ordning',
  'funnelMethods.rates':
    'Från lead till kund: kohort {cohort}, period {period}, valfri ordning {anyOrder}. Alla tre är riktiga; ange vilken ni använder.',

  'grade.title': 'Per betyg',
  'grade.grade': 'Betyg',
  'grade.ready': '{grade} ✓ säljklart',
  'grade.value': 'Värde per lead',
  'grade.disqualified': 'Diskvalificerade',
  'grade.none':
    'Inget lead har ett betyg än: skriv poängregler på Definitioner, eller exportera leads med kolumner för passform och intresse (0–100).',
  'grade.sum': 'Säljklara: {ready} av {all} {all|lead|leads}; utan betyg: {without}.',
  'visitors.title': 'Besökare',
  'visitors.visitors': 'Besökare',
  'visitors.leads': 'Leads, samma dagar',
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
  'funnel.reachedNote': 'Leads som har nått fasen eller en senare, vad som än har blivit av dem sedan.',
  'funnel.rateFromPreviousNote':
    'Konvertering från föregående fas: leads som nått fasen ÷ leads som nått den före.',
  'funnel.rateFromTopNote': 'Leads som nått fasen ÷ alla leads.',
  'funnel.medianDaysNote':
    'Hälften av de leads som har datum för fasen och för den före tog högst så många dagar på sig.',
  'funnel.stillInsideNote':
    'Leads som nått fasen, inte kommit längre och fortfarande är öppna: inte diskvalificerade, och alla deras affärer är inte förlorade.',
  'funnel.lost': 'Förlorade',
  'funnel.lostNote':
    'Leads som nått fasen men inte kommit längre, och som är diskvalificerade eller har förlorat alla sina affärer.',
  'funnel.conversion': 'Till kund',
  'funnel.conversionNote':
    'Kunder ÷ leads. Grönt eller rött bara där gruppen skiljer sig från alla med mer än slumpen, bland så många grupper (Holm, 95 %).',
  'funnel.conversionOfMonthNote':
    'Kunder ÷ leads hittills: de senaste månadernas leads har haft mindre tid på sig att köpa.',
  'funnel.leftOut': 'Utelämnade, eftersom ingen export säger vilka som nått dem: {stages}.',
  'funnel.stageCount': '{stage}: {n}',
  'funnel.foundNoLeads': 'Inga leads i perioden.',
  'funnel.foundNoStages':
    '{n} {n|lead|leads}. Ingen export säger hur långt de har kommit: ta med faser eller deras datum, eller läs in affärerna.',
  'funnel.foundNoCustomers': '{n} {n|lead|leads}, och ingen kund bland dem än.',
  'funnel.foundOne': '{share} av leadsen blir {stage}.',
  'funnel.foundFirstLoss': '{share} av leadsen blir {stage}: det största tappet på vägen.',
  'funnel.foundLoss':
    '{share} av leadsen blir {stage}; största tappet är {from} till {to}: {loss} går vidare.',
  'funnel.foundMedian': 'Median {days} {days|dag|dagar} till kund.',
  'become.mql': 'MQL',
  'become.sql': 'SQL',
  'become.opportunity': 'affärsmöjligheter',
  'become.customer': 'kunder',
  'funnelMethods.cohortNote':
    'Leads som skapades de här dagarna, följda till nu. En senare fas räknas som att de tidigare är passerade.',
  'funnelMethods.periodNote':
    'Övergångar de här dagarna, även för äldre leads ({older} här), så andelarna kan bli över 100 %.',
  'funnelMethods.anyOrderNote':
    'Leads som skapades de här dagarna och har ett datum för själva fasen: faser som passerats utan datum saknas ({passed} här).',
  'grade.valueNote':
    'Snittordervärdet för betygets vunna affärer × dess konvertering, båda dragna mot dem för alla leads: ju färre, desto mer.',
};
