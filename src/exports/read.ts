import { type Sentence, sentence } from '../language/sentence.ts';
import { bracketed, FIELDS, type FieldType, fieldLabel, headerWords } from '../schema/fields.ts';
import { numberColumn } from '../values/columns.ts';
import type { DateOrder } from '../values/dates.ts';
import { currencyIn } from '../values/numbers.ts';
import { TextColumn } from '../values/textColumn.ts';
import type { CellColumn, CellTable } from './cellTable.ts';
import {
  type Doubting,
  dateReader,
  firstFilled,
  meaningOf,
  numberReader,
  orderOfFile,
  readRest,
  type Unread,
  unreadColumn,
} from './columnReaders.ts';
import { asidesNote, dataRows, rejection } from './dataRows.ts';
import { headerRowOf } from './headerRow.ts';
import { isNothing } from './nullTokens.ts';
import type { Doubt, Reading, ReadingOptions, Rejection } from './reading.ts';
import { type Recognition, recognise } from './recognise.ts';

const IDS: ReadonlySet<string> = new Set(['id', 'leadId']);
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
  const recognition = recognise(cells, options.kind, options.mapping);
  const { headers, headerRow, columns, forms, kind, layout } = recognition;
  const { data, rejected, asides } = dataRows(cells, recognition);
  const refused = new Map<number, Rejection>(rejected.map((rejection) => [rejection.row, rejection]));
  const doubts: Doubt[] = [];
  const notes: Sentence[] = [];
  const texts = new Map<string, TextColumn>();
  const numbers = new Map<string, Float64Array>();
  const types = new Map<string, FieldType>(FIELDS[kind].map((field) => [field.name, field.type]));
  const typeOf = (name: string) => types.get(name) ?? 'date';
  const { bareAt, wordsAt } = headerRowOf(headers);
  /** The column of a field, and those that fill its blank cells. */
  const placesOf = (name: string, column: number) => [
    column,
    ...(options.mapping[kind]?.[name] ? [] : columnsBeside(name, recognition, bareAt)),
  ];
  const unread = new Map(
    [...columns]
      .filter(([name]) => typeOf(name) !== 'text')
      .map(([name, column]) => [name, unreadColumn(cells, placesOf(name, column), data, typeOf(name))]),
  );
  const fileOrder = orderOfFile(
    [...unread].filter(([name]) => typeOf(name) === 'date').map(([, column]) => column),
  );
  let marks: TextColumn | undefined;
  for (const [name, column] of columns) {
    const places = placesOf(name, column);
    const type = typeOf(name);
    if (type === 'text') {
      const found = firstFilled(places, cells, data);
      if (IDS.has(name) && found.values.some((cell) => typeof cell === 'number'))
        notes.push(sentence('note.numericIds', { column: headers[column]! }));
      texts.set(
        name,
        name === 'leadId' && places.length > 1
          ? allOf(places.map((place) => textColumn(firstFilled([place], cells, data))))
          : textColumn(found),
      );
      continue;
    }
    const doubt: Doubting = (example, taken, key) =>
      doubts.push({
        field: name,
        column: headers[column]!,
        example,
        taken,
        sentence: sentence(key, { column: headers[column]!, example }),
      });
    const given = unread.get(name)!;
    const parse =
      type === 'number'
        ? numberReader(given.rest.values, forms.get(name), options, doubt)
        : dateReader(given.rest.values, forms.get(name) ?? fileOrder ?? layout?.dates, options, doubt);
    for (const i of readRest(given, parse)) {
      const line = data[i]!;
      if (refused.has(line + 1)) continue;
      const place = places.find((one) => !isNothing(cells, line, one))!;
      refused.set(line + 1, rejection(line + 1, headers[place]!, meaningOf(cells.cell(line, place)), type));
    }
    numbers.set(name, given.values);
    if (AMOUNTS.has(name)) {
      const ofAll = currencyIn(bracketed(headers[column]!)) ?? '';
      const { values, codes } = firstFilled(places, cells, data);
      marks = TextColumn.ofCodes(
        values.map((cell) => currencyIn(String(cell)) ?? ofAll),
        codes,
      );
    }
  }
  for (const { name, type, words } of kind === 'leads' ? (options.asked ?? []) : []) {
    const column = words === null ? -1 : (wordsAt.get(words) ?? -1);
    if (column < 0) continue;
    if (type === 'text') texts.set(name, textColumn(firstFilled([column], cells, data)));
    else numbers.set(name, askedValues(unreadColumn(cells, [column], data, type), type, options, fileOrder));
  }
  // The mark beside an amount or in its header says its currency where no column does.
  if (marks?.words.some((mark) => mark !== '')) {
    const named = texts.get('currency');
    texts.set('currency', TextColumn.of(marks.toArray().map((mark, i) => named?.at(i) || mark)));
  }
  for (const [name, value] of Object.entries(layout?.constants ?? {})) {
    if (!columns.has(name)) texts.set(name, TextColumn.filled(data.length, value));
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
      ...(headerRow > 0 ? [sentence('note.headerRow', { row: headerRow + 1 })] : []),
      ...notes,
      ...(asides.length > 0 ? [asidesNote(cells, asides)] : []),
    ],
  };
}

function textColumn({ values, codes, isDistinct }: CellColumn): TextColumn {
  // Values that are distinct are texts.
  return isDistinct
    ? new TextColumn(values as string[], codes)
    : TextColumn.ofCodes(values.map(String), codes);
}

/** For each row all that these columns hold, as several ids in one cell. */
function allOf(columns: readonly TextColumn[]): TextColumn {
  const texts = columns[0]!.toArray().map((_, row) =>
    columns
      .map((column) => column.at(row))
      .filter((id) => id !== '')
      .join(';'),
  );
  return TextColumn.of(texts);
}

/** A column that nobody has said is one of numbers or dates: what is neither is as good as blank. */
function askedValues(
  column: Unread,
  type: 'number' | 'date',
  options: ReadingOptions,
  fileOrder: DateOrder | undefined,
): Float64Array {
  const unsaid = () => {};
  readRest(
    column,
    type === 'number'
      ? numberReader(column.rest.values, undefined, options, unsaid)
      : dateReader(column.rest.values, fileOrder, options, unsaid),
  );
  return column.values;
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
