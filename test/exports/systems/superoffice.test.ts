import { expect, it } from 'vitest';
import { imported, inOneLine, wonDates } from '../../support/importedExports.ts';

it('SuperOffice: sales in Swedish and in English, contacts by synonyms', () => {
  const contacts = `Kontakt-ID;Förnamn;Efternamn;E-post;Företag;Registrerad;Källa
1;Ada;Nord;ada@nord.example;Nord AB;14.01.2026;Mässa
2;Bo;Syd;bo@syd.example;Syd AB;15.01.2026;Webb`;
  const swedish = `Titel;Företag;E-post;Försäljningstyp;Fas;Belopp;Försäljningsdatum;Ägare;Orsak
Hyllor;Nord AB;ada@nord.example;Ny kund;Såld;12 500,00;16.03.2026;Eva Ek;Läge
Lådor;Syd AB;bo@syd.example;Ny kund;Uppskjuten;900,00;17.03.2026;Eva Ek;
Pallar;Syd AB;bo@syd.example;Ny kund;Förlorad;800,00;18.03.2026;Eva Ek;Pris`;
  const english = swedish
    .replace(/^.*/, 'Title;Company;Email;Sale type;Stage;Amount;Sale date;Owner;Reason')
    .replace('Såld', 'Sold')
    .replace('Uppskjuten', 'Stalled')
    .replace('Förlorad', 'Lost');
  for (const sales of [swedish, english]) {
    const all = imported([contacts, sales], 'sv');
    expect(all.forms).toEqual([undefined, 'SuperOffice sales']);
    expect(inOneLine(all)).toBe(
      '2 leads; 1 won (12500), 1 lost, 1 open; by id 0, e-mail 1, company 0, none 0',
    );
    expect(wonDates(all.records)).toEqual(['2026-03-16']);
    expect([...all.records.deals.lostReason].sort()).toEqual(['', 'Läge', 'Pris']);
  }
});
