import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { countedFrom } from '../../../src/warehouse/counted.ts';
import { figuresOf } from '../../../src/warehouse/engine.ts';
import { salesforceTransfer } from '../../../src/warehouse/mappings/salesforceTransfer.ts';
import { questionOf } from '../../../src/warehouse/question.ts';
import { serial } from '../../support/serial.ts';
import { type CrmRows, ENGINES, faultsOfViews, openCrm, rowsOf, type SqlEngine } from './crmTables.ts';

const SALESFORCE: CrmRows = {
  Lead: [
    // Converted: to a contact, an account and a deal.
    {
      Id: '00Q1',
      IsDeleted: false,
      Email: ' Ada@Example.com',
      OwnerId: '0051',
      LeadSource: 'Web',
      Status: 'Closed - Converted',
      Country: 'Sweden',
      CreatedDate: '2026-03-30 06:00:00.5+00',
      IsConverted: true,
      ConvertedDate: '2026-04-02',
      ConvertedAccountId: '0011',
      ConvertedContactId: '0031',
      ConvertedOpportunityId: '0061',
    },
    // Another lead of the same person, converted into the same contact later.
    {
      Id: '00Q2',
      Email: 'ada@work.example',
      Status: 'Qualified',
      CreatedDate: '2026-05-01 06:00:00+00',
      IsConverted: true,
      ConvertedDate: '2026-05-02',
      ConvertedAccountId: '0011',
      ConvertedContactId: '0031',
    },
    // The clocks go back in this night: the second half past two of it.
    {
      Id: '00Q3',
      OwnerId: '00G1',
      Status: 'Open - Not Contacted',
      CreatedDate: '2026-10-25 01:30:00+00',
      Email: 'BO@EXAMPLE.COM',
    },
    {
      Id: '00Q4',
      OwnerId: '0051',
      Status: 'Unqualified',
      CreatedDate: '2026-04-03 22:30:00+00',
      LeadSource: 'Fair',
    },
    { Id: '00Q5', Status: 'Sleeping', CreatedDate: '2026-04-04 08:00:00+00' },
    { Id: '00Q6', Status: 'MQL_Nordics', CreatedDate: '2026-04-05 08:00:00+00' },
    // Merged into the fourth; and erased.
    { Id: '00Q7', IsDeleted: true, MasterRecordId: '00Q4', CreatedDate: '2026-04-01 08:00:00+00' },
    {
      Id: '00Q8',
      IsDeleted: true,
      Email: 'gone@example.com',
      CreatedDate: '2026-04-01 08:00:00+00',
      IsConverted: true,
      ConvertedOpportunityId: '0065',
    },
  ],
  Contact: [
    { Id: '0031', IsDeleted: false, Email: 'ada@home.example' },
    { Id: '0032', Email: 'Bo@example.com' },
    { Id: '0033', IsDeleted: true, Email: 'gone@example.com' },
    // Never a lead.
    { Id: '0034' },
  ],
  Campaign: [
    { Id: '7011', Name: 'Spring fair' },
    { Id: '7012', Name: 'Webinar' },
  ],
  CampaignMember: [
    // Moved to the contact when the lead was converted.
    {
      Id: '00v1',
      CampaignId: '7012',
      LeadId: '00Q1',
      ContactId: '0031',
      CreatedDate: '2026-03-31 08:00:00+00',
    },
    { Id: '00v2', CampaignId: '7011', ContactId: '0031', CreatedDate: '2026-03-30 08:00:00+00' },
    { Id: '00v3', CampaignId: '7012', LeadId: '00Q4', CreatedDate: '2026-04-04 08:00:00+00' },
    {
      Id: '00v4',
      IsDeleted: true,
      CampaignId: '7011',
      LeadId: '00Q4',
      CreatedDate: '2026-04-03 08:00:00+00',
    },
  ],
  User: [{ Id: '0051', Name: 'Sara Lindqvist' }],
  Opportunity: [
    {
      Id: '0061',
      IsDeleted: false,
      AccountId: '0011',
      OwnerId: '0051',
      StageName: 'Closed Won',
      IsWon: true,
      IsClosed: true,
      CreatedDate: '2026-04-02 08:00:00+00',
      CloseDate: '2026-04-30',
      Amount: 19.99,
      CurrencyIsoCode: 'SEK',
    },
    {
      Id: '0062',
      AccountId: '0012',
      StageName: 'Proposal',
      IsWon: false,
      IsClosed: false,
      CloseDate: '2026-12-01',
      Amount: 100,
      CurrencyIsoCode: 'EUR',
    },
    {
      Id: '0063',
      AccountId: '0011',
      StageName: 'Closed Lost',
      IsWon: false,
      IsClosed: true,
      CloseDate: '2026-05-10',
      Amount: 0,
    },
    // Their persons were erased: the contact of the one, the lead of the other.
    {
      Id: '0064',
      AccountId: '0011',
      StageName: 'Closed Won',
      IsWon: true,
      IsClosed: true,
      CloseDate: '2026-05-11',
      Amount: 40,
    },
    {
      Id: '0065',
      AccountId: '0011',
      StageName: 'Closed Won',
      IsWon: true,
      IsClosed: true,
      CloseDate: '2026-05-12',
      Amount: 50,
    },
    {
      Id: '0066',
      IsDeleted: true,
      AccountId: '0011',
      StageName: 'Closed Won',
      IsWon: true,
      IsClosed: true,
      CloseDate: '2026-05-12',
      Amount: 60,
    },
    // With a contact that never was a lead, of an account that one was converted into.
    {
      Id: '0067',
      AccountId: '0011',
      StageName: 'Closed Won',
      IsWon: true,
      IsClosed: true,
      CloseDate: '2026-05-13',
      Amount: 70,
    },
  ],
  OpportunityContactRole: [
    { OpportunityId: '0061', ContactId: '0031', IsDeleted: false },
    { OpportunityId: '0061', ContactId: '0031' },
    // Taken off the deal.
    { OpportunityId: '0061', ContactId: '0034', IsDeleted: true },
    { OpportunityId: '0062', ContactId: '0032' },
    // Went with its contact.
    { OpportunityId: '0064', ContactId: '0033', IsDeleted: true },
    { OpportunityId: '0067', ContactId: '0034' },
  ],
  Task: [
    // Logged on the lead before it was converted: it names the contact since.
    {
      Id: '00T1',
      IsDeleted: false,
      WhoId: '0031',
      TaskSubtype: 'Call',
      IsClosed: true,
      CallType: 'Outbound',
      CallDisposition: 'Connected',
      CompletedDateTime: '2026-03-30 07:30:00+00',
      ActivityDate: '2026-03-30',
    },
    {
      Id: '00T2',
      WhoId: '00Q4',
      TaskSubtype: 'Task',
      Type: 'Call',
      IsClosed: true,
      CallDisposition: 'No answer',
      ActivityDate: '2026-04-07',
    },
    {
      Id: '00T3',
      WhoId: '00Q4',
      TaskSubtype: 'Call',
      IsClosed: true,
      CallType: 'Inbound',
      CompletedDateTime: '2026-04-07 09:00:00+00',
    },
    { Id: '00T4', WhoId: '00Q4', TaskSubtype: 'Call', IsClosed: false, ActivityDate: '2026-04-08' },
    {
      Id: '00T5',
      WhoId: '00Q3',
      TaskSubtype: 'Email',
      IsClosed: true,
      CompletedDateTime: '2026-10-26 09:00:00+00',
    },
    {
      Id: '00T6',
      WhoId: '00Q3',
      TaskSubtype: 'Email',
      IsClosed: true,
      CompletedDateTime: '2026-10-26 10:00:00+00',
    },
    {
      Id: '00T7',
      WhoId: '00Q3',
      TaskSubtype: 'Task',
      IsClosed: true,
      CompletedDateTime: '2026-10-26 11:00:00+00',
    },
    { Id: '00T8', IsDeleted: true, WhoId: '00Q3', TaskSubtype: 'Call', IsClosed: true },
    { Id: '00T9', TaskSubtype: 'Call', IsClosed: true, CompletedDateTime: '2026-10-26 12:00:00+00' },
  ],
  EmailMessage: [
    { ActivityId: '00T5', Incoming: false },
    { ActivityId: '00T6', Incoming: true },
    { ActivityId: '00T5', Incoming: true, IsDeleted: true },
  ],
  Event: [
    {
      Id: '00U1',
      WhoId: '0031',
      StartDateTime: '2026-04-01 12:00:00+00',
      ActivityDate: '2026-04-01',
      IsAllDayEvent: false,
    },
    { Id: '00U2', WhoId: '0031', StartDateTime: '2026-04-01 12:00:00+00', IsChild: true },
    { Id: '00U3', WhoId: '0031', StartDateTime: '2026-04-01 12:00:00+00', IsRecurrence: true },
    // A day without a time, kept at midnight in UTC; and planned.
    {
      Id: '00U4',
      WhoId: '0031',
      StartDateTime: '2026-12-24 00:00:00+00',
      ActivityDate: '2026-12-24',
      IsAllDayEvent: true,
    },
    { Id: '00U5', IsDeleted: true, WhoId: '0031', StartDateTime: '2026-04-01 12:00:00+00' },
  ],
};

