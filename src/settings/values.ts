import { isSerialDay, readDate } from '../exports/dates.ts';
import { readNumber } from '../exports/numbers.ts';

/** A typed number, in Swedish or English dress; undefined where it is none. */
export function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : (readNumber(String(value)) ?? readNumber(String(value), '.'));
}

/** A typed day as its serial day; undefined where it is none. */
export function dateOf(value: unknown): number | undefined {
  const date = isSerialDay(value) ? value : readDate(String(value), 'dmy', () => 0);
  return date === undefined ? undefined : Math.floor(date);
}
