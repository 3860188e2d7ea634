import type { Settings } from '../settings/settings.ts';
import { numberColumn } from '../values/columns.ts';
import { lastDays } from './datedByMonth.ts';
import { groupRows } from './grouping.ts';
import { currencyCode, priced } from './money.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

/** Costs as columns, in the workbook's currency; NaN where their currency has no rate. */
export interface Spend {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  readonly date: Float64Array;
  /** The last day that the cost is for: of a month's cost the month's last, else the day itself. */
  readonly until: Float64Array;
  readonly source: readonly string[];
  readonly campaign: readonly string[];
  readonly cost: Float64Array;
  readonly currency: readonly string[];
  /** 1 where the cost is in a currency without a rate. */
  readonly withoutRate: Uint8Array;
  /** The place in the calendar of the campaign that the cost was typed for; -1 for a cost from an export. */
  readonly campaignOf: Int32Array;
  /** Places in the calendar of the campaigns whose typed cost has given way to an imported one. */
  readonly givenWay: readonly number[];
  readonly origin: (cost: number) => Origin;
}

/** Makes one cost of all rows that agree in every cell. */
export function spendFrom(table: RecordTable, settings: Settings): Spend {
  const rows = groupRows(numberColumn(table.length, (row) => table.fingerprint(row)));
  const group = table.ordered(rows, table.latestNumber('date', rows));
  const column = (field: string) => table.latestText(field, group);
  const text = (field: string) => column(field).toArray();
  const number = (field: string) => table.latestNumber(field, group);
  const currency = column('currency').map(currencyCode).toArray();
  const date = number('date');
  const { amount: cost, withoutRate } = priced(number('cost'), currency, settings);
  return {
    length: group.first.length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    date,
    until: lastDays(date),
    source: text('source'),
    campaign: text('campaign'),
    cost,
    currency,
    withoutRate,
    campaignOf: new Int32Array(group.first.length).fill(-1),
    givenWay: [],
    origin: (cost) => table.origin(group.last[cost]!),
  };
}
