/** Where things are in a tab: A1 notation and the edges of the grid. */
import { type CellZone, helpers } from '../engine/engine.ts';

/** A zone in A1 notation: `B2`, `A1:C3`. */
export function a1Of(zone: CellZone): string {
  const start = helpers.toXC(zone.left, zone.top);
  const end = helpers.toXC(zone.right, zone.bottom);
  return start === end ? start : `${start}:${end}`;
}

/** The zone that `B2` or `A1:C3` means. Whole columns and the names of tabs are not read: the add-on has none. */
export function zoneOfA1(a1: string): CellZone {
  if (!/^[A-Z]+\d+(?::[A-Z]+\d+)?$/.test(a1)) {
    throw new Error(`The range "${a1}" is not available in the local workbook`);
  }
  return helpers.toZone(a1);
}

/** The rows that `1:20` means, counted from 1; undefined of another notation. */
export function rowsOfA1(a1: string): { first: number; last: number } | undefined {
  const [, first, last] = /^(\d+):(\d+)$/.exec(a1) ?? [];
  return last === undefined ? undefined : { first: Number(first), last: Number(last) };
}

/** Throws as Google does if the zone reaches over the edge of a grid of that size. */
export function requireInside(zone: CellZone, rows: number, columns: number): void {
  const whole = [zone.top, zone.bottom, zone.left, zone.right].every(Number.isInteger);
  if (!whole) throw new Error('The parameters of the range must be whole numbers.');
  if (zone.top < 0) throw new Error('The starting row of the range is too small.');
  if (zone.left < 0) throw new Error('The starting column of the range is too small.');
  if (zone.bottom < zone.top) throw new Error('The number of rows in the range must be at least 1.');
  if (zone.right < zone.left) throw new Error('The number of columns in the range must be at least 1.');
  if (zone.bottom >= rows) throw new Error('Those rows are out of bounds.');
  if (zone.right >= columns) throw new Error('Those columns are out of bounds.');
}
