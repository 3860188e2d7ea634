import type { Language } from '../language/languages.ts';
import { printNumber } from '../language/print.ts';
import { FIELDS } from '../schema/fields.ts';
import { isoText } from '../values/dates.ts';
import type { Reading } from './reading.ts';

const PREVIEW_ROWS = 5;

/** The first rows of an export as they were read: a line of the fields that were found, and their values. */
export interface Preview {
  readonly fields: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** @returns dates as dates and amounts as amounts, in the order of the kind's fields */
export function previewOf({ recognition, texts, numbers, rowNumbers }: Reading, language: Language): Preview {
  const order = FIELDS[recognition.kind].map(({ name }) => name);
  const types = new Map(FIELDS[recognition.kind].map(({ name, type }) => [name, type]));
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  const fields = [...recognition.columns.keys()].sort((a, b) => rank(a) - rank(b));
  const value = (name: string, row: number): string => {
    const number = numbers.get(name)?.[row];
    if (number === undefined) return texts.get(name)?.at(row) ?? '';
    if (Number.isNaN(number)) return '';
    return types.get(name) === 'number' ? printNumber(number, language) : isoText(number, number % 1 !== 0);
  };
  return {
    fields,
    rows: Array.from(rowNumbers.slice(0, PREVIEW_ROWS), (_, row) => fields.map((name) => value(name, row))),
  };
}
