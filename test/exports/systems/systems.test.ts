import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../src/exports/file.ts';
import { read } from '../../../src/exports/read.ts';
import { marksOf } from '../../../src/exports/recognise.ts';
import { SYSTEMS } from '../../../src/exports/systems/systems.ts';
import { say } from '../../../src/language/language.ts';
import { endOfDay } from '../../../src/records/asOf.ts';
import { WON } from '../../../src/records/deals.ts';
import { type Records, recordsFrom } from '../../../src/records/records.ts';
import { stageWordsOf } from '../../../src/records/stageWords.ts';
import { type Report, reportOf } from '../../../src/report/report.ts';
import { NO_LISTS, type RawLists } from '../../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../../src/settings/parseSettings.ts';
import { isoText } from '../../../src/values/dates.ts';
import { readingOf } from '../../support/reporting.ts';
import { serial } from '../../support/serial.ts';
import { describeShared } from '../../support/shared.ts';

interface Imported {
  readonly forms: readonly (string | undefined)[];
  readonly notes: readonly string[];
  readonly records: Records;
  readonly report: Report;
}
/** Imports exports as they are, their kind unsaid; nothing may be rejected, doubted or asked. */
function imported(
  files: readonly (string | Uint8Array)[],
  language: 'en' | 'sv' = 'en',
  typed: RawInputs = {},
  lists: RawLists = NO_LISTS,
): Imported {
  const { settings } = settingsFrom({ language, ...typed }, lists);
  const readings = files.map((file) => readingOf(file, undefined, language));
  const asOf = endOfDay(serial('2026-11-30'));
  expect(readings.flatMap(({ rejected }) => rejected)).toEqual([]);
  expect(readings.flatMap(({ doubts }) => doubts)).toEqual([]);
  expect(stageWordsOf(readings, settings).filter(({ target }) => target === null)).toEqual([]);
  return {
    forms: readings.map(({ recognition }) => recognition.layout?.name),
    notes: readings.flatMap(({ notes }) => notes.map((note) => say(language, note))),
    records: recordsFrom(readings, settings, asOf),
    report: reportOf(
      readings,
      files.map((_, i) => `file ${i + 1}`),
      settings,
      asOf,
    ),
  };
}
const dates = (serials: Float64Array, withTime = false) =>
  [...serials].map((day) => (Number.isNaN(day) ? '' : isoText(day, withTime)));
const wonDates = ({ deals }: Records) => dates(deals.closed.filter((_, i) => deals.status[i] === WON));
const figures = ({ report: { cohort, closedLoop } }: Imported) => ({
  leads: cohort.size,
  won: closedLoop.won,
  lost: closedLoop.lost,
  open: closedLoop.open,
  revenue: closedLoop.total.revenue,
  matchedBy: closedLoop.matchedBy,
  unmatched: closedLoop.unmatched.deals,
});
const inOneLine = (all: Imported): string => {
  const { leads, won, lost, open, revenue, matchedBy, unmatched } = figures(all);
  const { id, email, company } = matchedBy;
  return `${leads} leads; ${won} won (${revenue}), ${lost} lost, ${open} open; by id ${id}, e-mail ${email}, company ${company}, none ${unmatched}`;
};
const costs = ({ report: { closedLoop } }: Imported) =>
  Object.fromEntries(
    closedLoop.byCampaign.map(({ source, campaign, cost }) => [`${source}: ${campaign}`, cost]),
  );

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

