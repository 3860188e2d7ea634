import type { RecordKind } from '../schema/kinds.ts';
import { stageOf } from '../schema/stages.ts';
import type { Cell } from '../values/cell.ts';
import { dateForm, isSerialDay, readDate } from '../values/dates.ts';
import { currencyIn, readNumber } from '../values/numbers.ts';

const MOST_STAGE_WORDS = 15;
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

type Look = 'email' | 'money' | 'date' | 'stage';

/** What can be told by the values alone, for the fields that no header names. */
const LOOKS: Readonly<Record<RecordKind, readonly (readonly [field: string, look: Look])[]>> = {
  leads: [
    ['email', 'email'],
    ['created', 'date'],
    ['stage', 'stage'],
  ],
  deals: [
    ['email', 'email'],
    ['amount', 'money'],
    ['closed', 'date'],
    ['stage', 'stage'],
  ],
  activities: [
    ['email', 'email'],
    ['at', 'date'],
  ],
  spend: [
    ['cost', 'money'],
    ['date', 'date'],
  ],
};

/**
 * The fields that can be told by what stands below headers that nobody knows: an e-mail is one everywhere, money has
 * its currency, a stage few words of which most are known. Where two columns look alike, neither is taken.
 *
 * @param free the columns that are no field yet
 * @param missing the fields that have no column yet
 */
export function fieldsByLook(
  kind: RecordKind,
  free: readonly number[],
  missing: ReadonlySet<string>,
  sample: readonly (readonly Cell[])[],
): [field: string, column: number][] {
  const found: [string, number][] = [];
  for (const [field, look] of LOOKS[kind]) {
    if (!missing.has(field)) continue;
    const columns = free.filter((column) => {
      const cells = sample.map((row) => row[column] ?? '').filter((cell) => String(cell).trim() !== '');
      return cells.length > 0 && looksLike(look, cells);
    });
    if (columns.length === 1) found.push([field, columns[0]!]);
  }
  return found;
}

function looksLike(look: Look, cells: readonly Cell[]): boolean {
  const texts = cells.map((cell) => String(cell).trim());
  switch (look) {
    case 'email':
      return texts.every((text) => EMAIL.test(text));
    case 'money':
      return texts.every((text) => currencyIn(text) !== undefined && isNumber(text));
    case 'date': {
      const { order } = dateForm(texts, 'dmy');
      return cells.every((cell, i) =>
        typeof cell === 'number'
          ? isSerialDay(cell)
          : /\D/.test(texts[i]!) && readDate(texts[i]!, order, () => 0) !== undefined,
      );
    }
    case 'stage': {
      const words = new Set(texts);
      const known = [...words].filter((word) => stageOf(word) !== undefined);
      return words.size > 1 && words.size <= MOST_STAGE_WORDS && known.length > words.size / 2;
    }
  }
}

function isNumber(text: string): boolean {
  return readNumber(text, '.') !== undefined || readNumber(text, ',') !== undefined;
}
