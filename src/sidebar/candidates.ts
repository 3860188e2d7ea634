import { type FileCells, readFile, withSheet } from '../exports/file.ts';
import { read } from '../exports/read.ts';
import type { Reading } from '../exports/reading.ts';
import type { Language } from '../language/languages.ts';
import { Refusal, type Sentence } from '../language/sentence.ts';
import type { RecordKind } from '../schema/kinds.ts';

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
}

/** Reads a file or text; what is refused says why and can still be given a kind. */
export function candidateOf(name: string, content: Uint8Array | string, language: Language): Candidate {
  try {
    return withKind({ name, file: readFile(content), kind: '' }, '', language);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { name, kind: '', refused: error.sentence };
  }
}

/** The same cells read as another kind; '' finds out. */
export function withKind({ name, file }: Candidate, kind: RecordKind | '', language: Language): Candidate {
  if (!file) return { name, kind };
  try {
    // Texts with an offset are shown here as they are: the server, which knows the spreadsheet's zone, converts them.
    const reading = read(file.cells, { kind: kind || undefined, mapping: {}, language, zone: () => 0 });
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
export function ofSheet({ name, file }: Candidate, sheet: string, language: Language): Candidate {
  return file ? withKind({ name, file: withSheet(file, sheet), kind: '' }, '', language) : { name, kind: '' };
}