describe('Salesforce', () => {
  const footer = `

"New leads"
"Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved."
"Confidential Information - Do Not Distribute"
"Generated By:  Eva Ek  4/30/2026"
"Exempel AB"
`;
  const leads = `"New leads"

"As of 4/30/2026"

"Lead Owner","First Name","Last Name","Company / Account","Email","Lead Source","Lead Status","Create Date","Converted","Converted Date","Converted Opportunity ID"
"Eva Ek","Ada","Nord","Nord AB","ada@nord.example","Web","Closed - Converted","1/14/2026","1","2/3/2026","0061A00000AbCdE"
"Eva Ek","Bo","Syd","Syd AB","bo@syd.example","Trade Show","Working - Contacted","1/15/2026","0","",""
"Per Al","Cia","Öst","Öst AB","cia@ost.example","Web","Unqualified","2/1/2026","0","",""${footer}`;
  const opportunities = `"Opportunity Owner","Account Name","Opportunity Name","Stage","Fiscal Period","Amount","Probability (%)","Created Date","Close Date","Lead Source","Opportunity ID"
"Eva Ek","Nord AB","Nord – new","Closed Won","Q1-2026","SEK 485,000.00","100%","2/3/2026","3/16/2026","Web","0061A00000AbCdE"
"Eva Ek","Syd AB","Syd – more","Negotiation/Review","Q4-2026","SEK 20,000.00","90%","2/4/2026","12/20/2026","-","0061A00000AbCdF"
"Per Al","Väst AB","Väst","Closed Lost","Q1-2026","SEK 7,000.00","0%","2/4/2026","3/20/2026","-","0061A00000AbCdG"

"Grand Totals (3 records)"

"Confidential Information - Do Not Distribute"
"Copyright © 2000-2026 salesforce.com, inc. All rights reserved."
`;

  it('leads and opportunities, with the lines around the report left aside', () => {
    const all = imported([leads, opportunities]);
    expect(all.forms).toEqual(['Salesforce leads', 'Salesforce opportunities']);
    expect(inOneLine(all)).toBe(
      '3 leads; 1 won (485000), 1 lost, 1 open; by id 1, e-mail 0, company 0, none 0',
    );
    expect(wonDates(all.records)).toEqual(['2026-03-16']);
    expect(dates(all.records.leads.created)).toEqual(['2026-01-14', '2026-01-15', '2026-02-01']);
    expect(dates(all.records.leads.entered[3]!)).toEqual(['2026-02-03', '', '']);
    expect([...all.records.leads.disqualified]).toEqual([0, 0, 1]);
    expect(all.report.imports.map(({ rows }) => rows)).toEqual([3, 3]);
    expect(all.notes).toEqual([
      'The header was found on line 5; the lines above it were left aside.',
      'Lines that are no rows of the list (sums and the like) were left aside: 10 (New leads), 11 (Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.), 12 (Confidential Information - Do Not Distribute), 13 (Generated By:  Eva Ek  4/30/2026), ….',
      'Lines that are no rows of the list (sums and the like) were left aside: 6 (Grand Totals (3 records)), 8 (Confidential Information - Do Not Distribute), 9 (Copyright © 2000-2026 salesforce.com, inc. All rights reserved.).',
    ]);
  });

  it('a lead that is converted has reached opportunity, also without a date and a deal', () => {
    const { records } = imported([
      `"Lead Owner","Company / Account","Email","Lead Status","Rating","Create Date","Converted"
"Eva Ek","Nord AB","ada@nord.example","New","Hot","1/14/2026","true"
"Eva Ek","Syd AB","bo@syd.example","New","Cold","1/15/2026","false"`,
    ]);
    expect([...records.stageHistory.reached]).toEqual([3, 0]);
  });

  it('campaign members are the leads that there are, by e-mail; their status is no stage', () => {
    const { forms, records } = imported([
      `"Lead ID","Lead Owner","Company / Account","Email","Lead Status","Create Date"
"00Q1","Eva Ek","Nord AB","ada@nord.example","Qualified","2026-01-14"`,
      `"Campaign Name","Member Status","Member Type","First Name","Last Name","Email","Company","Member First Associated Date"
"Spring fair","Responded","Lead","Ada","Nord","ADA@nord.example","Nord AB","2026-01-20"
"Spring fair","Sent","Lead","Dan","Väst","dan@vast.example","Väst AB","2026-01-21"`,
    ]);
    expect(forms).toEqual(['Salesforce leads', 'Salesforce campaign members']);
    expect([records.leads.length, records.leads.campaign]).toEqual([2, ['Spring fair', 'Spring fair']]);
    expect(dates(records.leads.created)).toEqual(['2026-01-14', '2026-01-21']);
    expect([...records.stageHistory.reached]).toEqual([2, 0]);
  });

  it('activities stand beside the lead or beside the contact that it became, unless a person says which', () => {
    const csv = `"Assigned","Subject","Date","Activity Type","Call Result","Lead ID","Contact ID"
"Eva Ek","Call","2026-01-15","Call","Connected","00Q1",""
"Eva Ek","Call","2026-01-16","Call","Connected","","0031"`;
    expect(readingOf(csv).texts.get('leadId')).toEqual(['00Q1', '0031']);
    const mapping = { activities: { leadId: [{ header: 'Contact ID' }] } };
    const mapped = read(readFile(csv).rows, { kind: undefined, mapping, language: 'en', zone: () => 0 });
    expect(mapped.texts.get('leadId')).toEqual(['', '0031']);
  });

  it('activities: what is done is an attempt, what is planned is none', () => {
    const { forms, records } = imported([
      '"Lead ID","Lead Owner","Company / Account","Email","Lead Status","Create Date"\n"00Q1","Eva Ek","Nord AB","ada@nord.example","New","2026-01-14"',
      `"Assigned","Subject","Date","Status","Priority","Activity Type","Call Result","Company / Account","Lead ID"
"Eva Ek","Call","2026-01-15","Completed","Normal","Call","Connected","Nord AB","00Q1"
"Eva Ek","Call again","2026-01-16","Not Started","Normal","Call","","Nord AB","00Q1"

"Total","","","","","","","","2"`,
    ]);
    expect(forms[1]).toBe('Salesforce activities');
    expect([...records.attempts.at].map((at) => isoText(at))).toEqual(['2026-01-15']);
    expect([...records.attempts.reached]).toEqual([1]);
  });
});

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

