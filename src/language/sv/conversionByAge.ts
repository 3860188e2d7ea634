import type { Texts } from '../topics.ts';

export const conversionByAge: Texts<'conversionByAge'> = {
  'conversionByAge.rateMature': 'Inom {days} dagar, rättad för unga leads (95 %: {low} till {high})',
  'conversionByAge.rateTooEarly':
    '{customers} kunder av {leads} leads; för tidigt för {days} dagar ({oldEnough} så gamla)',
  'conversionByAge.learntFrom': 'leads som skulle ge en lika säker andel om alla vore gamla nog',
  'conversionByAge.kindsMethod':
    'Blir kunder: andelen leads som blir kunder inom {days} dagar (Konvertering efter ålder), med 95 % konfidensintervall; utan lägst och högst är det andelen av alla leads, eftersom slaget har färre än {fewest} eller för få så gamla. Leadvärde = snittordervärde × andel. Antal och värden summerar till hela löftet.',
  'conversionByAge.method':
    'Andelen leads som blir kunder inom så många dagar från att de skapades. Ett lead som inte är kund räknas så länge det har följts (Kaplan–Meier): förra månadens leads drar inte ner andelen bara för att de är unga. Lägst och högst: 95 % konfidensintervall (log-log). Gamla nog: skapade för minst så många dagar sedan. Ännu öppna: följda till den dagen och inte kunder före den. För tidigt: färre än {fewest} leads är gamla nog.',
  'conversionByAge.undated':
    '! För {n} {n|kund|kunder} säger inget när de blev kunder, så ingen andel efter ålder ges. Exportera fasernas datum, eller affärerna.',
  'conversionByAge.all': 'Alla leads',
  'conversionByAge.customers': 'Kunder',
  'conversionByAge.within': 'Inom dagar',
  'conversionByAge.oldEnough': 'Gamla nog',
  'conversionByAge.atRisk': 'Ännu öppna',
  'conversionByAge.conversion': 'Konvertering',
  'conversionByAge.tooEarly': 'för tidigt',
  'conversionByAge.soFar':
    'Hittills är {customers} av {leads} leads kunder: {rate}. Den andelen räknar varje ungt lead som ett som aldrig blir kund.',
  'conversionByAge.median': 'Hälften av leadsen är kunder inom {days} dagar.',
  'conversionByAge.chart':
    'Konvertering till kund efter dagar sedan leadet skapades, med 95 % konfidensintervall',
  'conversionByAge.noAge': 'För tidigt: färre än {fewest} leads har nått den första av åldrarna.',
  'conversionByAge.otherSources':
    '{n} {n|källa|källor} med färre leads (tillsammans {leads}) räknas ovan men särredovisas inte.',
  'conversionByAge.byMonth': 'Per månad då leads skapades och ålder',
  'conversionByAge.noMonth': 'För tidigt: inget lead är 30 dagar gammalt än.',
  'conversionByAge.age': '{days} dagar',
  'conversionByAge.immature':
    '* Alla månadens leads är inte så gamla än: andelen är beräknad som ovan och kan ännu ändras. Tomt: färre än {fewest} av en månads leads är så gamla.',
  'conversionByAge.earlierMonths': '{n} tidigare {n|månad|månader} räknas ovan men står inte i tabellen.',
  'conversionByAge.days': 'Dagar',
  'conversionByAge.checkLeads':
    'Leads efter ålder: {leads} + {created} utan skapandedatum + {customerDate} {customerDate|kund|kunder} utan kunddatum = {all} leads.',
  'conversionByAge.checkCustomers':
    'Kunder som saknar datum för när de blev kunder: {n}. Konvertering efter ålder utelämnar dem, så konverteringen där är för låg ({customers} kunder har datum). Lägg till ett kunddatum för leads eller ett stängningsdatum för affärer.',
};
