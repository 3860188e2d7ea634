import { describe, expect, it } from 'vitest';
import { isoText } from '../../../src/values/dates.ts';
import { imported, inOneLine, wonDates } from '../../support/importedExports.ts';

describe('Zoho CRM', () => {
  const leads = `Record Id,Lead Owner.id,Lead Owner,Is Converted,Company,First Name,Last Name,Email,Lead Source,Lead Status,Created Time,Converted Contact.id,Converted Deal.id
5805028000055525099,58050280000001,Eva Ek,true,Nord AB,Ada,Nord,ada@nord.example,Web,Qualified,2026-01-14 08:30:00,5805028000055525201,5805028000055525301
5805028000055525100,58050280000001,Eva Ek,false,Syd AB,Bo,Syd,bo@syd.example,Fair,Junk Lead,2026-01-15 09:00:00,,`;
  const deals = `Record Id,Deal Owner.id,Deal Owner,Deal Name,Account Name.id,Account Name,Contact Name.id,Stage,Amount,Currency,Closing Date,Created Time
5805028000055525301,58050280000001,Eva Ek,Nord,1,Nord AB,5805028000055525201,Closed Won,3500,SEK,2026-03-02,2026-02-01 10:00:00
5805028000055525302,58050280000001,Eva Ek,Nord again,1,Nord AB,5805028000055525201,Closed Won,1500.5,SEK,2026-04-02,2026-03-20 10:00:00
5805028000055525303,58050280000001,Eva Ek,Syd,2,Other AB,,Closed Lost to Competition,900,SEK,2026-04-03,2026-03-21 10:00:00`;

  it('leads and deals, joined by the contact and the deal that the lead became', () => {
    const all = imported([leads, deals]);
    expect(all.forms).toEqual(['Zoho leads', 'Zoho deals']);
    expect(inOneLine(all)).toBe(
      '2 leads; 2 won (5000.5), 1 lost, 0 open; by id 2, e-mail 0, company 0, none 0',
    );
    expect(all.records.leads.id[0]).toBe('5805028000055525099');
    expect(all.records.leads.owner).toEqual(['Eva Ek', 'Eva Ek']);
    expect([...all.records.leads.disqualified]).toEqual([0, 1]);
    expect(wonDates(all.records)).toEqual(['2026-03-02', '2026-04-02']);
  });

  it('calls and tasks', () => {
    const { forms, records } = imported([
      leads,
      `Record Id,Call Type,Call Start Time,Call Duration (in seconds),Call Status,Call Owner.id,Call Owner Name,Contact Name.id
1,Outbound,2026-01-14 09:00:00,61,Attended Dialled,58050280000001,Eva Ek,5805028000055525201
2,Inbound,2026-01-14 10:00:00,61,Received,58050280000001,Eva Ek,5805028000055525201
3,Outbound,2026-01-20 09:00:00,0,Overdue,58050280000001,Eva Ek,5805028000055525201`,
      `Record Id,Subject,Status,Due Date,Related To.id,Related To Module,Task Owner.id,Closed Time
4,Write,Completed,2026-01-16,5805028000055525100,Leads,58050280000001,2026-01-15 12:00:00`,
    ]);
    expect(forms.slice(1)).toEqual(['Zoho calls', 'Zoho tasks']);
    expect([...records.attempts.at].map((at) => isoText(at, true))).toEqual([
      '2026-01-14 09:00',
      '2026-01-15 12:00',
    ]);
  });
});
