import type { Texts } from '../topics.ts';

export const closedLoop: Texts<'closedLoop'> = {
  'closedLoop.method':
    'Leads som skapats i perioden och vad de har blivit hittills. Varje vunnen affär står på en rad: på sitt leads rad, eller utan lead. ROI = (intäkt − kostnad) ÷ kostnad; utan kostnad är den tom.',
  'closedLoop.bySource': 'Från källa till intäkt',
  'closedLoop.byCampaign': 'Från källa och kampanj till intäkt',
  'closedLoop.reasons': 'Varför leads diskvalificerades',
  'closedLoop.reason': 'Orsak',
  'closedLoop.campaign': 'Kampanj',
  'closedLoop.revenue': 'Intäkt ({currency})',
  'closedLoop.cost': 'Kostnad ({currency})',
  'closedLoop.costPerLead': 'Kostnad per lead',
  'closedLoop.costPerCustomer': 'Kostnad per kund',
  'closedLoop.roi': 'ROI',
  'closedLoop.deals': '{n} {n|affär|affärer}',
  'closedLoop.otherPeriod': 'Leads utanför perioden',
  'closedLoop.unmatched': 'Utan lead (inget hittades)',
  'closedLoop.total': 'Alla vunna affärer',
  'closedLoop.matchedBy':
    'De vunna affärernas leads hittades via id {id}, via e-post {email}, via företagsnamn {company}.',
  'closedLoop.dealCounts': 'Alla affärer: {won} vunna, {lost} förlorade, {open} öppna.',
  'closedLoop.withoutCost': 'Ingen kostnad är känd för: {sources}.',
  'closedLoop.chart': 'Intäkt och kostnad per källa ({currency})',
};
