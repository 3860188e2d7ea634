import { labelsOf } from '../language/formerLabels.ts';
import { inEveryLanguage } from '../language/language.ts';
import { FIELDS, fieldLabel, headerWords } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { STAGES } from '../schema/stages.ts';
import { readClock } from '../values/clock.ts';
import { isSerialDay, onlyDate } from '../values/dates.ts';
import { moneyUnitOf } from '../values/moneyUnit.ts';
import { readAmount, readNumber } from '../values/numbers.ts';

/** What people type, understood: a word in any language, a number in either dress, a field by its name. */

/** Is the typed value the word itself, or what any language calls it or has called it? A boolean is yes or no. */
export function isWord(value: unknown, word: string, key: Parameters<typeof labelsOf>[0]): boolean {
  const typed = value === true ? 'yes' : value === false ? 'no' : String(value).trim().toLowerCase();
  return typed === word.toLowerCase() || labelsOf(key).some((text) => text.toLowerCase() === typed);
}

/**
 * A typed number.
 *
 * @param inDoubt what one sign before three digits stands between, as in "400.000": thousands, as in every count;
 *   decimals, as in an exchange rate; or nobody can tell, and it is none
 */
export function numberOf(
  value: unknown,
  inDoubt: 'thousands' | 'decimals' | 'untold' = 'thousands',
): number | undefined {
  if (typeof value === 'number') return value;
  const text = String(value);
  const number = readNumber(text);
  if (number !== undefined || inDoubt === 'untold') return number;
  return readNumber(text, inDoubt === 'thousands' ? 'none' : text.includes(',') ? ',' : '.');
}

/** A typed sum of money; three digits behind one sign are thousands. */
export function amountOf(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  return isPercentage(value) ? undefined : (readAmount(String(value)) ?? readAmount(String(value), 'none'));
}

/** A field by its own name or by what any language calls it. */
export function fieldOf(kind: RecordKind, word: string): string | undefined {
  const names = [
    ...FIELDS[kind].map(({ name }) => name),
    ...(kind === 'leads' ? STAGES.map((stage) => `entered:${stage}`) : []),
  ];
  return names.find(
    (name) =>
      headerWords(name) === headerWords(word) ||
      inEveryLanguage(fieldLabel(name)).some((text) => headerWords(text) === headerWords(word)),
  );
}

/** The lines of a list that hold anything. */
export function filled(rows: readonly (readonly unknown[])[]): (readonly unknown[])[] {
  return rows.filter((row) =>
    row.some((value) => value !== undefined && value !== null && String(value).trim() !== ''),
  );
}

/** "20 %" is a share and no amount. */
export function isPercentage(value: unknown): boolean {
  return typeof value === 'string' && /%|pro[cs]ent|percent/i.test(value);
}

/** A currency by its three letters or a sign or word that only it has; undefined for "kr", which several have, and "tkr". */
export function currencyOf(value: unknown): string | undefined {
  const text = String(value ?? '').trim();
  const unit = moneyUnitOf(text);
  const code = unit ? unit.currency : text.toUpperCase();
  return unit && unit.scale !== 1 ? undefined : /^[A-Z]{3}$/.test(code ?? '') ? code : undefined;
}

/** A typed day as its serial day; undefined where it is none, or can be read in two ways. */
export function dateOf(value: unknown): number | undefined {
  const date = isSerialDay(value) ? value : onlyDate(String(value));
  return date === undefined ? undefined : Math.floor(date);
}

/** What {@link readClock} knows, "8,5", 8, or a fraction of a day; as a fraction of a day. */
export function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number' && value < 1) return value >= 0 ? value : undefined;
  const hours = readClock(String(value)) ?? numberOf(value, 'decimals');
  return hours === undefined || hours < 0 || hours > 24 ? undefined : hours / 24;
}

/** An empty list is a value: nothing is chosen. */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (!Array.isArray(value) && String(value).trim() === '');
}

/** A dash says that there is none. */
export function isDash(value: unknown): boolean {
  return /^\s*[-\u2212\u2013\u2014]\s*$/.test(String(value ?? ''));
}
