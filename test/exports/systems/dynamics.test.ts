import { expect, it } from 'vitest';
import { say } from '../../../src/language/language.ts';
import { Refusal } from '../../../src/language/sentence.ts';
import { dates, imported, inOneLine, wonDates } from '../../support/importedExports.ts';

function said(task: () => unknown): string {
  try {
    task();
  } catch (error) {
    if (error instanceof Refusal) return say('en', error.sentence);
  }
  throw new Error('It was not refused.');
}

it('Dynamics 365: a lead qualified is an opportunity, and the sales stage Close is open', () => {
  const all = imported([
    `(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Name,Topic,Status Reason,Created On,Company Name,Email,Lead Source,Owner
a1b2c3d4-0000-4000-8000-000000000001,x=,1/20/2026 9:00,Ada Nord,Shelves,Qualified,1/14/2026 8:30,Nord AB,ada@nord.example,Web,Eva Ek
a1b2c3d4-0000-4000-8000-000000000002,y=,1/20/2026 9:00,Bo Syd,Boxes,No Longer Interested,1/15/2026 9:00,Syd AB,bo@syd.example,Trade Show,Eva Ek`,
    `(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Account,Sales Stage,Est. revenue,Est. close date,Created On
b1b2c3d4-0000-4000-8000-000000000001,x=,2/20/2026 9:00,Shelves,Nord AB,Close,"3,522.00",3/16/2026,2/1/2026 10:00`,
    `(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Account,Email,Status,Status Reason,Actual Revenue,Actual Close Date,Created On
b1b2c3d4-0000-4000-8000-000000000002,x=,4/20/2026 9:00,More shelves,Nord AB,ada@nord.example,Won,Won,"10,000.00",4/20/2026,2/1/2026 10:00
b1b2c3d4-0000-4000-8000-000000000003,x=,4/20/2026 9:00,Boxes,Syd AB,bo@syd.example,Lost,Out-Sold,,4/21/2026,2/1/2026 10:00`,
  ]);
  expect(all.forms).toEqual([
    'Dynamics 365 leads',
    'Dynamics 365 opportunities',
    'Dynamics 365 opportunities',
  ]);
  expect(inOneLine(all)).toBe('2 leads; 1 won (10000), 1 lost, 1 open; by id 0, e-mail 1, company 0, none 0');
  expect(wonDates(all.records)).toEqual(['2026-04-20']);
  expect([...all.records.leads.stageNow]).toEqual([3, -1]);
  expect([...all.records.leads.disqualified]).toEqual([0, 1]);
});

it('Dynamics 365: the hidden first column says which list it is, whatever else is there', () => {
  const calls = `(Do Not Modify) Phone Call,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Call To,Due,Status,Created On,Owner
c-1,x=,1/20/2026 9:00,First call,Ada Nord,1/14/2026 8:30,Completed,1/14/2026 8:00,Eva Ek`;
  // No column says to which lead a call belongs: it is asked for, and no call is taken for a lead.
  expect(said(() => imported([calls]))).toMatch(
    /^We could not tell what this is\. It is closest to Activities, but has no column for any of Lead id/,
  );
  const all = imported([calls.replace('Call To', 'Email').replace('Ada Nord', 'ada@nord.example')]);
  expect(all.forms).toEqual(['Dynamics 365 phone calls']);
  const leads = '(Do Not Modify) Lead,Email,Created On,Owner\na-1,ada@nord.example,1/14/2026 8:30,Eva Ek';
  expect(imported([leads]).forms).toEqual(['Dynamics 365 leads']);
});

it('Dynamics 365: a blank actual revenue or close date gives way to the estimated one', () => {
  const all = imported([
    `(Do Not Modify) Opportunity,Topic,Account,Actual Revenue,Est. revenue,Actual Close Date,Est. close date,Status
a-1,Nord,Nord AB,900,1000,2026-03-01,2026-04-01,Won
a-2,Syd,Syd AB,,500,,2026-05-13,Open`,
  ]);
  expect([...all.records.deals.amount]).toEqual([900, 500]);
  expect(dates(all.records.deals.closed)).toEqual(['2026-03-01', '2026-05-13']);
});
