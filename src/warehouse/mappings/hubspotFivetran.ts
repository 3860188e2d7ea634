import { type Mapping, type MappingSql, NO_SPEND } from './mapping.ts';

/**
 * HubSpot as Fivetran's connector syncs it: every contact is a lead, its ids are HubSpot's.
 *
 * Confirmed by Fivetran's dbt package for HubSpot (its lists of columns, seeds and change log) and its schema page: the tables;
 * the ids; `_fivetran_deleted` of contacts, deals and stages, `is_deleted` of deals; `property_hs_merged_object_ids` (a;b) and the
 * older `property_hs_calculated_merged_vids` (a:time;b:time); `property_email`, `property_createdate`, `property_amount`,
 * `property_closedate`; stages, owners, teams, `merged_deal`, and that merged deals stay in `deal` unmarked.
 * Confirmed by public projects that query such tables: all other properties of contacts and deals, those of calls, e-mails and
 * meetings with their values, `_fivetran_deleted` of meetings, that association type 5 is a deal's primary company, and the id
 * of the outcome Connected.
 * Assumed: `_fivetran_deleted` of calls and e-mails, the values of the call status, that an association with a deleted contact
 * stays, and the types of columns (`SourceType`) where HubSpot lets a company change them.
 * No standard property says how well a contact fits, nor how much interest it has shown (HubSpot's own score is one of neither
 * kind and has no upper end): the columns fit and interest are NULL. Who scores contacts in properties of their own writes them,
 * as whole numbers of 0–100, in place of the two NULLs of the view leads.
 */
