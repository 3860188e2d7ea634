import type { Texts } from '../topics.ts';

export const conversionByAge: Texts<'conversionByAge'> = {
  'conversionByAge.rateMature': 'Inom {days} dagar, rättad för unga leads (95 %: {low} till {high})',
  'conversionByAge.rateTooEarly':
    '{customers} kunder av {leads} leads; för tidigt för {days} dagar ({oldEnough} så gamla)',
  'conversionByAge.learntFrom': 'leads som skulle ge en lika säker andel om alla vore gamla nog',
  'conversionByAge.kindsMethod':
    'Blir kunder: andelen leads som blir kunder inom {days} dagar (Konvertering efter ålder), dragen mot den för alla leads: ju färre som är så gamla, desto mer. Bredvid står 95 % intervall. Leadvärde = snittordervärde × andel. Antal och värden summerar till hela löftet.',
  'conversionByAge.method':
    'Andelen leads som blir kunder inom så många dagar från att de skapades. Ett lead som inte är kund räknas så länge det har följts (Kaplan–Meier, log-log-intervall): förra månadens leads drar inte ner andelen bara för att de är unga. För få: färre än {fewest} leads har följts upp så länge.',
  'conversionByAge.undated':
    '! För {n} {n|kund|kunder} säger inget när de blev kunder, så ingen andel efter ålder ges. Exportera fasernas datum, eller affärerna.',
  'conversionByAge.all': 'Alla leads',
  'conversionByAge.customers': 'Kunder',
  'conversionByAge.within': 'Andel kunder inom',
  'conversionByAge.oldEnough': 'Uppföljda så länge',
  'conversionByAge.atRisk': 'Ännu inte kund då',
  'conversionByAge.conversion': 'Konvertering',
  'conversionByAge.tooEarly': 'för få',
  'conversionByAge.soFar':
    'Hittills är {customers} av {leads} leads kunder: {rate}. Då räknas varje ungt lead som ett som aldrig köper.',
  'conversionByAge.median': 'Hälften av leadsen är kunder inom {days} dagar.',
  'conversionByAge.chart': 'Andel leads som är kunder, efter dagar sedan de skapades',
  'conversionByAge.noAge': 'För tidigt att säga: färre än {fewest} leads är 30 dagar gamla.',
  'conversionByAge.otherSources':
    '{n} {n|källa|källor} med färre leads (tillsammans {leads}) räknas ovan men särredovisas inte.',
  'conversionByAge.byMonth': 'Per månad de skapades, och dagar sedan dess',
  'conversionByAge.noMonth': 'För tidigt att säga: inget lead är 30 dagar gammalt än.',
  'conversionByAge.age': '{days} dagar',
  'conversionByAge.immature':
    '* Alla månadens leads är inte så gamla än: andelen kan ännu ändras. Tomt: färre än {fewest} av månadens leads är så gamla.',
  'conversionByAge.earlierMonths': '{n} tidigare {n|månad|månader} räknas ovan men står inte i tabellen.',
  'conversionByAge.days': 'Dagar',
  'conversionByAge.checkLeads':
    'Leads efter ålder: {leads} + {created} utan skapandedatum + {customerDate} {customerDate|kund|kunder} utan kunddatum = {all} leads.',
  'conversionByAge.checkCustomers':
    'Kunder som saknar datum för när de blev kunder: {n}. Konvertering efter ålder utelämnar dem, så konverteringen där är för låg ({customers} kunder har datum). Lägg till ett kunddatum för leads eller ett stängningsdatum för affärer.',
  'conversionByAge.found': 'Efter {days} dagar är {share} av leadsen kunder.',
  'conversionByAge.foundHalf':
    'Hälften av dem som köper gör det inom {half} {half|dag|dagar}; efter {days} dagar är {share} av leadsen kunder.',
  'conversionByAge.foundNone': 'Inget lead har blivit kund än, inte ens efter {days} dagar.',
  'conversionByAge.ageNote':
    'Leads som blev kunder inom {days} dagar från att de skapades; unga leads räknas så länge de har följts.',
  'conversionByAge.heat':
    'Ju mörkare, desto fler kunder. * Alla månadens leads är inte så gamla än: andelen kan ännu ändras.',
};
