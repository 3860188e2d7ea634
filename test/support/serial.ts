import { readDate } from '../../src/values/dates.ts';

/** A date, with or without its time, as the serial number that the measures use. */
export function serial(text: string): number {
  return readDate(text, 'dmy', () => 0)!;
}
