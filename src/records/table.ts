import type { Reading } from '../exports/reading.ts';
import type { FormStages } from '../schema/stages.ts';

/** Where a record comes from: which import, and the row there as the person counts. */
export interface Origin {
  readonly reading: number;
  readonly row: number;
}

/** A row that belongs to a record of which a later row is. */
export interface MergedRow {
  readonly record: number;
  readonly origin: Origin;
}

/** The rows of all exports of one kind, one below the other, by column. */
export class RecordTable {
  readonly length: number;
  private readonly starts: number[] = [];
  /** The exports in the order in which their values win: what a list of leads says goes before a list of persons. */
  private readonly byWeight: readonly number[];

  constructor(private readonly readings: readonly Reading[]) {
    let length = 0;
    for (const reading of readings) {
      this.starts.push(length);
      length += reading.rowNumbers.length;
    }
    this.length = length;
    const places = readings.map((_, i) => i);
    this.byWeight = [
      ...places.filter((i) => isPersons(readings[i]!)),
      ...places.filter((i) => !isPersons(readings[i]!)),
    ];
  }

  /** Is there a column for the field in any of the exports? */
  has(field: string): boolean {
    return this.readings.some((reading) => reading.texts.has(field) || reading.numbers.has(field));
  }

  text(field: string): readonly string[] {
    if (this.readings.length === 1) return this.readings[0]!.texts.get(field) ?? this.blanks();
    return this.readings.flatMap((reading) => reading.texts.get(field) ?? reading.rowNumbers.map(() => ''));
  }

  /** Numbers and serial dates; NaN where there is none. */
  number(field: string): Float64Array {
    const values = new Float64Array(this.length).fill(Number.NaN);
    this.readings.forEach((reading, i) => {
      const column = reading.numbers.get(field);
      if (column) values.set(column, this.starts[i]!);
    });
    return values;
  }

  /** The key of a row that has no id: rows that agree in every cell are the same thing. */
  sameRow(row: number): string {
    const { reading, place } = this.locate(row);
    return `row:${this.readings[reading]!.fingerprints[place]}`;
  }

  origin(row: number): Origin {
    const { reading, place } = this.locate(row);
    return { reading, row: this.readings[reading]!.rowNumbers[place]! };
  }

  /** What the form of the row's export says of its stage words. */
  formStages(row: number): FormStages | undefined {
    return this.readings[this.locate(row).reading]!.recognition.layout?.stages;
  }

  /** Is the row that of a list of persons? */
  isPerson(row: number): boolean {
    return isPersons(this.readings[this.locate(row).reading]!);
  }

  private locate(row: number): { reading: number; place: number } {
    let reading = this.starts.length - 1;
    while (reading > 0 && this.starts[reading]! > row) reading--;
    return { reading, place: row - this.starts[reading]! };
  }

  /**
   * For each record the value of its last row, among the rows of exports that have the column: an export without an
   * owner column does not take the owners away.
   */
  latestText(field: string, { recordOf, first }: Grouping): string[] {
    const result = new Array<string>(first.length).fill('');
    for (const i of this.byWeight) {
      this.readings[i]!.texts.get(field)?.forEach((value, place) => {
        result[recordOf[this.starts[i]! + place]!] = value;
      });
    }
    return result;
  }

  latestNumber(field: string, { recordOf, first }: Grouping): Float64Array {
    const result = new Float64Array(first.length).fill(Number.NaN);
    for (const i of this.byWeight) {
      this.readings[i]!.numbers.get(field)?.forEach((value, place) => {
        result[recordOf[this.starts[i]! + place]!] = value;
      });
    }
    return result;
  }

  /** How many rows of each export brought a record that was not there before, and how many one that was. */
  newAndKnown({ recordOf, first }: Grouping): { newInReading: number[]; knownInReading: number[] } {
    const newInReading = this.readings.map(() => 0);
    const knownInReading = this.readings.map(() => 0);
    for (let row = 0; row < this.length; row++) {
      const counts = first[recordOf[row]!] === row ? newInReading : knownInReading;
      counts[this.locate(row).reading]!++;
    }
    return { newInReading, knownInReading };
  }

  /** The rows that were merged into a later row of the same record. */
  merged({ recordOf, last }: Grouping): MergedRow[] {
    const merged: MergedRow[] = [];
    for (let row = 0; row < this.length; row++) {
      const record = recordOf[row]!;
      if (last[record] !== row) merged.push({ record, origin: this.origin(row) });
    }
    return merged;
  }

  private blanks(): string[] {
    return new Array<string>(this.length).fill('');
  }
}

function isPersons({ recognition }: Reading): boolean {
  return recognition.layout?.persons === true;
}

/** Rows that are the same thing, as records: its first row, its last row, and the record of every row. */
export interface Grouping {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly recordOf: Int32Array;
  readonly duplicates: number;
}

/** Groups rows by a key. */
export function groupRows(length: number, key: (row: number) => string): Grouping {
  const recordOfKey = new Map<string, number>();
  const recordOf = new Int32Array(length);
  const first: number[] = [];
  const last: number[] = [];
  for (let row = 0; row < length; row++) {
    const id = key(row);
    const known = recordOfKey.get(id);
    const record = known ?? first.length;
    recordOf[row] = record;
    last[record] = row;
    if (known !== undefined) continue;
    first.push(row);
    recordOfKey.set(id, record);
  }
  return {
    first: Int32Array.from(first),
    last: Int32Array.from(last),
    recordOf,
    duplicates: length - first.length,
  };
}
