import { describe, expect, it } from 'vitest';
import { isoText } from '../../../src/values/dates.ts';
import { figures, imported, inOneLine, wonDates } from '../../support/importedExports.ts';

describe('Pipedrive', () => {
  const persons = `Person - ID,Person - Name,Person - Email - Work,Person - Email - Home,Person - Organization,Person - Owner,Person - Person created
7,Ada Nord,ada@nord.example,,Nord AB,Eva Ek,2026-01-14 08:30:00
8,Bo Syd,bo@syd.example,,Syd AB,Eva Ek,2026-01-15 09:00:00`;
  const deals = `Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,Deal - Contact person ID,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Expected close date
1,Nord,Eva Ek,12000,SEK,Nord AB,Ada Nord,7,Proposal Made,Won,2026-02-01 10:00:00,2026-03-02 11:30:00,,2026-05-01
2,Syd,Eva Ek,5000,SEK,Syd AB,Bo Syd,8,Negotiations Started,Lost,2026-02-02 10:00:00,,2026-03-05 10:00:00,2026-05-02
3,Syd again,Eva Ek,800,SEK,Syd AB,Bo Syd,8,Lead In,Open,2026-02-03 10:00:00,,,2026-12-24`;

  it('persons and deals: the status decides over the stage, and the day on which it was won over the expected one', () => {
    const all = imported([persons, deals]);
    expect(all.forms).toEqual(['Pipedrive persons', 'Pipedrive deals']);
    expect(inOneLine(all)).toBe(
      '2 leads; 1 won (12000), 1 lost, 1 open; by id 1, e-mail 0, company 0, none 0',
    );
    expect(wonDates(all.records)).toEqual(['2026-03-02']);
  });

  it('leads are found again by the person that the deal names; a label is no stage', () => {
    const all = imported([
      `Lead - ID,Lead - Title,Lead - Owner,Lead - Labels,Lead - Contact person,Lead - Contact person ID,Lead - Organization,Lead - Lead created,Lead - Source channel
c3b1a9d0-0000-4000-8000-000000000001,Nord,Eva Ek,Hot,Ada Nord,7,Nord AB,2026-01-14 08:30:00,Web form`,
      deals,
    ]);
    expect(all.forms[0]).toBe('Pipedrive leads');
    expect(figures(all)).toMatchObject({ leads: 1, revenue: 12_000, matchedBy: { id: 1 } });
    expect(all.report.closedLoop.bySource).toMatchObject([
      { source: 'Web form', customers: 1, revenue: 12_000 },
    ]);
  });

  it('activities that are done', () => {
    const { forms, records } = imported([
      persons,
      `Activity - ID,Activity - Subject,Activity - Type,Activity - Due date,Activity - Done,Activity - Assigned to user,Person - ID
1,Call Ada,Call,2026-01-14,Done,Eva Ek,7
2,Meet Ada,Meeting,2026-01-20,To do,Eva Ek,7`,
    ]);
    expect(forms[1]).toBe('Pipedrive activities');
    expect([...records.attempts.at].map((at) => isoText(at))).toEqual(['2026-01-14']);
  });
});

describe('Pipedrive leads and persons together', () => {
  const leads = `Lead - ID,Lead - Title,Lead - Owner,Lead - Contact person,Lead - Lead created,Person - Email - Work
L1,Nord lead,Eva Ek,Ada Nord,2026-02-05,ada@nord.example
L2,Syd lead,Eva Ek,Bo Syd,2026-02-06,`;
  const persons = `Person - ID,Person - Name,Person - Owner,Person - Person created,Person - Email - Work
77,Ada Nord,Nils Al,2021-01-01,ADA@nord.example
78,Cia Öst,Nils Al,2026-03-01,cia@ost.example`;
  const deals = `Deal - ID,Deal - Title,Deal - Status,Deal - Value,Deal - Owner,Deal - Won time,Person - ID
1,Nord,Won,1000,Eva Ek,2026-04-01,77`;

  it.each([
    ['leads first', [leads, persons, deals]],
    ['persons first', [persons, leads, deals]],
  ])('a person counts once, as the lead, and a deal finds it by the person, %s', (_, files) => {
    const all = imported(files);
    expect(figures(all)).toMatchObject({ leads: 3, won: 1, matchedBy: { id: 1, email: 0, company: 0 } });
    const { leads: made } = all.records;
    const ada = made.id.indexOf('L1');
    expect(isoText(made.created[ada]!)).toBe('2026-02-05');
    expect(made.owner[ada]).toBe('Eva Ek');
  });
});
