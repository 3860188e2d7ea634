import type { TextColumn } from '../values/textColumn.ts';
import { contactEmailsOf } from './emails.ts';
import { IdLists } from './splitIds.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

export type ActivityType = 'call' | 'email' | 'meeting' | 'other' | 'note';

/** Activities as columns: what somebody did towards a lead. */
export interface Activities {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  readonly leadIds: IdLists;
  readonly emails: IdLists;
  readonly at: Float64Array;
  readonly type: readonly ActivityType[];
  readonly inbound: Uint8Array;
  readonly reached: Uint8Array;
  /** 1 for what was planned, called off or left undone: nobody did it. */
  readonly undone: Uint8Array;
  readonly owner: TextColumn;
  readonly origin: (activity: number) => Origin;
}

const TYPE_WORDS: readonly (readonly [ActivityType, RegExp])[] = [
  ['note', /note|anteckning|comment|kommentar|task|to-?do|uppgift|att g\u00f6ra/i],
  ['call', /call|samtal|telefon|phone|ring/i],
  ['email', /mail|e-post|epost|mejl/i],
  ['meeting', /meeting|m\u00f6te|demo|visit|bes\u00f6k/i],
];
const REACHED =
  /^(?:connected|reached|answered|completed|held|attended|spoke|talked|n\u00e5dd|ansluten|anslutet|svarade|besvarat|besvarad|pratade|genomf\u00f6rt|genomf\u00f6rd|yes|ja|true|sant)\b(?!.*(?:voicemail|r\u00f6stbrevl\u00e5da|telefonsvarare))/i;
const UNDONE =
  /^(?:open|not started|in progress|waiting.*|deferred|undone|not done|to.?do|planned|scheduled|rescheduled|overdue|cancell?ed|\u00f6ppen|planerad|planerat|bokad|bokat|ej p\u00e5b\u00f6rjad|p\u00e5g\u00e5ende|inst\u00e4lld|inst\u00e4llt|avbokad|avbokat)$/i;
const NO = /^(?:no|false|0|nej|falskt)$/i;
const INBOUND = /inbound|incoming|inkommande|received|mottag/i;

/** Makes one activity of all rows with the same id: the last row wins. */
export function activitiesFrom(table: RecordTable): Activities {
  const group = table.groupById();
  const text = (field: string) => table.latestText(field, group);
  const types = text('type');
  const outcome = text('outcome');
  const typeOfWord = types.words.map(activityType);
  const inboundType = types.flags((word) => INBOUND.test(word));
  const inbound = text('direction').flags((word) => INBOUND.test(word));
  const undone = text('done').flags((word) => UNDONE.test(word) || NO.test(word));
  const undoneOutcome = outcome.flags((word) => UNDONE.test(word));
  return {
    length: group.first.length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    leadIds: IdLists.of(text('leadId')),
    emails: IdLists.of(text('email'), contactEmailsOf),
    at: table.latestNumber('at', group),
    type: types.each(typeOfWord),
    inbound: inbound.map((is, i) => is | inboundType[i]!),
    reached: outcome.flags((word) => REACHED.test(word)),
    undone: undone.map((is, i) => is | undoneOutcome[i]!),
    owner: text('owner'),
    origin: (activity) => table.origin(group.last[activity]!),
  };
}

function activityType(word: string): ActivityType {
  return TYPE_WORDS.find(([, words]) => words.test(word))?.[0] ?? 'other';
}
