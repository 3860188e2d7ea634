import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../src/exports/cellTable.ts';
import { marksOf, recognise } from '../../src/exports/recognise.ts';
import { SYSTEMS } from '../../src/exports/systems/systems.ts';
import { readingOf, refusalOf } from '../support/reporting.ts';

const FORMS = SYSTEMS.flatMap(({ layouts }) => layouts);
/** Form → headers that are confirmed for it (docs/exports.md names the sources), comma between. */
const CONFIRMED: readonly (readonly [form: string, headers: string])[] = [
  [
    'HubSpot contacts',
    'Record ID,First Name,Last Name,Email,Contact owner,Company Name,Create Date,Country/Region,Original Source,Original Source Drill-Down 1,Lifecycle Stage,Number of Associated Deals,Merged Contact IDs',
  ],
  [
    'HubSpot deals',
    'Record ID,Deal Name,Pipeline,Deal Stage,Amount,Close Date,Create Date,Deal owner,Closed Lost Reason,Is Closed Won,Is Closed Lost,Associated Contact,Associated Contact IDs',
  ],
  [
    'HubSpot calls',
    'Activity date,Call outcome,Call direction,Call duration,Activity assigned to,Associated Deal IDs',
  ],
  ['SQL figures', 'figure,k1,k2,k3,k4,k5,name,value'],
  ['HubSpot meetings', 'Activity date,Meeting outcome,Activity assigned to,Associated Deal IDs'],
  [
    'Salesforce leads',
    'Lead Owner,Lead Owner Alias,First Name,Last Name,Lead Name,Company / Account,Lead Source,Rating,Email,Lead Status,Converted Date',
  ],
  [
    'Salesforce campaign members',
    'Member Status,Member Type,First Name,Last Name,Email,Company,Campaign Name,Campaign Type,Member First Associated Date,Member First Responded Date,Member Status Update Date,Title',
  ],
  [
    'Salesforce opportunities',
    'Opportunity ID,Opportunity Name,Account Name,Stage,Amount,Probability (%),Created Date,Close Date,Opportunity Owner,Lost Reason,Why did we lose?,Fiscal Period,Type,Forecast Category',
  ],
  [
    'Salesforce activities',
    'Assigned,Call Result,Activity Type,Subject,Date,Status,Priority,Company / Account,Contact,Opportunity,Activity ID,Call Type,Task Subtype',
  ],
  [
    'Pipedrive leads',
    'Lead - ID,Lead - Title,Lead - Owner,Lead - Creator,Lead - Organization,Lead - Contact person,Lead - Contact person ID,Lead - Lead created,Lead - Value,Lead - Source,Lead - Labels,Person - Email',
  ],
  [
    'Pipedrive persons',
    'Person - ID,Person - Name,Person - First name,Person - Last name,Person - Email - Work,Person - Email - Home,Person - Email - Other,Person - Person created,Person - Owner,Person - Labels,Person - Organization ID',
  ],
  [
    'Pipedrive deals',
    'Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Organization,Deal - Contact person,Deal - Contact person ID,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,Deal - Lost time,Deal - Lost reason,Deal - Expected close date,Deal - Pipeline',
  ],
  [
    'Pipedrive activities',
    'Activity - ID,Activity - Subject,Activity - Due date,Activity - Done,Activity - Type,Activity - Assigned to user,Activity - Note,Activity - Organization,Person - ID',
  ],
  [
    'Zoho leads',
    'Record Id,Lead Owner.id,Lead Owner,Is Converted,Company,First Name,Last Name,Email,Lead Source,Lead Status,Created Time,Lead Name,Converted Date Time,Converted Contact.id,Converted Deal.id,Address - Country / Region',
  ],
  [
    'Zoho deals',
    'Record Id,Deal Name,Deal Owner.id,Deal Owner,Account Name.id,Account Name,Contact Name.id,Stage,Amount,Currency,Closing Date,Created Time,Modified Time,Reason For Loss',
  ],
  [
    'Zoho calls',
    'Record Id,Call Type,Contact Name.id,Subject,Call Start Time,Call Duration (in seconds),Call Owner.id,Call Status,Created Time',
  ],
  [
    'Zoho tasks',
    'Record Id,Subject,Status,Due Date,Related To.id,Related To Module,Task Owner.id,Closed Time,Created Time',
  ],
  [
    'Dynamics 365 leads',
    '(Do Not Modify) Lead,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Status Reason,Created On,First Name,Last Name,Company Name,Email,Lead Source,Rating,Source Campaign,Owner,Country',
  ],
  [
    'Dynamics 365 opportunities',
    '(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Account,Contact,Status,Status Reason,Sales Stage,Pipeline Phase,Est. revenue,Actual Revenue,Est. close date,Actual Close Date,Currency,Created On',
  ],
  [
    'Dynamics 365 activities',
    '(Do Not Modify) Activity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Subject,Regarding,Activity Type,Start Date,Due Date,Date Created',
  ],
  [
    'Dynamics 365 phone calls',
    '(Do Not Modify) Phone Call,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Due,Recipient,Assigned To,Subject,Regarding',
  ],
  [
    'Close leads',
    'id,display_name,status_label,date_created,primary_opportunity_status_label,primary_opportunity_date_won,first_outgoing_call_date,num_outbound_calls,num_opportunities',
  ],
  [
    'Close opportunities',
    'date_created,lead_name,status,date_won,date_lost,confidence,user_name,note,value,value_period',
  ],
  [
    'Lime persons',
    'Namn,Kundnummer/FöretagsID,Organisationsnummer,Email,Telefon,Mobiltelefon,Titel,Ansvarig saljare,Skapad den,Relation',
  ],
  ['Lime persons', 'idperson,idcompany,email,name,firstname,lastname,company,coworker'],
  ['Lime deals', 'Affärsnamn,Företag,Kontaktperson,Affärsansvarig,Affärsvärde,Sannolikhet,Vägt värde'],
  [
    'Lime deals',
    'idbusiness,name,businessvalue,wonlostreason,coworker,company,businessstatus,orderdate,probability',
  ],
  ['Lime history', 'idhistory,person,company,coworker,type,Skapad den'],
  [
    'SuperOffice sales',
    'Försäljningstyp,Fas,Försäljningsdatum,Nästa aktivitet,Företag,Kontakt,Projekt,Ägare,Källa',
  ],
  ['SuperOffice sales', 'Title,Description,Sale type,Stage,Amount,Probability,Company,Owner,Source'],
  ['Google Ads campaigns', 'Day,Campaign,Campaign type,Cost,Currency code,Impr.,Clicks,Conversions'],
  [
    'LinkedIn Ads campaigns',
    'Start Date (in UTC),Account Name,Campaign Name,Campaign Group Name,Campaign ID,Campaign Type,Total Spent,Impressions,Clicks,Clicks to Landing Page,Currency',
  ],
  [
    'Meta Ads campaigns',
    'Reporting starts,Reporting ends,Campaign name,Ad set name,Amount spent (USD),Results,Impressions,Link clicks,Clicks (all)',
  ],
  ['Meta Ads campaigns', 'Day,Campaign name,Amount Spent (SEK),Impressions,Link clicks'],
  [
    'Meta lead forms',
    'id,created_time,ad_id,ad_name,adset_id,adset_name,campaign_id,campaign_name,form_id,form_name,is_organic,platform,what_are_you_looking_for?,email,full_name,phone_number,zip_code,lead_status',
  ],
  [
    'Microsoft Ads campaigns',
    'Gregorian date,Account name,Currency code,Campaign name,Impressions,Clicks,Spend',
  ],
  [
    'TikTok Ads campaigns',
    'By Day,Campaign name,Ad group name,Cost,Impressions,Clicks (destination),CTR (destination),Conversions',
  ],
  [
    'Google Analytics visitors',
    'Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Engagement rate,Average engagement time per session,Events per session,Event count,Key events,Total revenue',
  ],
  ['Google Analytics visitors', 'Date,Session source / medium,Sessions,Total revenue'],
  ['Google Analytics visitors', 'First user source / medium,Active users'],
  [
    'Matomo visitors',
    'label,nb_uniq_visitors,nb_visits,nb_actions,max_actions,sum_visit_length,bounce_count',
  ],
  ['Campaign Manager 360 campaigns', 'Advertiser,Date,Site (DCM),Campaign,Impressions,Clicks,Media Cost'],
];
/** Upsales has one confirmed header; HubSpot’s other lists are assumed in part or wholly. */
const ASSUMED: typeof CONFIRMED = [
  ['Reddit Ads campaigns', 'Date,Campaign Name,Amount Spent (USD),Impressions,CTR,CPC (USD),eCPM (USD)'],
  [
    'X Ads campaigns',
    'Time period,Campaign name,Campaign ID,Funding source name,Impressions,Spend,Post engagements',
  ],
  [
    'HubSpot e-mails',
    'Record ID,Activity date,Email direction,Email send status,Activity assigned to,Associated Contact IDs',
  ],
  ['HubSpot form submissions', 'Email,Conversion Date,Conversion Page,Conversion Title,First Name,Last Name'],
  ['Plausible visitors', 'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration'],
  ['Upsales contacts', 'Upsales ID,Företag,Förnamn,Efternamn,E-post,Kundansvarig'],
  [
    'HubSpot activities',
    'Record ID,Activity date,Activity type,Call outcome,Call direction,Activity assigned to,Associated Contact IDs',
  ],
];
/** What a file must also have to be an activity list at all: whom the activity was for. */
const WITHOUT_A_PERSON =
  /^(?:HubSpot calls|HubSpot meetings|Salesforce activities|Dynamics 365 (?:activities|phone))/;

