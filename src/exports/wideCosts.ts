import { FIELDS } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import { isoText, isSerialDay, readDate } from '../values/dates.ts';
import { sensible } from '../values/longest.ts';
import { type CellTable, cellsOf } from './cellTable.ts';
import { Looks } from './looks.ts';
import { textOf } from './nullTokens.ts';
import { closenessKey, closenessOf } from './synonyms.ts';
import { totalNamed } from './totalWords.ts';

/** Costs with a column for each month, or for each channel, where a list of costs has a row for each. */
export interface WideCosts {
  readonly of: 'months' | 'channels';
  readonly headerRow: number;
  /** The columns that stay: what the costs are of, or when they were. */
  readonly labels: readonly number[];
  /** Those that become rows; what each says of its costs, as a month's ISO text or the channel's name. */
  readonly turned: readonly { readonly column: number; readonly says: string }[];
}

const HEADER_SEARCH_ROWS = 20;
const SAMPLE_ROWS = 100;
const FEWEST_MONTHS = 3;
const FEWEST_CHANNELS = 2;

/** Is it a table of costs with a column for each month or channel? Sums of rows are no column of it. */
export function wideCosts(cells: CellTable): WideCosts | undefined {
  const looks = new Looks();
  for (let line = 0; line < Math.min(cells.length - 1, HEADER_SEARCH_ROWS); line++) {
    const headers = cells.row(line).map((cell) => (typeof cell === 'number' ? cell : textOf(cell)));
    if (headers.filter((header) => header !== '').length < 2) continue;
    const below = Array.from({ length: Math.min(SAMPLE_ROWS, cells.length - line - 1) }, (_, i) =>
      cells.row(line + 1 + i),
    );
    const found = byMonths(headers, below, looks) ?? byChannels(headers, below, looks);
    if (found) return { ...found, headerRow: line };
  }
  return undefined;
}

/**
 * The same costs with a row for each: blank ones are none.
 *
 * @param heads what the new columns are called
 */
export function turnedCosts(
  cells: CellTable,
  { of, headerRow, labels, turned }: WideCosts,
  heads: { readonly month: string; readonly source: string; readonly cost: string },
): CellTable {
  const header = cells.row(headerRow);
  const rows: Cell[][] = [
    [
      ...labels.map((column) => header[column] ?? ''),
      of === 'months' ? heads.month : heads.source,
      heads.cost,
    ],
  ];
  for (let line = headerRow + 1; line < cells.length; line++) {
    const kept = labels.map((column) => cells.cell(line, column));
    if (kept.every((cell) => textOf(cell) === '') || totalNamed(textOf(kept[0]!)) !== undefined) continue;
    for (const { column, says } of turned) {
      const cost = cells.cell(line, column);
      if (textOf(cost) !== '') rows.push([...kept, says, cost]);
    }
  }
  return cellsOf(rows);
}

type Header = string | number | boolean;

function byMonths(
  headers: readonly Header[],
  below: readonly (readonly Cell[])[],
  looks: Looks,
): Omit<WideCosts, 'headerRow'> | undefined {
  const turned = headers.flatMap((header, column) => {
    const day = isSerialDay(header) ? header : readDate(sensible(String(header)), 'dmy', () => 0);
    // A month without costs is one of them.
    const isMonth = day !== undefined && (isBlank(below, column) || areAmounts(below, column, looks));
    return isMonth ? [{ column, says: isoText(day) }] : [];
  });
  if (turned.length < FEWEST_MONTHS) return undefined;
  const labels = otherColumns(headers, turned).filter((column) => !areAmounts(below, column, looks));
  return labels.length > 0 ? { of: 'months', labels, turned } : undefined;
}

function byChannels(
  headers: readonly Header[],
  below: readonly (readonly Cell[])[],
  looks: Looks,
): Omit<WideCosts, 'headerRow'> | undefined {
  const isNamed = (header: Header, name?: string) => {
    const near = closenessOf(String(header));
    return FIELDS.spend.some(
      (field) => (name ?? field.name) === field.name && near.has(closenessKey('spend', field.name)),
    );
  };
  const date = headers.findIndex((header) => isNamed(header, 'date'));
  if (
    date < 0 ||
    headers.some((header) => isNamed(header, 'cost') && totalNamed(String(header)) === undefined)
  )
    return undefined;
  const turned = headers.flatMap((header, column) =>
    column === date ||
    isNamed(header) ||
    totalNamed(String(header)) !== undefined ||
    !areAmounts(below, column, looks)
      ? []
      : [{ column, says: String(header) }],
  );
  return turned.length >= FEWEST_CHANNELS ? { of: 'channels', labels: [date], turned } : undefined;
}

function otherColumns(headers: readonly Header[], turned: WideCosts['turned']): number[] {
  const taken = new Set(turned.map(({ column }) => column));
  return headers.flatMap((header, column) => (header === '' || taken.has(column) ? [] : [column]));
}

function isBlank(below: readonly (readonly Cell[])[], column: number): boolean {
  return below.every((row) => textOf(row[column] ?? '') === '');
}

/** Are the cells of a column amounts, as far as they are filled? */
function areAmounts(below: readonly (readonly Cell[])[], column: number, looks: Looks): boolean {
  const filled = below.map((row) => row[column] ?? '').filter((cell) => textOf(cell) !== '');
  return (
    filled.length > 0 &&
    filled.every((cell) => typeof cell === 'number' || looks.canBe('number', textOf(cell)))
  );
}
