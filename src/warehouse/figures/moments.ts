import type { Found } from '../figure.ts';
import type { Sql } from '../step.ts';

const SECONDS_OF_DAY = 86_400;

/** The columns of a datetime: the day as a serial number, and the second of it. */
export function momentColumns(sql: Sql, name: string, datetime: string): string {
  return `${sql.serialDay(datetime)} AS ${name}_day, ${sql.secondOfDay(datetime)} AS ${name}_second`;
}

/** What those columns say as a serial number; NaN for none. */
export function momentIn({ value }: Found, name: string): number {
  const day = value(`${name}_day`);
  return day === 0 ? Number.NaN : day + value(`${name}_second`) / SECONDS_OF_DAY;
}
