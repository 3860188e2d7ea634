/** What a column of the contract holds. A datetime is civil time in the workbook's zone, to the second. */
export type ColumnType = 'text' | 'whole' | 'datetime' | 'date';

export interface ContractColumn {
  readonly name: string;
  readonly type: ColumnType;
  /** May be NULL where it is not known; a text is never NULL: one that is not known is ''. */
  readonly nullable?: true;
  /** A text that is never blank either. */
  readonly filled?: true;
  /** All that a text may be. */
  readonly words?: readonly string[];
  /** Between what a whole number lies, both included; without an upper end where there is only one. */
  readonly range?: readonly [least: number, most?: number];
  /** The table in which a row has the same value in its column of the same name. */
  readonly rowOf?: 'leads' | 'deals';
  /** What a lead may be named by: an address in small letters where the kind of the row is email. */
  readonly isLeadKey?: true;
  readonly meaning: string;
}

export interface ContractTable {
  readonly name: string;
  readonly meaning: string;
  /** The columns that no two rows have alike, of a moment its day; none where every row counts. */
  readonly key: readonly string[];
  readonly columns: readonly ContractColumn[];
}

type Bounds = Omit<ContractColumn, 'name' | 'type' | 'meaning'>;
const text = (name: string, meaning: string, bounds: Bounds = {}): ContractColumn => ({
  name,
  type: 'text',
  ...bounds,
  meaning,
});
const when = (name: string, meaning: string): ContractColumn => ({
  name,
  type: 'datetime',
  nullable: true,
  meaning,
});
const flag = (name: string, meaning: string): ContractColumn => ({
  name,
  type: 'whole',
  range: [0, 1],
  meaning: `1: ${meaning}; 0: not.`,
});
const FILLED = { filled: true } as const;
const LEAD_KEY = { isLeadKey: true, filled: true } as const;
const KINDS = ['id', 'email'];

/**
 * The seven tables that the SQL reads, whatever CRM they come from. Money is in whole minor units (öre, cents) of the workbook's
 * currency, so that every sum is exact.
 */
