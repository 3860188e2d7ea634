import { isoText } from '../exports/dates.ts';
import { FIELDS } from '../exports/fields.ts';
import { readFile } from '../exports/file.ts';
import { type Reading, read } from '../exports/read.ts';
import type { Language } from '../language/languages.ts';
import { printNumber } from '../language/print.ts';
import { Refusal, type Sentence } from '../language/sentence.ts';
import type { RecordKind } from '../settings/kinds.ts';

const PREVIEW_ROWS = 5;
/** Rows that go to the server in one call. */
export const BATCH = 2000;

/** A file or a pasted text as it was understood here, before anything is sent. */
export interface Candidate {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly kind: RecordKind | '';
  readonly delimiter: string;
  readonly encoding: string;
  readonly reading?: Reading;
  readonly refused?: Sentence;
}

/** Reads a file or text; what is refused says why and can still be given a kind. */
export function candidateOf(name: string, content: Uint8Array | string, language: Language): Candidate {
  try {
    const { rows, delimiter, encoding } = readFile(content);
    return withKind({ name, rows, delimiter, encoding, kind: '' }, '', language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, rows: [], kind: '', delimiter: '', encoding: '', refused: error.sentence };
  }
}

/** The same rows read as another kind; '' finds out. */
export function withKind(candidate: Candidate, kind: RecordKind | '', language: Language): Candidate {
  const { name, rows, delimiter, encoding } = candidate;
  const plain = { name, rows, delimiter, encoding };
  try {
    // Texts with an offset are shown here as they stand: the server, which knows the spreadsheet's zone, converts them.
    const reading = read(rows, { kind: kind || undefined, mapping: {}, language, zone: () => 0 });
    return { ...plain, kind: reading.recognition.kind, reading };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ...plain, kind, refused: error.sentence };
  }
}

/** Each field that was found, with its first values as they were read: dates as dates, amounts as amounts. */
export function preview(
  { recognition, texts, numbers, rowNumbers }: Reading,
  language: Language,
): { name: string; values: string[] }[] {
  const rows = rowNumbers.slice(0, PREVIEW_ROWS).map((_, i) => i);
  const types = new Map(FIELDS[recognition.kind].map(({ name, type }) => [name, type]));
  return [...recognition.columns.keys()].map((name) => ({
    name,
    values: rows.map((row) => {
      const value = numbers.get(name)?.[row];
      if (value === undefined) return texts.get(name)?.[row] ?? '';
      if (Number.isNaN(value)) return '';
      return types.get(name) === 'number' ? printNumber(value, language) : isoText(value, value % 1 !== 0);
    }),
  }));
}
