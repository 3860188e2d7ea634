import { describe, expect, it } from 'vitest';
import { isoText } from '../../../src/values/dates.ts';
import { figures, imported, inOneLine, wonDates } from '../../support/importedExports.ts';

describe('Lime CRM', () => {
  it('under the labels that the vendor proposes; steps may be numbered', () => {
    const all = imported(
      [
        `Namn;Kundnummer/FöretagsID;Organisationsnummer;Email;Företag;Ansvarig saljare;Skapad den;Källa
Ada Nord;1001;556000-0001;ada@nord.example;Nord AB;Eva Ek;2026-01-14;Mässa
Bo Nord;1001;556000-0001;bo@nord.example;Nord AB;Eva Ek;2026-01-15;Webb`,
        `Affärsnamn;Företag;Kontaktperson;E-post;Affärsansvarig;Affärsvärde;Sannolikhet;Vägt värde;Affärsstatus;Avslutsdatum
Hyllor;Nord AB;Ada Nord;ada@nord.example;Eva Ek;12 500,00;100 %;12 500,00;4. Avtal;2026-03-02
Lådor;Nord AB;Bo Nord;bo@nord.example;Eva Ek;900,00;50 %;450,00;2. Behovsanalys;2026-12-24
Pallar;Nord AB;Bo Nord;bo@nord.example;Eva Ek;800,00;0 %;0,00;5. Avslag;2026-04-01`,
      ],
      'sv',
    );
    expect(all.forms).toEqual(['Lime persons', 'Lime deals']);
    expect(inOneLine(all)).toBe(
      '2 leads; 1 won (12500), 1 lost, 1 open; by id 0, e-mail 1, company 0, none 0',
    );
    expect(wonDates(all.records)).toEqual(['2026-03-02']);
  });

  it('under the names of its database, with the history of its persons', () => {
    const all = imported(
      [
        'idperson;name;company;email;coworker;Skapad den\n31;Ada Nord;Nord AB;ada@nord.example;Eva Ek;2026-01-14',
        'idbusiness;name;person;company;businessvalue;businessstatus;orderdate;coworker\n9;Hyllor;31;Nord AB;5000;2. Deal closed;2026-03-02;Eva Ek',
        'idhistory;person;type;date;coworker\n1;31;Sales call;2026-01-15 09:00;Eva Ek\n2;31;Kommentar;2026-01-16 09:00;Eva Ek',
      ],
      'sv',
    );
    expect(all.forms).toEqual(['Lime persons', 'Lime deals', 'Lime history']);
    expect(figures(all)).toMatchObject({ leads: 1, won: 1, revenue: 5000, matchedBy: { id: 1 } });
    expect([...all.records.attempts.at].map((at) => isoText(at, true))).toEqual(['2026-01-15 09:00']);
  });
});
