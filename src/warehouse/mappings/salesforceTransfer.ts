import { type Mapping, type MappingSql, NO_SPEND } from './mapping.ts';

/**
 * Salesforce as BigQuery's Data Transfer Service syncs it, and whatever else keeps the names of its objects and fields: every
 * Lead is a lead; a Contact that never was one is none.
 *
 * Confirmed by Salesforce's object and field references: all objects and fields, that `ConvertedDate` and `CloseDate` are days
 * without a time, that `CurrencyIsoCode` is there with several currencies only, and `EmailMessage` with enhanced e-mail only.
 * Confirmed by Salesforce's help: converting moves all activities and campaign members of a lead to its contact.
 * Confirmed by Google's pages on the transfer: tables and columns keep Salesforce's names, and what incremental transfers do.
 * Assumed: the types of columns there (`SourceType`); that a full transfer leaves out deleted records and an incremental one
 * does not hear of them; the values of `TaskSubtype`, `Type` and `CallType`; the words for calls that reached somebody.
 * No standard field of Lead says how well it fits, nor how much interest it has shown (Rating is a word, other scores are of
 * packages that not every company has): the columns fit and interest are NULL. Who has such fields writes them, as whole numbers
 * of 0–100, in place of the two NULLs of the view leads.
 */
export const salesforceTransfer: Mapping = {
  name: 'salesforce-transfer',
  label: 'Salesforce, synced by BigQuery Data Transfer Service',
  tables: {
    Lead: {
      Id: 'text',
      IsDeleted: 'flag',
      MasterRecordId: 'text',
      Email: 'address',
      OwnerId: 'text',
      LeadSource: 'text',
      Status: 'text',
      Country: 'text',
      CreatedDate: 'instant',
      IsConverted: 'flag',
      ConvertedDate: 'date',
      ConvertedAccountId: 'text',
      ConvertedContactId: 'text',
      ConvertedOpportunityId: 'text',
    },
    Contact: { Id: 'text', IsDeleted: 'flag', Email: 'address' },
    CampaignMember: {
      Id: 'text',
      IsDeleted: 'flag',
      CampaignId: 'text',
      LeadId: 'text',
      ContactId: 'text',
      CreatedDate: 'instant',
    },
    Campaign: { Id: 'text', Name: 'text' },
    User: { Id: 'text', Name: 'text' },
    Opportunity: {
      Id: 'text',
      IsDeleted: 'flag',
      AccountId: 'text',
      OwnerId: 'text',
      StageName: 'text',
      IsWon: 'flag',
      IsClosed: 'flag',
      CreatedDate: 'instant',
      CloseDate: 'date',
      Amount: 'amount',
      CurrencyIsoCode: 'text',
    },
    OpportunityContactRole: { OpportunityId: 'text', ContactId: 'text', IsDeleted: 'flag' },
    Task: {
      Id: 'text',
      IsDeleted: 'flag',
      WhoId: 'text',
      TaskSubtype: 'text',
      Type: 'text',
      IsClosed: 'flag',
      CallType: 'text',
      CallDisposition: 'text',
      CompletedDateTime: 'instant',
      ActivityDate: 'date',
    },
    EmailMessage: { ActivityId: 'text', IsDeleted: 'flag', Incoming: 'flag' },
    Event: {
      Id: 'text',
      IsDeleted: 'flag',
      WhoId: 'text',
      StartDateTime: 'instant',
      ActivityDate: 'date',
      IsAllDayEvent: 'flag',
      IsChild: 'flag',
      IsRecurrence: 'flag',
    },
  },
  // As in Salesforce's exports.
  stages: {
    'open - not contacted': 'lead',
    'working - contacted': 'lead',
    nurturing: 'lead',
    qualified: 'sql',
    'closed - converted': 'opportunity',
    'closed - not converted': 'lost',
    unqualified: 'lost',
  },
  reached: ['connected', 'reached', 'answered', 'spoke', 'talked', 'completed', 'meeting booked'],
  views: {
    leads: (sql) => {
      const stage = sql.stage('l.Status');
      return {
        columns: {
          lead_id: 'l.Id',
          company_key: 'l.ConvertedAccountId',
          source: 'l.LeadSource',
          campaign: 'f.campaign',
          owner: 'u.Name',
          country: 'l.Country',
          created: 'l.CreatedDate',
          // Converted into a deal: of that it is an opportunity until the deal is won.
          stage_now: `CASE WHEN l.IsConverted AND COALESCE(${stage}, 0) < 3 THEN 3 ELSE ${stage} END`,
          named_mql: sql.flag(sql.isStageWord('l.Status', 'mql')),
          named_sql: sql.flag(sql.isStageWord('l.Status', 'sql')),
          named_opportunity: sql.flag(`l.IsConverted OR ${sql.isStageWord('l.Status', 'opportunity')}`),
          not_lead: sql.flag(sql.isStageWord('l.Status', 'notLead')),
          disqualified: sql.flag(sql.isStageWord('l.Status', 'lost')),
          opportunity_at: sql.startOf('l.ConvertedDate'),
        },
        from: `${sql.rows('Lead')} AS l
LEFT JOIN ${sql.rows('User')} AS u ON u.Id = l.OwnerId
LEFT JOIN ${firstCampaigns(sql)} AS f ON f.lead_id = l.Id AND f.place = 1
WHERE NOT l.IsDeleted`,
      };
    },
    // The contact and the deal that a lead was converted into name it as well, and so does a lead that was merged into it.
    lead_keys: (sql) =>
      sql.keys([
        `SELECT 'id' AS kind, Id AS lead_key, Id AS lead_id, 1 AS way FROM ${sql.rows('Lead')}`,
        `SELECT 'id' AS kind, ConvertedContactId AS lead_key, Id AS lead_id, 2 AS way FROM ${sql.rows('Lead')}`,
        `SELECT 'id' AS kind, Id AS lead_key, MasterRecordId AS lead_id, 3 AS way FROM ${sql.rows('Lead')} WHERE IsDeleted`,
        `SELECT 'id' AS kind, CONCAT('deal ', ConvertedOpportunityId) AS lead_key, Id AS lead_id, 2 AS way
    FROM ${sql.rows('Lead')} WHERE ConvertedOpportunityId <> ''`,
        `SELECT 'email' AS kind, Email AS lead_key, Id AS lead_id, 1 AS way FROM ${sql.rows('Lead')}`,
        `SELECT 'email' AS kind, c.Email AS lead_key, l.Id AS lead_id, 2 AS way
    FROM ${sql.rows('Lead')} AS l JOIN ${sql.rows('Contact')} AS c ON c.Id = l.ConvertedContactId WHERE NOT c.IsDeleted`,
      ]),
    deals: (sql) => ({
      columns: {
        deal_id: 'd.Id',
        // Where none of its persons is there any more, another lead of the same company is not in their place.
        company_key: "CASE WHEN n.known = 0 THEN '' ELSE d.AccountId END",
        owner: 'u.Name',
        stage: 'd.StageName',
        status: "CASE WHEN d.IsWon THEN 'won' WHEN d.IsClosed THEN 'lost' ELSE 'open' END",
        created: 'd.CreatedDate',
        closed: sql.startOf('d.CloseDate'),
        amount: sql.units('d.priced'),
        is_zero: sql.flag('d.Amount = 0'),
      },
      from: `(
  SELECT Id, AccountId, OwnerId, StageName, IsWon, IsClosed, CreatedDate, CloseDate, Amount,
    ${sql.amount('Amount', 'CurrencyIsoCode')} AS priced
  FROM ${sql.rows('Opportunity')} WHERE NOT IsDeleted
) AS d
LEFT JOIN ${sql.rows('User')} AS u ON u.Id = d.OwnerId
LEFT JOIN (
  SELECT deal_id, MAX(is_known) AS known
  FROM (
    SELECT r.OpportunityId AS deal_id, ${sql.flag('c.Id IS NOT NULL')} AS is_known
    FROM ${sql.rows('OpportunityContactRole')} AS r
    LEFT JOIN ${living(sql)} AS c ON c.Id = r.ContactId
    WHERE NOT r.IsDeleted OR c.Id IS NULL
    UNION ALL
    SELECT ConvertedOpportunityId AS deal_id, ${sql.flag('NOT IsDeleted')} AS is_known
    FROM ${sql.rows('Lead')} WHERE NOT IsDeleted OR MasterRecordId = ''
  ) AS named
  GROUP BY deal_id
) AS n ON n.deal_id = d.Id`,
    }),
    deal_contacts: (sql) => ({
      columns: { deal_id: 'n.deal_id', kind: 'n.kind', lead_key: 'n.lead_key' },
      from: `(
  SELECT DISTINCT d.deal_id, p.kind, p.lead_key
  FROM ${sql.view('deals')} AS d
  JOIN (
    SELECT r.OpportunityId AS deal_id, 'id' AS kind, c.Id AS lead_key
    FROM ${sql.rows('OpportunityContactRole')} AS r JOIN ${living(sql)} AS c ON c.Id = r.ContactId WHERE NOT r.IsDeleted
    UNION ALL
    SELECT r.OpportunityId AS deal_id, 'email' AS kind, c.Email AS lead_key
    FROM ${sql.rows('OpportunityContactRole')} AS r JOIN ${living(sql)} AS c ON c.Id = r.ContactId WHERE NOT r.IsDeleted AND c.Email <> ''
    UNION ALL
    SELECT ConvertedOpportunityId AS deal_id, 'id' AS kind, CONCAT('deal ', ConvertedOpportunityId) AS lead_key
    FROM ${sql.rows('Lead')} WHERE NOT IsDeleted
  ) AS p ON p.deal_id = d.deal_id
) AS n`,
    }),
    activities: (sql) => ({
      columns: {
        activity_id: 'a.Id',
        origin: 'a.origin',
        kind: "CASE WHEN a.WhoId = '' THEN '' ELSE 'id' END",
        lead_key: 'a.WhoId',
        happened_at: 'a.happened_at',
        is_attempt: 'a.is_attempt',
        is_reached: 'a.is_reached',
        activity_type: 'a.activity_type',
      },
      // Of an event of several persons the others have a row each as well, and a series has one besides its events.
      from: `(
  SELECT t.Id, t.WhoId, 'tasks' AS origin, COALESCE(t.CompletedDateTime, ${sql.startOf('t.ActivityDate')}) AS happened_at,
    ${sql.flag(`t.IsClosed AND LOWER(t.CallType) <> 'inbound' AND i.ActivityId IS NULL AND (${sql.isOneOf('LOWER(t.TaskSubtype)', OUTREACH)} OR ${sql.isOneOf('LOWER(t.Type)', OUTREACH)})`)} AS is_attempt,
    ${sql.flag(sql.isReached('t.CallDisposition'))} AS is_reached,
    CASE WHEN LOWER(t.TaskSubtype) IN ('call', 'email') THEN LOWER(t.TaskSubtype) WHEN LOWER(t.TaskSubtype) = 'listemail' THEN 'email' WHEN LOWER(t.Type) IN ('call', 'email', 'meeting') THEN LOWER(t.Type) ELSE 'other' END AS activity_type
  FROM ${sql.rows('Task')} AS t
  LEFT JOIN (SELECT DISTINCT ActivityId FROM ${sql.rows('EmailMessage')} WHERE Incoming AND NOT IsDeleted) AS i ON i.ActivityId = t.Id
  WHERE NOT t.IsDeleted
  UNION ALL
  SELECT Id, WhoId, 'events' AS origin, CASE WHEN IsAllDayEvent THEN ${sql.startOf('ActivityDate')} ELSE StartDateTime END AS happened_at,
    1 AS is_attempt, 0 AS is_reached, 'meeting' AS activity_type
  FROM ${sql.rows('Event')} WHERE NOT IsDeleted AND NOT IsChild AND NOT IsRecurrence
) AS a`,
    }),
    // The first campaign is what a lead came from. What a contact is a member of is met by one lead, as with its activities.
    touches: (sql) =>
      sql.touches(`
  SELECT lead_id, joined AS happened_at, campaign AS channel, campaign, 'response' AS kind
  FROM (
    SELECT lead_id, joined, campaign, ROW_NUMBER() OVER (PARTITION BY lead_id ORDER BY joined, member_id) AS place
    FROM (
      SELECT DISTINCT k.lead_id, m.Id AS member_id, m.CreatedDate AS joined, c.Name AS campaign
      FROM ${members(sql)} AS m
      JOIN ${sql.view('lead_keys')} AS k ON k.kind = 'id' AND k.lead_key = m.person
      JOIN ${sql.rows('Campaign')} AS c ON c.Id = m.CampaignId
      WHERE m.CreatedDate IS NOT NULL AND c.Name <> ''
    ) AS named
  ) AS joined_campaigns WHERE place > 1`),
    spend: () => NO_SPEND,
  },
};

