import type { Texts } from '../topics.ts';

export const attribution: Texts<'attribution'> = {
  'attribution.method':
    'Hver vunnet deal fordeles på kontaktpunktene før den: hvor leadet kom fra, kampanjer og skjemaer det har svart på, og den siste kilden. Leads med samme e-post regnes sammen; kontaktpunkter teller frem til dealen ble lukket, og høyst {window} dager før. Hvordan hver modell fordeler, står i merknaden på kolonnen. Ingen modell viser hva som ville ha skjedd uten en kilde.',
  'attribution.none': 'Ingen vunnet deal har et kjent kontaktpunkt ennå, så det er ingenting å fordele.',
  'attribution.few':
    'Bare {n} {n|vunnet deal|vunne deals} har et kontaktpunkt: Én til kan snu rekkefølgen, så trekk ingen konklusjoner ennå.',
  'attribution.tooFew':
    '{model} trenger minst {least} vunne deals med et kontaktpunkt og har {n}. Modellen står tom til da.',
  'attribution.oneTouch':
    'Hver vunnet deal har bare ett kontaktpunkt, så alle modeller sier det samme: Importer innsendte skjemaer eller kampanjemedlemmer for å skille dem fra hverandre.',
  'attribution.bySource': 'Fordelt per kilde',
  'attribution.byCampaign': 'Fordelt per kampanje',
  'attribution.touched': 'Berørte deals',
  'attribution.deals': 'Deals, {model}',
  'attribution.revenue': 'Inntekter, {model}',
  'attribution.difference': 'Differanse ({currency})',
  'attribution.intervalNote':
    'Hvor inntektene etter denne modellen ligger i 95 av 100 tilfeller om andre kundereiser hadde endt med en vunnet deal: Kundereisene er trukket på nytt noen hundre ganger.',
  'attribution.noTouch': 'Ingen kjente kontaktpunkter',
  'attribution.overlap':
    'Disse overlapper: En deal teller på hver rad som har berørt den. Deals og inntekter i en modell overlapper ikke.',
  'attribution.chart': 'Inntekter per kilde etter hver modell ({currency})',
  'attribution.chartOne': 'Inntekter per kilde ({currency})',

  'model.first': 'Første kontaktpunkt: 100\u00a0% til det første kontaktpunktet.',
  'model.last': 'Siste kontaktpunkt: 100\u00a0% til det siste kontaktpunktet før dealen ble vunnet.',
  'model.linear': 'Lineær: like mye til hvert kontaktpunkt.',
  'model.position':
    'Posisjon (U-formet som i Google Analytics): 40\u00a0% til det første kontaktpunktet, 40\u00a0% til det siste, 20\u00a0% deles av dem imellom.',
  'model.leadCreation':
    'Leadet opprettes (U-formet som i HubSpot): 40\u00a0% til det første kontaktpunktet, 40\u00a0% til det siste frem til leadet ble opprettet, 20\u00a0% deles av alle andre.',
  'model.wShaped':
    'W-formet: 30\u00a0% til det første kontaktpunktet, 30\u00a0% til det siste frem til leadet ble opprettet, 30\u00a0% til det siste frem til dealen ble opprettet, 10\u00a0% deles av alle andre.',
  'model.timeDecay': 'Avtar med tiden: halv vekt for hver 7. dag før dealen ble vunnet.',
  'model.markov':
    'Markov: i forhold til hvor mye sjeldnere en deal ville blitt vunnet uten kilden (fjerningseffekt); lært av {journeys} kundereiser som endte med en vunnet deal, og {ended} som endte uten. Det en kilde får, går til kampanjene dens etter antall kontaktpunkter. Modellen fordeler summen og ikke hver deal, så en kilde kan få deler av deals den ikke har berørt.',
  'model.shapley':
    'Shapley: kildene i en kundereise deler den likt, hver talt én gang (Shapley-verdien); innenfor en kilde teller alle kontaktpunkter likt.',

  'touch.call': 'Salg: samtale',
  'touch.email': 'Salg: e-post',
  'touch.meeting': 'Salg: møte',
  'touch.other': 'Salg: annet',

  'sourced.title': 'Generert og påvirket av markedsføring',
  'sourced.definition': 'Etter definisjon',
  'sourced.yes': 'Deals',
  'sourced.revenue': 'Inntekter',
  'sourced.share': 'Andel av inntektene',
  'sourced.no': 'Ikke',
  'sourced.unknown': 'Ukjent',
  'sourced.by.recorded': 'Generert: registrert kilde',
  'sourced.by.firstTouch': 'Generert: første kontaktpunkt',
  'sourced.by.beforeSales': 'Generert: før salg',
  'sourced.by.influenced': 'Påvirket',
  'sourced.means':
    'Registrert kilde: kilden CRM-systemet har for leadet, tilhører markedsføring. Første kontaktpunkt: det første kjente kontaktpunktet gjør det. Før salg: markedsføring nådde leadet før salg gjorde noe. Påvirket: markedsføring hadde minst ett kontaktpunkt før dealen ble vunnet.',
  'sourced.noSales': 'Ingen eksport sier hva salg har gjort, så «før salg» er ukjent.',
  'sourced.inWarehouse': 'Hvilke deals dette er, vet bare datavarehuset.',
  'sourced.disputed': 'Vunne deals der de tre definisjonene av generert er uenige: {n}',
  'sourced.marketing': 'markedsføring',
  'sourced.sales': 'ikke markedsføring',
  'sourced.deal': 'Deal',
  'sourced.source': 'Registrert kilde',
  'sourced.first': 'Første kontaktpunkt',
  'sourced.before': 'Før salg',
  'sourced.firstWas': 'Første kontaktpunkt var',
  'attribution.leads': '{source} gir mest inntekter ifølge {model}: {share}.',
  'attribution.agree': '{source} kommer først i begge modeller, med {one} og {other} av inntektene.',
  'attribution.disagree': 'Ifølge {model} kommer {one} først, ifølge {otherModel} {other}.',
  'attribution.gains': '{source} vinner mest på {model}: {amount} {currency} mer.',
  'attribution.loses': '{source} taper mest på {model}: {amount} {currency} mindre.',
  'attribution.noAmounts':
    'Ingen vunnet deal med kontaktpunkt har et beløp, så det er ingen inntekter å fordele.',
  'attribution.withTouch': 'Vunne deals med kontaktpunkt',
  'attribution.ofWon': 'av {n} vunne',
  'attribution.touchesEach': 'Kontaktpunkter per deal',
  'attribution.touchesInAll': '{n} totalt',
  'attribution.sourcedTile': 'Generert av markedsføring',
  'attribution.influencedTile': 'Påvirket av markedsføring',
  'attribution.ofRevenue': 'av vunne inntekter',
  'attribution.differenceNote': 'Inntekter etter den andre modellen minus inntekter etter den første.',
  'sourced.choose':
    'Fire svar på fire spørsmål: Bli enige om ett og skriv det inn i avtalen. Legg dem aldri sammen.',
  'sourced.salesSources':
    'Kilder som regnes til salg (Innstillinger): {sources}. Alle andre regnes til markedsføring.',
  'sourced.allMarketing':
    'Alle kilder regnes til markedsføring: Ingen av dem tilhører salg ifølge Innstillinger.',
};
