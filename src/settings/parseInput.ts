import { bothLanguages } from '../language/language.ts';
import { FIELDS, fieldLabel, headerWords } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { STAGES } from '../schema/stages.ts';
import { isSerialDay, readDate } from '../values/dates.ts';
import { readNumber } from '../values/numbers.ts';

/** What people type, understood: a word in either language, a number in either dress, a field by its name. */

/** Is the typed value the word itself, or what either language calls it? A boolean is yes or no. */
export function isWord(value: unknown, word: string, key: Parameters<typeof bothLanguages>[0]): boolean {
  const typed = value === true ? 'yes' : value === false ? 'no' : String(value).trim().toLowerCase();
  return typed === word.toLowerCase() || bothLanguages(key).some((text) => text.toLowerCase() === typed);
}

export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : (readNumber(String(value)) ?? readNumber(String(value), '.'));
}

/** A field by its own name or by what either language calls it. */
export function fieldOf(kind: RecordKind, word: string): string | undefined {
  const names = [
    ...FIELDS[kind].map(({ name }) => name),
    ...(kind === 'leads' ? STAGES.map((stage) => `entered:${stage}`) : []),
  ];
  return names.find(
    (name) =>
      headerWords(name) === headerWords(word) ||
      bothLanguages(fieldLabel(name)).some((text) => headerWords(text) === headerWords(word)),
  );
}

/** The lines of a list that hold anything. */
export function filled(rows: readonly (readonly unknown[])[]): (readonly unknown[])[] {
  return rows.filter((row) =>
    row.some((value) => value !== undefined && value !== null && String(value).trim() !== ''),
  );
}

/** A typed day as its serial day; undefined where it is none. */
export function dateOf(value: unknown): number | undefined {
  const date = isSerialDay(value) ? value : readDate(String(value), 'dmy', () => 0);
  return date === undefined ? undefined : Math.floor(date);
}
