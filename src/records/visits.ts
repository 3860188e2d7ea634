import { numberColumn } from '../values/columns.ts';
import { lastDays } from './datedByMonth.ts';
import { groupRows } from './grouping.ts';
import type { MergedRow, Origin, RecordTable } from './table.ts';

/** Counts of visitors as columns. */
export interface Visits {
  readonly length: number;
  readonly duplicates: number;
  /** How many of the records each export brought first. */
  readonly newInReading: readonly number[];
  /** How many of the rows of each export belong to a record that was there. */
  readonly knownInReading: readonly number[];
  readonly merged: readonly MergedRow[];
  /** The first day that the count is of; NaN where nothing says it. */
  readonly date: Float64Array;
  /** The last one: of a month's count the month's last, of a report on some days the last of them. */
  readonly until: Float64Array;
  readonly source: readonly string[];
  readonly campaign: readonly string[];
  /** Visitors, or visits where the export counts no visitors; NaN where it says neither. */
  readonly visitors: Float64Array;
  /** Does any export count visits only? */
  readonly countsVisits: boolean;
  /** Has any export a count of each source, and another one of all together? Then visitors are in both. */
  readonly countsTwice: boolean;
  readonly origin: (visit: number) => Origin;
}

/** Makes one count of all rows that agree in every cell. */
export function visitsFrom(table: RecordTable): Visits {
  const rows = groupRows(numberColumn(table.length, (row) => table.fingerprint(row)));
  const group = table.ordered(rows, table.latestNumber('date', rows));
  const text = (field: string) => table.latestText(field, group).toArray();
  const number = (field: string) => table.latestNumber(field, group);
  const [date, last, visitors, sessions] = [
    number('date'),
    number('until'),
    number('visitors'),
    number('sessions'),
  ];
  const source = text('source');
  const visits = visitors.map((n, i) => (Number.isNaN(n) ? sessions[i]! : n));
  return {
    length: group.first.length,
    duplicates: group.duplicates,
    ...table.newAndKnown(group),
    merged: table.merged(group),
    date,
    until: lastDays(date, last),
    source,
    campaign: text('campaign'),
    visitors: visits,
    countsVisits: visitors.some((n, i) => Number.isNaN(n) && !Number.isNaN(sessions[i]!)),
    countsTwice: table.hasInSomeOnly('source'),
    origin: (visit) => table.origin(group.last[visit]!),
  };
}
