import { bothLanguages } from '../language/language.ts';
import { FIELDS, fieldLabel, headerWords } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { STAGES } from '../schema/stages.ts';
import { isSerialDay, onlyDate } from '../values/dates.ts';
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

/** A typed day as its serial day; undefined where it is none, or can be read in two ways. */
export function dateOf(value: unknown): number | undefined {
  const date = isSerialDay(value) ? value : onlyDate(String(value));
  return date === undefined ? undefined : Math.floor(date);
}

/** "08:00", "8", 8 or a fraction of a day. */
export function timeOf(value: unknown): number | undefined {
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(String(value).trim());
  const hours = clock ? Number(clock[1]) + Number(clock[2]) / 60 : numberOf(value);
  if (hours === undefined || hours < 0 || hours > 24) return undefined;
  return typeof value === 'number' && hours < 1 ? hours : hours / 24;
}

/** An empty list is a value: nothing is chosen. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (!Array.isArray(value) && String(value).trim() === '');
}

/** A dash says that there is none. */
export function isDash(value: unknown): boolean {
  return /^\s*[-\u2212\u2013\u2014]\s*$/.test(String(value ?? ''));
}
