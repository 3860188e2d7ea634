import { CUSTOMER } from '../schema/stages.ts';
import type { Settings } from '../settings/settings.ts';
import { type Only, onlyOf } from '../settings/showOnly.ts';
import { flagColumn, numberColumn, placeColumn } from '../values/columns.ts';
import { textKey } from '../values/plainText.ts';
import type { TextColumn } from '../values/textColumn.ts';
import type { Activities } from './activities.ts';
import type { Attempts } from './attempts.ts';
import type { Deals } from './deals.ts';
import type { EmailLists } from './emailLists.ts';
import type { Leads } from './leads.ts';
import type { Touch } from './leadTouches.ts';
import type { DealMatches, MatchedBy } from './match.ts';
import type { Records } from './records.ts';
import type { Spend } from './spend.ts';
import type { IdLists } from './splitIds.ts';
import { stageHistoryFrom } from './stageHistory.ts';
import type { MergedRow, Origin } from './table.ts';
import type { Visits } from './visits.ts';

/** The records that have what is chosen, and where their leads are among all. */
export interface Narrowed {
  readonly records: Records;
  /** For each of the leads that are kept its place among all leads. */
  readonly leadPlaces: Int32Array;
}

/**
 * The records that have the chosen values, as if the exports held no others; who belongs to whom is as it was found
 * among all. Every measure can be made of them, and none needs to know.
 *
 * - A lead has its owner, team, source and country. It is in a pipeline where one of its deals is.
 * - A deal has its own owner, team and pipeline; where it has none, and for source and country, those of its lead. A deal
 *   whose lead is left out stands without a lead.
 * - An activity is kept with its lead.
 * - Costs and visitors have a source and nothing else: narrowed to anything else they are not known, rather than none or
 *   all of them.
 *
 * @returns null where nothing is chosen
 */
export function narrowed(records: Records, settings: Settings): Narrowed | null {
  const only = onlyOf(settings);
  if (only.length === 0) return null;
  const { leads, deals, activities, matches, asOf, stageHistory, present } = records;
  const leadRows = rowsOf(leads.length, leadsKept(records, only));
  const dealRows = rowsOf(deals.length, dealsKept(records, only));
  const ofSource = only.every(({ what }) => what === 'source');
  const hasSource = (column: readonly string[]) => (ofSource ? having(column, only[0]!.value) : () => false);
  const [attempts, activityRows] = attemptsOf(records, leadRows);
  const keptLeads = columnsOf(leads, LEADS, leadRows);
  const keptDeals = columnsOf(deals, DEALS, dealRows);
  const keptMatches = matchesOf(matches, dealRows, leadRows);
  const kept = stageHistoryFrom(keptLeads, keptDeals, keptMatches, asOf, true);
  return {
    leadPlaces: leadRows.from,
    records: {
      leads: keptLeads,
      deals: keptDeals,
      activities: columnsOf(activities, ACTIVITIES, activityRows),
      spend: columnsOf(records.spend, SPEND, rowsOf(records.spend.length, hasSource(records.spend.source))),
      visits: columnsOf(
        records.visits,
        VISITS,
        rowsOf(records.visits.length, hasSource(records.visits.source)),
      ),
      figures: records.figures,
      matches: keptMatches,
      attempts,
      touches: touchesOf(records.touches, leadRows),
      // Only the deals that are shown have made their leads customers; what customers are is said by all records.
      stageHistory: {
        ...kept,
        told: kept.told.map((isTold, stage) => (stage === CUSTOMER ? stageHistory.told[CUSTOMER]! : isTold)),
      },
      asOf,
      present: { ...present, spend: present.spend && ofSource, visits: present.visits && ofSource },
      writtenAs: records.writtenAs,
    },
  };
}

type Keeps = (row: number) => boolean;

/** Does a row of the column have the value, case and space around aside? */
function having(column: readonly string[], value: string): Keeps {
  const key = textKey(value);
  const known = new Map<string, boolean>();
  return (row) => {
    const text = column[row]!;
    let has = known.get(text);
    if (has === undefined) {
      has = textKey(text) === key;
      known.set(text, has);
    }
    return has;
  };
}

