import { describe, expect, it } from 'vitest';
import { dates, imported, inOneLine } from '../../support/importedExports.ts';

describe('HubSpot', () => {
  const contacts = `"Record ID","First Name","Last Name","Email","Contact owner","Create Date","Lifecycle Stage","Original Source"
"101","Ada","Nord","ada@nord.example","Eva Ek","2026-02-05 01:51","Customer","Organic Search"
"102","Bo","Syd","bo@syd.example","Eva Ek","2026-02-06 09:00","Lead","Paid Search"`;

  it('contacts, deals, calls and meetings', () => {
    const all = imported([
      contacts,
      `"Record ID","Deal Name","Deal Stage","Amount","Close Date","Create Date","Pipeline","Associated Contact IDs"
"1","Nord","Closed Won","1250.50","2026-03-01 12:00","2026-02-10 08:00","Sales Pipeline","101;102"
"2","Syd","Contract Sent","900","2026-12-24 12:00","2026-02-12 08:00","Sales Pipeline","102"`,
      `"Record ID","Activity date","Call outcome","Call direction","Activity assigned to","Associated Contact IDs"
"11","2026-02-05 09:00","Connected","Outbound","Eva Ek","101"
"12","2026-02-06 10:00","No answer","Outbound","Eva Ek","102"`,
      `"Record ID","Activity date","Meeting outcome","Activity assigned to","Associated Contact IDs"
"21","2026-02-09 09:00","Completed","Eva Ek","102"
"22","2026-02-10 09:00","Canceled","Eva Ek","102"`,
    ]);
    expect(all.forms).toEqual(['HubSpot contacts', 'HubSpot deals', 'HubSpot calls', 'HubSpot meetings']);
    expect(inOneLine(all)).toBe(
      '2 leads; 1 won (1250.5), 0 lost, 1 open; by id 1, e-mail 0, company 0, none 0',
    );
    expect(all.records.activities.type).toEqual(['call', 'call', 'meeting', 'meeting']);
    // Ada was called once; Bo was called and met, and a meeting that was called off is no attempt.
    expect([...all.records.attempts.start]).toEqual([0, 1, 3]);
    expect(dates(all.records.leads.created, true)).toEqual(['2026-02-05 01:51', '2026-02-06 09:00']);
  });
});

describe('HubSpot e-mails and forms', () => {
  const contacts = `"Record ID","Email","Contact owner","Create Date","Lifecycle Stage","Original Source"
"101","ada@nord.example","Eva Ek","2026-02-05 01:51","Lead","Organic Search"`;

  it('e-mails: what goes out is an attempt, what comes in is none', () => {
    const all = imported([
      contacts,
      `"Record ID","Activity date","Email direction","Email send status","Activity assigned to","Associated Contact IDs"
"31","2026-02-05 09:00","Outgoing","Sent","Eva Ek","101"
"32","2026-02-05 10:00","Incoming","","Eva Ek","101"`,
    ]);
    expect(all.forms[1]).toBe('HubSpot e-mails');
    expect([...all.records.attempts.start]).toEqual([0, 1]);
  });

  it('form submissions: a known e-mail is its contact, a new one is a lead', () => {
    const all = imported([
      contacts,
      `"Email","Conversion Date","Conversion Page","Conversion Title","First Name"
"ADA@nord.example","2026-03-01 12:00","https://nord.example/guide","Guide","Ada"
"bo@syd.example","2026-03-02 12:00","https://nord.example/guide","Guide","Bo"`,
    ]);
    expect(all.forms[1]).toBe('HubSpot form submissions');
    expect(dates(all.records.leads.created, true)).toEqual(['2026-02-05 01:51', '2026-03-02 12:00']);
    expect(all.records.leads.source).toEqual(['Organic Search', '']);
    expect(all.report.imports.map(({ records, duplicates }) => [records, duplicates])).toEqual([
      [1, 0],
      [1, 1],
    ]);
  });
});
