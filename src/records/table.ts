import type { Reading } from '../exports/reading.ts';
import type { FormActivityTypes } from '../schema/activityTypes.ts';
import { calledSource, type SourceAliases } from '../schema/sources.ts';
import type { FormStages } from '../schema/stages.ts';
import { numberColumn } from '../values/columns.ts';
import { TextColumn } from '../values/textColumn.ts';
import { type Grouping, groupRows, inOrder, keyOfId } from './grouping.ts';
import { shortId } from './ids.ts';

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

const SOURCES: ReadonlySet<string> = new Set(['source', 'latestSource']);

/** The rows of all exports of one kind, one below the other, by column. */
export class RecordTable {
  readonly length: number;
  private readonly starts: number[] = [];
  /** The exports in the order in which their values win: what a list of leads says goes before a list of persons. */
  private readonly byWeight: readonly number[];
  private readonly texts = new Map<string, TextColumn>();
  /** What all fields that no export has share: an export has few of those that are asked for. */
  private readonly noTexts: TextColumn;
  private readonly noNumbers: Float64Array;

  /** @param aliases what Settings call the sources */
  constructor(
    private readonly readings: readonly Reading[],
    private readonly aliases: SourceAliases = new Map(),
  ) {
    let length = 0;
    for (const reading of readings) {
      this.starts.push(length);
      length += reading.rowNumbers.length;
    }
    this.length = length;
    this.noTexts = TextColumn.filled(length, '');
    this.noNumbers = new Float64Array(length).fill(Number.NaN);
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

  /** Is there a column for the field in some of the exports, and none in others? */
  hasInSomeOnly(field: string): boolean {
    const having = this.readings.filter(({ texts }) => texts.has(field)).length;
    return having > 0 && having < this.readings.length;
  }

  text(field: string): TextColumn {
    const known = this.texts.get(field) ?? this.calledColumnOf(field);
    this.texts.set(field, known);
    return known;
  }

  /** Numbers and serial dates; NaN where there is none. */
  number(field: string): Float64Array {
    if (!this.readings.some(({ numbers }) => numbers.has(field))) return this.noNumbers;
    if (this.readings.length === 1) return this.readings[0]!.numbers.get(field)!;
    const values = new Float64Array(this.length).fill(Number.NaN);
    this.readings.forEach((reading, i) => {
      const column = reading.numbers.get(field);
      if (column) values.set(column, this.starts[i]!);
    });
    return values;
  }

  /** What a row without an id is known by: rows that agree in every cell are the same thing. */
  fingerprint(row: number): number {
    const { reading, place } = this.locate(row);
    return this.readings[reading]!.fingerprints[place]!;
  }

  /** A row that has an id is known by it, another by all that it holds. */
  groupById(): Grouping {
    const { words, codes } = this.text('id').map(shortId);
    return groupRows(
      numberColumn(this.length, (row) =>
        words[codes[row]!] === '' ? this.fingerprint(row) : keyOfId(codes[row]!),
      ),
    );
  }

  /**
   * The same records by date, those of one moment by id, those without an id by all that they hold: the order of the rows
   * says nothing, and nothing hangs on it.
   *
   * @param dates of the records
   */
  ordered(group: Grouping, dates: Float64Array): Grouping {
    const { words, codes } = this.text('id');
    const idOf = Int32Array.from(group.last, (row) => codes[row]!);
    const prints = numberColumn(idOf.length, (record) =>
      words[idOf[record]!] === '' ? this.fingerprint(group.last[record]!) : 0,
    );
    return inOrder(group, dates, (one, other) => {
      if (idOf[one] === idOf[other]) return prints[one]! - prints[other]!;
      return words[idOf[one]!]! < words[idOf[other]!]! ? -1 : 1;
    });
  }

  origin(row: number): Origin {
    const { reading, place } = this.locate(row);
    return { reading, row: this.readings[reading]!.rowNumbers[place]! };
  }

  /** What the form of the row's export says of its stage words. */
  formStages(row: number): FormStages | undefined {
    return this.readings[this.locate(row).reading]!.recognition.layout?.stages;
  }

  /** What the form of the row's export says of its type words. */
  formActivityTypes(row: number): FormActivityTypes | undefined {
    return this.readings[this.locate(row).reading]!.recognition.layout?.activityTypes;
  }

  /** Is the row that of a list of persons? */
  isPerson(row: number): boolean {
    return isPersons(this.readings[this.locate(row).reading]!);
  }

  /** Is the row of an export whose form is known, so that its words mean what they mean there? */
  isOfKnownForm(row: number): boolean {
    return this.readings[this.locate(row).reading]!.recognition.layout !== undefined;
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
  latestText(field: string, grouping: Grouping): TextColumn {
    return this.latestOf(this.text(field), field, grouping);
  }

  /** The same of what was made of the field's texts. */
  latestOf(column: TextColumn, field: string, grouping: Grouping): TextColumn {
    if (this.isEachRowARecord(grouping)) return column;
    const { words, codes } = column;
    const { recordOf, first } = grouping;
    const blank = words.indexOf('');
    const latest = new Int32Array(first.length).fill(blank < 0 ? words.length : blank);
    for (const i of this.byWeight) {
      if (!this.readings[i]!.texts.has(field)) continue;
      const [from, to] = this.bounds(i);
      for (let row = from; row < to; row++) latest[recordOf[row]!] = codes[row]!;
    }
    return new TextColumn(blank < 0 ? [...words, ''] : words, latest);
  }

  latestNumber(field: string, grouping: Grouping): Float64Array {
    if (this.isEachRowARecord(grouping)) return this.number(field);
    const { recordOf, first } = grouping;
    const latest = new Float64Array(first.length).fill(Number.NaN);
    for (const i of this.byWeight) {
      const values = this.readings[i]!.numbers.get(field);
      if (!values) continue;
      const [from] = this.bounds(i);
      for (let place = 0; place < values.length; place++) latest[recordOf[from + place]!] = values[place]!;
    }
    return latest;
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

  private isEachRowARecord({ byRow }: Grouping): boolean {
    return this.readings.length === 1 && byRow;
  }

  private bounds(reading: number): [from: number, to: number] {
    return [this.starts[reading]!, this.starts[reading + 1] ?? this.length];
  }

  /** The same, sources under the names that Settings give them: nothing that is made of records knows others. */
  private calledColumnOf(field: string): TextColumn {
    const column = this.columnOf(field);
    if (!SOURCES.has(field) || this.aliases.size === 0) return column;
    return column.map((source) => calledSource(source, this.aliases));
  }

  /** The texts of a field in all exports, one below the other. */
  private columnOf(field: string): TextColumn {
    if (!this.readings.some(({ texts }) => texts.has(field))) return this.noTexts;
    if (this.readings.length === 1) return this.readings[0]!.texts.get(field)!;
    const words: string[] = [''];
    const codes = new Int32Array(this.length);
    this.readings.forEach(({ texts }, i) => {
      const column = texts.get(field);
      const [from] = this.bounds(i);
      column?.codes.forEach((code, place) => {
        codes[from + place] = words.length + code;
      });
      words.push(...(column?.words ?? []));
    });
    return TextColumn.ofCodes(words, codes);
  }
}

function isPersons({ recognition }: Reading): boolean {
  return recognition.layout?.persons === true;
}
