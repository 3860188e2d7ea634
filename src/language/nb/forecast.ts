import type { Texts } from '../topics.ts';

export const forecast: Texts<'forecast'> = {
  'forecast.title': 'Prognose: hva perioden gir',
  'forecast.won': 'Hittil',
  'forecast.part.openDeals': 'Fra åpne deals',
  'forecast.part.leadsThere': 'Fra leads som allerede er her',
  'forecast.part.leadsToCome': 'Fra leads som er ventet',
  'forecast.part.otherDeals': 'Fra deals som ikke er startet',
  'forecast.expected': 'Prognose',
  'forecast.rangeRow': 'Intervall ({level})',
  'forecast.chance': 'Sjanse for å nå målet',
  'forecast.record': 'Tidligere intervaller som holdt',
  'forecast.heldOf': '{held} av {of}',
  'forecast.revenue': 'Inntekter ({currency})',
  'forecast.sentence': 'Prognose: {expected} {currency}; sjansen for å nå målet er {chance}.',
  'forecast.range': '{low} til {high} ({level}).',
  'forecast.chanceTile': 'Sjanse for å nå målet {chance}.',
  'forecast.over': 'over {share}',
  'forecast.under': 'under {share}',
  'forecast.none': 'Ingen prognose: {why}.',
  'forecast.blank': 'Der et tall mangler: {why}.',
  'forecast.next':
    'De neste {days} dagene ventes {expected} {expected|kunde|kunder} fra leadene som allerede er her ({range}, {level}). Av {of} slike intervaller fra tidligere månedsskifter holdt {held}.',
  'forecast.changedUp':
    'Konverteringen har endret seg: {observed} av leadene fra de siste 120 dagene ble kunder; i samme takt som de eldre ville {expected} ha blitt det.',
  'forecast.changedDown':
    'Konverteringen har endret seg: Bare {observed} av leadene fra de siste 120 dagene ble kunder; i samme takt som de eldre ville {expected} ha blitt det.',
  'forecast.openUndated': '{n} {n|åpen deal|åpne deals} mangler opprettelsesdato og er ikke med i prognosen.',
  'forecast.method':
    'Det som har kommet, pluss det åpne deals, leads som allerede er her, og leads som er ventet, gir innen periodens slutt, hver etter hvor ofte og hvor raskt deres egne har gjort det i det siste. I intervallet havner så mange av ti perioder som prosenten sier: Det er utvidet etter hvor mye prognosene ved tidligere månedsskifter bommet, laget på nytt ut fra det som var kjent da.',
  'forecast.leadsMethod':
    'Leads hittil, leads fra planlagte kampanjer og alle andre i nåværende takt per virkedag. Intervallet er utvidet etter hvor mye prognosene ved tidligere månedsskifter bommet.',
  'forecast.why.noRecords': 'eksportene som trengs, mangler',
  'forecast.why.customersUntold': 'ingen eksport sier hvem som ble kunde',
  'forecast.why.outcomesUntold': 'ingen deal sier om den er vunnet',
  'forecast.why.undated': 'for mange vunne deals mangler dato',
  'forecast.why.tooFew': 'for få kunder hittil å lære av',
  'forecast.why.noAmounts': 'for få vunne deals har et beløp',
  'forecast.why.tooEarly': 'perioden har så vidt begynt',
  'forecast.why.notBegun': 'perioden har ikke begynt',
  'forecast.why.stale': 'eksportene er for gamle',
};
