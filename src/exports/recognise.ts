import { Refusal, sentence } from '../language/sentence.ts';
import { shortened } from '../language/shortened.ts';
import { enteredField, FIELDS, type Field, fieldLabel, headerWords, REQUIRED } from '../schema/fields.ts';
import { type ColumnForm, type Mapping, NO_COLUMN, RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import { STAGES, type StageKey, stageOf } from '../schema/stages.ts';
import type { Cell } from '../values/cell.ts';
import { sensible } from '../values/longest.ts';
import type { CellTable } from './cellTable.ts';
import { type HeaderRow, headerRowOf, markWords } from './headerRow.ts';
import { inferFields, Looks } from './inferFields.ts';
import { closenessKey, LEAST_EXACT } from './synonyms.ts';
import type { SystemLayout } from './systems/system.ts';
import { SYSTEMS, systemOf } from './systems/systems.ts';

/** What a table is: which line is its header, which record it holds and which column is which field. */
export interface Recognition {
  readonly kind: RecordKind;
  /** "hubspot" …, or "other" where only synonyms or a given mapping decided. */
  readonly system: string;
  readonly layout: SystemLayout | undefined;
  readonly headerRow: number;
  readonly headers: readonly string[];
  /** Field → column, counted from 0. */
  readonly columns: ReadonlyMap<string, number>;
  /** Fields whose column was seen from its values alone. */
  readonly guessed: readonly string[];
  /** Other kinds that the header fits nearly as well, where nobody has said the kind and no known layout has told it. */
  readonly alsoFits: readonly RecordKind[];
  /** Field → how its values are read, where a person has said it. */
  readonly forms: ReadonlyMap<string, ColumnForm>;
}

const HEADER_SEARCH_ROWS = 40;
/** Another kind whose score is at least this part of the best is near: then the person must say. */
const NEAR = 0.9;
const SAMPLE_ROWS = 40;
/** What a header's score gains by having all that its kind asks for. */
const COMPLETE = 5;

/**
 * Finds the header line and says what the table holds.
 *
 * @param cells the cells as they came; titles may be above the header
 * @param kind the record kind, where the person has said it
 * @param mapping the person's own mapping
 * @throws Refusal when there is no row below the header, or when the columns make no sense for the kind
 */
export function recognise(cells: CellTable, kind: RecordKind | undefined, mapping: Mapping): Recognition {
  const looked = Math.min(cells.length, HEADER_SEARCH_ROWS + 1 + SAMPLE_ROWS);
  const rows = Array.from({ length: looked }, (_, line) => cells.row(line));
  let best: Found | undefined;
  const ofRow: Found[] = [];
  const looks = new Looks();
  for (let row = 0; row < Math.min(rows.length, HEADER_SEARCH_ROWS); row++) {
    const headers = rows[row]!.map((cell) => String(cell).trim());
    if (headers.filter((header) => header !== '').length < 2) continue;
    const header = headerRowOf(headers);
    for (const candidate of kind ? [kind] : RECORD_KINDS) {
      const found = recogniseHeader(header, row, rows, candidate, mapping, looks, (best?.score ?? 0) * NEAR);
      ofRow.push(found);
      if (!best || found.score > best.score) best = found;
    }
  }
  if (!best) throw new Refusal('import.oneColumn');
  const { score } = best;
  const alsoFits = best.recognition.layout
    ? []
    : ofRow
        .filter(({ recognition: { headerRow } }) => headerRow === best.recognition.headerRow)
        .filter((other) => other !== best && other.complete && other.score >= score * NEAR)
        .map((other) => other.recognition.kind);
  const recognition = { ...best.recognition, alsoFits };
  if (kind && !mapping[kind] && !recognition.layout) {
    const other = layoutOfOtherKind(rows[recognition.headerRow]!, kind);
    if (other)
      throw new Refusal('import.otherKind', {
        kind: sentence(`kind.${kind}`),
        system: systemOf(other)?.label ?? '',
        found: sentence(`kind.${other.kind}`),
      });
  }
  const missing = REQUIRED[recognition.kind].find(
    (group) => !group.some((name) => isThere(name, recognition.columns, recognition.layout)),
  );
  if (missing) {
    throw new Refusal(kind ? 'import.noFields' : 'import.noKind', {
      kind: sentence(`kind.${recognition.kind}`),
      fields: missing.map((name) => sentence(fieldLabel(name))),
      headers: recognition.headers
        .filter((header) => header !== '')
        .slice(0, 8)
        .map(shortened)
        .join(', '),
    });
  }
  let below = recognition.headerRow + 1;
  while (below < cells.length && cells.filled(below) === 0) below++;
  if (below >= cells.length) throw new Refusal('import.headerOnly');
  return recognition;
}

/** A header read as one kind, and how well it fits. */
interface Found {
  readonly recognition: Recognition;
  /** Has it all that the kind asks for? */
  readonly complete: boolean;
  readonly score: number;
}

/** The known layout that a header has, where the person has taken it for another kind. */
function layoutOfOtherKind(header: readonly Cell[], kind: RecordKind): SystemLayout | undefined {
  const { marks } = headerRowOf(header.map(String));
  return RECORD_KINDS.filter((other) => other !== kind)
    .map((other) => knownLayout(marks, other).layout)
    .find((layout) => layout !== undefined);
}

/** Does a column hold the field, or does the layout say its value for all rows? */
function isThere(
  name: string,
  columns: ReadonlyMap<string, number>,
  layout: SystemLayout | undefined,
): boolean {
  return columns.has(name) || layout?.constants?.[name] !== undefined;
}

function recogniseHeader(
  { headers, words, wordsAt, bareAt, marks, closeness }: HeaderRow,
  headerRow: number,
  rows: readonly (readonly Cell[])[],
  kind: RecordKind,
  mapping: Mapping,
  looks: Looks,
  leastScore: number,
): Found {
  const columns = new Map<string, number>();
  const forms = new Map<string, ColumnForm>();
  const taken = new Set<number>();
  const leftOut = new Set<string>();
  const take = (name: string, column: number): boolean => {
    if (column < 0 || columns.has(name) || taken.has(column) || leftOut.has(name)) return false;
    columns.set(name, column);
    taken.add(column);
    return true;
  };
  for (const [name, named] of Object.entries(mapping[kind] ?? {})) {
    const here = named.find(({ header }) => header === NO_COLUMN || wordsAt.has(headerWords(header)));
    if (here?.header === NO_COLUMN) leftOut.add(name);
    else if (here && take(name, wordsAt.get(headerWords(here.header))!) && here.form)
      forms.set(name, here.form);
  }
  const { system, layout } = knownLayout(marks, kind);
  for (const [name, known] of Object.entries(layout?.headers ?? {})) {
    if (known.length === 0) leftOut.add(name);
    known.some((header) => take(name, bareAt.get(headerWords(header)) ?? -1));
  }
  if (kind === 'leads') {
    for (const [column, word] of words.entries()) takeStageDate(headers[column]!, word, column, take);
  }
  const sample = rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS);
  let score = columns.size * 10 + (layout ? 50 : 0);
  for (const match of synonymMatches(kind, closeness, sample, looks)) {
    if (take(match.name, match.column)) score += match.score >= LEAST_EXACT ? 10 : 3;
  }
  const missing = new Set(FIELDS[kind].map(({ name }) => name).filter((name) => !columns.has(name)));
  const free = headers
    .map((_, column) => column)
    .filter((column) => !taken.has(column) && headers[column] !== '');
  // A line of values below a header that is known need not be looked through for what it cannot become.
  const isHopeless = score + COMPLETE + missing.size < leastScore;
  const guessed =
    layout || isHopeless
      ? []
      : inferFields(kind, free, missing, sample, looks)
          .filter(([name, column]) => take(name, column))
          .map(([name]) => name);
  score += guessed.length;
  const complete = REQUIRED[kind].every((group) => group.some((name) => isThere(name, columns, layout)));
  return {
    recognition: { kind, system, layout, headerRow, headers, columns, forms, guessed, alsoFits: [] },
    complete,
    score: complete ? score + COMPLETE : score / 2,
  };
}