export const CONTRACT = [
  {
    name: 'leads',
    meaning: 'One row a lead: everybody who is or was one, and contacts that are none yet.',
    key: ['lead_id'],
    columns: [
      text('lead_id', 'Of two leads of one moment the one with the lesser id is the older.', FILLED),
      text('company_key', 'The CRM’s id of the company, or its name made comparable.'),
      text('company_form', 'Its legal form, where the key is a name.'),
      text('source', 'Where the lead came from first.'),
      text('campaign', 'Its first campaign of that source.'),
      text('owner', 'The rep.'),
      text('team', 'Their team.'),
      text('country', 'The lead’s country.'),
      when('created', 'When the lead was created.'),
      when('assigned', 'When it was assigned to a rep.'),
      when('first_response', 'When sales first tried to reach it, where the CRM itself says so.'),
      {
        name: 'attempts',
        type: 'whole',
        nullable: true,
        range: [0],
        meaning: 'How often sales tried, where the CRM counts.',
      },
      ...(['fit', 'interest'] as const).map((name) => ({
        name,
        type: 'whole' as const,
        nullable: true as const,
        range: [0, 100] as const,
        meaning: `${name === 'fit' ? 'How well it fits' : 'How much interest it has shown'}, 0–100, where the CRM scores it itself: the fraction dropped.`,
      })),
      {
        name: 'stage_now',
        type: 'whole',
        nullable: true,
        range: [0, 4],
        meaning: 'The highest stage that the CRM has named: 0 lead, 1 MQL, 2 SQL, 3 opportunity, 4 customer.',
      },
      flag('named_mql', 'the CRM has ever named it so'),
      flag('named_sql', 'the CRM has ever named it so'),
      flag('named_opportunity', 'the CRM has ever named it so'),
      flag('not_lead', 'the CRM says that the contact is no lead (a subscriber)'),
      flag('disqualified', 'sales has given the lead up'),
      text('reason', 'Why.'),
      flag('converted_unsaid', 'it is called converted, and into what is not said'),
      when('lead_at', 'When it became a lead.'),
      when('mql_at', 'When it first became an MQL.'),
      when('sql_at', 'When it first became an SQL.'),
      when('opportunity_at', 'When it first became an opportunity.'),
      when('customer_at', 'When it first became a customer.'),
    ],
  },
  {
    name: 'lead_keys',
    meaning:
      'What deals and activities may name a lead by. An id leads to one lead, an address to all that have it.',
    key: ['kind', 'lead_key', 'lead_id'],
    columns: [
      text('kind', 'id or email.', { words: KINDS }),
      text(
        'lead_key',
        'An id of the lead, of its contact or of one merged into it; an address in small letters.',
        LEAD_KEY,
      ),
      text('lead_id', 'The lead.', { rowOf: 'leads' }),
    ],
  },
  {
    name: 'deals',
    meaning: 'One row a deal.',
    key: ['deal_id'],
    columns: [
      text('deal_id', 'The CRM’s own id of it.', FILLED),
      text('company_key', 'As with leads; blank for a deal whose contact was erased.'),
      text('company_form', 'As with leads.'),
      text('owner', 'The rep.'),
      text('stage', 'Where it stands in its pipeline, in the CRM’s own word.'),
      text('status', 'won, lost or open.', { words: ['won', 'lost', 'open'] }),
      when('created', 'When it was created.'),
      when('closed', 'When it was won or lost; of an open one when it is expected to close.'),
      {
        name: 'amount',
        type: 'whole',
        nullable: true,
        meaning: 'In minor units; NULL where it is not known or 0.',
      },
      flag('is_zero', 'the CRM says 0'),
    ],
  },
  {
    name: 'deal_contacts',
    meaning: 'Whom a deal names, each once.',
    key: ['deal_id', 'kind', 'lead_key'],
    columns: [
      text('deal_id', 'The deal.', { rowOf: 'deals' }),
      text('kind', 'id or email.', { words: KINDS }),
      text('lead_key', 'As in lead_keys; one that leads nowhere names somebody who is no lead.', LEAD_KEY),
    ],
  },
  {
    name: 'activities',
    meaning: 'One row for each activity and whom it names; one row for an activity that names nobody.',
    key: ['activity_id', 'kind', 'lead_key'],
    columns: [
      text('activity_id', 'The activity: no other has the id, of whatever origin.', FILLED),
      text(
        'origin',
        'From which object or export it comes (calls, meetings): one has times, another only days.',
      ),
      text('kind', 'id or email; blank where it names nobody.', { words: ['', ...KINDS] }),
      text('lead_key', 'As in lead_keys; blank where it names nobody.', { isLeadKey: true }),
      when('happened_at', 'When.'),
      flag('is_attempt', 'sales tried to reach somebody: done, outgoing, and no note'),
      flag('is_reached', 'somebody was reached'),
      text('activity_type', 'call, email, meeting or other, where it is an attempt; else it may be blank.', {
        words: ['', 'call', 'email', 'meeting', 'other'],
      }),
    ],
  },
  {
    name: 'touches',
    meaning:
      'One row for each moment at which a lead met marketing: on one day a channel and campaign once. What attribution is made of.',
    key: ['lead_id', 'happened_at', 'channel', 'campaign'],
    columns: [
      text('lead_id', 'The lead.', { rowOf: 'leads' }),
      when('happened_at', 'When; NULL for a creation without a date.'),
      text('channel', 'The source, or the form or kind of campaign; never blank.', FILLED),
      text('campaign', 'Its campaign.'),
      text(
        'kind',
        'creation (where the lead came from), response (a form, a campaign) or latest (the latest source).',
        { words: ['creation', 'response', 'latest'] },
      ),
    ],
  },
  {
    name: 'spend',
    meaning: 'One row a cost: of a day, a month or a campaign.',
    key: [],
    columns: [
      text('source', 'As with leads.'),
      text('campaign', 'As with leads.'),
      { name: 'first_day', type: 'date', nullable: true, meaning: 'The first day that it is for.' },
      { name: 'last_day', type: 'date', nullable: true, meaning: 'The last one.' },
      { name: 'cost', type: 'whole', nullable: true, meaning: 'In minor units.' },
    ],
  },
] as const satisfies readonly ContractTable[];

export type TableName = (typeof CONTRACT)[number]['name'];
/** A value of a row: dates and datetimes as serial days. */
export type ContractValue = string | number | null;
export type ContractRow = readonly ContractValue[];
/** Rows in the order of the columns. */
export type ContractRows = Readonly<Record<TableName, Iterable<ContractRow>>>;
