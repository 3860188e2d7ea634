import type { Figure, Found } from '../figure.ts';
import { fingerprintOf } from '../fingerprint.ts';
import type { Present } from '../question.ts';
import { oneRow } from './labels.ts';

/** Rises whenever the SQL counts something otherwise: figures of another version are not read. */
export const SQL_VERSION = 3;

/** What the figures are of, and what nobody but the warehouse can see of its records. */
export interface Meta {
  readonly sqlVersion: number;
  /** Of what the SQL and its mapping were made with. */
  readonly fingerprint: number;
  /** A serial day: the last day that counts. */
  readonly asOf: number;
  readonly present: Present;
  /** By which rules leads are graded: those in force, and those that they were changed to. */
  readonly graded: { readonly inForce: boolean; readonly changed: boolean };
  readonly leads: number;
  /** Of the cohort: serial days, null where none has one. */
  readonly firstCreated: number | null;
  readonly lastCreated: number | null;
  /** The last day on which anything was created, done or decided, and on which a lead was created; null for none. */
  readonly lastDay: number | null;
  readonly lastLead: number | null;
  readonly undatedLeads: number;
  /** Leads of which nothing says which stage they are in, where of others something does. */
  readonly unknownStages: number;
  /** Won deals that have no amount, or none in the workbook’s currency. */
  readonly unpricedDeals: number;
  /** What names a lead by a key that no lead has. */
  readonly unmatchedActivities: number;
  /** Won deals of which the CRM says 0. */
  readonly zeroAmounts: number;
  readonly wonDeals: number;
  /** Rows that the contract forbids: leads and deals whose id is another row's as well, deals with a status that is none. */
  readonly sameIds: number;
  readonly otherStatus: number;
}

export const meta: Figure = {
  name: 'meta',
  keys: [],
  values: [
    'sql_version',
    'settings',
    'as_of',
    'made_on',
    'has_deals',
    'has_outcomes',
    'has_activities',
    'has_responses',
    'has_grades',
    'has_changed_grades',
    'leads',
    'first_created',
    'last_created',
    'last_day',
    'last_lead',
    'undated_leads',
    'unknown_stages',
    'unpriced_deals',
    'unmatched_activities',
    'zero_amounts',
    'won_deals',
    'same_ids',
    'other_status',
  ],
  select: (sql) => {
    const { dialect, question } = sql;
    const { zone, scoring } = question;
    const dayOf = (moment: string) => sql.serialDay(moment);
    const latest = (column: string, table: string, where = '1 = 1') =>
      `SELECT MAX(${column}) AS moment FROM ${sql.table(table)} WHERE ${sql.happened(column)} AND ${where}`;
    const count = (table: string, where: string) =>
      `(SELECT COUNT(*) FROM ${sql.table(table)} WHERE ${where})`;
    return `
SELECT ${SQL_VERSION} AS sql_version, ${fingerprintOf(question)} AS settings,
  ${sql.serialDate(sql.asOf)} AS as_of, ${sql.serialDate(dialect.today(zone))} AS made_on,
  ${sql.tells('deals')} AS has_deals, ${sql.tells('outcomes')} AS has_outcomes,
  ${sql.tells('activities')} AS has_activities, ${sql.tells('responses')} AS has_responses,
  ${scoring.inForce ? 1 : 0} AS has_grades, ${scoring.changed ? 1 : 0} AS has_changed_grades,
  c.leads, c.first_created, c.last_created, l.last_day, d.last_lead,
  ${count('journeys', 'is_in = 1 AND created IS NULL')} AS undated_leads,
  CASE WHEN ${count('leads', 'stage_now IS NOT NULL')} = 0 THEN 0 ELSE ${count('leads', 'stage_now IS NULL AND not_lead = 0 AND disqualified = 0 AND lead_at IS NULL AND mql_at IS NULL AND sql_at IS NULL AND opportunity_at IS NULL AND customer_at IS NULL')} END AS unknown_stages,
  ${count('deal_states', "state = 'won' AND amount IS NULL AND is_zero = 0")} AS unpriced_deals,
  (SELECT attempts_without_lead FROM ${sql.table('unmatched')}) AS unmatched_activities,
  ${count('deal_states', "state = 'won' AND is_zero = 1")} AS zero_amounts, ${count('deal_states', "state = 'won'")} AS won_deals,
  (SELECT COUNT(*) - COUNT(DISTINCT lead_id) FROM ${sql.table('leads')}) + (SELECT COUNT(*) - COUNT(DISTINCT deal_id) FROM ${sql.table('deals')}) AS same_ids,
  ${count('deals', "status IS NULL OR status NOT IN ('won', 'lost', 'open')")} AS other_status
FROM (SELECT COUNT(*) AS leads, MIN(${dayOf('created')}) AS first_created, MAX(${dayOf('created')}) AS last_created
  FROM ${sql.table('journeys')} WHERE is_in = 1) AS c
CROSS JOIN (SELECT MAX(${dayOf('moment')}) AS last_day FROM (
  ${latest('created', 'leads')}
  UNION ALL ${latest('created', 'deals')}
  UNION ALL ${latest('happened_at', 'activities')}
  UNION ALL ${latest('closed', 'deals', "status IN ('won', 'lost')")}) AS moments) AS l
CROSS JOIN (SELECT MAX(${dayOf('created')}) AS last_lead FROM ${sql.table('leads')} WHERE ${sql.happened('created')}) AS d`;
  },
};

export const META_FIGURES = [meta];

/** Null where the figures say nothing of themselves. */
export function metaFrom(found: (figure: string) => readonly Found[]): Meta | null {
  const rows = found('meta');
  if (rows.length === 0) return null;
  const of = oneRow(rows);
  const dayOrNull = (name: string) => of(name) || null;
  return {
    sqlVersion: of('sql_version'),
    fingerprint: of('settings'),
    asOf: of('as_of'),
    present: {
      deals: of('has_deals') === 1,
      outcomes: of('has_outcomes') === 1,
      activities: of('has_activities') === 1,
      responses: of('has_responses') === 1,
    },
    graded: { inForce: of('has_grades') === 1, changed: of('has_changed_grades') === 1 },
    leads: of('leads'),
    firstCreated: dayOrNull('first_created'),
    lastCreated: dayOrNull('last_created'),
    lastDay: dayOrNull('last_day'),
    lastLead: dayOrNull('last_lead'),
    undatedLeads: of('undated_leads'),
    unknownStages: of('unknown_stages'),
    unpricedDeals: of('unpriced_deals'),
    unmatchedActivities: of('unmatched_activities'),
    zeroAmounts: of('zero_amounts'),
    wonDeals: of('won_deals'),
    sameIds: of('same_ids'),
    otherStatus: of('other_status'),
  };
}
