import type { Sql } from '../step.ts';

/** Above all values: those not known stand last. One key sorts in half the time of two. */
const LAST = '4611686018427387904';

/**
 * How often each value occurs, as one text: "v12x3 v40x1" is 12 three times and 40 once; "vx2" are two that are not known. Of
 * values that hardly repeat it takes one row of the long table for hundreds of them; no spreadsheet takes it for a date or a number.
 *
 * @param value a column of whole numbers, NULL where it is not known
 * @param n the column that says how often it occurs
 */
export function valueCounts({ dialect }: Pick<Sql, 'dialect'>, value: string, n: string): string {
  const text = (column: string) => `CAST(${column} AS ${dialect.string})`;
  return `STRING_AGG(CONCAT('v', COALESCE(${text(value)}, ''), 'x', ${text(n)}), ' ' ORDER BY COALESCE(${value}, ${LAST}))`;
}

/** A cell of a spreadsheet holds fifty thousand characters: so many values are in one text. */
const VALUES_OF_CELL = 1000;

/** A number for each text of so many values, where there may be more of them. @param of by which texts are divided in any case */
export function placeInCells(of: string, value: string): string {
  const place = `ROW_NUMBER() OVER (PARTITION BY ${of} ORDER BY ${value})`;
  return `${place} - MOD(${place}, ${VALUES_OF_CELL})`;
}

/** The same read again. @returns each value, NaN for those not known, and how often it occurs */
export function valueCountsFrom(text: string): [value: number, n: number][] {
  const counts: [number, number][] = [];
  // A thousand stand in a cell: nothing is cut out of it but what is read.
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(' ', from);
    const until = end < 0 ? text.length : end;
    const times = text.indexOf('x', from);
    if (until > from)
      counts.push([
        times === from + 1 ? Number.NaN : Number(text.slice(from + 1, times)),
        Number(text.slice(times + 1, until)),
      ]);
    from = until + 1;
  }
  return counts;
}
