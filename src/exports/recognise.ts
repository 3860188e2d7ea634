import { Refusal, sentence } from '../language/sentence.ts';
import { shortened } from '../language/shortened.ts';
import { FIELDS, fieldLabel, type Holds, headerWords, REQUIRED } from '../schema/fields.ts';
import { type ColumnForm, type Mapping, NO_COLUMN, RECORD_KINDS, type RecordKind } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import type { CellTable } from './cellTable.ts';
import { type HeaderRow, headerRowOf, markWords } from './headerRow.ts';
import { inferFields } from './inferFields.ts';
import { cellsFit, Looks } from './looks.ts';
import { stageAlone, stageDateOf } from './stageDates.ts';
import { closenessKey } from './synonyms.ts';
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
  /** Columns that are called as a field is and hold something else, by the field that has no other column. */
  readonly leftAside: ReadonlyMap<string, number>;
  /** Columns that are called as a field is as well, where another one was taken, by the field. */
  readonly rivals: ReadonlyMap<string, readonly number[]>;
  /** Other kinds that the header fits nearly as well, where nobody has said the kind and no known layout has told it. */
  readonly alsoFits: readonly RecordKind[];
  /** Field → how its values are read, where a person has said it. */
  readonly forms: ReadonlyMap<string, ColumnForm>;
  /** Groups of fields of which the kind asks for one, and for which no column is known: then there are no records. */
  readonly lacks: readonly (readonly string[])[];
}

const HEADER_SEARCH_ROWS = 40;
/** Another kind whose score is at least this part of the best is near: then the person must say. */
const NEAR = 0.9;
const SAMPLE_ROWS = 40;
const LONGEST_VALUE_ASKED = 254;
/** The fields that are taken last, by `closenessKey`. */
const ASIDE: ReadonlySet<string> = new Set(
  RECORD_KINDS.flatMap((kind) =>
    FIELDS[kind].filter(({ isAside }) => isAside).map(({ name }) => closenessKey(kind, name)),
  ),
);
/** What a header's score gains by having all that its kind asks for. */
const COMPLETE = 5;
/** What it gains where it names its list: more than all columns of another kind. */
const SAID = 10_000;

/**
 * Finds the header line and says what the table holds.
 *
 * @param cells the cells as they came; titles may be above the header
 * @param kind the record kind, where the person has said it
 * @param mapping the person's own mapping
 * @param mayLack may columns be missing that the kind asks for, because the person is to point at them yet?
 * @throws Refusal when there is no row below the header, or when the columns make no sense for the kind
 */
