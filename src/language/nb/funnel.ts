import type { Texts } from '../topics.ts';

export const funnel: Texts<'funnel'> = {
  'funnel.method':
    'Hvor mange av leadene som ble opprettet i perioden, som har nådd hver fase til nå. Har et lead nådd en senere fase, regnes de tidligere som passert. Tilfeldigheter alene kan flytte en andel innenfor intervallet (95\u00a0%, Wilson).',
  'funnel.stage': 'Fase',
  'funnel.reached': 'Antall',
  'funnel.rateFromPrevious': 'Fra forrige',
  'funnel.low': 'Lavest',
  'funnel.high': 'Høyest',
  'funnel.rateFromTop': 'Andel av leads',
  'funnel.medianDays': 'Median dager',
  'funnel.stillInside': 'Fortsatt i fasen',
  'funnel.givenUp': 'Diskvalifiserte eller tapte',
  'funnel.medianDaysToCustomer': 'Median dager fra lead til kunde',
  'funnel.chart': 'Leads per fase, og andelen som gikk videre fra fasen før',
  'funnel.bySource': 'Per kilde',
  'funnel.byCampaign': 'Per kampanje',
  'funnel.byMonth': 'Per måned leadet ble opprettet (de siste er ikke ferdige)',
  'funnel.byOwner': 'Per selger',
  'funnel.source': 'Kilde',
  'funnel.month': 'Måned',
  'funnel.owner': 'Eier',

  'funnelMethods.title': 'De samme fasene telt på tre måter, {span}',
  'funnelMethods.cohort': 'Kohort',
  'funnelMethods.period': 'Periode',
  'funnelMethods.anyOrder': 'Vilkårlig rekkefølge',
  'funnelMethods.rates':
    'Fra lead til kunde: kohort {cohort}, periode {period}, vilkårlig rekkefølge {anyOrder}. Alle tre er riktige; oppgi hvilken dere bruker.',

  'grade.title': 'Per karakter',
  'grade.grade': 'Karakter',
  'grade.ready': '{grade} ✓ salgsklart',
  'grade.value': 'Verdi per lead',
  'grade.disqualified': 'Diskvalifiserte',
  'grade.none':
    'Ingen leads har karakter ennå: Skriv poengregler på Definisjoner, eller eksporter leads med kolonner for egnethet og interesse (0–100).',
  'grade.sum': 'Salgsklare: {ready} av {all} {all|lead|leads}; uten karakter: {without}.',
  'visitors.title': 'Besøkende',
  'visitors.visitors': 'Besøkende',
  'visitors.leads': 'Leads, samme dager',
  'visitors.rate': 'Besøkende → leads',
  'visitors.bySource': 'Besøkende per kilde',
  'visitors.byMonth': 'Besøkende per måned',
  'visitors.all': 'Alle',
  'visitors.span':
    'Besøkende fra {start} til {end}, ved siden av leadene som ble opprettet de dagene. En måned teller med sine dager i perioden.',
  'visitors.undated':
    'Ingenting sier hvilke dager de besøkende kom: Alle leads i rapporten står ved siden av dem.',
  'visitors.method':
    'Den som kommer i to måneder, eller fra to kilder, telles i begge. Kilder sammenlignes etter navnet: Gi dem ett felles navn under Kilder i Innstillinger.',
  'visitors.visits': 'Noen av eksportene teller besøk, ikke besøkende: Én besøkende kan stå bak flere besøk.',
  'funnel.customersUntold':
    'Kundene er ikke kjent: Leads er konvertert, og ingenting sier til hva. Oppgi det under «Konverterte leads ble» i Innstillinger, eller importer dealene.',
  'funnel.reachedNote': 'Leads som har nådd fasen eller en senere, uansett hva som har skjedd med dem siden.',
  'funnel.rateFromPreviousNote': 'Leads som har nådd fasen ÷ leads som har nådd den før.',
  'funnel.rateFromTopNote': 'Leads som har nådd fasen ÷ alle leads.',
  'funnel.medianDaysNote':
    'Halvparten av leadene med dato for både denne fasen og den før brukte høyst så mange dager mellom dem.',
  'funnel.stillInsideNote':
    'Leads som har nådd fasen, ikke har kommet lenger og fortsatt er åpne: ikke diskvalifisert, og ikke med alle deals tapt.',
  'funnel.lost': 'Tapte',
  'funnel.lostNote':
    'Leads som har nådd fasen, men ikke kommet lenger, og som er diskvalifisert eller har tapt alle dealene sine.',
  'funnel.conversion': 'Til kunde',
  'funnel.conversionNote':
    'Kunder ÷ leads. Grønt eller rødt bare der gruppen skiller seg fra alle med mer enn tilfeldigheter forklarer, blant så mange grupper som det er (Holm, 95\u00a0%).',
  'funnel.conversionOfMonthNote':
    'Kunder ÷ leads hittil: Leadene fra de siste månedene har hatt kortere tid på seg til å kjøpe.',
  'funnel.leftOut': 'Utelatt, fordi ingen eksport sier hvem som har nådd dem: {stages}.',
  'funnel.stageCount': '{stage}: {n}',
  'funnel.foundNoLeads': 'Ingen leads i perioden.',
  'funnel.foundNoStages':
    '{n} {n|lead|leads}. Ingen eksport sier hvor langt de har kommet: Ta med faser eller datoene for dem, eller importer dealene.',
  'funnel.foundNoCustomers': '{n} {n|lead|leads}, og ingen kunder blant dem ennå.',
  'funnel.foundOne': '{share} av leadene blir {stage}.',
  'funnel.foundFirstLoss': '{share} av leadene blir {stage}: det største frafallet på veien.',
  'funnel.foundLoss':
    '{share} av leadene blir {stage}; det største frafallet er {from} til {to}: {loss} går videre.',
  'funnel.foundMedian': 'Median {days} {days|dag|dager} til kunde.',
  'become.mql': 'MQL-er',
  'become.sql': 'SQL-er',
  'become.opportunity': 'salgsmuligheter',
  'become.customer': 'kunder',
  'funnelMethods.cohortNote':
    'Leads som ble opprettet disse dagene, fulgt frem til nå. Har et lead nådd en senere fase, regnes de tidligere som passert.',
  'funnelMethods.periodNote':
    'Faser som er nådd disse dagene, også av eldre leads ({older} her), så andelene kan bli over 100\u00a0%.',
  'funnelMethods.anyOrderNote':
    'Leads som ble opprettet disse dagene og har en dato for selve fasen: Faser som er passert uten dato, mangler ({passed} her).',
  'grade.valueNote':
    'Gjennomsnittlig ordreverdi for vunne deals med karakteren × konverteringen for karakteren, begge trukket mot dem for alle leads: jo færre det er, desto mer.',
};
