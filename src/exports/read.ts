import { type Sentence, sentence } from '../language/sentence.ts';
import { bracketed, FIELDS, type FieldType, fieldLabel, headerWords } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import { hashOf } from '../values/hash.ts';
import { currencyIn } from '../values/numbers.ts';
import {
  cellOf,
  type Doubting,
  dateReader,
  numberReader,
  orderOfFile,
  valueReader,
} from './columnReaders.ts';
import { asidesNote, dataRows, rejection } from './dataRows.ts';
import { headerRowOf } from './headerRow.ts';
import type { Doubt, Reading, ReadingOptions, Rejection } from './reading.ts';
import { type Recognition, recognise } from './recognise.ts';

const IDS: ReadonlySet<string> = new Set(['id', 'leadId']);
const AMOUNTS: ReadonlySet<string> = new Set(['amount', 'cost']);

/**
 * Reads rows of cells as one kind of record. A row with a cell that cannot be read is named and left out; all the
 * others are read: `rows` = rows read + rejected rows, always.
 *
 * @param rows the cells of a file or a tab; titles may be above the header, and the header may come again
 *   where a second export was pasted below the first
 * @throws Refusal when nothing in the table makes sense
 */
export function read(rows: readonly (readonly Cell[])[], options: ReadingOptions): Reading {
  const recognition = recognise(rows, options.kind, options.mapping);
  const { headers, headerRow, columns, forms, kind, layout } = recognition;
  const { data, rejected, asides } = dataRows(rows, recognition);
  const refused = new Map<number, Rejection>(rejected.map((rejection) => [rejection.row, rejection]));
  const doubts: Doubt[] = [];
  const notes: Sentence[] = [];
  const texts = new Map<string, string[]>();
  const numbers = new Map<string, Float64Array>();
  const types = new Map<string, FieldType>(FIELDS[kind].map((field) => [field.name, field.type]));
  let marks: string[] = [];
  const { bareAt, wordsAt } = headerRowOf(headers);
  const fileOrder = orderOfFile(data, rows, columns, types);
  for (const [name, column] of columns) {
    const type = types.get(name) ?? 'date';
    const places = [
      column,
      ...(options.mapping[kind]?.[name] ? [] : columnsBeside(name, recognition, bareAt)),
    ];
    const placeOf = (row: readonly Cell[]) => places.find((place) => cellOf(row, place) !== '') ?? column;
    const cells = data.map((row) => cellOf(rows[row]!, placeOf(rows[row]!)));
    if (type === 'text') {
      if (IDS.has(name) && cells.some((cell) => typeof cell === 'number'))
        notes.push(sentence('note.numericIds', { column: headers[column]! }));
      const all = (row: readonly Cell[]) => places.map((place) => cellOf(row, place));
      texts.set(
        name,
        name === 'leadId' && places.length > 1
          ? data.map((row) =>
              all(rows[row]!)
                .filter((id) => id !== '')
                .join(';'),
            )
          : cells.map((cell) => String(cell)),
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
    const parse =
      type === 'number'
        ? numberReader(cells, forms.get(name), options, doubt)
        : dateReader(cells, forms.get(name) ?? fileOrder ?? layout?.dates, options, doubt);
    const values = new Float64Array(data.length);
    cells.forEach((cell, i) => {
      const value = cell === '' ? Number.NaN : parse(cell);
      values[i] = value ?? Number.NaN;
      if (value !== undefined) return;
      const row = data[i]! + 1;
      const header = headers[placeOf(rows[data[i]!]!)]!;
      if (!refused.has(row)) refused.set(row, rejection(row, header, cell, type));
    });
    numbers.set(name, values);
    if (AMOUNTS.has(name)) {
      const ofAll = currencyIn(bracketed(headers[column]!)) ?? '';
      marks = cells.map((cell) => currencyIn(String(cell)) ?? ofAll);
    }
  }
  const askedHere = kind === 'leads' ? (options.asked ?? []) : [];
  for (const { name, type, words } of askedHere) {
    const column = words === null ? -1 : (wordsAt.get(words) ?? -1);
    if (column < 0) continue;
    const cells = data.map((row) => cellOf(rows[row]!, column));
    if (type === 'text') texts.set(name, cells.map(String));
    else numbers.set(name, Float64Array.from(cells, valueReader(cells, type, options, fileOrder)));
  }
  // The mark beside an amount or in its header says its currency where no column does.
  if (marks.some((mark) => mark !== '')) {
    const named = texts.get('currency');
    texts.set(
      'currency',
      marks.map((mark, i) => named?.[i] || mark),
    );
  }
  for (const [name, value] of Object.entries(layout?.constants ?? {})) {
    if (!columns.has(name)) texts.set(name, new Array<string>(data.length).fill(value));
  }
  const kept = data.map((row, i) => (refused.has(row + 1) ? -1 : i)).filter((i) => i >= 0);
  return {
    recognition,
    rows: data.length + rejected.length,
    rowNumbers: kept.map((i) => data[i]! + 1),
    texts: mapValues(texts, (values) => kept.map((i) => values[i]!)),
    numbers: mapValues(numbers, (values) => Float64Array.from(kept, (i) => values[i]!)),
    fingerprints: Float64Array.from(kept, (i) => hashOf(rows[data[i]!]!)),
    rejected: [...refused.values()].sort((a, b) => a.row - b.row),
    doubts,
    notes: [
      ...recognition.guessed.map((name) =>
        sentence('note.guessed', { column: headers[columns.get(name)!]!, field: sentence(fieldLabel(name)) }),
      ),
      ...(headerRow > 0 ? [sentence('note.headerRow', { row: headerRow + 1 })] : []),
      ...notes,
      ...(asides.length > 0 ? [asidesNote(rows, asides)] : []),
    ],
  };
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
