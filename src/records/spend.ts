import type { Settings } from '../settings/settings.ts';
import { priced } from './money.ts';
import type { Table } from './table.ts';

/** Costs as columns, in the workbook's currency; NaN where their currency has no rate. */
export interface Spend {
  readonly length: number;
  readonly date: Float64Array;
  readonly source: readonly string[];
  readonly campaign: readonly string[];
  readonly cost: Float64Array;
  readonly currency: readonly string[];
  /** 1 where the cost is in a currency without a rate. */
  readonly withoutRate: Uint8Array;
}

export function spendFrom(table: Table, settings: Settings): Spend {
  const currency = table.text('currency').map((code) => code.trim().toUpperCase());
  const { amount: cost, withoutRate } = priced(table.number('cost'), currency, settings);
  return {
    length: table.length,
    date: table.number('date'),
    source: table.text('source'),
    campaign: table.text('campaign'),
    cost,
    withoutRate,
    currency,
  };
}
