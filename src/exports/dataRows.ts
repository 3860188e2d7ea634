import { type Sentence, sentence } from '../language/sentence.ts';
import { shortened } from '../language/shortened.ts';
import type { FieldType } from '../schema/fields.ts';
import type { Cell } from '../values/cell.ts';
import { whyNoDate } from '../values/dates.ts';
import type { CellTable } from './cellTable.ts';
import { footerRowsOf } from './footerRows.ts';
import { textOf } from './nullTokens.ts';
import type { Rejection } from './reading.ts';
import type { Recognition } from './recognise.ts';

const LINES_NAMED = 4;

/** Names lines as "7 (Total: Account)", the first few of them; the numbers alone stand beside. */
export function asidesNote(cells: CellTable, lines: readonly number[]): Sentence {
  const begins = (line: number) => shown(cells.row(line).find((cell) => textOf(cell) !== '')!);
  return sentence('note.asides', {
    lines: firstOf(lines, (line) => `${line + 1} (${begins(line)})`),
    numbers: firstOf(lines, (line) => String(line + 1)),
  });
}

/** The first few lines, each named, and that there are more. */
export function firstOf(lines: readonly number[], name: (line: number) => string): string {
  return [...lines.slice(0, LINES_NAMED).map(name), ...(lines.length > LINES_NAMED ? ['…'] : [])].join(', ');
}

/**
 * The lines below the header that hold anything; one with cells beyond the last header is rejected, and what a report
 * has below its rows is left aside.
 */
export function dataRows(
  cells: CellTable,
  recognition: Recognition,
): { data: Int32Array; rejected: Rejection[]; asides: number[] } {
  const { headers, headerRow } = recognition;
  const data = new Int32Array(cells.length);
  let count = 0;
  const asides = footerRowsOf(cells, recognition);
  const rejected: Rejection[] = [];
  const width = headers.length - [...headers].reverse().findIndex((header) => header !== '');
  const opening = cells.opening(headerRow, 0);
  const isHeader = (line: number) =>
    cells.opening(line, 0) === opening &&
    headers.every((header, column) => String(cells.cell(line, column)).trim() === header);
  for (let line = headerRow + 1; line < cells.length; line++) {
    const filled = cells.filled(line);
    if (filled === 0 || isHeader(line) || asides.has(line)) continue;
    if (filled <= width) data[count++] = line;
    else {
      let beyond = width;
      while (cells.opening(line, beyond) < 0) beyond++;
      const reason = sentence('reject.beyondHeader', { cells: beyond + 1, headers: width });
      rejected.push({ row: line + 1, column: '', value: shown(cells.cell(line, beyond)), reason });
    }
  }
  return { data: data.slice(0, count), rejected, asides: [...asides].sort((a, b) => a - b) };
}

const REASONS = { year: 'reject.noYear', day: 'reject.noSuchDay', form: 'reject.notDate' } as const;

/** Why a cell, and with it its row, was left out. */
export function rejection(row: number, column: string, cell: Cell, type: FieldType): Rejection {
  const value = shown(cell);
  if (type === 'number') return { row, column, value, reason: sentence('reject.notNumber', { value }) };
  const why = whyNoDate(String(cell));
  const reason =
    why.reason === 'zone'
      ? sentence('reject.unknownZone', { value, zone: why.zone })
      : sentence(REASONS[why.reason], { value });
  return { row, column, value, reason };
}

/** A cell as a sentence may show it. */
export function shown(cell: Cell): string {
  return shortened(String(cell));
}
