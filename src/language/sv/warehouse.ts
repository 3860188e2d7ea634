import type { Texts } from '../topics.ts';

export const warehouse: Texts<'warehouse'> = {
  'warehouse.noGrades':
    'Ett datalager kan inte betygsätta leadsen: poängregler gäller {columns}, som inte finns i dess tabeller. Dela upp leadsen efter källa, team eller land i Inställningar, eller ta bort åtagandena för enskilda slag; eller ta bort de reglerna i Definitioner.',
  'warehouse.noMeta':
    'Siffrorna säger inte vilken dag och vilka inställningar de gäller: kopiera SQL-koden på nytt, kör den och ta med hela tabellen ”figures”.',
  'warehouse.otherVersion':
    'Siffrorna gjordes av en annan version av SQL-koden ({version}; den här är {own}): kopiera SQL-koden på nytt och kör den.',
  'warehouse.both':
    'Det finns både siffror ur ett datalager och en export av {kind} i samma kalkylark: två uppsättningar poster skulle räknas som en. Ta bort en av dem: dess dataflik, eller dess fil i kommandot.',
  'warehouse.otherSettings':
    'Siffrorna ur datalagret gjordes med andra inställningar, andra fasord eller en annan tidszon än de som gäller i kalkylarket i dag: kopiera SQL-koden på nytt och kör den. Har fasorden eller tidszonen ändrats, gör först om vyerna på CRM-systemet.',
  'warehouse.old':
    'Siffrorna ur datalagret gäller {day}, för {n} dagar sedan: se om frågan fortfarande körs varje natt, och uppdatera utdraget.',
  'warehouse.noView': 'Siffrorna ur ett datalager gäller allt: det som är valt på Start tas inte med.',
  'warehouse.unknownStages':
    'Leads i datalagret där inget säger vilken fas de är i: {n}. Se om mappningen känner alla fasord.',
  'warehouse.unpriced':
    'Vunna affärer i datalagret utan belopp i kalkylarkets valuta: {n}. De räknas som affärer, utan intäkt.',
  'warehouse.absent':
    'finns inte ur ett datalager, som ger antal och inga leads: importera exporter från CRM-systemet för den.',
  'warehouse.absentTab':
    'Den här rapporten kan inte göras av siffror ur ett datalager: de är antal, och den är en lista. Med exporter från CRM-systemet i ett eget kalkylark går det.',
  'warehouse.dealsInCrm': '{n} {n|affär|affärer}, {amount} {currency}. Vilka det är visar CRM-systemet.',
  'warehouse.ungraded':
    'Finns inte ur ett datalager: poängregler frågar efter kolumner som inte finns i dess tabeller: {columns}. Utan de reglerna betygsätts leads även där.',
  'warehouse.ungradedFigures':
    'Siffrorna ur datalagret gjordes utan betyg: kopiera SQL-koden på nytt och kör den.',
  'warehouse.ruleColumns':
    'Poängregler frågar efter kolumner som inget lead i datalagret har ifyllda: {columns}. De ger inga poäng; se mappningen.',
  'warehouse.cut':
    'Tabellen med siffror är inte hel: {n} rader är här, och den säger {all}. Ta bort radgränsen för utdraget, eller ta med hela filen, från en enda dag.',
  'warehouse.otherDay':
    'Siffrorna ur datalagret gäller {day}; {asked} efterfrågades. Kör SQL-koden med den dagen (--as-of).',
  'warehouse.sameIds':
    'Rader med leads eller affärer i datalagret vars id en annan rad också har: {n}. De räknas två gånger; se mappningen.',
  'warehouse.otherStatus':
    'Affärer i datalagret vars status varken är won, lost eller open: {n}. De räknas som öppna; se mappningen.',
  'warehouse.unmatched': 'Kontaktförsök i datalagret som inte hör till något lead där: {n}.',
  'warehouse.ofViews':
    'I inställningarna finns listor om hur exporter läses: {lists}. Siffrorna ur ett datalager ändras inte av dem: se till att vyerna över CRM-systemets tabeller säger detsamma.',
  'warehouse.stale':
    '! Posterna i datalagret slutar {day}: de är {n} dagar gamla och säger inget om läget nu.',
  'warehouse.staleLeads':
    '! Leadsen i datalagret slutar {day}, för {n} dagar sedan, fast de andra tabellerna där fortsätter: se efter att CRM-systemet fortfarande synkas.',
};
