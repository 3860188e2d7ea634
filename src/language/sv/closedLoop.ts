import type { Texts } from '../topics.ts';

export const closedLoop: Texts<'closedLoop'> = {
  'closedLoop.method':
    'Leads som skapats i perioden och vad de har blivit hittills. Varje vunnen affär står på en rad: på sitt leads rad, eller utan lead. ROI = (intäkt − kostnad) ÷ kostnad; där ingen kostnad är känd är den tom.',
  'closedLoop.noDeals': 'Importera era affärer för att se vilka källor som blir intäkter.',
  'closedLoop.noneWon': 'Ingen affär är vunnen än, så ingen källa har gett någon intäkt.',
  'closedLoop.poor': '{source} ger {leads} av leadsen men {customers} av kunderna.',
  'closedLoop.leader': '{source} ger mest: {share} av intäkterna från leads.',
  'closedLoop.best': 'Bäst avkastning: {source}, ROI {roi}.',
  'closedLoop.partBack': '{source} har hittills gett tillbaka {share} av sin kostnad.',
  'closedLoop.nothingBack': '{source} har kostat {cost} {currency} och inte gett någon intäkt än.',
  'closedLoop.noCost': 'Importera era kostnader för att se vad varje källa ger tillbaka.',
  'closedLoop.importCosts': 'importera era kostnader',
  'closedLoop.bySource': 'Intäkt per källa',
  'closedLoop.byCampaign': 'Intäkt per kampanj',
  'closedLoop.campaign': 'Kampanj',
  'closedLoop.sourceAndCampaign': 'Källa · kampanj',
  'closedLoop.noCampaign': '(ingen kampanj)',
  'closedLoop.customers': 'Kunder',
  'closedLoop.rate': 'Lead till kund',
  'closedLoop.rateNote':
    'Kunder hittills ÷ leads. Unga leads kan fortfarande köpa; Konvertering efter ålder jämför bara leads i samma ålder.',
  'closedLoop.revenue': 'Intäkt ({currency})',
  'closedLoop.cost': 'Kostnad ({currency})',
  'closedLoop.costPerLead': 'Kostnad per lead',
  'closedLoop.costPerCustomer': 'Kostnad per kund',
  'closedLoop.roi': 'ROI',
  'closedLoop.roiNote':
    '(Intäkt − kostnad) ÷ kostnad. 2,0 × betyder att varje satsad krona har kommit tillbaka och gett två till; under 0 har inte allt kommit tillbaka än. För alla leads: hela deras intäkt mot de kostnader som är kända.',
  'closedLoop.each': '{amount} {currency} styck',
  'closedLoop.ofLeads': '{share} av leadsen',
  'closedLoop.ofWon': 'av {amount} vunnet totalt',
  'closedLoop.costless': 'okänd för {n} {n|källa|källor}',
  'closedLoop.deals': '{n} {n|affär|affärer}',
  'closedLoop.allLeads': 'Alla leads',
  'closedLoop.otherPeriod': 'Leads utanför perioden',
  'closedLoop.unmatched': 'Inget lead hittat',
  'closedLoop.total': 'Alla vunna affärer',
  'closedLoop.matchedBy':
    'De vunna affärernas leads hittades via id {id}, via e-post {email}, via företagsnamn {company}.',
  'closedLoop.withoutCost': 'Ingen kostnad är känd för: {sources}.',
  'closedLoop.chart': 'Intäkt och kostnad per källa, med ROI ({currency})',
};
