/** Where things are in a tab: A1 notation and the edges of the grid. */
import { helpers, type Zone } from '../engine/engine.ts';

/** A zone in A1 notation: `B2`, `A1:C3`. */
export function a1Of(zone: Zone): string {
  const start = helpers.toXC(zone.left, zone.top);
  const end = helpers.toXC(zone.right, zone.bottom);
  return start === end ? start : `${start}:${end}`;
}

/** The zone that an A1 notation means in a tab of that size, and the tab's name if it gives one. */
export function readA1(
  a1: string,
  size: (tab: string | undefined) => { rows: number; columns: number },
): { tab: string | undefined; zone: Zone } {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i.exec(
    a1.trim(),
  );
  const [, quoted, plain, column1 = '', row1 = '', column2, row2] = match ?? [];
  const single = column2 === undefined && row2 === undefined;
  if (!match || (single && !(column1 && row1)) || (!single && !(column2 || row2))) {
    throw new Error('Range not found');
  }
  const tab = quoted?.replaceAll("''", "'") ?? plain;
  const { rows, columns } = size(tab);
  const column = (letters: string): number => helpers.lettersToNumber(letters.toUpperCase());
  const left = column1 ? column(column1) : 0;
  const top = row1 ? Number(row1) - 1 : 0;
  const right = single ? left : column2 ? column(column2) : columns - 1;
  const bottom = single ? top : row2 ? Number(row2) - 1 : rows - 1;
  return {
    tab,
    zone: {
      left: Math.min(left, right),
      right: Math.max(left, right),
      top: Math.min(top, bottom),
      bottom: Math.max(top, bottom),
    },
  };
}

/** Throws as Google does if the zone reaches over the edge of a grid of that size. */
export function requireInside(zone: Zone, rows: number, columns: number): void {
  const whole = [zone.top, zone.bottom, zone.left, zone.right].every(Number.isInteger);
  if (!whole) throw new Error('The parameters of the range must be whole numbers.');
  if (zone.top < 0) throw new Error('The starting row of the range is too small.');
  if (zone.left < 0) throw new Error('The starting column of the range is too small.');
  if (zone.bottom < zone.top) throw new Error('The number of rows in the range must be at least 1.');
  if (zone.right < zone.left) throw new Error('The number of columns in the range must be at least 1.');
  if (zone.bottom >= rows) throw new Error('Those rows are out of bounds.');
  if (zone.right >= columns) throw new Error('Those columns are out of bounds.');
}
