import type { Texts } from '../topics.ts';

export const warehouse: Texts<'warehouse'> = {
  'warehouse.noGrades':
    'Et datavarehus kan ikke gi leadene karakter: Poengreglene gjelder {columns}, som ikke finnes i tabellene der. Del opp leadene etter kilde, team eller land i Innstillinger, eller fjern forpliktelsene for enkelte typer; eller ta bort disse reglene på Definisjoner.',
  'warehouse.noMeta':
    'Tallene sier ikke hvilken dag og hvilke innstillinger de gjelder: Kopier SQL-koden på nytt, kjør den, og ta med hele tabellen «figures».',
  'warehouse.otherVersion':
    'Tallene ble laget av en annen versjon av SQL-koden ({version}; denne er {own}): Kopier SQL-koden på nytt og kjør den.',
  'warehouse.both':
    'Det finnes både tall fra et datavarehus og en eksport av {kind} i samme regneark: To sett med oppføringer ville blitt telt som ett. Fjern ett av dem: datafanen eller filen i kommandoen.',
  'warehouse.otherSettings':
    'Tallene fra datavarehuset ble laget med andre innstillinger, andre faseord eller en annen tidssone enn dem som gjelder i regnearket i dag: Kopier SQL-koden på nytt og kjør den. Hvis faseordene eller tidssonen er endret, må dere først lage viewene mot CRM-systemet på nytt.',
  'warehouse.old':
    'Tallene fra datavarehuset gjelder {day}, for {n} dager siden: Se om spørringen fortsatt kjøres hver natt, og oppdater uttrekket.',
  'warehouse.noView':
    'Tallene fra et datavarehus gjelder alt: Det som er valgt på Start, tas ikke hensyn til.',
  'warehouse.unknownStages':
    'Leads i datavarehuset der ingenting sier hvilken fase de er i: {n}. Se om mappingen kjenner alle faseordene.',
  'warehouse.unpriced':
    'Vunne deals i datavarehuset uten beløp i regnearkets valuta: {n}. De telles som deals, uten inntekter.',
  'warehouse.absent':
    'finnes ikke fra et datavarehus, som gir antall og ingen leads: Importer eksporter fra CRM-systemet for å få den.',
  'warehouse.absentTab':
    'Denne rapporten kan ikke lages av tall fra et datavarehus: De er antall, og den er en liste. Med eksporter fra CRM-systemet i et eget regneark går det.',
  'warehouse.dealsInCrm': '{n} {n|deal|deals}, {amount} {currency}. Hvilke det er, viser CRM-systemet.',
  'warehouse.ungraded':
    'Finnes ikke fra et datavarehus: Poengreglene spør etter kolonner som ikke finnes i tabellene der: {columns}. Uten disse reglene får leadene karakter der også.',
  'warehouse.ungradedFigures':
    'Tallene fra datavarehuset ble laget uten karakterer: Kopier SQL-koden på nytt og kjør den.',
  'warehouse.ruleColumns':
    'Poengreglene spør etter kolonner som ikke er utfylt for noe lead i datavarehuset: {columns}. De gir ingen poeng; se mappingen.',
  'warehouse.cut':
    'Tabellen med tall er ikke hel: {n} rader er her, og den sier {all}. Fjern radgrensen for uttrekket, eller ta med hele filen, fra én enkelt dag.',
  'warehouse.otherDay':
    'Tallene fra datavarehuset gjelder {day}; det ble spurt om {asked}. Kjør SQL-koden med den dagen (--as-of).',
  'warehouse.sameIds':
    'Rader med leads eller deals i datavarehuset med en id som en annen rad også har: {n}. De telles to ganger; se mappingen.',
  'warehouse.otherStatus':
    'Deals i datavarehuset med en status som verken er won, lost eller open: {n}. De telles som åpne; se mappingen.',
  'warehouse.unmatched': 'Kontaktforsøk i datavarehuset som ikke hører til noe lead der: {n}.',
  'warehouse.ofViews':
    'I innstillingene er det lister om hvordan eksporter leses: {lists}. Tallene fra et datavarehus endres ikke av dem: Se til at viewene over tabellene i CRM-systemet sier det samme.',
  'warehouse.stale':
    '! Postene i datavarehuset slutter {day}: De er {n} dager gamle og sier ingenting om situasjonen nå.',
  'warehouse.staleLeads':
    '! Leadene i datavarehuset slutter {day}, for {n} dager siden, selv om de andre tabellene der fortsetter: Se etter at CRM-systemet fortsatt synkroniseres.',
};
