import { type Sentence, sentence } from '../language/sentence.ts';
import { FIELDS, type FieldType, fieldLabel, headerWords } from '../schema/fields.ts';
import { numberColumn } from '../values/columns.ts';
import { unitHeader } from '../values/moneyUnit.ts';
import { currencyIn } from '../values/numbers.ts';
import { TextColumn } from '../values/textColumn.ts';
import type { CellColumn, CellTable } from './cellTable.ts';
import {
  asWeek,
  type Doubting,
  dateFormOf,
  dateReader,
  firstFilled,
  isOfWeeks,
  meaningOf,
  numberReader,
  orderOfFile,
  readColumn,
} from './columnReaders.ts';
import { asidesNote, dataRows, rejection, shown } from './dataRows.ts';
import { headerRowOf } from './headerRow.ts';
import { lostIdsOf } from './lostIds.ts';
import { isNothing } from './nullTokens.ts';
import type { Doubt, Reading, ReadingOptions, Rejection } from './reading.ts';
import { type Recognition, recognise } from './recognise.ts';
import { reportPeriodOf } from './reportPeriod.ts';

const IDS: ReadonlySet<string> = new Set(['id', 'leadId']);
const ALL_IDS: ReadonlySet<string> = new Set([...IDS, 'contactId', 'mergedIds', 'dealId']);
/** In how many rows two columns of amounts are compared. */
const ROWS_COMPARED = 1000;
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'cost']);

/**
 * Reads cells as one kind of record. A row with a cell that cannot be read is named and left out; all the
 * others are read: `rows` = rows read + rejected rows, always.
 *
 * @param cells the cells of a file or a tab; titles may be above the header, and the header may come again
 *   where a second export was pasted below the first
 * @throws Refusal when nothing in the table makes sense
 */