it('Close: an active deal has a day on which it is expected, and is open', () => {
  const all = imported([
    `id,display_name,status_label,date_created,primary_opportunity_status_label,num_opportunities,num_outbound_calls
lead_1,Nord AB,Customer,2026-01-14 08:30:00.00000+00:00,Won,1,2
lead_2,Syd AB,Bad Fit,2026-01-15 09:00:00.00000+00:00,,0,1`,
    `id,lead_id,lead_name,status_type,value,value_period,value_currency,confidence,date_created,date_won,date_lost,user_name
oppo_1,lead_1,Nord AB,won,12000,one_time,SEK,100,2026-02-01 10:00:00.00000+00:00,2026-03-02,,Eva Ek
oppo_2,lead_1,Nord AB,active,500,one_time,SEK,50,2026-02-01 10:00:00.00000+00:00,2026-04-02,,Eva Ek
oppo_3,lead_2,Syd AB,lost,700,one_time,SEK,0,2026-02-01 10:00:00.00000+00:00,,2026-04-03,Eva Ek`,
  ]);
  expect(all.forms).toEqual(['Close leads', 'Close opportunities']);
  expect(inOneLine(all)).toBe('2 leads; 1 won (12000), 1 lost, 1 open; by id 1, e-mail 0, company 0, none 0');
  expect(wonDates(all.records)).toEqual(['2026-03-02']);
  expect(dates(all.records.leads.created, true)).toEqual(['2026-01-14 08:30', '2026-01-15 09:00']);
});

