import { headerWords } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import type { Recognition } from './recognise.ts';

/**
 * By what an export's form is known again: the known form of a system, else the header, whatever its order. A fresh
 * export of the same form takes the place of the one before.
 */
export function layoutId({ kind, layout, headers }: Recognition): string {
  return `${kind}:${layout?.name ?? headers.map(headerWords).filter(Boolean).sort().join(' ').slice(0, 200)}`;
}

/**
 * Several exports of the same form as one table: a CRM that exports in halves gives two files of one list. Columns are
 * put under the first header that has their name; columns that only a later one has come behind.
 */
export function concatenated(
  tables: readonly { readonly rows: readonly (readonly Cell[])[]; readonly recognition: Recognition }[],
): (readonly Cell[])[] {
  const [first, ...others] = tables;
  const header: Cell[] = [...first!.recognition.headers];
  const result: (readonly Cell[])[] = [...first!.rows];
  for (const { rows, recognition } of others) {
    const free = new Map<string, number[]>();
    for (const [place, known] of [...header.entries()].reverse()) {
      const words = headerWords(String(known));
      const places = free.get(words);
      if (places) places.push(place);
      else free.set(words, [place]);
    }
    const places = recognition.headers.map(
      (name) => free.get(headerWords(name))?.pop() ?? header.push(name) - 1,
    );
    for (const row of rows.slice(recognition.headerRow + 1)) {
      const cells: Cell[] = new Array<Cell>(header.length).fill('');
      for (const [column, cell] of row.entries()) cells[places[column] ?? header.length + column] = cell;
      result.push(Array.from(cells, (cell) => cell ?? ''));
    }
  }
  result[first!.recognition.headerRow] = header;
  return result;
}
