import { EXAMPLE_ROWS, exampleCell } from '../../docs/warehouseExample.ts';
import { CONTRACT, type ContractRow, type ContractRows } from '../../src/warehouse/contract.ts';
import { SAID } from '../../src/warehouse/contractCheck.ts';
import { serial } from './serial.ts';

/** The rows of the contract's example, as an engine is filled with them. */
export const EXAMPLE = Object.fromEntries(
  CONTRACT.map(({ name, columns }) => [
    name,
    EXAMPLE_ROWS[name].map(
      (row): ContractRow =>
        columns.map((column) => {
          const cell = exampleCell(row, column);
          return column.type.startsWith('date') && cell !== null ? serial(String(cell)) : cell;
        }),
    ),
  ]),
) as unknown as ContractRows;

/** What the check of the tables says, without what is no fault. */
export function faultsIn(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  const said: readonly unknown[] = Object.values(SAID);
  return rows
    .filter(({ fault }) => !said.includes(fault))
    .map((row) => `${row.table_name} ${row.column_name}: ${row.fault} ${row.found}`);
}
