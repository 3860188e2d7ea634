import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_LISTS } from '../../../src/settings/parseLists.ts';
import { settingsFrom } from '../../../src/settings/parseSettings.ts';
import { countedFrom } from '../../../src/warehouse/counted.ts';
import { figuresOf } from '../../../src/warehouse/engine.ts';
import { hubspotFivetran } from '../../../src/warehouse/mappings/hubspotFivetran.ts';
import { questionOf } from '../../../src/warehouse/question.ts';
import { serial } from '../../support/serial.ts';
import { type CrmRows, ENGINES, faultsOfViews, openCrm, rowsOf, type SqlEngine } from './crmTables.ts';

const CONNECTED = 'f240bbac-87c9-4f6e-bf70-924b57d47db7';
const BUSY = '9d9162e7-6cf3-4944-bf63-4dff82258764';

const HUBSPOT: CrmRows = {
  contact: [
    {
      id: 101,
      _fivetran_deleted: false,
      property_email: ' Ada@Example.com ',
      property_hs_additional_emails: 'ada@home.example;A.Lovelace@Example.com',
      // Created at midnight of the day on which summer time begins: 23:00 of the day before in UTC.
      property_createdate: '2026-03-28 23:00:00.7+00',
      property_lifecyclestage: 'customer',
      property_hubspot_owner_id: 7,
      property_hubspot_owner_assigneddate: '2026-03-30 07:00:00+00',
      property_hubspot_team_id: 3,
      property_hs_analytics_source: 'PAID_SEARCH',
      property_hs_analytics_source_data_1: 'brand',
      property_hs_latest_source: 'PAID_SEARCH',
      property_hs_latest_source_timestamp: '2026-03-29 10:00:00+00',
      property_associatedcompanyid: 900,
      property_country: 'Sweden',
      property_hs_merged_object_ids: '102',
      property_hs_calculated_merged_vids: '102:1774800000000;103:1774800000001',
      property_hs_lifecyclestage_lead_date: '2026-03-28 23:00:00+00',
      property_hs_lifecyclestage_marketingqualifiedlead_date: '2026-10-24 22:30:00+00',
      // Half past two, twice that night.
      property_hs_lifecyclestage_salesqualifiedlead_date: '2026-10-25 01:30:00+00',
      property_num_contacted_notes: 3,
    },
    // Merged into 101: its row has stayed, and says nothing of it.
    {
      id: 102,
      _fivetran_deleted: false,
      property_email: 'ada@old.example',
      property_createdate: '2026-03-01 12:00:00+00',
    },
    // Erased.
    {
      id: 104,
      _fivetran_deleted: true,
      property_email: 'gone@example.com',
      property_associatedcompanyid: 900,
    },
    // A subscriber first, later a lead.
    {
      id: 105,
      property_email: 'BO@EXAMPLE.COM',
      property_createdate: '2026-01-05 08:00:00+00',
      property_hs_lifecyclestage_lead_date: '2026-04-01 08:00:00+00',
      property_lifecyclestage: 'lead',
      property_hs_lead_status: 'UNQUALIFIED',
      property_hs_analytics_source: 'OFFLINE',
      property_hs_latest_source: 'PAID_SOCIAL',
      property_hs_latest_source_timestamp: '2026-04-20 08:00:00+00',
      property_hubspot_owner_id: 8,
    },
    { id: 106, property_lifecyclestage: 'subscriber', property_createdate: '2026-04-02 08:00:00+00' },
    // A stage of the company's own, which nobody has said the meaning of.
    {
      id: 107,
      property_lifecyclestage: '48150711',
      property_createdate: '2026-04-03 08:00:00+00',
      property_associatedcompanyid: 900,
    },
    {
      id: 108,
      property_lifecyclestage: '48150712',
      property_createdate: '2026-04-04 08:00:00+00',
      property_hs_analytics_source: 'SOMETHING_NEW',
    },
  ],
  owner: [
    { owner_id: 7, first_name: 'Sara', last_name: 'Lindqvist', email: 'sara@example.com' },
    { owner_id: 8, first_name: '', last_name: null, email: 'Amina@example.com' },
  ],
  team: [{ id: 3, name: 'Nordics' }],
  deal_pipeline_stage: [
    {
      stage_id: 'closedwon',
      label: 'Closed won',
      closed_won: true,
      probability: 1,
      _fivetran_deleted: false,
    },
    {
      stage_id: 'closedlost',
      label: 'Closed lost',
      closed_won: false,
      probability: 0,
      _fivetran_deleted: false,
    },
    { stage_id: '5501', label: 'Demo held', closed_won: false, probability: 0.4, _fivetran_deleted: false },
    { stage_id: '5501', label: 'An older word', closed_won: true, probability: 1, _fivetran_deleted: true },
  ],
  deal: [
    {
      deal_id: 1,
      is_deleted: false,
      deal_pipeline_stage_id: 'closedwon',
      owner_id: 7,
      property_createdate: '2026-04-10 08:00:00+00',
      property_closedate: '2026-04-30 22:00:00+00',
      property_amount: 1.005,
      property_deal_currency_code: 'SEK',
    },
    // Another currency that the CRM has converted, one that is the CRM’s own, and below one that it has not converted.
    {
      deal_id: 2,
      deal_pipeline_stage_id: '5501',
      property_createdate: '2026-04-11 08:00:00+00',
      property_amount: 1000,
      property_amount_in_home_currency: 11_234.56,
      property_deal_currency_code: 'EUR',
    },
    {
      deal_id: 3,
      deal_pipeline_stage_id: 'closedlost',
      property_amount: 500,
      property_amount_in_home_currency: 500,
      property_deal_currency_code: 'USD',
    },
    {
      deal_id: 4,
      deal_pipeline_stage_id: 'closedwon',
      property_closedate: '2026-05-02 10:00:00+00',
      property_amount: 0,
      property_deal_currency_code: 'SEK',
    },
    // The contact of this one was erased, and 107 is of the same company.
    {
      deal_id: 5,
      deal_pipeline_stage_id: 'closedwon',
      property_closedate: '2026-05-03 10:00:00+00',
      property_amount: -19.99,
    },
    { deal_id: 6, is_deleted: true, deal_pipeline_stage_id: 'closedwon', property_amount: 7 },
    { deal_id: 7, _fivetran_deleted: true, deal_pipeline_stage_id: 'closedwon', property_amount: 7 },
    // Merged into the first.
    { deal_id: 8, deal_pipeline_stage_id: 'closedwon', property_amount: 7 },
    {
      deal_id: 9,
      deal_pipeline_stage_id: 'unheard-of',
      property_amount: 20,
      property_deal_currency_code: 'NOK',
    },
  ],
  merged_deal: [{ deal_id: 1, merged_deal_id: 8 }],
  deal_contact: [
    // By the id that was merged away, and in two roles.
    { deal_id: 1, contact_id: 102 },
    { deal_id: 1, contact_id: 102 },
    { deal_id: 2, contact_id: 105 },
    { deal_id: 5, contact_id: 104 },
    { deal_id: 6, contact_id: 101 },
  ],
  deal_company: [
    { deal_id: 1, company_id: 800, type_id: 341 },
    { deal_id: 1, company_id: 900, type_id: 341 },
    { deal_id: 1, company_id: 900, type_id: 5 },
    { deal_id: 4, company_id: 900, type_id: 5 },
    { deal_id: 5, company_id: 900, type_id: 5 },
  ],
  engagement_call: [
    {
      engagement_id: 11,
      property_hs_timestamp: '2026-03-30 07:30:00+00',
      property_hs_call_direction: 'OUTBOUND',
      property_hs_call_disposition: BUSY,
      property_hs_call_status: 'COMPLETED',
    },
    {
      engagement_id: 12,
      property_hs_timestamp: '2026-03-30 08:30:00+00',
      property_hs_call_disposition: CONNECTED,
    },
    {
      engagement_id: 13,
      property_hs_timestamp: '2026-03-30 09:30:00+00',
      property_hs_call_direction: 'INBOUND',
      property_hs_call_disposition: CONNECTED,
    },
    {
      engagement_id: 14,
      property_hs_timestamp: '2026-03-30 09:40:00+00',
      property_hs_call_direction: 'OUTBOUND',
      property_hs_call_status: 'CANCELED',
    },
    { engagement_id: 15, _fivetran_deleted: true, property_hs_timestamp: '2026-03-30 09:50:00+00' },
  ],
  engagement_email: [
    {
      engagement_id: 21,
      property_hs_timestamp: '2026-04-01 09:00:00+00',
      property_hs_email_direction: 'EMAIL',
    },
    {
      engagement_id: 22,
      property_hs_timestamp: '2026-04-01 10:00:00+00',
      property_hs_email_direction: 'INCOMING_EMAIL',
    },
  ],
  engagement_meeting: [
    {
      engagement_id: 31,
      property_hs_timestamp: '2026-04-07 12:00:00+00',
      property_hs_meeting_outcome: 'COMPLETED',
    },
    {
      engagement_id: 32,
      property_hs_timestamp: '2026-11-20 12:00:00+00',
      property_hs_meeting_outcome: 'SCHEDULED',
    },
    {
      engagement_id: 33,
      property_hs_timestamp: '2026-04-08 12:00:00+00',
      property_hs_meeting_outcome: 'NO_SHOW',
    },
  ],
  engagement_contact: [
    { engagement_id: 11, contact_id: 102 },
    { engagement_id: 11, contact_id: 105 },
    { engagement_id: 12, contact_id: 101 },
    { engagement_id: 13, contact_id: 101 },
    { engagement_id: 14, contact_id: 101 },
    { engagement_id: 21, contact_id: 105 },
    { engagement_id: 22, contact_id: 105 },
    { engagement_id: 31, contact_id: 101 },
    { engagement_id: 32, contact_id: 101 },
  ],
};