describe('a header row of a known form', () => {
  for (const [name, list] of [...CONFIRMED, ...ASSUMED]) {
    const headers = WITHOUT_A_PERSON.test(name) ? [...list.split(','), 'Email'] : list.split(',');

    it(`${name}: is that form and kind, with the kind unsaid (${headers[0]} …)`, () => {
      const { layout, kind, columns } = recognise(
        // Blank cells contradict no header.
        cellsOf([
          [...headers, 'Remark'],
          [...headers.map(() => ''), 'x'],
        ]),
        undefined,
        {},
      );
      expect([layout?.name, kind]).toEqual([name, FORMS.find((known) => known.name === name)!.kind]);
      expect(new Set(columns.values()).size).toBe(columns.size);
    });

    // The list of all activities has the columns of calls as well; its type tells it.
    const others = name === 'HubSpot activities' ? ['HubSpot calls'] : [];
    it(`${name}: has the marks of no other form (${headers[0]} …)`, () =>
      expect(FORMS.filter((form) => marksOf(headers, form) > 0).map((form) => form.name)).toEqual([
        name,
        ...others,
      ]));
  }

  it('is written above for every form that there is', () =>
    expect(new Set([...CONFIRMED, ...ASSUMED].map(([name]) => name))).toEqual(
      new Set(FORMS.map(({ name }) => name)),
    ));

  it('of no known system is none of them', () => {
    for (const headers of [
      'Deal ID,Deal Stage,Deal Value,Deal Owner,Created,Close Date',
      'Lead ID,Lead Owner,Lead Source,Lead Status,Email,Created',
      'Day,Campaign,Cost,Clicks,Conversions',
      'Activity ID,Activity Type,Date,Email,Owner',
    ])
      expect(FORMS.filter((form) => marksOf(headers.split(','), form) > 0)).toEqual([]);
  });
});

it('names of forms are told apart, and every system has a name that a person sees', () => {
  expect(new Set(FORMS.map(({ name }) => name)).size).toBe(FORMS.length);
  expect(SYSTEMS.map(({ label }) => label)).not.toContain('');
});

const CELLS: Readonly<Record<string, string>> = {
  Email: 'ada@exempel.se',
  Date: '2026-11-02',
  Source: 'web',
};

describe('a header', () => {
  const below = (titles: number) => `${'Report,2026\n'.repeat(titles)}ID,Created,Source\n1,2026-11-02,web\n`;

  it('is looked for in the first forty lines', () => {
    expect([...readingOf(below(39)).rowNumbers]).toEqual([41]);
    expect(refusalOf(() => readingOf(below(40)))).toContain('Report');
  });

  it('that fits another kind nine tenths as well leaves the kind to the person', () => {
    const alsoFits = (header: string) =>
      recognise(
        cellsOf([header.split(','), header.split(',').map((name) => CELLS[name] ?? '')]),
        undefined,
        {},
      ).alsoFits;
    expect(alsoFits('Email,Date')).toEqual(['activities']);
    expect(alsoFits('Email,Date,Source')).toEqual([]);
  });
});
