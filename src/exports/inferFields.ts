import type { RecordKind } from '../schema/kinds.ts';
import { stageOf } from '../schema/stages.ts';
import type { Cell } from '../values/cell.ts';
import { dateForm, orderOf } from '../values/dateForm.ts';
import { isSerialDay, possibleDates, readDate, saysNoDate } from '../values/dates.ts';
import { LONGEST_ADDRESS, sensible } from '../values/longest.ts';
import { currencyIn, readNumber } from '../values/numbers.ts';

const MOST_STAGE_WORDS = 15;
const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;

type Look = 'email' | 'money' | 'date' | 'stage';

/** What can be seen from the values alone, for the fields that no header names. */
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
 * The fields that can be seen from what is below headers that nobody knows: an e-mail is one everywhere, money has
 * its currency, a stage few words of which most are known. Where two columns look alike, neither is taken.
 *
 * @param free the columns that are no field yet
 * @param missing the fields that have no column yet
 */
export function inferFields(
  kind: RecordKind,
  free: readonly number[],
  missing: ReadonlySet<string>,
  sample: readonly (readonly Cell[])[],
  looks: Looks,
): [field: string, column: number][] {
  const found: [string, number][] = [];
  for (const [field, look] of LOOKS[kind]) {
    if (!missing.has(field)) continue;
    const isAlike = (column: number): boolean => {
      const cells: Cell[] = [];
      for (const row of sample) {
        const cell = row[column] ?? '';
        const text = String(cell).trim();
        if (text === '') continue;
        // Where not even this one can be it, the others need not be looked at.
        if (look !== 'stage' && typeof cell !== 'number' && !looks.canBe(look, text)) return false;
        cells.push(cell);
      }
      return cells.length > 0 && looksLike(look, cells, looks);
    };
    const first = free.findIndex(isAlike);
    const isOnly = first >= 0 && !free.some((column, place) => place > first && isAlike(column));
    if (isOnly) found.push([field, free[first]!]);
  }
  return found;
}

function looksLike(look: Look, cells: readonly Cell[], looks: Looks): boolean {
  const texts = cells.map((cell) => String(cell).trim());
  switch (look) {
    case 'email':
      return texts.every((text) => looks.canBe('email', text));
    case 'money':
      return texts.every((text) => looks.canBe('money', text));
    case 'date': {
      const order = orderOf(dateForm(texts), ['dmy']);
      return cells.every((cell, i) =>
        typeof cell === 'number'
          ? isSerialDay(cell)
          : /\D/.test(texts[i]!) && readDate(texts[i]!, order, () => 0) !== undefined,
      );
    }
    case 'stage': {
      const words = new Set(texts);
      if (words.size <= 1 || words.size > MOST_STAGE_WORDS) return false;
      const known = [...words].filter((word) => looks.canBe('stage', word));
      return known.length > words.size / 2;
    }
  }
}

/** What texts can be by themselves. The same cells are asked about for every line and kind: each is read once. */
export class Looks {
  private readonly known: Readonly<Record<keyof typeof READERS, Map<string, boolean>>> = {
    email: new Map(),
    money: new Map(),
    number: new Map(),
    stage: new Map(),
    date: new Map(),
  };

  canBe(what: keyof typeof READERS, text: string): boolean {
    const known = this.known[what].get(text);
    if (known !== undefined) return known;
    const can = READERS[what](text);
    this.known[what].set(text, can);
    return can;
  }
}

const READERS = {
  email: (text: string) => EMAIL.test(sensible(text, LONGEST_ADDRESS)),
  money: (text: string) => currencyIn(text) !== undefined && isNumber(text),
  number: isNumber,
  stage: (text: string) => stageOf(text) !== undefined,
  date: (text: string) => saysNoDate(text) || possibleDates(text, () => 0).length > 0,
};

function isNumber(text: string): boolean {
  return readNumber(text, '.') !== undefined || readNumber(text, ',') !== undefined;
}