const OPTIONS = {
  zone: 'Europe/Stockholm',
  currency: 'SEK',
  stageWords: new Map([['48150712', 'sql' as const]]),
};

describe.each(ENGINES)('HubSpot by Fivetran on %s', (_, target, open) => {
  let engine: SqlEngine;
  beforeAll(async () => {
    engine = await openCrm(open, hubspotFivetran, HUBSPOT, { ...OPTIONS, target });
  });
  afterAll(() => engine.close());

  it('holds nothing that the contract forbids', async () => expect(await faultsOfViews(engine)).toEqual([]));

  it('has a lead for each contact that is neither deleted nor merged into another', async () => {
    expect(await rowsOf(engine, 'leads')).toEqual([
      {
        lead_id: '101',
        company_key: '900',
        source: 'Paid Search',
        campaign: 'brand',
        owner: 'Sara Lindqvist',
        team: 'Nordics',
        country: 'Sweden',
        created: '2026-03-29 00:00:00',
        assigned: '2026-03-30 09:00:00',
        attempts: '3',
        stage_now: '4',
        lead_at: '2026-03-29 00:00:00',
        mql_at: '2026-10-25 00:30:00',
        sql_at: '2026-10-25 02:30:00',
      },
      {
        lead_id: '105',
        source: 'Offline Sources',
        owner: 'amina@example.com',
        created: '2026-04-01 10:00:00',
        // Stage 0, which is left out here as all zeros are.
        disqualified: '1',
        lead_at: '2026-04-01 10:00:00',
      },
      { lead_id: '106', created: '2026-04-02 10:00:00', not_lead: '1' },
      { lead_id: '107', company_key: '900', created: '2026-04-03 10:00:00' },
      {
        lead_id: '108',
        source: 'SOMETHING_NEW',
        created: '2026-04-04 10:00:00',
        stage_now: '2',
        named_sql: '1',
      },
    ]);
    expect(await engine.rows('SELECT lead_id FROM leads WHERE stage_now IS NULL ORDER BY lead_id')).toEqual([
      { lead_id: '106' },
      { lead_id: '107' },
    ]);
  });

  it('knows a lead by its ids, those merged into it, and all of its addresses in small letters', async () => {
    expect((await rowsOf(engine, 'lead_keys')).map((row) => Object.values(row).join(' '))).toEqual([
      'email a.lovelace@example.com 101',
      'email ada@example.com 101',
      'email ada@home.example 101',
      'email bo@example.com 105',
      'id 101 101',
      'id 102 101',
      'id 103 101',
      'id 105 105',
      'id 106 106',
      'id 107 107',
      'id 108 108',
    ]);
  });

  it('has deals with their state, in öre of the workbook’s currency, and no company where the contact was erased', async () => {
    expect(await rowsOf(engine, 'deals')).toEqual([
      {
        deal_id: '1',
        company_key: '900',
        owner: 'Sara Lindqvist',
        stage: 'Closed won',
        status: 'won',
        created: '2026-04-10 10:00:00',
        closed: '2026-05-01 00:00:00',
        amount: '101',
      },
      { deal_id: '2', stage: 'Demo held', status: 'open', created: '2026-04-11 10:00:00', amount: '1123456' },
      { deal_id: '3', stage: 'Closed lost', status: 'lost' },
      {
        deal_id: '4',
        company_key: '900',
        stage: 'Closed won',
        status: 'won',
        closed: '2026-05-02 12:00:00',
        is_zero: '1',
      },
      { deal_id: '5', stage: 'Closed won', status: 'won', closed: '2026-05-03 12:00:00', amount: '-1999' },
      { deal_id: '9', stage: 'unheard-of', status: 'open' },
    ]);
  });

  it('names once whom a deal is with, if they are there still', async () => {
    expect(await rowsOf(engine, 'deal_contacts')).toEqual([
      { deal_id: '1', kind: 'id', lead_key: '102' },
      { deal_id: '2', kind: 'id', lead_key: '105' },
    ]);
  });

  it('takes for attempts what sales did outwards, and for reached what connected or was held', async () => {
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
      '11 calls 102 2026-03-30 09:30:00 attempt',
      '11 calls 105 2026-03-30 09:30:00 attempt',
      '12 calls 101 2026-03-30 10:30:00 attempt reached',
      '13 calls 101 2026-03-30 11:30:00 reached',
      '14 calls 101 2026-03-30 11:40:00',
      '21 emails 105 2026-04-01 11:00:00 attempt',
      '22 emails 105 2026-04-01 12:00:00',
      '31 meetings 101 2026-04-07 14:00:00 attempt reached',
      '32 meetings 101 2026-11-20 13:00:00',
      '33 meetings 2026-04-08 14:00:00 attempt',
    ]);
  });

  it('has where a contact came from, and its latest source where that is another', async () => {
    const touches = await rowsOf(engine, 'touches');
    expect(touches.map((row) => Object.values(row).join(' · '))).toEqual([
      '101 · 2026-03-29 00:00:00 · Paid Search · brand · creation',
      '105 · 2026-04-01 10:00:00 · Offline Sources · creation',
      '105 · 2026-04-20 10:00:00 · Paid Social · latest',
      // A source that HubSpot has called so since.
      '108 · 2026-04-04 10:00:00 · SOMETHING_NEW · creation',
    ]);
  });

  it('has no costs', async () => {
    expect(await rowsOf(engine, 'spend')).toEqual([]);
  });

  it('gives the figures', async () => {
    const { settings } = settingsFrom({ language: 'en', currency: 'SEK' }, NO_LISTS);
    const present = { deals: true, outcomes: true, activities: true, responses: true };
    const question = questionOf(settings, serial('2026-05-31'), present, OPTIONS.zone);
    const { funnel, closedLoop, sla } = countedFrom(await figuresOf(engine, question), settings);
    // 106 is a subscriber, and no lead. 101 has bought. 105 has an open deal. 108 is called an SQL, 107 nothing that is known.
    expect(funnel.reached).toEqual([4, 3, 3, 2, 1]);
    // The first by its contact, the fourth by its company; the fifth belongs to nobody.
    const { id, company, none } = closedLoop.won;
    expect([id, company, none].map(({ deals }) => deals)).toEqual([1, 1, 1]);
    expect(id.revenue).toBe(1.01);
    expect(closedLoop.lost).toBe(1);
    // Within four hours: 101 was called on Monday at half past nine, 105 mailed after an hour, 107 and 108 never.
    expect(sla.all.speed).toEqual([2, 2, 0]);
  });
});