export function recognise(
  cells: CellTable,
  kind: RecordKind | undefined,
  mapping: Mapping,
  mayLack = false,
): Recognition {
  const looked = Math.min(cells.length, HEADER_SEARCH_ROWS + 1 + SAMPLE_ROWS);
  const rows = Array.from({ length: looked }, (_, line) => cells.row(line));
  let best: Found | undefined;
  const ofRow: Found[] = [];
  const looks = new Looks();
  for (let row = 0; row < Math.min(rows.length, HEADER_SEARCH_ROWS); row++) {
    const headers = rows[row]!.map((cell) => String(cell).trim());
    if (headers.filter((header) => header !== '').length < 2) continue;
    // A line with an address or a day in it is one of the list, whatever words are beside them.
    if (best && rows[row]!.some((cell) => isValue(cell, looks))) continue;
    const header = headerRowOf(headers);
    for (const candidate of kind ? [kind] : RECORD_KINDS) {
      const found = recogniseHeader(header, row, rows, candidate, mapping, looks, (best?.score ?? 0) * NEAR);
      if (candidate === 'visits' && !kind && isSomethingElse(ofRow, found)) continue;
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
  const named = recognition.headers
    .filter((header) => header !== '')
    .slice(0, 8)
    .map(shortened)
    .join(', ');
  // What is seen in the cells alone is no reason to take a list of leads for one of deals.
  if (!kind && !recognition.layout && recognition.columns.size === recognition.guessed.length)
    throw new Refusal('import.askKind', { headers: named });
  const [missing] = recognition.lacks;
  if (missing && !(mayLack && kind)) {
    throw new Refusal(kind ? 'import.noFields' : 'import.noKind', {
      kind: sentence(`kind.${recognition.kind}`),
      fields: missing.map((name) => sentence(fieldLabel(name))),
      headers: named,
    });
  }
  let below = recognition.headerRow + 1;
  while (below < cells.length && cells.filled(below) === 0) below++;
  if (below >= cells.length) throw new Refusal('import.headerOnly');
  return recognition;
}

/**
 * Many lists count visitors besides what they are of: costs of adverts, leads with their sessions. Only a known system's
 * counts go before a list that could be one of deals, for they come with the revenue of a shop. What was seen from values
 * alone makes no list of them, unless it is an address.
 */
function isSomethingElse(others: readonly Found[], { recognition: { headerRow, layout } }: Found): boolean {
  return others.some(({ recognition: other }) => {
    if (other.headerRow !== headerRow || (other.kind === 'deals' && layout && !other.layout)) return false;
    return REQUIRED[other.kind].every((group) =>
      group.some(
        (name) =>
          isThere(name, other.columns, other.layout) && (name === 'email' || !other.guessed.includes(name)),
      ),
    );
  });
}

/** 2000-01-01 and 2100-01-01, as a spreadsheet counts days. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_051];

function isValue(cell: Cell, looks: Looks): boolean {
  // A date that the spreadsheet knows as such comes as its serial number.
  if (typeof cell === 'number') return cell >= FIRST_DAY && cell < LAST_DAY;
  const header = String(cell).trim();
  if (header.length > LONGEST_VALUE_ASKED) return false;
  return (
    looks.canBe('email', header) ||
    (/^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(header) && looks.canBe('date', header))
  );
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
  return RECORD_KINDS.filter((other) => other !== kind && other !== 'visits')
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
  { headers, wordsAt, bareAt, marks, closeness }: HeaderRow,
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
  const sample = rows.slice(headerRow + 1, headerRow + 1 + SAMPLE_ROWS);
  const leftAside = new Map<string, number>();
  const rivals = new Map<string, number[]>();
  /** Takes a column that bears the field's name, unless its cells are something else. */
  const takeFitting = (name: string, column: number): boolean => {
    if (column < 0 || taken.has(column) || leftOut.has(name)) return false;
    if (columns.has(name)) {
      const others = rivals.get(name);
      if (others) others.push(column);
      else rivals.set(name, [column]);
      return false;
    }
    if (cellsFit(holdsOf(kind, name), cellsBelow(sample, column), looks)) return take(name, column);
    if (!leftAside.has(name)) leftAside.set(name, column);
    return false;
  };
  for (const [name, known] of Object.entries(layout?.headers ?? {})) {
    if (known.length === 0) leftOut.add(name);
    known.some((header) => takeFitting(name, bareAt.get(headerWords(header)) ?? -1));
  }
  for (const [column, header] of headers.entries()) {
    const name = stageDateOf(header, kind);
    if (name !== undefined) takeFitting(name, column);
    const alone = stageAlone(header, kind);
    if (alone !== undefined && holdsDates(cellsBelow(sample, column), looks)) take(alone, column);
  }
  const isSaid = isNamed(marks, layout?.named);
  let score = columns.size * 10 + (layout ? 50 : 0) + (isSaid ? SAID : 0);
  const named = namedColumns(kind, closeness);
  const isAside = (name: string) => ASIDE.has(closenessKey(kind, name));
  for (const { name, column } of named) if (!isAside(name) && takeFitting(name, column)) score += 10;
  const missing = new Set(FIELDS[kind].map(({ name }) => name).filter((name) => !columns.has(name)));
  const free = headers
    .map((_, column) => column)
    .filter((column) => !taken.has(column) && headers[column] !== '');
  // A line of values below a header that is known need not be looked through for what it cannot become.
  const isHopeless = score + COMPLETE + missing.size < leastScore;
  const guessed =
    layout || isHopeless
      ? []
      : inferFields(kind, headers, free, missing, sample, looks)
          .filter(([name, column]) => take(name, column))
          .map(([name]) => name);
  score += guessed.length;
  // These take what has become nothing else, and leave the score as it is: no column is read otherwise because of them.
  for (const { name, column } of named)
    if (isAside(name) && cellsFit(holdsOf(kind, name), cellsBelow(sample, column), looks))
      takeFitting(name, column);
  const lacks = REQUIRED[kind].filter((group) => !group.some((name) => isThere(name, columns, layout)));
  const complete = lacks.length === 0;
  return {
    recognition: {
      kind,
      system,
      layout,
      headerRow,
      headers,
      columns,
      forms,
      guessed,
      leftAside: new Map([...leftAside].filter(([name, column]) => !columns.has(name) && !taken.has(column))),
      rivals: new Map([...rivals].map(([name, all]) => [name, all.filter((column) => !taken.has(column))])),
      alsoFits: [],
      lacks,
    },
    complete,
    score: complete || isSaid ? score + COMPLETE : score / 2,
  };
}

/** More than any signature has. */
const MOST_MARKS = 100;

/** How many of a layout’s signature a header has; 0 where they are too few for the layout, MOST_MARKS where it names the list. */
export function marksOf(headers: readonly string[], layout: SystemLayout): number {
  return marksIn(headerRowOf(headers).marks, layout);
}

function isNamed(present: ReadonlySet<string>, named: string | undefined): boolean {
  return named !== undefined && present.has(markWords(named));
}

function marksIn(
  present: ReadonlySet<string>,
  { signature, minMatches, named, requiresOneOf }: SystemLayout,
): number {
  if (isNamed(present, named)) return MOST_MARKS;
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

/** What the cells of a field look like; the date of a stage is a date. */
function holdsOf(kind: RecordKind, name: string): Holds {
  return FIELDS[kind].find((field) => field.name === name)?.holds ?? 'date';
}

/** Are there cells, and are they dates? */
function holdsDates(cells: Iterable<Cell>, looks: Looks): boolean {
  const filled = [...cells].filter((cell) => cell !== '');
  return filled.length > 0 && cellsFit('date', filled, looks);
}

function* cellsBelow(sample: readonly (readonly Cell[])[], column: number): Iterable<Cell> {
  for (const row of sample) yield row[column] ?? '';
}

/** The columns whose headers name fields of the kind, the best names first. */
function namedColumns(
  kind: RecordKind,
  closenessOfColumns: HeaderRow['closeness'],
): { name: string; column: number; score: number }[] {
  return closenessOfColumns
    .flatMap((closeness, column) =>
      closeness.size === 0
        ? []
        : FIELDS[kind].flatMap(({ name }) => {
            const score = closeness.get(closenessKey(kind, name));
            return score === undefined ? [] : [{ name, column, score }];
          }),
    )
    .sort((a, b) => b.score - a.score || a.column - b.column);
}
