import { type FileCells, readFile, withSheet } from '../exports/file.ts';
import { read } from '../exports/read.ts';
import type { Reading } from '../exports/reading.ts';
import { turnedCosts, type WideCosts, wideCosts } from '../exports/wideCosts.ts';
import type { Words } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { Refusal, type Sentence } from '../language/sentence.ts';
import type { Mapping, RecordKind } from '../schema/kinds.ts';

/** Rows that go to the server in one call. */
export const BATCH = 2000;

/** A file or a pasted text as it was understood here, before anything is sent. */
export interface Candidate {
  readonly name: string;
  /** Its cells; undefined where it is no export at all. */
  readonly file?: FileCells;
  readonly kind: RecordKind | '';
  readonly reading?: Reading;
  readonly refused?: Sentence;
  /** Kinds that fit alike, of which the person must choose one. */
  readonly fits?: readonly RecordKind[];
  /** Costs with a column for each month or channel: a row for each can be read. */
  readonly wide?: WideCosts;
}

/** By what an export is read. */
export interface ReadingWords {
  readonly language: Language;
  /** The columns that the person has named, of this export or of one like it. */
  readonly mapping: Mapping;
}

/** Reads a file or text; what is refused says why and can still be given a kind. */
export function candidateOf(name: string, content: Uint8Array | string, by: ReadingWords): Candidate {
  try {
    return withKind({ name, file: readFile(content), kind: '' }, '', by);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, kind: '', refused: error.sentence };
  }
}

/**
 * The same cells read as another kind; '' finds out. Where the person has said the kind and its columns are not known, the
 * person points at them once it is imported.
 */
export function withKind(
  { name, file }: Candidate,
  kind: RecordKind | '',
  { language, mapping }: ReadingWords,
): Candidate {
  if (!file) return { name, kind };
  const wide = kind === '' || kind === 'spend' ? wideCosts(file.cells) : undefined;
  if (wide) return { name, file, kind: 'spend', wide };
  try {
    // Texts with an offset are shown here as they are: the server, which knows the spreadsheet's zone, converts them.
    const options = { kind: kind || undefined, mapping, language, zone: () => 0, mayLack: true };
    const reading = read(file.cells, options);
    const { alsoFits } = reading.recognition;
    // Two kinds that fit alike are shown, not guessed: the person says which.
    if (alsoFits.length > 0) return { name, file, kind: '', fits: [reading.recognition.kind, ...alsoFits] };
    return { name, file, kind: reading.recognition.kind, reading };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, file, kind, refused: error.sentence };
  }
}

/** Another sheet of the same workbook; it may hold another kind. */
export function ofSheet({ name, file }: Candidate, sheet: string, by: ReadingWords): Candidate {
  return file ? withKind({ name, file: withSheet(file, sheet), kind: '' }, '', by) : { name, kind: '' };
}

/** The costs of a wide table, a row for each. */
export function turned({ name, file, wide }: Candidate, words: Words, by: ReadingWords): Candidate {
  if (!file || !wide) return { name, kind: '' };
  const heads = { month: words('field.date'), source: words('field.source'), cost: words('field.cost') };
  return withKind(
    { name, file: { ...file, cells: turnedCosts(file.cells, wide, heads) }, kind: '' },
    'spend',
    by,
  );
}

/** Is the person to point at its columns? */
export function isLacking({ reading }: Candidate): boolean {
  return (reading?.recognition.lacks.length ?? 0) > 0;
}