const OPTIONS = {
  zone: 'Europe/Stockholm',
  currency: 'SEK',
  stageWords: new Map([['mql nordics', 'mql' as const]]),
};

describe.each(ENGINES)('Salesforce by BigQuery’s transfer on %s', (_, target, open) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await openCrm(open, salesforceTransfer, SALESFORCE, { ...OPTIONS, target });
  });
  afterAll(() => engine.close());

  it('holds nothing that the contract forbids', async () => expect(await faultsOfViews(engine)).toEqual([]));

  it('has a lead for each that is not deleted; a converted one is an opportunity', async () => {
    expect(await rowsOf(engine, 'leads')).toEqual([
      {
        lead_id: '00Q1',
        company_key: '0011',
        source: 'Web',
        campaign: 'Spring fair',
        owner: 'Sara Lindqvist',
        country: 'Sweden',
        created: '2026-03-30 08:00:00',
        stage_now: '3',
        named_opportunity: '1',
        opportunity_at: '2026-04-02 00:00:00',
      },
      {
        lead_id: '00Q2',
        company_key: '0011',
        campaign: 'Spring fair',
        created: '2026-05-01 08:00:00',
        stage_now: '3',
        named_sql: '1',
        named_opportunity: '1',
        opportunity_at: '2026-05-02 00:00:00',
      },
      { lead_id: '00Q3', created: '2026-10-25 02:30:00' },
      {
        lead_id: '00Q4',
        source: 'Fair',
        campaign: 'Webinar',
        owner: 'Sara Lindqvist',
        created: '2026-04-04 00:30:00',
        disqualified: '1',
      },
      { lead_id: '00Q5', created: '2026-04-04 10:00:00' },
      { lead_id: '00Q6', created: '2026-04-05 10:00:00', stage_now: '1', named_mql: '1' },
    ]);
    expect(await engine.rows('SELECT lead_id FROM leads WHERE stage_now IS NULL ORDER BY lead_id')).toEqual([
      { lead_id: '00Q4' },
      { lead_id: '00Q5' },
    ]);
  });

  it('knows a lead by its contact, its deal, what was merged into it and its addresses; a contact is one lead’s, the oldest', async () => {
    expect((await rowsOf(engine, 'lead_keys')).map((row) => Object.values(row).join(' '))).toEqual([
      'email ada@example.com 00Q1',
      'email ada@home.example 00Q1',
      'email ada@home.example 00Q2',
      'email ada@work.example 00Q2',
      'email bo@example.com 00Q3',
      'id 0031 00Q1',
      'id 00Q1 00Q1',
      'id 00Q2 00Q2',
      'id 00Q3 00Q3',
      'id 00Q4 00Q4',
      'id 00Q5 00Q5',
      'id 00Q6 00Q6',
      'id 00Q7 00Q4',
      'id deal 0061 00Q1',
    ]);
  });

  it('has deals with their state, in öre of the workbook’s currency, and no company where the person was erased', async () => {
    expect(await rowsOf(engine, 'deals')).toEqual([
      {
        deal_id: '0061',
        company_key: '0011',
        owner: 'Sara Lindqvist',
        stage: 'Closed Won',
        status: 'won',
        created: '2026-04-02 10:00:00',
        closed: '2026-04-30 00:00:00',
        amount: '1999',
      },
      {
        deal_id: '0062',
        company_key: '0012',
        stage: 'Proposal',
        status: 'open',
        closed: '2026-12-01 00:00:00',
      },
      {
        deal_id: '0063',
        company_key: '0011',
        stage: 'Closed Lost',
        status: 'lost',
        closed: '2026-05-10 00:00:00',
        is_zero: '1',
      },
      { deal_id: '0064', stage: 'Closed Won', status: 'won', closed: '2026-05-11 00:00:00', amount: '4000' },
      { deal_id: '0065', stage: 'Closed Won', status: 'won', closed: '2026-05-12 00:00:00', amount: '5000' },
      {
        deal_id: '0067',
        company_key: '0011',
        stage: 'Closed Won',
        status: 'won',
        closed: '2026-05-13 00:00:00',
        amount: '7000',
      },
    ]);
  });

  it('names once whom a deal is with: contacts, their addresses, and the lead that became the deal', async () => {
    expect((await rowsOf(engine, 'deal_contacts')).map((row) => Object.values(row).join(' '))).toEqual([
      '0061 email ada@home.example',
      '0061 id 0031',
      '0061 id deal 0061',
      '0062 email bo@example.com',
      '0062 id 0032',
      '0067 id 0034',
    ]);
  });

  it('takes for attempts calls and e-mails that are done and went out, and events once', async () => {
    const activities = await rowsOf(engine, 'activities');
    const flagsOf = ({
      activity_id,
      origin,
      lead_key = '',
      happened_at,
      is_attempt = '',
      is_reached = '',
    }: Record<string, string>) =>
      [activity_id, origin, lead_key, happened_at, is_attempt && 'attempt', is_reached && 'reached']
        .filter(Boolean)
        .join(' ');
    expect(activities.map(flagsOf)).toEqual([
      '00T1 tasks 0031 2026-03-30 09:30:00 attempt reached',
      '00T2 tasks 00Q4 2026-04-07 00:00:00 attempt',
      '00T3 tasks 00Q4 2026-04-07 11:00:00',
      '00T4 tasks 00Q4 2026-04-08 00:00:00',
      '00T5 tasks 00Q3 2026-10-26 10:00:00 attempt',
      '00T6 tasks 00Q3 2026-10-26 11:00:00',
      '00T7 tasks 00Q3 2026-10-26 12:00:00',
      '00T9 tasks 2026-10-26 13:00:00 attempt',
      '00U1 events 0031 2026-04-01 14:00:00 attempt',
      '00U4 events 0031 2026-12-24 00:00:00 attempt',
    ]);
  });

  it('has where a lead came from, and the campaigns that it joined later, once', async () => {
    const touches = await rowsOf(engine, 'touches');
    expect(touches.map((row) => Object.values(row).join(' · '))).toEqual([
      '00Q1 · 2026-03-30 08:00:00 · Web · Spring fair · creation',
      '00Q1 · 2026-03-31 10:00:00 · Webinar · Webinar · response',
      // The same contact, without a source of its own.
      '00Q2 · 2026-05-01 08:00:00 · Spring fair · Spring fair · creation',
      '00Q4 · 2026-04-04 00:30:00 · Fair · Webinar · creation',
    ]);
  });

  it('gives the figures', async () => {
    const { settings } = settingsFrom({ language: 'en', currency: 'SEK' }, NO_LISTS);
    const present = { deals: true, outcomes: true, activities: true, responses: false };
    const question = questionOf(settings, serial('2026-11-30'), present, OPTIONS.zone);
    const { funnel, closedLoop, sla } = countedFrom(await figuresOf(engine, question), settings);
    // The first has bought; the second is converted, the third has an open deal by its address.
    expect(funnel.reached).toEqual([6, 4, 3, 3, 1]);
    // 0061 by its lead, 0067 by its account; 0064 and 0065 belong to nobody.
    const { id, company, none } = closedLoop.won;
    expect([id, company, none].map(({ deals, revenue }) => [deals, revenue])).toEqual([
      [1, 19.99],
      [1, 70],
      [2, 90],
    ]);
    // Within four hours: called after an hour and a half, mailed on Monday at ten. The fourth was called a day late, three never.
    expect(sla.all.speed).toEqual([2, 4, 0]);
    expect(sla.all.reached).toBe(1);
  });
});