export const hubspotFivetran: Mapping = {
  name: 'hubspot-fivetran',
  label: 'HubSpot, synced by Fivetran',
  tables: {
    contact: {
      id: 'numberId',
      _fivetran_deleted: 'flag',
      property_hs_merged_object_ids: 'text',
      property_hs_calculated_merged_vids: 'text',
      property_email: 'address',
      property_hs_additional_emails: 'address',
      property_createdate: 'instant',
      property_lifecyclestage: 'text',
      property_hs_lead_status: 'text',
      property_hubspot_owner_id: 'numberId',
      property_hubspot_owner_assigneddate: 'instant',
      property_hubspot_team_id: 'numberId',
      property_hs_analytics_source: 'text',
      property_hs_analytics_source_data_1: 'text',
      property_hs_latest_source: 'text',
      property_hs_latest_source_timestamp: 'instant',
      property_associatedcompanyid: 'numberId',
      property_country: 'text',
      property_hs_sa_first_engagement_date: 'instant',
      property_num_contacted_notes: 'whole',
      property_hs_lifecyclestage_lead_date: 'instant',
      property_hs_lifecyclestage_marketingqualifiedlead_date: 'instant',
      property_hs_lifecyclestage_salesqualifiedlead_date: 'instant',
      property_hs_lifecyclestage_opportunity_date: 'instant',
      property_hs_lifecyclestage_customer_date: 'instant',
    },
    deal: {
      deal_id: 'numberId',
      is_deleted: 'flag',
      _fivetran_deleted: 'flag',
      deal_pipeline_stage_id: 'text',
      owner_id: 'numberId',
      property_createdate: 'instant',
      property_closedate: 'instant',
      property_amount: 'amount',
      property_amount_in_home_currency: 'amount',
      property_deal_currency_code: 'text',
    },
    merged_deal: { deal_id: 'numberId', merged_deal_id: 'numberId' },
    deal_pipeline_stage: {
      stage_id: 'text',
      _fivetran_deleted: 'flag',
      label: 'text',
      closed_won: 'flag',
      probability: 'amount',
    },
    deal_contact: { deal_id: 'numberId', contact_id: 'numberId' },
    deal_company: { deal_id: 'numberId', company_id: 'numberId', type_id: 'whole' },
    owner: { owner_id: 'numberId', first_name: 'text', last_name: 'text', email: 'address' },
    team: { id: 'numberId', name: 'text' },
    engagement_contact: { engagement_id: 'numberId', contact_id: 'numberId' },
    engagement_call: {
      engagement_id: 'numberId',
      _fivetran_deleted: 'flag',
      property_hs_timestamp: 'instant',
      property_hs_call_direction: 'text',
      property_hs_call_disposition: 'text',
      property_hs_call_status: 'text',
    },
    engagement_email: {
      engagement_id: 'numberId',
      _fivetran_deleted: 'flag',
      property_hs_timestamp: 'instant',
      property_hs_email_direction: 'text',
    },
    engagement_meeting: {
      engagement_id: 'numberId',
      _fivetran_deleted: 'flag',
      property_hs_timestamp: 'instant',
      property_hs_meeting_outcome: 'text',
    },
  },
  stages: {
    subscriber: 'notLead',
    other: 'notLead',
    lead: 'lead',
    marketingqualifiedlead: 'mql',
    salesqualifiedlead: 'sql',
    opportunity: 'opportunity',
    customer: 'customer',
    evangelist: 'customer',
  },
  // Connected: the same id in every account.
  reached: ['f240bbac-87c9-4f6e-bf70-924b57d47db7'],
  views: {
    leads: (sql) => {
      const stage = 'c.property_lifecyclestage';
      const created = 'c.property_createdate';
      const leadAt = 'c.property_hs_lifecyclestage_lead_date';
      return {
        columns: {
          lead_id: 'c.id',
          company_key: 'c.property_associatedcompanyid',
          source: sql.translated('c.property_hs_analytics_source', SOURCES),
          campaign: 'c.property_hs_analytics_source_data_1',
          owner: OWNER,
          team: 't.name',
          country: 'c.property_country',
          // A contact that was a subscriber first is a lead from the day it became one.
          created: `CASE WHEN ${created} IS NULL OR ${leadAt} > ${created} THEN ${leadAt} ELSE ${created} END`,
          assigned: 'c.property_hubspot_owner_assigneddate',
          first_response: 'c.property_hs_sa_first_engagement_date',
          attempts: 'c.property_num_contacted_notes',
          stage_now: sql.stage(stage),
          named_mql: sql.flag(sql.isStageWord(stage, 'mql')),
          named_sql: sql.flag(sql.isStageWord(stage, 'sql')),
          named_opportunity: sql.flag(sql.isStageWord(stage, 'opportunity')),
          not_lead: sql.flag(sql.isStageWord(stage, 'notLead')),
          disqualified: sql.flag(
            `UPPER(c.property_hs_lead_status) = 'UNQUALIFIED' OR ${sql.isStageWord(stage, 'lost')}`,
          ),
          lead_at: leadAt,
          mql_at: 'c.property_hs_lifecyclestage_marketingqualifiedlead_date',
          sql_at: 'c.property_hs_lifecyclestage_salesqualifiedlead_date',
          opportunity_at: 'c.property_hs_lifecyclestage_opportunity_date',
          customer_at: 'c.property_hs_lifecyclestage_customer_date',
        },
        from: `${sql.rows('contact')} AS c
LEFT JOIN ${sql.rows('owner')} AS o ON o.owner_id = c.property_hubspot_owner_id
LEFT JOIN ${sql.rows('team')} AS t ON t.id = c.property_hubspot_team_id
LEFT JOIN (SELECT DISTINCT merged_id FROM ${merged(sql)}) AS x ON x.merged_id = c.id
WHERE NOT c._fivetran_deleted AND x.merged_id IS NULL`,
      };
    },
    lead_keys: (sql) =>
      sql.keys([
        `SELECT 'id' AS kind, id AS lead_key, id AS lead_id, 1 AS way FROM ${sql.rows('contact')}`,
        `SELECT 'id' AS kind, merged_id AS lead_key, contact_id AS lead_id, 2 AS way FROM ${merged(sql)}`,
        `SELECT 'email' AS kind, property_email AS lead_key, id AS lead_id, 1 AS way FROM ${sql.rows('contact')}`,
        `SELECT 'email' AS kind, TRIM(part) AS lead_key, c.id AS lead_id, 2 AS way
    FROM ${sql.rows('contact')} AS c CROSS JOIN ${sql.dialect.parts('c.property_hs_additional_emails', ';')}`,
      ]),
    deals: (sql) => ({
      columns: {
        deal_id: 'd.deal_id',
        // Where none of its contacts is there any more, another lead of the same company is not in their place.
        company_key: "CASE WHEN n.known = 0 THEN '' ELSE p.company_id END",
        owner: OWNER,
        stage: "COALESCE(NULLIF(s.label, ''), d.stage_id)",
        // A stage without any chance is one of lost deals: HubSpot closes no other so.
        status: "CASE WHEN s.is_won = 1 THEN 'won' WHEN s.chance = 0 THEN 'lost' ELSE 'open' END",
        created: 'd.created',
        closed: 'd.closed',
        amount: sql.units('d.amount'),
        is_zero: sql.flag('d.written = 0'),
      },
      from: `(
  SELECT d.deal_id, d.owner_id, d.deal_pipeline_stage_id AS stage_id, d.property_createdate AS created, d.property_closedate AS closed,
    d.property_amount AS written,
    ${sql.amount('d.property_amount', 'd.property_deal_currency_code', 'd.property_amount_in_home_currency')} AS amount
  FROM ${sql.rows('deal')} AS d
  LEFT JOIN (SELECT DISTINCT merged_deal_id FROM ${sql.rows('merged_deal')} WHERE merged_deal_id <> deal_id) AS x ON x.merged_deal_id = d.deal_id
  WHERE NOT d.is_deleted AND NOT d._fivetran_deleted AND x.merged_deal_id IS NULL
) AS d
LEFT JOIN (
  SELECT stage_id, MAX(label) AS label, MAX(${sql.flag('closed_won')}) AS is_won, MAX(probability) AS chance
  FROM ${sql.rows('deal_pipeline_stage')} WHERE NOT _fivetran_deleted GROUP BY stage_id
) AS s ON s.stage_id = d.stage_id
LEFT JOIN ${sql.rows('owner')} AS o ON o.owner_id = d.owner_id
LEFT JOIN (
  SELECT deal_id, company_id,
    ROW_NUMBER() OVER (PARTITION BY deal_id ORDER BY CASE WHEN type_id = ${PRIMARY} THEN 0 ELSE 1 END, company_id) AS place
  FROM ${sql.rows('deal_company')}
) AS p ON p.deal_id = d.deal_id AND p.place = 1
LEFT JOIN (
  SELECT c.deal_id, COUNT(k.lead_id) AS known
  FROM ${sql.rows('deal_contact')} AS c
  LEFT JOIN ${sql.view('lead_keys')} AS k ON k.kind = 'id' AND k.lead_key = c.contact_id
  GROUP BY c.deal_id
) AS n ON n.deal_id = d.deal_id`,
    }),
    deal_contacts: (sql) => ({
      columns: { deal_id: 'n.deal_id', kind: "'id'", lead_key: 'n.contact_id' },
      from: `(
  SELECT DISTINCT c.deal_id, c.contact_id
  FROM ${sql.rows('deal_contact')} AS c
  JOIN ${sql.view('deals')} AS d ON d.deal_id = c.deal_id
  JOIN ${sql.view('lead_keys')} AS k ON k.kind = 'id' AND k.lead_key = c.contact_id
) AS n`,
    }),
    activities: (sql) => ({
      columns: {
        activity_id: 'a.engagement_id',
        origin: 'a.origin',
        kind: "CASE WHEN c.contact_id IS NULL THEN '' ELSE 'id' END",
        lead_key: 'c.contact_id',
        happened_at: 'a.happened_at',
        is_attempt: 'a.is_attempt',
        is_reached: 'a.is_reached',
        activity_type: 'a.activity_type',
      },
      // A call without a direction was logged by hand, and a meeting without an outcome was not called off.
      from: `(
  SELECT 'calls' AS origin, engagement_id, property_hs_timestamp AS happened_at,
    ${sql.flag(`UPPER(property_hs_call_direction) <> 'INBOUND' AND NOT ${sql.isOneOf('UPPER(property_hs_call_status)', NOT_CALLED)}`)} AS is_attempt,
    ${sql.flag(sql.isReached('property_hs_call_disposition'))} AS is_reached, 'call' AS activity_type
  FROM ${sql.rows('engagement_call')} WHERE NOT _fivetran_deleted
  UNION ALL
  SELECT 'emails' AS origin, engagement_id, property_hs_timestamp AS happened_at,
    ${sql.flag("UPPER(property_hs_email_direction) <> 'INCOMING_EMAIL'")} AS is_attempt,
    0 AS is_reached, 'email' AS activity_type
  FROM ${sql.rows('engagement_email')} WHERE NOT _fivetran_deleted
  UNION ALL
  SELECT 'meetings' AS origin, engagement_id, property_hs_timestamp AS happened_at,
    ${sql.flag(`NOT ${sql.isOneOf('UPPER(property_hs_meeting_outcome)', NOT_MET)}`)} AS is_attempt,
    ${sql.flag("UPPER(property_hs_meeting_outcome) = 'COMPLETED'")} AS is_reached, 'meeting' AS activity_type
  FROM ${sql.rows('engagement_meeting')} WHERE NOT _fivetran_deleted
) AS a
LEFT JOIN (SELECT DISTINCT engagement_id, contact_id FROM ${sql.rows('engagement_contact')}) AS c ON c.engagement_id = a.engagement_id`,
    }),
    touches: (sql) => {
      const latest = sql.translated('c.property_hs_latest_source', SOURCES);
      const at = 'c.property_hs_latest_source_timestamp';
      return sql.touches(`
  SELECT l.lead_id, ${at} AS happened_at, ${latest} AS channel, '' AS campaign, 'latest' AS kind
  FROM ${sql.rows('contact')} AS c JOIN ${sql.view('leads')} AS l ON l.lead_id = c.id
  WHERE ${at} IS NOT NULL AND ${latest} <> '' AND NOT COALESCE(${sql.isSameDay(at, 'l.created')} AND ${latest} = l.source, FALSE)`);
    },
    spend: () => NO_SPEND,
  },
};

