import { normalEmail } from './leads.ts';
import { groupRows, type Table } from './table.ts';

export type ActivityType = 'call' | 'email' | 'meeting' | 'other' | 'note';

/** Activities as columns: what somebody did towards a lead. */
export interface Activities {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  readonly leadIds: readonly (readonly string[])[];
  readonly emails: readonly (readonly string[])[];
  readonly at: Float64Array;
  readonly type: readonly ActivityType[];
  readonly inbound: Uint8Array;
  readonly reached: Uint8Array;
  readonly owner: readonly string[];
}

const TYPE_WORDS: readonly (readonly [ActivityType, RegExp])[] = [
  ['call', /call|samtal|telefon|phone|ring/i],
  ['email', /mail|e-post|epost|mejl/i],
  ['meeting', /meeting|m\u00f6te|demo|visit|bes\u00f6k/i],
  ['note', /note|anteckning|task|uppgift|att g\u00f6ra/i],
];
const REACHED =
  /^(?:connected|reached|answered|completed|held|attended|n\u00e5dd|ansluten|anslutet|svarade|besvarat|besvarad|genomf\u00f6rt|genomf\u00f6rd|yes|ja|true|sant)\b/i;
const INBOUND = /inbound|incoming|inkommande|received|mottag/i;
const SEVERAL = /[;,|\s]+/;

/** Makes one activity of all rows with the same id: the last row wins. */
export function activitiesFrom(table: Table): Activities {
  const ids = table.text('id');
  const group = groupRows(table.length, (row) => ids[row]!);
  const rows = Array.from(group.last);
  const text = (field: string): string[] => {
    const values = table.text(field);
    return rows.map((row) => values[row]!);
  };
  const at = table.number('at');
  return {
    length: rows.length,
    duplicates: group.duplicates,
    newInReading: table.perReading(group.first),
    leadIds: text('leadId').map((value) => value.split(SEVERAL).filter(Boolean)),
    emails: text('email').map((value) => value.split(SEVERAL).filter(Boolean).map(normalEmail)),
    at: Float64Array.from(rows, (row) => at[row]!),
    type: text('type').map(activityType),
    inbound: Uint8Array.from(text('direction'), (word) => (INBOUND.test(word) ? 1 : 0)),
    reached: Uint8Array.from(text('outcome'), (word) => (REACHED.test(word) ? 1 : 0)),
    owner: text('owner'),
  };
}

function activityType(word: string): ActivityType {
  return TYPE_WORDS.find(([, words]) => words.test(word))?.[0] ?? 'other';
}
