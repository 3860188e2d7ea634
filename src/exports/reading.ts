import type { Language } from '../language/languages.ts';
import type { Sentence } from '../language/sentence.ts';
import type { ColumnForm, Mapping, RecordKind } from '../schema/kinds.ts';
import type { AskedColumn } from '../settings/definitions.ts';
import type { ZoneOffset } from '../values/dates.ts';
import type { TextColumn } from '../values/textColumn.ts';
import type { Recognition } from './recognise.ts';

/** One cell that could not be read, and with it the row that was left out. */
export interface Rejection {
  /** The row as the person counts it: the first line of the file or tab is 1. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
  readonly reason: Sentence;
}

/** A column whose values can be read in two ways, how it was read, and a value to ask the person about. */
export interface Doubt {
  readonly field: string;
  readonly column: string;
  readonly example: string;
  readonly taken: ColumnForm;
  readonly sentence: Sentence;
}

/** An export as typed columns: every field has one value for each row that was read. */
export interface Reading {
  readonly recognition: Recognition;
  /** Rows with anything in them below the header: read + rejected. */
  readonly rows: number;
  /** The row number of every row that was read, as the person counts. */
  readonly rowNumbers: Int32Array;
  readonly texts: ReadonlyMap<string, TextColumn>;
  /** Numbers and serial dates; NaN where the cell is blank. */
  readonly numbers: ReadonlyMap<string, Float64Array>;
  /**
   * For each row that was read and has no id, a fingerprint of all its cells: such rows are the same thing when all of
   * them agree, as when a fresh export was pasted below the old one. NaN for a row with an id.
   */
  readonly fingerprints: Float64Array;
  readonly rejected: readonly Rejection[];
  /** What could be read in two ways, for the person to confirm. */
  readonly doubts: readonly Doubt[];
  /** What else the person should know of how the export was read. */
  readonly notes: readonly Sentence[];
  /** What a person should look at: columns that are called as a field is and hold something else. */
  readonly cautions: readonly Sentence[];
}

export interface ReadingOptions {
  readonly kind?: RecordKind | undefined;
  /** May columns be missing that the kind asks for? Then nothing is made of the rows until a person has pointed at them. */
  readonly mayLack?: boolean;
  readonly mapping: Mapping;
  /** The workbook's language decides what nothing in the column decides. */
  readonly language: Language;
  readonly zone: ZoneOffset;
  /** Columns of leads that are none of our fields and that the scoring rules ask for. */
  readonly asked?: readonly AskedColumn[];
}
