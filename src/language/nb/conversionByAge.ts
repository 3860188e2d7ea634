import type { Texts } from '../topics.ts';

export const conversionByAge: Texts<'conversionByAge'> = {
  'conversionByAge.rateMature': 'Innen {days} dager, korrigert for unge leads (95\u00a0%: {low} til {high})',
  'conversionByAge.rateTooEarly':
    '{customers} kunder av {leads} leads; for tidlig for {days} dager ({oldEnough} er så gamle)',
  'conversionByAge.learntFrom': 'leads som ville gitt en like sikker andel om alle var gamle nok',
  'conversionByAge.kindsMethod':
    'Blir kunder: andelen leads som blir kunder innen {days} dager (Konvertering etter alder), trukket mot andelen for alle leads: jo færre som er så gamle, desto mer. 95\u00a0%-intervallet står ved siden av. Leadverdi = gjennomsnittlig ordreverdi × andel. Antall og verdier summerer seg til hele løftet.',
  'conversionByAge.method':
    'Andelen leads som blir kunder innen så mange dager etter at de ble opprettet. Et lead som ikke er kunde, teller så lenge det har vært fulgt (Kaplan–Meier, log-log-intervall): Forrige måneds leads trekker ikke andelen ned bare fordi de er unge. For få: færre enn {fewest} leads har vært fulgt så lenge.',
  'conversionByAge.undated':
    '! Ingenting sier når {n} {n|kunde ble kunde|kunder ble kunder}, så ingen andel etter alder oppgis. Eksporter datoene for fasene, eller dealene.',
  'conversionByAge.all': 'Alle leads',
  'conversionByAge.customers': 'Kunder',
  'conversionByAge.within': 'Andel kunder innen',
  'conversionByAge.oldEnough': 'Leads fulgt så lenge',
  'conversionByAge.atRisk': 'Ennå ikke kunder da',
  'conversionByAge.conversion': 'Konvertering',
  'conversionByAge.tooEarly': 'for få',
  'conversionByAge.soFar':
    'Hittil er {customers} av {leads} leads kunder: {rate}. Da telles hvert ungt lead som et som aldri kjøper.',
  'conversionByAge.median': 'Halvparten av leadene er kunder innen {days} dager.',
  'conversionByAge.chart': 'Andel leads som er kunder, etter dager siden de ble opprettet',
  'conversionByAge.noAge': 'For tidlig å si: Færre enn {fewest} leads er 30 dager gamle.',
  'conversionByAge.otherSources':
    '{n} {n|kilde|kilder} med færre leads ({leads} til sammen) telles med ovenfor, men vises ikke hver for seg.',
  'conversionByAge.byMonth': 'Per måned de ble opprettet, og dager siden',
  'conversionByAge.noMonth': 'For tidlig å si: Ingen leads er 30 dager gamle ennå.',
  'conversionByAge.age': '{days} dager',
  'conversionByAge.immature':
    '* Ikke alle månedens leads er så gamle ennå: Andelen kan fortsatt endre seg. Tomt: færre enn {fewest} av månedens leads er så gamle.',
  'conversionByAge.earlierMonths':
    '{n} {n|tidligere måned|tidligere måneder} telles med ovenfor, men står ikke i tabellen.',
  'conversionByAge.days': 'Dager',
  'conversionByAge.checkLeads':
    'Leads etter alder: {leads} + {created} uten opprettelsesdato + {customerDate} {customerDate|kunde|kunder} uten kundedato = {all} leads.',
  'conversionByAge.checkCustomers':
    'Kunder der ingen dato sier når de ble kunder: {n}. Konvertering etter alder utelater dem, så konverteringen der er for lav ({customers} kunder har en dato). Legg til en kundedato for leads eller en lukkedato for deals.',
  'conversionByAge.found': 'Etter {days} dager er {share} av leadene kunder.',
  'conversionByAge.foundHalf':
    'Halvparten av dem som kjøper, gjør det innen {half} {half|dag|dager}; etter {days} dager er {share} av leadene kunder.',
  'conversionByAge.foundNone': 'Ingen leads har blitt kunder ennå, heller ikke etter {days} dager.',
  'conversionByAge.ageNote':
    'Leads som ble kunder innen {days} dager etter at de ble opprettet; unge leads teller så lenge de har vært fulgt.',
  'conversionByAge.heat':
    'Jo mørkere, desto flere kunder. * Ikke alle månedens leads er så gamle ennå: Andelen kan fortsatt endre seg.',
};
