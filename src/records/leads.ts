import { enteredField } from '../schema/fields.ts';
import { CUSTOMER, OPPORTUNITY, STAGES, type StageKey, type StageTarget, stageOf } from '../schema/stages.ts';
import type { AskedColumn } from '../settings/definitions.ts';
import type { ConvertedMeans } from '../settings/settings.ts';
import { flagColumn } from '../values/columns.ts';
import { possibleDates } from '../values/dates.ts';
import { textKey } from '../values/plainText.ts';
import type { TextColumn } from '../values/textColumn.ts';
import { yesOrNo } from '../values/yesNo.ts';
import { EmailLists } from './emailLists.ts';
import { type Grouping, groupRows } from './grouping.ts';
import { shortId } from './ids.ts';
import { keysOf, mergedIdsOf } from './leadRows.ts';
import { type Touch, touchesOfRows } from './leadTouches.ts';
import { onceForEachWord } from './onceForEachWord.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

/** Leads as columns: the value of lead i is at place i of each. Dates are serial days, NaN where unknown. */
export interface Leads {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  readonly id: readonly string[];
  /** The contact and the deal that the lead was converted into, by their ids. */
  readonly contactId: readonly string[];
  readonly dealId: readonly string[];
  /** Ids of contacts that were merged into this one, or of its person: deals and activities may name them. */
  readonly mergedIds: readonly (readonly string[])[];
  /** Its first address, '' where it has none. */
  readonly email: readonly string[];
  /** All of its addresses: deals and activities may name any. */
  readonly emails: EmailLists;
  readonly name: readonly string[];
  readonly company: readonly string[];
  readonly source: readonly string[];
  readonly campaign: readonly string[];
  readonly owner: readonly string[];
  readonly team: readonly string[];
  readonly country: readonly string[];
  readonly region: readonly string[];
  /** As it is written: a text, whose zeros and plus sign stay. */
  readonly phone: readonly string[];
  readonly created: Float64Array;
  readonly assigned: Float64Array;
  readonly firstResponse: Float64Array;
  readonly attempts: Float64Array;
  readonly disqualified: Uint8Array;
  readonly reason: readonly string[];
  /** Scores of 0–100 that the export has itself. */
  readonly fit: Float64Array;
  readonly interest: Float64Array;
  /** What the scoring rules ask for besides, by the name of the column; only what an export has. */
  readonly asked: ReadonlyMap<string, readonly string[] | Float64Array>;
  /** The highest stage that the CRM has ever named as the stage now, as its place in STAGES; -1 where none. */
  readonly stageNow: Int8Array;
  /** All stages that the CRM has ever named so: bit n for the stage at place n in STAGES. */
  readonly stagesNamed: Uint8Array;
  /** 1 for a contact that the CRM says is no lead (a subscriber). */
  readonly notLead: Uint8Array;
  /** For each stage, the first date on which the lead entered it. */
  readonly entered: readonly Float64Array[];
  /** Leads that a file of no known system calls converted and does not call customers: into what is not said in it. */
  readonly convertedUnsaid: number;
  /** Stage words that no mapping knows, with the number of rows that hold them. */
  readonly unknownStages: ReadonlyMap<string, number>;
  /** The touches that the rows of a lead hold, in no order. */
  readonly touches: (lead: number) => readonly Touch[];
  /** Which of the columns that the speed of sales is measured by were in the exports. */
  readonly hasResponse: boolean;
  readonly origin: (lead: number) => Origin;
}

/** That a row is converted is said by its stage word, which nothing says the meaning of. */
const OF_STAGE = 2;

/** Later than any day there is. */
const AFTER_ALL_LEADS = 1e9;

const DISQUALIFIED =
  /^(?:unqualified|disqualified|diskvalificerad|diskvalificerat|okvalificerad|ej kvalificerad)$/i;
const CONVERTED = /^(?:converted|konverterad|konverterat|konvertert|konverteret|konvertoitu|konvertiert)$/i;

/**
 * Makes one lead of all rows with the same id: the last row wins, the source and campaign
 * of the row created first are kept, the first date
 * of each stage counts and a stage once reached stays reached. A row without an id belongs to the lead with its e-mail; so
 * does a row of a list of persons, where no lead names the person by its id.
 */
