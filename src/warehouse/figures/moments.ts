import type { Found } from '../figure.ts';

const SECONDS_OF_DAY = 86_400;

/** What the columns of a moment say as a serial number; NaN for none. */
export function momentIn({ value }: Found, name: string): number {
  const day = value(`${name}_day`);
  return day === 0 ? Number.NaN : day + value(`${name}_second`) / SECONDS_OF_DAY;
}