function leadsKept({ leads, deals, matches }: Records, only: readonly Only[]): Keeps {
  const each = only.map(({ what, value }): Keeps => {
    if (what !== 'pipeline') return having(leads[what], value);
    const isInIt = having(deals.pipeline, value);
    const inIt = new Uint8Array(leads.length);
    for (let deal = 0; deal < deals.length; deal++)
      if (matches.lead[deal]! >= 0 && isInIt(deal)) inIt[matches.lead[deal]!] = 1;
    return (lead) => inIt[lead] === 1;
  });
  return (lead) => each.every((keeps) => keeps(lead));
}

function dealsKept({ leads, deals, matches }: Records, only: readonly Only[]): Keeps {
  const each = only.map(({ what, value }): Keeps => {
    if (what === 'pipeline') return having(deals.pipeline, value);
    const ofLead = having(leads[what], value);
    const byLead: Keeps = (deal) => matches.lead[deal]! >= 0 && ofLead(matches.lead[deal]!);
    if (what === 'source' || what === 'country') return byLead;
    const own = having(deals[what], value);
    return (deal) => (deals[what][deal] === '' ? byLead(deal) : own(deal));
  });
  return (deal) => each.every((keeps) => keeps(deal));
}

/** The rows that are kept. */
interface Rows {
  /** For each of them its place among all. */
  readonly from: Int32Array;
  /** For each of all its place among them; -1 where it is left out. */
  readonly to: Int32Array;
}

function rowsOf(length: number, keeps: Keeps): Rows {
  const to = new Int32Array(length).fill(-1);
  let count = 0;
  for (let row = 0; row < length; row++) if (keeps(row)) to[row] = count++;
  const from = new Int32Array(count);
  for (let row = 0; row < length; row++) if (to[row]! >= 0) from[to[row]!] = row;
  return { from, to };
}

/** How each column of a kind of record is narrowed: one that is missing here does not compile. */
type Ways<T> = { readonly [Column in keyof T]: (column: T[Column], rows: Rows) => T[Column] };

function columnsOf<T extends object>(records: T, ways: Ways<T>, rows: Rows): T {
  return Object.fromEntries(
    (Object.keys(ways) as (keyof T)[]).map((column) => [column, ways[column](records[column], rows)]),
  ) as T;
}

const count = (_: number, { from }: Rows) => from.length;
/** What is said of the exports, whatever is shown of them. */
const ofExports = <T>(value: T) => value;
function values<T>(column: readonly T[], { from }: Rows): T[] {
  const kept = new Array<T>(from.length);
  for (let row = 0; row < kept.length; row++) kept[row] = column[from[row]!]!;
  return kept;
}
const numbers = (column: Float64Array, { from }: Rows) =>
  numberColumn(from.length, (row) => column[from[row]!]!);
const flags = (column: Uint8Array, { from }: Rows) => {
  const kept = new Uint8Array(from.length);
  for (let row = 0; row < kept.length; row++) kept[row] = column[from[row]!]!;
  return kept;
};
const places = (column: Int32Array, { from }: Rows) => placeColumn(from.length, (row) => column[from[row]!]!);
const texts = (column: TextColumn, { from }: Rows) => column.pick(from);
const idLists = (lists: IdLists, { from }: Rows) => lists.pick(from);
const origin =
  (of: (row: number) => Origin, { from }: Rows) =>
  (row: number) =>
    of(from[row]!);
const mergedRows = (merged: readonly MergedRow[], { to }: Rows) =>
  merged.flatMap((row) => (to[row.record]! < 0 ? [] : [{ ...row, record: to[row.record]! }]));
const touchesOf =
  (touches: (lead: number) => readonly Touch[], { from }: Rows) =>
  (lead: number) =>
    touches(from[lead]!).map((touch) => ({ ...touch, lead }));

const OF_EXPORTS = {
  length: count,
  duplicates: ofExports,
  newInReading: ofExports,
  knownInReading: ofExports,
  merged: mergedRows,
  origin,
};

