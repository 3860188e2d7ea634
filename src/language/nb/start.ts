import type { Texts } from '../topics.ts';

export const start: Texts<'start'> = {
  'start.goal': 'Mål ({currency})',
  'start.imports': 'Importerte data',
  'start.tab': 'Eksport',
  'start.kind': 'Type',
  'start.rows': 'Rader',
  'start.records': 'Unike rader',
  'start.duplicates': 'Duplikater',
  'start.rejected': 'Ikke lest',
  'start.columns': 'Slik ble kolonnene lest',

  'shown.noLeads': 'fylles når dere importerer leads.',
  'shown.noActivities': 'fylles når dere importerer samtaler, e-poster og møter.',

  'next.plan':
    'Gjør Plan ferdig: Den trenger en gjennomsnittlig ordreverdi og en andel leads som blir kunder.',

  'runs.title': 'Siste oppdateringer',
  'runs.when': 'Startet',
  'runs.by': 'Av',
  'runs.seconds': 'Sekunder',
  'runs.rows': 'Leste rader',
  'runs.result': 'Resultat',
  'runs.person': 'manuelt',
  'runs.schedule': 'planlagt',
  'runs.done': 'Ferdig.',
  'runs.partial': 'Ikke alle faner.',
  'runs.failed': 'Mislyktes.',
  'runs.ended':
    'Kjøringen som begynte {time}, ble avbrutt av Google før den var ferdig. Ingen fane er halvskrevet; en ny kjøring skriver alle.',
  'runs.left':
    'Tiden gikk ut før disse fanene ble skrevet: {tabs}. De viser fortsatt en tidligere rapport. Velg Oppdater i menyen, eller vent på neste planlagte oppdatering: Den begynner med dem.',
  'runs.scheduledFailed':
    'Den planlagte oppdateringen {time} mislyktes; faner den ikke rakk, viser fortsatt den siste vellykkede rapporten. {reason} Rett opp i det, og velg deretter Oppdater i menyen.',
  'runs.setAside':
    'Dere hadde flyttet rundt på innholdet i disse fanene, så nå er de deres egne og oppdateres ikke: {tabs}. Rapportene har fått nye faner.',
  'highlight.rep':
    '{rep} rekker {share}\u00a0% av de første kontaktene i tide, de andre {others}\u00a0%: {missed} leads har ventet for lenge.',
  'highlight.overdue':
    '{n} {n|oppfølging|oppfølginger} over fristen kan fortsatt reddes: Ring {n|dette leadet|disse leadene} først.',
  'highlight.standingStill':
    '{n} {n|åpen deal|åpne deals} verdt {amount} {currency} har stått stille lenger enn ni av ti vunne deals tok.',
  'highlight.more': '{source} ga {now} leads de siste sju dagene, mot {before} i en vanlig uke.',
  'highlight.fewer': '{source} ga bare {now} leads de siste sju dagene, mot {before} i en vanlig uke.',
  'highlight.source': '{source} gir {leads}\u00a0% av leadene, men {customers}\u00a0% av kundene.',
  'start.method':
    'Målet gjelder perioden i Innstillinger, ellers inneværende måned. Vunnet: deals som ble lukket i perioden. Avtalen: oppfølginger der fristen gikk ut de siste 30 dagene.',
  'start.goalTitle': 'Målet, {start} til {end}',
  'start.sidesTitle': 'Markedsføring leverer, salg følger opp',
  'start.goalCustomers': '{n} {n|kunde|kunder}',
  'start.wonSoFar': 'Vunnet hittil',
  'start.dealsWon': '{n} {n|deal|deals}',
  'start.importDeals': 'importer dealene deres',
  'start.wonNote':
    'Summen av vunne deals med lukkedato i målperioden. Deals uten beløp, eller med beløpet 0, telles som deals, men ikke i summen.',
  'start.share': 'Andel av målet',
  'start.daysPassed': '{passed} av {all} virkedager har gått',
  'start.left': 'Gjenstår å vinne',
  'start.leftPerDay': '{amount} per virkedag',
  'start.openInPeriod': 'Åpne deals i perioden',
  'start.openDeals': '{n} {n|deal|deals}.',
  'start.coverage': 'Dekker det {n} ganger.',
  'start.openNote':
    'Åpne deals som ventes lukket i målperioden, og hvor mange ganger de dekker det som gjenstår å vinne.',
  'start.forecast': 'Prognose',
  'start.leadsCome': 'Leads hittil',
  'start.leadsPlanned': 'plan til i dag {due}, i alt {goal}',
  'start.noPlan': 'planen er ikke ferdig',
  'start.leadsForecast': 'Leads, forventet i alt',
  'start.overdue': 'Skulle vært ringt',
  'start.dueNext': 'Frist snart',
  'start.noDeals': 'Importer dealene deres for å se hvor mye av målet som er vunnet.',
  'start.outcomesUntold':
    'Ingen deal sier om den er vunnet eller tapt: Eksporter dealene med fase, eller koble deres egen fase for vunnet under Faser i Innstillinger.',
  'start.noAmounts':
    '{n} {n|deal|deals} er vunnet, men ingen har beløp: Eksporter dealene med beløp for å se hvor mye av målet som er nådd.',
  'start.reached': 'Målet er nådd: {won} av {goal} {currency} er vunnet ({share}).',
  'start.until':
    'Til og med {day} var {won} av {goal} {currency} vunnet ({share}); det som har kommet siden, finnes ikke i eksportene.',
  'start.untilDay': 'til og med {day}',
  'start.over': 'Perioden er over: {won} av {goal} {currency} ble vunnet ({share}), {left} mangler.',
  'start.won': '{won} av {goal} {currency} er vunnet ({share}); {left} gjenstår.',
  'start.open': '{n} {n|åpen deal|åpne deals} verdt {amount} {currency} ventes lukket i perioden.',
  'start.noneOpen': 'Ingen åpne deals ventes lukket i perioden.',
  'start.marketing.ahead': 'Markedsføring ligger foran plan: {actual} leads mot {due}.',
  'start.marketing.on': 'Markedsføring er i rute: {actual} leads mot {due}.',
  'start.marketing.behind': 'Markedsføring ligger bak plan: {actual} leads mot {due}.',
  'start.sales.speed': 'Salg kontakter {share} av leadene i tide.',
  'start.sales.speedChange': 'Salg kontakter {share} av leadene i tide, mot {before} måneden før.',
  'start.sales.depth': 'Salg gjør alle kontaktforsøk i tide for {share} av leadene.',
  'start.sales.depthChange':
    'Salg gjør alle kontaktforsøk i tide for {share} av leadene, mot {before} måneden før.',
  'start.revenueChart': 'Vunne inntekter per måned mot målet ({currency})',
  'start.wonRevenue': 'Vunne inntekter',
  'start.goalLine': 'Mål per måned',
  'start.leadsChart': 'Leads per måned mot planen',
  'start.planLine': 'Plan per måned',
  'start.highlights': 'Å se på denne uken',
  'start.attention': 'Må kontrolleres',
  'start.moreChecks': '… og {n} til på {tab}.',
  'start.tabs': 'Faner',
  'start.moreTabs': 'Flere rapporter',
  'start.moreTabsHelp':
    'De er skjult til dere vil se dem: Klikk på navnet, eller høyreklikk på fanen for å vise den for godt.',
  'about.weeklyMeeting': 'Uken i tall, i samme rekkefølge som møtet.',
  'about.plan': 'Regn baklengs fra mål til leads: Skriv i de gule cellene.',
  'about.funnel': 'Hvor langt leadene kommer, per kilde, måned og selger.',
  'about.closedLoop': 'Hvilke kilder og kampanjer som blir inntekter, og til hvilken kostnad.',
  'about.deals': 'Vunnet, tapt og åpent per måned, selger og fase.',
  'about.sla': 'Om begge sider holder avtalen, per selger og måned.',
  'about.callList': 'Hvem som skal ringes nå.',
  'about.agreement': 'Avtalen mellom markedsføring og salg, til utskrift og signering.',
  'about.campaigns': 'Kampanjekalenderen deres: kostnad og forventede leads.',
  'about.decisions': 'Hva som er besluttet, hvem som gjør det, og innen når.',
  'about.leadPlan': 'Leads mot planen dag for dag, per kilde og selger, og om tiden strekker til.',
  'about.attribution': 'Hvilke kontaktpunkter som får del i inntektene, etter to modeller.',
  'about.conversionByAge': 'Hvor raskt leads blir kunder.',
  'about.changeDrivers': 'Hvorfor kunder og inntekter endret seg.',
  'about.salesFeedback': 'Hva salg svarte på leadene, og hvorfor.',
  'about.contactAttempts': 'Hvor mange forsøk som lønner seg.',
  'about.leads': 'Hvert lead på én rad, for egne pivottabeller, filtre og diagrammer.',
  'about.definitions': 'Hva dere mener med MQL, SQL og et salgsklart lead.',
  'about.dataQuality':
    'Summer regnet på to måter, rader som må rettes, importerte data og siste oppdateringer.',
  'about.settings': 'Arbeidstid, valuta, avtalens grenser og koblinger.',
  'shown.noDeals': 'fylles når dere importerer deals.',
  'start.undatedDeals':
    'Ingen vunnet deal har lukkedato: Eksporter dealene med lukkedato for å se hvor mye av målet som er vunnet.',
  'start.noCloseDates': 'ingen forventede lukkedatoer',
  'start.viewNote':
    'Velg her hva alle rapportene skal vise, og velg deretter Oppdater i menyen. Plan, Avtale og målet gjelder alltid alt. Egne datoer skriver dere i Innstillinger.',
  'start.viewDays': 'Dager',
  'highlight.standingStillCount':
    '{n} {n|åpen deal|åpne deals} har stått stille lenger enn ni av ti vunne deals tok.',
  'start.nothingKnown': 'Eksportene slutter før målperioden: Importer nye for å se hvor dere står.',
  'start.notKnown': 'ukjent: eksportene slutter før perioden',
  'start.noHighlights': 'Ingenting skiller seg ut i det eksportene deres forteller.',
  'highlight.review':
    'Deres egne data krever nå {today} leads per periode; {agreed} er avtalt. På tide å gå gjennom avtalen.',
};