const OUTREACH = ['call', 'email', 'listemail', 'linkedin', 'meeting'];

/** The contacts that are there still. */
function living(sql: MappingSql): string {
  return `(SELECT Id, Email FROM ${sql.rows('Contact')} WHERE NOT IsDeleted)`;
}

/** The campaigns that each lead, or the contact that it was converted into, became a member of, in their order. */
function firstCampaigns(sql: MappingSql): string {
  return `(
  SELECT p.lead_id, c.Name AS campaign,
    ROW_NUMBER() OVER (PARTITION BY p.lead_id ORDER BY ${sql.flag('m.CreatedDate IS NULL')}, m.CreatedDate, m.Id) AS place
  FROM (
    SELECT Id AS lead_id, Id AS person FROM ${sql.rows('Lead')}
    UNION ALL
    SELECT Id AS lead_id, ConvertedContactId AS person FROM ${sql.rows('Lead')} WHERE ConvertedContactId <> ''
  ) AS p
  JOIN ${members(sql)} AS m ON m.person = p.person
  JOIN ${sql.rows('Campaign')} AS c ON c.Id = m.CampaignId
)`;
}

/** Who became a member of a campaign, as a lead or as a contact. */
function members(sql: MappingSql): string {
  const as = (person: string) =>
    `SELECT Id, ${person} AS person, CampaignId, CreatedDate FROM ${sql.rows('CampaignMember')} WHERE NOT IsDeleted`;
  return `(${as('LeadId')} UNION ALL ${as('ContactId')})`;
}