const LEADS: Ways<Leads> = {
  ...OF_EXPORTS,
  id: values,
  contactId: values,
  dealId: values,
  mergedIds: values,
  email: values,
  emails: (emails: EmailLists, { from }) => emails.pick(from),
  name: values,
  company: values,
  source: values,
  campaign: values,
  owner: values,
  team: values,
  country: values,
  region: values,
  phone: values,
  created: numbers,
  assigned: numbers,
  firstResponse: numbers,
  attempts: numbers,
  disqualified: flags,
  reason: values,
  fit: numbers,
  interest: numbers,
  asked: (asked, rows) =>
    new Map(
      [...asked].map(([name, column]) => [
        name,
        column instanceof Float64Array ? numbers(column, rows) : values(column, rows),
      ]),
    ),
  stagesNamed: flags,
  stageNow: (column, { from }) => Int8Array.from(from, (lead) => column[lead]!),
  notLead: flags,
  entered: (stages, rows) => stages.map((column) => numbers(column, rows)),
  convertedUnsaid: ofExports,
  unknownStages: ofExports,
  touches: touchesOf,
  hasResponse: ofExports,
};

const DEALS: Ways<Deals> = {
  ...OF_EXPORTS,
  id: values,
  name: values,
  leadIds: idLists,
  emails: idLists,
  company: values,
  owner: values,
  team: values,
  pipeline: values,
  amount: numbers,
  currency: values,
  zeroAmount: flags,
  withoutRate: flags,
  stage: values,
  status: flags,
  created: numbers,
  closed: numbers,
  lostReason: values,
  outcomesTold: ofExports,
  withoutState: ofExports,
  contradicted: ofExports,
  unknownStages: ofExports,
};

const ACTIVITIES: Ways<Activities> = {
  ...OF_EXPORTS,
  leadIds: idLists,
  emails: idLists,
  at: numbers,
  type: values,
  unknownTypes: ofExports,
  withoutType: ofExports,
  inbound: flags,
  reached: flags,
  undone: flags,
  owner: texts,
};

const SPEND: Ways<Spend> = {
  ...OF_EXPORTS,
  date: numbers,
  until: numbers,
  source: values,
  campaign: values,
  cost: numbers,
  currency: values,
  withoutRate: flags,
  campaignOf: places,
  givenWay: ofExports,
};

const VISITS: Ways<Visits> = {
  ...OF_EXPORTS,
  date: numbers,
  until: numbers,
  source: values,
  campaign: values,
  visitors: numbers,
  countsVisits: ofExports,
  countsTwice: ofExports,
};

function matchesOf({ lead, by }: DealMatches, deals: Rows, leads: Rows): DealMatches {
  const kept = placeColumn(deals.from.length, (deal) => {
    const place = lead[deals.from[deal]!]!;
    return place < 0 ? -1 : leads.to[place]!;
  });
  return {
    lead: kept,
    by: Array.from(kept, (place, deal): MatchedBy => (place < 0 ? 'none' : by[deals.from[deal]!]!)),
  };
}

/** The attempts at the leads that are kept, and the activities that they are. */
function attemptsOf({ attempts, activities }: Records, leads: Rows): [Attempts, Rows] {
  const start = new Int32Array(leads.from.length + 1);
  for (let lead = 0; lead < leads.from.length; lead++) {
    const all = leads.from[lead]!;
    start[lead + 1] = start[lead]! + attempts.start[all + 1]! - attempts.start[all]!;
  }
  const places = new Int32Array(start[leads.from.length]!);
  const isMade = new Uint8Array(activities.length);
  for (let lead = 0; lead < leads.from.length; lead++)
    for (let k = start[lead]!; k < start[lead + 1]!; k++) {
      places[k] = attempts.start[leads.from[lead]!]! + k - start[lead]!;
      isMade[attempts.activity[places[k]!]!] = 1;
    }
  const rows = rowsOf(activities.length, (activity) => isMade[activity] === 1);
  return [
    {
      start,
      activity: placeColumn(places.length, (k) => rows.to[attempts.activity[places[k]!]!]!),
      at: numberColumn(places.length, (k) => attempts.at[places[k]!]!),
      reached: flagColumn(places.length, (k) => attempts.reached[places[k]!] === 1),
      unmatched: [],
    },
    rows,
  ];
}