/** The association of a deal with its primary company. */
const PRIMARY = 5;
const NOT_CALLED = ['CANCELED', 'FAILED', 'QUEUED'];
const NOT_MET = ['SCHEDULED', 'RESCHEDULED', 'CANCELED'];

/** As HubSpot shows them, so that an export and a budget say the same. */
const SOURCES = {
  ORGANIC_SEARCH: 'Organic Search',
  PAID_SEARCH: 'Paid Search',
  EMAIL_MARKETING: 'Email Marketing',
  SOCIAL_MEDIA: 'Organic Social',
  REFERRALS: 'Referrals',
  OTHER_CAMPAIGNS: 'Other Campaigns',
  DIRECT_TRAFFIC: 'Direct Traffic',
  OFFLINE: 'Offline Sources',
  PAID_SOCIAL: 'Paid Social',
};

const OWNER = "COALESCE(NULLIF(TRIM(CONCAT(o.first_name, ' ', o.last_name)), ''), o.email)";

/** The contacts that each contact has taken in. Their own rows may stay, unmarked. */
function merged(sql: MappingSql): string {
  const ids = "CONCAT(c.property_hs_merged_object_ids, ';', c.property_hs_calculated_merged_vids)";
  return `(
    SELECT contact_id, merged_id
    FROM (
      SELECT c.id AS contact_id, TRIM(SUBSTR(part, 1, STRPOS(CONCAT(part, ':'), ':') - 1)) AS merged_id
      FROM ${sql.rows('contact')} AS c CROSS JOIN ${sql.dialect.parts(ids, ';')}
      WHERE NOT c._fivetran_deleted
    ) AS p
    WHERE merged_id <> '' AND merged_id <> contact_id
  ) AS m`;
}