export function read(cells: CellTable, options: ReadingOptions): Reading {
  const recognition = recognise(cells, options.kind, options.mapping, options.mayLack);
  const { headers, headerRow, columns, forms, kind, layout } = recognition;
  const { data, rejected, asides } = dataRows(cells, recognition);
  const refused = new Map<number, Rejection>(rejected.map((rejection) => [rejection.row, rejection]));
  const doubts: Doubt[] = [];
  const notes: Sentence[] = [];
  const lost: Sentence[] = [];
  const texts = new Map<string, TextColumn>();
  const numbers = new Map<string, Float64Array>();
  const types = new Map<string, FieldType>(FIELDS[kind].map((field) => [field.name, field.type]));
  const { bareAt, wordsAt } = headerRowOf(headers);
  const askedHere = kind === 'leads' ? (options.asked ?? []) : [];
  const fields = [
    ...[...columns].map(([name, column]): FieldColumns => {
      const beside = options.mapping[kind]?.[name]
        ? []
        : name === 'phone'
          ? // Who has no number at work may have a mobile.
            (recognition.rivals.get(name) ?? [])
          : columnsBeside(name, recognition, bareAt);
      const isVerbatim = FIELDS[kind].some((field) => field.name === name && field.holds === 'verbatim');
      return {
        name,
        type: types.get(name) ?? 'date',
        isField: true,
        places: [column, ...beside],
        isVerbatim,
      };
    }),
    ...askedHere.flatMap(({ name, type, words }): FieldColumns[] => {
      const column = words === null ? undefined : wordsAt.get(words);
      return column === undefined ? [] : [{ name, type, isField: false, places: [column] }];
    }),
  ];
  const given = columnsOf(cells, fields, data);
  for (const { name, type, places } of fields) {
    if (type !== 'date' || !isOfWeeks(headers[places[0]!]!)) continue;
    const column = given.get(name)!;
    given.set(name, { ...column, values: column.values.map(asWeek), isDistinct: false });
  }
  const dateForms = new Map(
    fields.flatMap(({ name, type }) =>
      type === 'date' ? [[name, dateFormOf(given.get(name)!)] as const] : [],
    ),
  );
  const formsOfFile = fields.flatMap(({ name, isField }) => (isField ? (dateForms.get(name) ?? []) : []));
  let marks: TextColumn | undefined;
  for (const { name, type, isField, places } of fields) {
    const column = given.get(name)!;
    const header = headers[places[0]!]!;
    if (type === 'text') {
      if (IDS.has(name) && column.values.some((cell) => typeof cell === 'number'))
        notes.push(sentence('note.numericIds', { column: header }));
      texts.set(name, textColumn(ALL_IDS.has(name) ? wholeIds(column, header, lost) : column));
      continue;
    }
    const doubt: Doubting = (example, taken, key) => {
      if (isField)
        doubts.push({
          field: name,
          column: header,
          example,
          taken,
          sentence: sentence(key, { column: header, example }),
        });
    };
    const unit = isField && AMOUNTS.has(name) ? unitHeader(header).unit : undefined;
    const dates = dateForms.get(name);
    const likely = dates && [
      orderOfFile(formsOfFile, dates.hasShortYears),
      isField ? layout?.dates : undefined,
    ];
    const parse = likely
      ? dateReader(column.values, dates, { said: forms.get(name), likely }, options, doubt)
      : numberReader(column.values, forms.get(name), options, doubt, unit?.scale);
    const { values, unreadable } = readColumn(column, parse);
    numbers.set(name, values);
    // A column that nobody has said is one of numbers or dates: what is neither is as good as blank.
    for (const i of isField ? unreadable : []) {
      const row = data[i]! + 1;
      if (refused.has(row)) continue;
      const place = places.find((one) => !isNothing(cells, data[i]!, one))!;
      refused.set(row, rejection(row, headers[place]!, meaningOf(cells.cell(data[i]!, place), type), type));
    }
    if (isField && AMOUNTS.has(name)) {
      const ofAll = unit?.currency ?? '';
      marks = TextColumn.ofCodes(
        column.values.map((cell) => currencyIn(String(cell)) ?? ofAll),
        column.codes,
      );
    }
  }
  // The mark beside an amount or in its header says its currency where no column does.
  if (marks?.words.some((mark) => mark !== '')) {
    const named = texts.get('currency');
    texts.set('currency', TextColumn.of(marks.toArray().map((mark, i) => named?.at(i) || mark)));
  }
  for (const [name, value] of Object.entries(layout?.constants ?? {})) {
    if (columns.has(name)) continue;
    const { header = '', words = {} } = layout?.saidBy?.[name] ?? {};
    const column = wordsAt.get(headerWords(header));
    texts.set(
      name,
      column === undefined
        ? TextColumn.filled(data.length, value)
        : textColumn(cells.columns([{ column, asDates: false }], data)[0]!).map(
            (word) => words[word.trim().toLowerCase()] ?? value,
          ),
    );
  }
  const period = kind === 'visits' && !columns.has('date') ? reportPeriodOf(cells, headerRow) : undefined;
  if (period) {
    numbers.set('date', new Float64Array(data.length).fill(period.first));
    numbers.set('until', new Float64Array(data.length).fill(period.last));
  }
  const kept = keptOf(data, refused);
  const keeps = kept.length < data.length;
  const ids = texts.get('id');
  return {
    recognition,
    rows: data.length + rejected.length,
    rowNumbers: kept.map((i) => data[i]! + 1),
    texts: mapValues(texts, (column) => (keeps ? column.pick(kept) : column)),
    numbers: mapValues(numbers, (values) =>
      keeps ? numberColumn(kept.length, (i) => values[kept[i]!]!) : values,
    ),
    fingerprints: numberColumn(kept.length, (i) =>
      ids?.at(kept[i]!) ? Number.NaN : cells.fingerprint(data[kept[i]!]!),
    ),
    rejected: [...refused.values()].sort((a, b) => a.row - b.row),
    doubts,
    notes: [
      ...recognition.guessed.map((name) =>
        sentence('note.guessed', { column: headers[columns.get(name)!]!, field: sentence(fieldLabel(name)) }),
      ),
      ...rivalNotes(cells, recognition, data),
      ...(headerRow > 0 ? [sentence('note.headerRow', { row: headerRow + 1 })] : []),
      ...notes,
      ...(asides.length > 0 ? [asidesNote(cells, asides)] : []),
    ],
    cautions: [...cautionsOf(cells, recognition, data), ...lost],
  };
}

/** Names the columns that were left aside because their cells are not what their header says. */
function cautionsOf(cells: CellTable, { leftAside, headers }: Recognition, data: Int32Array): Sentence[] {
  return [...leftAside].map(([name, column]) => {
    const filled = data.find((line) => !isNothing(cells, line, column));
    return sentence('note.leftAside', {
      column: shown(headers[column]!),
      field: sentence(fieldLabel(name)),
      value: filled === undefined ? '' : shown(cells.cell(filled, column)),
    });
  });
}