export function leadsFrom(
  table: RecordTable,
  stageWords: ReadonlyMap<string, StageTarget>,
  asked: readonly AskedColumn[],
  convertedMeans: ConvertedMeans | null = null,
): Leads {
  const ids = table.text('id').map(shortId);
  const emails = EmailLists.of(table.text('email'));
  const persons = flagColumn(table.length, (row) => table.isPerson(row));
  const rows = groupRows(keysOf(table, ids, emails, persons));
  const group = table.ordered(rows, createdOf(table, persons, rows));
  const length = group.first.length;
  const last = (field: string) => table.latestText(field, group).toArray();
  const lastNumber = (field: string) => table.latestNumber(field, group);
  const id = last('id');
  const ofLeads = emails.ofRecords(group);
  const entered = STAGES.map((stage) => earliest(table.number(enteredField(stage)), group));
  const { stageNow, stagesNamed, notLead, lost, unknownStages, convertedUnsaid } = stagesNow(
    table,
    group.recordOf,
    length,
    stageWords,
    entered[CUSTOMER]!,
    convertedMeans,
  );
  const created = createdOf(table, persons, group);
  const disqualified = table
    .latestText('disqualified', group)
    .flags((word) => yesOrNo(word) === true || DISQUALIFIED.test(word));
  const reason = last('reason');
  return {
    length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    id,
    contactId: last('contactId'),
    dealId: last('dealId'),
    mergedIds: mergedIdsOf(table, group, ids, id),
    email: ofLeads.firsts(),
    emails: ofLeads,
    name: names(last('name'), last('firstName'), last('lastName')),
    company: last('company'),
    ...origins(table, persons, group),
    owner: last('owner'),
    team: last('team'),
    country: last('country'),
    region: last('region'),
    phone: last('phone'),
    created: becameLead(created, entered[0]!),
    assigned: lastNumber('assigned'),
    firstResponse: earliest(table.number('firstResponse'), group),
    attempts: lastNumber('attempts'),
    disqualified: disqualified.map((is, i) => (is || reason[i] || lost[i] ? 1 : 0)),
    reason,
    fit: lastNumber('fit'),
    interest: lastNumber('interest'),
    asked: new Map(
      asked
        .filter(({ name }) => table.has(name))
        .map(({ name, type }) => [name, type === 'text' ? last(name) : lastNumber(name)]),
    ),
    stageNow,
    stagesNamed,
    notLead,
    entered,
    convertedUnsaid,
    unknownStages,
    touches: touchesOfRows(table, group, created),
    hasResponse: table.has('firstResponse'),
    origin: (lead) => table.origin(group.last[lead]!),
  };
}

function stagesNow(
  table: RecordTable,
  recordOf: Int32Array,
  length: number,
  mapped: ReadonlyMap<string, StageTarget>,
  becameCustomer: Float64Array,
  convertedMeans: ConvertedMeans | null,
) {
  const stageNow = new Int8Array(length).fill(-1);
  const stagesNamed = new Uint8Array(length);
  const notLead = new Uint8Array(length);
  const lost = new Uint8Array(length);
  const unknownStages = new Map<string, number>();
  const converted = table
    .text('converted')
    .flags(
      (word) => yesOrNo(word) === true || CONVERTED.test(word) || possibleDates(word, () => 0).length > 0,
    );
  const targetOf = onceForEachWord((word, stages) => stageOf(word, mapped, stages));
  const { words, codes } = table.text('stage');
  for (let row = 0; row < table.length; row++) {
    const word = words[codes[row]!]!;
    if (word === '') continue;
    const target = targetOf(word, table.formStages(row));
    const record = recordOf[row]!;
    // The last row says whether the lead is given up; a lead may be taken up again.
    lost[record] = target === 'lost' ? 1 : 0;
    if (target === undefined && CONVERTED.test(word)) converted[row] = OF_STAGE;
    else if (target === undefined) unknownStages.set(word, (unknownStages.get(word) ?? 0) + 1);
    else if (target === 'notLead') notLead[record] = 1;
    else {
      const stage = STAGES.indexOf(target as StageKey);
      stageNow[record] = Math.max(stageNow[record]!, stage);
      stagesNamed[record]! |= 1 << stage;
    }
  }
  table
    .text('isCustomer')
    .flags((word) => yesOrNo(word) === true)
    .forEach((isCustomer, row) => {
      if (isCustomer) stageNow[recordOf[row]!] = CUSTOMER;
    });
  // Known systems say into what: there a deal, of which it is an opportunity until the deal is won.
  const unsaid = new Set<number>();
  converted.forEach((isConverted, row) => {
    if (!isConverted) return;
    const record = recordOf[row]!;
    const isSaid = isConverted !== OF_STAGE && table.isOfKnownForm(row);
    const isCustomer = stageNow[record] === CUSTOMER || !Number.isNaN(becameCustomer[record]!);
    if (!isSaid && !isCustomer) unsaid.add(record);
    const reached = !isSaid && convertedMeans === 'customer' ? CUSTOMER : OPPORTUNITY;
    stageNow[record] = Math.max(stageNow[record]!, reached);
    if (isSaid) stagesNamed[record]! |= 1 << reached;
  });
  return { stageNow, stagesNamed, notLead, lost, unknownStages, convertedUnsaid: unsaid.size };
}