/** How many of a layout’s signature a header has; 0 where they are too few for the layout. */
export function marksOf(headers: readonly string[], layout: SystemLayout): number {
  return marksIn(headerRowOf(headers).marks, layout);
}

function marksIn(
  present: ReadonlySet<string>,
  { signature, minMatches, requiresOneOf }: SystemLayout,
): number {
  if (requiresOneOf && !requiresOneOf.some((mark) => present.has(markWords(mark)))) return 0;
  const found = signature.filter((mark) => present.has(markWords(mark))).length;
  return found >= minMatches ? found : 0;
}

function knownLayout(
  present: ReadonlySet<string>,
  kind: RecordKind,
): { system: string; layout: SystemLayout | undefined } {
  let best = { system: 'other', layout: undefined as SystemLayout | undefined, marks: 0 };
  for (const system of SYSTEMS) {
    for (const layout of system.layouts) {
      if (layout.kind !== kind) continue;
      const marks = marksIn(present, layout);
      if (marks > best.marks) best = { system: system.id, layout, marks };
    }
  }
  return best;
}

/**
 * Columns that hold the date a stage was entered: "Became a Marketing Qualified Lead Date", "Blev kund-datum",
 * "Date entered "SQL (pipeline)"", "MQL date", "MQL-datum".
 */