/** Names the columns that are amounts by their headers as well, where they would give another sum. */
function rivalNotes(
  cells: CellTable,
  { rivals, columns, headers, layout }: Recognition,
  data: Int32Array,
): Sentence[] {
  return [...rivals]
    .filter(([name]) => AMOUNTS.has(name))
    .flatMap(([name, others]) => {
      const own = columns.get(name)!;
      const beside = new Set((layout?.headers[name] ?? []).map(headerWords));
      const rows = data.subarray(0, ROWS_COMPARED);
      const differs = (other: number) =>
        rows.some(
          (line) =>
            !isNothing(cells, line, other) &&
            !isNothing(cells, line, own) &&
            String(cells.cell(line, other)) !== String(cells.cell(line, own)),
        );
      return [...new Set(others)]
        .filter((other) => other !== own && !beside.has(headerWords(headers[other]!)) && differs(other))
        .map((other) =>
          sentence('note.rival', {
            column: shown(headers[own]!),
            other: shown(headers[other]!),
            field: sentence(fieldLabel(name)),
          }),
        );
    });
}

function textColumn({ values, codes, isDistinct }: CellColumn): TextColumn {
  // Values that are distinct are texts.
  return isDistinct
    ? new TextColumn(values as string[], codes)
    : TextColumn.ofCodes(values.map(String), codes);
}

/** A field, or what a rule asks for besides, and its columns: the one that was taken and those that fill its blank cells. */
interface FieldColumns {
  readonly name: string;
  readonly type: FieldType;
  readonly isField: boolean;
  readonly places: readonly number[];
  /** Are its texts kept as they are? */
  readonly isVerbatim?: boolean;
}

/** The cells of each field. */
function columnsOf(
  cells: CellTable,
  fields: readonly FieldColumns[],
  lines: Int32Array,
): Map<string, CellColumn> {
  const asked = fields.flatMap(({ type, places }) =>
    places.map((column) => ({ column, asDates: type === 'date' && places.length === 1 })),
  );
  const found = cells.columns(asked, lines);
  let next = 0;
  return new Map(
    fields.map(({ name, type, places, isVerbatim }) => {
      const own = found.slice(next, next + places.length);
      next += places.length;
      if (isVerbatim) return [name, own[0]!];
      return [name, name === 'leadId' && own.length > 1 ? allOf(own) : firstFilled(own, type)];
    }),
  );
}

/** The ids that have all of their digits; others are said. */
function wholeIds(column: CellColumn, header: string, lost: Sentence[]): CellColumn {
  const withoutLost = lostIdsOf(column.values);
  if (!withoutLost) return column;
  const values = column.values.map(withoutLost);
  const isLost = values.map((cell, code) => cell !== column.values[code]);
  const rows = column.codes.reduce((n, code) => n + (isLost[code] ? 1 : 0), 0);
  const example = shown(column.values[isLost.indexOf(true)]!);
  lost.push(sentence('note.lostIds', { column: header, example, n: rows }));
  return { values, codes: column.codes, isDistinct: false };
}

/** For each row all that these columns hold, as several ids in one cell. */
function allOf(columns: readonly CellColumn[]): CellColumn {
  const each = columns.map((column) => textColumn(firstFilled([column], 'text')));
  const texts = each[0]!.toArray().map((_, row) =>
    each
      .map((column) => column.at(row))
      .filter((id) => id !== '')
      .join(';'),
  );
  const { words, codes } = TextColumn.of(texts);
  return { values: [...words], codes, isDistinct: true };
}

/** The places of the lines that were not refused. */
function keptOf(data: Int32Array, refused: ReadonlyMap<number, Rejection>): Int32Array {
  const kept = new Int32Array(data.length);
  let count = 0;
  for (let i = 0; i < data.length; i++) if (!refused.has(data[i]! + 1)) kept[count++] = i;
  return kept.slice(0, count);
}

/**
 * The columns that the form knows for a field besides the one that was taken. They fill its blank cells: a deal that
 * is not closed yet has its expected revenue only. Of an activity's leads all are taken: it is beside its lead or
 * beside the contact that the lead became, each in a column of its own.
 */
function columnsBeside(
  name: string,
  { layout, columns }: Recognition,
  bareAt: ReadonlyMap<string, number>,
): number[] {
  const taken = new Set(columns.values());
  return (layout?.headers[name] ?? [])
    .map((header) => bareAt.get(headerWords(header)) ?? -1)
    .filter((column) => column >= 0 && !taken.has(column));
}

function mapValues<A, B>(map: ReadonlyMap<string, A>, change: (value: A) => B): Map<string, B> {
  return new Map([...map].map(([name, value]) => [name, change(value)]));
}
