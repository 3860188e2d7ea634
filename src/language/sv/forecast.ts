import type { Texts } from '../topics.ts';

export const forecast: Texts<'forecast'> = {
  'forecast.title': 'Prognos: vad perioden ger',
  'forecast.won': 'Hittills',
  'forecast.part.openDeals': 'Från öppna affärer',
  'forecast.part.leadsThere': 'Från leads som redan finns',
  'forecast.part.leadsToCome': 'Från leads som väntas',
  'forecast.part.otherDeals': 'Från affärer som inte börjat',
  'forecast.expected': 'Prognos',
  'forecast.rangeRow': 'Intervall ({level})',
  'forecast.chance': 'Chans att nå målet',
  'forecast.record': 'Tidigare intervall som höll',
  'forecast.heldOf': '{held} av {of}',
  'forecast.revenue': 'Intäkter ({currency})',
  'forecast.sentence': 'Prognos: {expected} {currency}; chansen att nå målet är {chance}.',
  'forecast.range': '{low} till {high} ({level}).',
  'forecast.chanceTile': 'Chans att nå målet {chance}.',
  'forecast.over': 'över {share}',
  'forecast.under': 'under {share}',
  'forecast.none': 'Ingen prognos: {why}.',
  'forecast.blank': 'Där en siffra saknas: {why}.',
  'forecast.next':
    'De närmaste {days} dagarna väntas {expected} {expected|kund|kunder} från de leads som finns ({range}, {level}). Av {of} sådana intervall från tidigare månadsskiften höll {held}.',
  'forecast.changedUp':
    'Konverteringen har ändrats: {observed} av de senaste 120 dagarnas leads blev kunder, {expected} hade blivit det i de äldres takt.',
  'forecast.changedDown':
    'Konverteringen har ändrats: bara {observed} av de senaste 120 dagarnas leads blev kunder, {expected} hade blivit det i de äldres takt.',
  'forecast.openUndated':
    '{n} {n|öppen affär|öppna affärer} saknar skapandedatum och är inte med i prognosen.',
  'forecast.method':
    'Det som har kommit, plus vad öppna affärer, leads som finns och leads som väntas ger till periodens slut, vart och ett efter hur ofta och hur fort era egna har gjort det på sistone. I intervallet hamnar så många perioder av tio som procenten säger: det är vidgat efter hur fel prognoserna vid tidigare månadsskiften var, gjorda på nytt av det som var känt då.',
  'forecast.leadsMethod':
    'Leads hittills, planerade kampanjers leads och alla andra i nuvarande takt per arbetsdag. Intervallet är vidgat efter hur fel prognoserna vid tidigare månadsskiften var.',
  'forecast.why.noRecords': 'exporterna som behövs saknas',
  'forecast.why.customersUntold': 'ingen export säger vem som blev kund',
  'forecast.why.outcomesUntold': 'ingen affär säger om den är vunnen',
  'forecast.why.undated': 'för många vunna affärer saknar datum',
  'forecast.why.tooFew': 'för få kunder hittills att lära av',
  'forecast.why.noAmounts': 'för få vunna affärer har ett belopp',
  'forecast.why.tooEarly': 'perioden har nyss börjat',
  'forecast.why.notBegun': 'perioden har inte börjat',
  'forecast.why.stale': 'exporterna är för gamla',
};
