import { onlyDate } from '../../values/dates.ts';
import { isoWeek } from '../../values/isoWeek.ts';
import type { Found } from '../figure.ts';

/** "202610" as "2026-10"; '' for no month. */
export function monthLabel(month: string): string {
  return month === '0' ? '' : `${month.slice(0, 4)}-${month.slice(4)}`;
}

const FIRST_MONDAY = onlyDate('1990-01-01')!;

/** Weeks since Monday the first of January 1990 as ISO 8601 writes the week. */
export function weekLabel(weeks: string): string {
  const { year, week } = isoWeek(FIRST_MONDAY + 7 * Number(weeks));
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The values of a figure without keys. */
export function oneRow(rows: readonly Found[]): (name: string) => number {
  return (name) => rows[0]?.value(name) ?? 0;
}

/** A SELECT of names, one row each. */
export function named(column: string, names: readonly string[]): string {
  return names.map((name, i) => `SELECT '${name}'${i === 0 ? ` AS ${column}` : ''}`).join(' UNION ALL ');
}

/** The cases in which a part is divided by the column that is called as it is. */
export function ofTexts(columns: readonly string[]): string {
  return columns.map((column) => `WHEN '${column}' THEN ${column}`).join(' ');
}
