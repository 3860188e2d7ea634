import { expect, it } from 'vitest';
import { imported, inOneLine, wonDates } from '../../support/importedExports.ts';

it('Upsales: its number is the company’s; contacts are known by e-mail, orders are read by synonyms', () => {
  const all = imported(
    [
      `Upsales ID;Företag;Förnamn;Efternamn;E-post;Kundansvarig;Skapad
55;Nord AB;Ada;Nord;ada@nord.example;Eva Ek;2026-01-14
55;Nord AB;Bo;Nord;bo@nord.example;Eva Ek;2026-01-15
56;Syd AB;Cia;Syd;cia@syd.example;Per Al;2026-01-16`,
      `Beskrivning;Företag;E-post;Värde;Valuta;Steg;Orderdatum;Säljare
Hyllor;Nord AB;bo@nord.example;12 500,50;SEK;Vunnen;2026-03-02;Eva Ek
Lådor;Syd AB;cia@syd.example;700;SEK;Förlorad;2026-03-03;Per Al`,
    ],
    'sv',
  );
  expect(all.forms).toEqual(['Upsales contacts', undefined]);
  expect(inOneLine(all)).toBe(
    '3 leads; 1 won (12500.5), 1 lost, 0 open; by id 0, e-mail 1, company 0, none 0',
  );
  expect(wonDates(all.records)).toEqual(['2026-03-02']);
});
