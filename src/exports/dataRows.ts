import { type Sentence, sentence } from '../language/sentence.ts';
import { shortened } from '../language/shortened.ts';
import type { FieldType } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import { footerRowsOf } from './footerRows.ts';
import { textOf } from './nullTokens.ts';
import type { Rejection } from './reading.ts';
import type { Recognition } from './recognise.ts';

const LINES_NAMED = 4;

/** Names lines as "7 (Total: Account)", the first few of them; the numbers alone stand beside. */
export function asidesNote(rows: readonly (readonly Cell[])[], lines: readonly number[]): Sentence {
  const named = (name: (line: number) => string) =>
    [...lines.slice(0, LINES_NAMED).map(name), ...(lines.length > LINES_NAMED ? ['…'] : [])].join(', ');
  const begins = (line: number) => shown(rows[line]!.find((cell) => textOf(cell) !== '')!);
  return sentence('note.asides', {
    lines: named((line) => `${line + 1} (${begins(line)})`),
    numbers: named((line) => String(line + 1)),
  });
}

/**
 * The rows below the header that hold anything; a row with cells beyond the last header is rejected, and what a report
 * has below its rows is left aside.
 */
export function dataRows(
  rows: readonly (readonly Cell[])[],
  recognition: Recognition,
): { data: number[]; rejected: Rejection[]; asides: number[] } {
  const { headers, headerRow } = recognition;
  const data: number[] = [];
  const asides = footerRowsOf(rows, recognition);
  const rejected: Rejection[] = [];
  const width = headers.length - [...headers].reverse().findIndex((header) => header !== '');
  for (let row = headerRow + 1; row < rows.length; row++) {
    const cells = rows[row]!;
    if (cells.every((cell) => cell === '')) continue;
    if (headers.every((header, column) => String(cells[column] ?? '').trim() === header)) continue;
    if (asides.has(row)) continue;
    const beyond = cells.findIndex((cell, column) => column >= width && cell !== '');
    if (beyond < 0) data.push(row);
    else {
      const reason = sentence('reject.beyondHeader', { cells: beyond + 1, headers: width });
      rejected.push({ row: row + 1, column: '', value: shown(cells[beyond]!), reason });
    }
  }
  return { data, rejected, asides: [...asides].sort((a, b) => a - b) };
}

/** Why a cell, and with it its row, was left out. */
export function rejection(row: number, column: string, cell: Cell, type: FieldType): Rejection {
  const value = shown(cell);
  const dateShaped = /\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}/.test(value);
  const key = type === 'number' ? 'reject.notNumber' : dateShaped ? 'reject.noSuchDay' : 'reject.notDate';
  return { row, column, value, reason: sentence(key, { value }) };
}

/** A cell as a sentence may show it. */
export function shown(cell: Cell): string {
  return shortened(String(cell));
}