function takeStageDate(
  text: string,
  words: string,
  column: number,
  take: (name: string, column: number) => boolean,
): void {
  const header = sensible(text);
  if (!/date|datum/i.test(header)) return;
  const quoted = /(?:date entered|datum)\s*["\u201c\u201d']([^"\u201c\u201d'(]+)/i.exec(header)?.[1];
  const named = /^(?:became an? |blev (?:ett |en )?|date entered |entered )?(.+?) (?:date|datum)$/.exec(
    words,
  )?.[1];
  const plain = header
    .replace(/^(?:became an? |blev (?:ett |en )?|date entered |entered )/i, '')
    .replace(/[\s-]*(?:date|datum)$/i, '');
  const looksLikeDate = quoted !== undefined || named !== undefined;
  if (!looksLikeDate) return;
  const stage = stageOf(quoted ?? plain);
  const asks =
    /^(?:became|blev|date entered|entered)|(?:mql|sql|opportunity|customer|kund) (?:date|datum)$/.test(words);
  if (STAGES.includes(stage as StageKey) && (asks || quoted)) take(enteredField(stage as StageKey), column);
}

interface Match {
  readonly name: string;
  readonly column: number;
  readonly score: number;
}

function synonymMatches(
  kind: RecordKind,
  closenessOfColumns: HeaderRow['closeness'],
  sample: readonly (readonly Cell[])[],
  looks: Looks,
): Match[] {
  const matches: Match[] = [];
  closenessOfColumns.forEach((closeness, column) => {
    if (closeness.size === 0) return;
    for (const { name, type } of FIELDS[kind]) {
      const score = closeness.get(closenessKey(kind, name));
      if (score === undefined) continue;
      if (score >= LEAST_EXACT || fitsType(type, sample, column, looks))
        matches.push({ name, column, score });
    }
  });
  return matches.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** A header that only contains a synonym is trusted when half of the cells below are of the field's type. */
function fitsType(
  type: Field['type'],
  sample: readonly (readonly Cell[])[],
  column: number,
  looks: Looks,
): boolean {
  if (type === 'text') return true;
  const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  const fits = cells.filter((cell) => typeof cell === 'number' || looks.canBe(type, String(cell)));
  return cells.length > 0 && fits.length >= cells.length / 2;
}