it('Upsales: its number is the company’s; contacts are told by e-mail, orders are read by synonyms', () => {
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

it('SuperOffice: sales in Swedish and in English, contacts by synonyms', () => {
  const contacts = `Kontakt-ID;Förnamn;Efternamn;E-post;Företag;Registrerad;Källa
1;Ada;Nord;ada@nord.example;Nord AB;14.01.2026;Mässa
2;Bo;Syd;bo@syd.example;Syd AB;15.01.2026;Webb`;
  const swedish = `Titel;Företag;E-post;Försäljningstyp;Fas;Belopp;Försäljningsdatum;Ägare
Hyllor;Nord AB;ada@nord.example;Ny kund;Såld;12 500,00;16.03.2026;Eva Ek
Lådor;Syd AB;bo@syd.example;Ny kund;Uppskjuten;900,00;17.03.2026;Eva Ek
Pallar;Syd AB;bo@syd.example;Ny kund;Förlorad;800,00;18.03.2026;Eva Ek`;
  const english = swedish
    .replace(/^.*/, 'Title;Company;Email;Sale type;Stage;Amount;Sale date;Owner')
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
  }
});

describe('costs of advertising', () => {
  const google = `Campaign report
"September 1, 2026 - September 2, 2026"
Day,Campaign,Campaign type,Currency code,Cost,Impr.,Clicks
2026-09-01,Brand,Search,SEK,"1,020.50",900,40
2026-09-01,Fair,Display,SEK,80.00,500,7
2026-09-02,Brand,Search,SEK,9.50,100,2
Total: Campaigns,--,--,SEK,"1,110.00","1,500",49
Total: Account,--,--,SEK,"1,110.00","1,500",49
`;

  it('Google Ads: its source is known, titles and totals are left aside', () => {
    const all = imported([google]);
    expect(all.forms).toEqual(['Google Ads campaigns']);
    expect(costs(all)).toEqual({ 'Google Ads: Brand': 1030, 'Google Ads: Fair': 80 });
    expect(dates(all.records.spend.date)).toEqual(['2026-09-01', '2026-09-01', '2026-09-02']);
    expect(all.notes).toEqual([
      'The header was found on line 3; the lines above it were left aside.',
      'Lines that are no rows of the list (sums and the like) were left aside: 7 (Total: Campaigns), 8 (Total: Account).',
    ]);
  });

  it('Google Ads as UTF-16 with tabs, in Swedish', () => {
    const text = `Kampanjrapport\r\n1 september 2026 – 30 september 2026\r\nDag\tKampanj\tValutakod\tKostnad\tExponeringar\tKlick\r\n2026-09-01\tVarumärke\tSEK\t1\u00a0020,50\t900\t40\r\nTotalt: konto\t --\tSEK\t1\u00a0020,50\t900\t40\r\n`;
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect(costs(imported([bytes], 'sv'))).toEqual({ 'Google Ads: Varumärke': 1020.5 });
  });

  it('LinkedIn: the month stands first, also where no day is above the twelfth', () => {
    const all = imported(
      [
        `Campaign Performance Report (in UTC)
"Report Start: 9/1/2026, Report End: 9/2/2026"
"Date Generated: 9/3/2026"

Start Date (in UTC),Account Name,Campaign Group Name,Campaign Name,Currency,Total Spent,Impressions,Clicks
9/1/2026,Exempel,Autumn,Founders,SEK,"1,234.50",9000,40
9/2/2026,Exempel,Autumn,Founders,SEK,100.25,800,4
Total,,,,SEK,"1,334.75",9800,44`,
      ],
      'sv',
    );
    expect(all.forms).toEqual(['LinkedIn Ads campaigns']);
    expect(costs(all)).toEqual({ 'LinkedIn Ads: Founders': 1334.75 });
    expect(dates(all.records.spend.date)).toEqual(['2026-09-01', '2026-09-02']);
  });

  it('Meta: the currency stands in the header of the cost, in English and in Swedish', () => {
    const english = `\ufeffReporting starts,Reporting ends,Campaign name,Day,Amount spent (SEK),Impressions,Link clicks
2026-09-01,2026-09-02,,,300.75,1800,9
2026-09-01,2026-09-01,Autumn,2026-09-01,200.5,1000,5
2026-09-02,2026-09-02,Autumn,2026-09-02,100.25,800,4`;
    const all = imported([english]);
    expect(all.forms).toEqual(['Meta Ads campaigns']);
    expect(costs(all)).toEqual({ 'Meta Ads: Autumn': 300.75 });
    expect(all.records.spend.currency).toEqual(['SEK', 'SEK']);
    expect(all.notes).toEqual([
      'Lines that are no rows of the list (sums and the like) were left aside: 2 (2026-09-01).',
    ]);
    const swedish =
      'Rapporteringsstart,Rapporteringsslut,Kampanjnamn,Dag,Spenderat belopp (SEK)\n2026-09-01,2026-09-01,Höst,2026-09-01,200.5';
    expect(costs(imported([swedish], 'sv'))).toEqual({ 'Meta Ads: Höst': 200.5 });
  });

  it('Meta in another currency is priced by its rate, and without one left out of sums', () => {
    const csv =
      'Reporting starts,Reporting ends,Campaign name,Amount spent (EUR)\n2026-09-01,2026-09-01,Autumn,100';
    const rates: RawLists = { ...NO_LISTS, rates: [['EUR', 11]] };
    expect(costs(imported([csv], 'en', {}, rates))).toEqual({ 'Meta Ads: Autumn': 1100 });
    expect(imported([csv]).records.spend.withoutRate).toEqual(Uint8Array.of(1));
  });

  it('a campaign called Total has a day and counts', () => {
    const all = imported(['Date,Campaign,Source,Cost\n2026-09-01,Total,web,10\n,Total,,10']);
    expect(all.report.closedLoop.totalCost).toBe(10);
  });
});

describe('a form’s own words', () => {
  const deals = 'Deal - ID,Deal - Title,Deal - Status,Deal - Value\n1,Nord,Lead In,10';
  const words = (lists: RawLists) => {
    const { settings } = settingsFrom({ language: 'en' }, lists);
    return stageWordsOf([readingOf(deals)], settings);
  };

  it('go before the general ones and behind those in Settings', () => {
    expect(words(NO_LISTS)).toMatchObject([{ word: 'Lead In', target: 'opportunity' }]);
    expect(words({ ...NO_LISTS, stages: [['Lead In', 'lost']] })).toMatchObject([{ target: 'lost' }]);
  });

  it('hold for the exports of that form only', () => {
    const other = readingOf('Deal ID,Stage,Amount\n1,Lead In,10', 'deals');
    const { settings } = settingsFrom({ language: 'en' }, NO_LISTS);
    const { deals: read } = recordsFrom([other], settings, endOfDay(serial('2026-11-30')));
    expect([...read.unknownStages]).toEqual([['Lead In', 1]]);
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

it('Salesforce: ids of 15 and of 18 characters are the same', () => {
  // Pairs published with the rule of conversion: a0D30000001n7Pi EAI, 500x000000003TR AAY, 0019000000B98de AAB.
  const all = imported([
    `Lead ID,Company / Account,Lead Owner,Lead Status,Create Date,Lead Full Name
a0D30000001n7PiEAI,Nord,Eva Ek,Open - Not Contacted,2026-02-05,Ada
500x000000003TR,Syd,Eva Ek,Open - Not Contacted,2026-02-06,Bo
0019000000B98de,Öst,Eva Ek,Open - Not Contacted,2026-02-07,Cia`,
    `Activity ID,Subject,Assigned,Date,Priority,Status,Lead ID
1,Call,Eva Ek,2026-02-08,Normal,Completed,a0D30000001n7Pi
2,Call,Eva Ek,2026-02-08,Normal,Completed,500x000000003TRAAY
3,Call,Eva Ek,2026-02-08,Normal,Completed,0019000000B98deAAB`,
  ]);
  expect([...all.records.attempts.start]).toEqual([0, 1, 2, 3]);
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

describeShared('data/crm-formats', 'headers seen in real files or in code that reads them', (file) => {
  const lists = JSON.parse(readFileSync(file('headers.json'), 'utf8')) as {
    crm: string;
    object: string;
    evidence: string;
    headers: string[];
  }[];
  // A person's own columns, contacts that are no leads, and histories of changes are no exports that are asked for.
  const known = lists.filter(
    ({ crm, object, evidence }) =>
      /^[RC]/.test(evidence) &&
      !/history/.test(object) &&
      !/salesforce contacts|zoho deals/.test(`${crm} ${object}`),
  );

  it.each(known.map((list) => [`${list.crm} ${list.object}`, list] as const))('%s', (_, { crm, headers }) => {
    const systems = SYSTEMS.filter(({ layouts }) => layouts.some((form) => marksOf(headers, form) > 0));
    expect(systems.map(({ id }) => id)).toEqual([crm === 'dynamics365' ? 'dynamics' : crm]);
  });
});