it('takes a table or a column that is not synced for one of which nothing is known', async () => {
  const { team: _, merged_deal: __, ...synced } = HUBSPOT;
  const contact = HUBSPOT.contact!.map(({ property_country: ___, ...row }) => row);
  const engine = await openCrm(
    ENGINES[0]![2],
    hubspotFivetran,
    { ...synced, contact },
    {
      ...OPTIONS,
      target: 'main',
      missing: ['team', 'merged_deal', 'contact.property_country'],
    },
  );
  const [ada] = await rowsOf(engine, 'leads');
  expect([ada?.owner, ada?.team, ada?.country]).toEqual(['Sara Lindqvist', undefined, undefined]);
  expect((await rowsOf(engine, 'deals')).map((deal) => deal.deal_id)).toEqual([
    '1',
    '2',
    '3',
    '4',
    '5',
    '8',
    '9',
  ]);
  engine.close();
});

it('prices nothing by the CRM’s own currency where that is not the workbook’s', async () => {
  const engine = await openCrm(ENGINES[0]![2], hubspotFivetran, HUBSPOT, {
    ...OPTIONS,
    target: 'main',
    homeCurrency: 'EUR',
  });
  expect((await rowsOf(engine, 'deals')).map((deal) => deal.amount)).toEqual([
    '101',
    ...Array(5).fill(undefined),
  ]);
  engine.close();
});