/**
 * Where each lead came from: the source of the row with the earliest creation date that has one, and the campaign of the
 * earliest that has one and no other source. Lists may be sorted newest first. Of rows of one moment the first counts; a row
 * without a date, and one of a list of persons, comes after the others.
 */
function origins(table: RecordTable, persons: Uint8Array, { recordOf, first, byRow }: Grouping) {
  const [sources, campaigns] = [table.text('source'), table.text('campaign')];
  if (byRow) return { source: sources.toArray(), campaign: campaigns.toArray() };
  const dates = table.number('created');
  const ageOf = (row: number): number =>
    (Number.isNaN(dates[row]!) ? AFTER_ALL_LEADS / 2 : dates[row]!) + (persons[row] ? AFTER_ALL_LEADS : 0);
  const source = oldest(sources, () => true);
  const keys = sources.words.map(textKey);
  const keyOf = new Map(sources.words.map((word, code) => [word, keys[code]!]));
  const campaign = oldest(campaigns, (row) => {
    const key = keys[sources.codes[row]!]!;
    return key === '' || key === keyOf.get(source[recordOf[row]!]!);
  });
  return { source, campaign };

  function oldest({ words, codes }: TextColumn, counts: (row: number) => boolean): string[] {
    const result = new Array<string>(first.length).fill('');
    const ages = new Float64Array(first.length).fill(Number.POSITIVE_INFINITY);
    for (let row = 0; row < codes.length; row++) {
      const word = words[codes[row]!]!;
      const record = recordOf[row]!;
      if (word === '' || !(ageOf(row) < ages[record]!) || !counts(row)) continue;
      ages[record] = ageOf(row);
      result[record] = word;
    }
    return result;
  }
}

function earliest(values: Float64Array, { recordOf, first, byRow }: Grouping): Float64Array {
  if (byRow) return values;
  const result = new Float64Array(first.length).fill(Number.NaN);
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!;
    const record = recordOf[row]!;
    if (!(result[record]! <= value) && !Number.isNaN(value)) result[record] = value;
  }
  return result;
}

/** When a lead's own rows say that it was created; a person may have been known long before. */
function createdOf(table: RecordTable, persons: Uint8Array, group: Grouping): Float64Array {
  const created = table.number('created');
  if (!persons.includes(1)) return earliest(created, group);
  const ofLead = earliest(
    created.map((date, row) => (persons[row] ? Number.NaN : date)),
    group,
  );
  const ofAny = earliest(created, group);
  return ofLead.map((date, i) => (Number.isNaN(date) ? ofAny[i]! : date));
}

/** A contact that was a subscriber first is a lead from the day it became one. */
function becameLead(created: Float64Array, leadDate: Float64Array): Float64Array {
  return created.map((date, i) => (leadDate[i]! > date || Number.isNaN(date) ? leadDate[i]! : date));
}

function names(full: readonly string[], first: readonly string[], lastName: readonly string[]): string[] {
  return full.map((name, i) => name || (first[i] || lastName[i] ? `${first[i]} ${lastName[i]}`.trim() : ''));
}
