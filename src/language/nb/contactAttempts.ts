import type { Texts } from '../topics.ts';

export const contactAttempts: Texts<'contactAttempts'> = {
  'contactAttempts.method':
    'Sjanse: leads som forsøket nådde ÷ leads det ble gjort mot og som ikke var nådd før, med 95\u00a0%-intervall (Wilson). Et lead som ikke ble nådd og ikke forsøkt igjen, telles ikke videre. Nådd etter så mange: 1 − produktet av (1 − sjansen), 95\u00a0% (Greenwood, log-log). Forsøk: samtaler, e-poster, møter og annet fra oss til leadet. Forsøk som ble gjort mot færre enn {fewest} leads, slås sammen med de senere. Selgerne velger selv hvem de prøver igjen, ofte leadene de har tro på: Derfor læres senere sjanser av selgere som nesten alltid fortsetter, og der det ikke finnes noen, sies det.',
  'contactAttempts.none':
    'Ingen eksport sier hvilke forsøk som nådde et lead: Eksporter aktiviteter med utfall, for eksempel Besvart og Ikke svar.',
  'contactAttempts.noHours': 'Selgerne har for få timer til å kontakte hvert lead én gang.',
  'contactAttempts.noDepth':
    'For lite til å si hvor mange forsøk som lønner seg: Det trengs 20 kontaktede leads og fire uker med leads.',
  'contactAttempts.suggested': '{n} forsøk når {reach} av leadene; {agreed} er avtalt i dag.',
  'contactAttempts.limitHours': 'Selgernes timer rekker ikke til flere.',
  'contactAttempts.limitCost': 'Ett til ville koste mer enn det gir.',
  'contactAttempts.limitRecords': 'Hva flere forsøk gir, viser ikke aktivitetene deres.',
  'contactAttempts.agreed': 'avtalt i dag (Innstillinger)',
  'contactAttempts.curve': 'Hva hvert forsøk når',
  'contactAttempts.soFar': '{reached} av {n} {n|kontaktet lead|kontaktede leads} er nådd hittil.',
  'contactAttempts.attempt': 'Forsøk',
  'contactAttempts.tried': 'Kontaktede leads',
  'contactAttempts.reached': 'Nådd',
  'contactAttempts.chance': 'Sjanse for å nå',
  'contactAttempts.reach': 'Nådd i alt',
  'contactAttempts.tooFew': 'for få',
  'contactAttempts.chart': 'Andel leads nådd etter så mange forsøk',
  'contactAttempts.budget': 'Hvor ofte dere bør prøve per kilde eller karakter med timene dere har',
  'contactAttempts.budgetMethod':
    'Timer: {reps} {reps|selger|selgere} × {hours} timer i måneden = {all} timer. Leads i måneden: de som er opprettet de siste {days} dagene. Timene går, én etter én, til forsøket som gir mest per minutt; tar de slutt innenfor et trinn, får en del av leadene hele trinnet.',
  'contactAttempts.byValue': 'Det forsøkene gir, regnes i penger.',
  'contactAttempts.byReach':
    'Det forsøkene gir, regnes i leads som nås, fordi verdien av et lead som nås, ikke er kjent ennå.',
  'contactAttempts.worth':
    'Et lead som nås, er verdt {value} {currency} ({low} til {high}): {customers} av {n} nådde leads ble kunder, ganger gjennomsnittlig ordreverdi. En kildes eller karakters egen verdi trekkes mot dette: jo færre nådde leads, desto mer. Leads som ikke nås, antas å gi ingenting.',
  'contactAttempts.noCost':
    'Hva et forsøk koster, er ikke kjent ({setting} i Innstillinger er tom): Bare timene setter grensen.',
  'contactAttempts.cost': 'Et forsøk koster {cost} {currency}; et som gir mindre, gjøres ikke.',
  'contactAttempts.recommended': 'Anbefalt',
  'contactAttempts.depthOf': '{n} forsøk',
  'contactAttempts.furtherOf': '{n} for {share}',
  'contactAttempts.hours': 'Timer i måneden',
  'contactAttempts.reachedPerMonth': 'Nådd i måneden',
  'contactAttempts.worthPerMonth': 'Verdi i måneden, {currency}',
  'contactAttempts.valueEach': 'Verdi av et nådd lead, {currency}',
  'contactAttempts.pays': 'Forsøk som lønner seg',
  'contactAttempts.chances': 'Lært av',
  'contactAttempts.own': '{n} kontaktet, {reached} nådd',
  'contactAttempts.ownNote':
    'En kildes eller karakters sjanser og verdi er dens egne, trukket mot dem for alle leads: jo færre den har, desto mer. De rekker like langt som for alle leads, så ingen får flere forsøk bare fordi den er blitt kontaktet oftere.',
  'contactAttempts.attemptsFrom': 'Forsøk {numbers}',
  'contactAttempts.goOn':
    '{attempts}: lært av selgerne som kontakter minst ni av ti leads igjen, slik at leadene ikke er håndplukket.',
  'contactAttempts.choose':
    '! {attempts}: Ingen selger kontakter nesten alle leads igjen, så disse sjansene gjelder håndplukkede leads. Å kontakte alle ville nådd færre.',
  'contactAttempts.moreNothing': '{n} timer til i måneden ville ikke gitt noe: Dere har timer nok.',
  'contactAttempts.moreReach':
    '{n} timer til i måneden ({used} av dem brukt) ville nådd {reached} leads til.',
  'contactAttempts.moreValue':
    '{n} timer til i måneden ({used} av dem brukt) ville nådd {reached} leads til, verdt {value} {currency}.',
  'contactAttempts.bySource': 'Per kilde',
  'contactAttempts.byTeam': 'Per team',
  'contactAttempts.byCountry': 'Per land',
  'contactAttempts.byGrade': 'Per karakter',
  'contactAttempts.bands': 'Responstid og konvertering',
  'contactAttempts.bandsMethod':
    'Arbeidstimer fra klokken starter til første forsøk, for leads der klokken startet for minst {days} dager siden. Intervallet er 95\u00a0% (Wilson). Ingen andel under {fewest} leads.',
  'contactAttempts.association':
    'Dette beviser ikke at rask oppfølging selger: Leadene som ble kontaktet først, kan ha vært bedre i utgangspunktet.',
  'contactAttempts.firstAttempt': 'Første forsøk',
  'contactAttempts.to': 'Til {stage}',
  'contactAttempts.rate': 'Andel',
  'contactAttempts.bandFirst': 'innen {n} {n|time|timer}',
  'contactAttempts.band': '{from}–{n} timer',
  'contactAttempts.bandLast': 'etter mer enn {n} timer',
  'contactAttempts.bandNever': 'ikke kontaktet',
  'contactAttempts.checkKinds': 'Kontaktede leads per kilde eller karakter {kinds} = {all} kontaktede leads.',
  'contactAttempts.checkBands':
    'Leads i gruppene {bands} + yngre {young} = {all} leads der klokken har startet.',
  'contactAttempts.suggestedBeside':
    '{n} forsøk når {reach} av leadene; de {agreed} som er avtalt i dag, når {agreedReach}.',
  'contactAttempts.asAgreed': '{n} forsøk, som avtalt, når {reach} av leadene: Det er passe mange.',
  'contactAttempts.reachedSoFar': 'Kontaktede leads som er nådd',
  'contactAttempts.reachedNote': 'Leads som er nådd ÷ leads salg har prøvd å nå, uansett hvor mange ganger.',
  'contactAttempts.withAgreed': 'Nås med {n} forsøk',
  'contactAttempts.withSuggested': 'Nås med {n} forsøk',
  'contactAttempts.average': 'Forsøk per lead, gjennomsnitt',
  'contactAttempts.endsWhenReached': 'de slutter når leadet er nådd',
  'contactAttempts.leadsPerMonth': 'Leads i måneden',
  'contactAttempts.young': '{n} {n|lead er yngre|leads er yngre} enn {days} dager og telles ikke ennå.',
};
