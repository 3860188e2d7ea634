import type { Holds } from '../schema/fields.ts';
import { stageOf } from '../schema/stages.ts';
import type { Cell } from '../values/cell.ts';
import { isSerialDay, possibleDates, saysNoDate } from '../values/dates.ts';
import { ERASED } from '../values/erased.ts';
import { LONGEST_ADDRESS, sensible } from '../values/longest.ts';
import { currencyIn, readNumber } from '../values/numbers.ts';
import { isYesNoWord, yesOrNo } from '../values/yesNo.ts';
import { textOf } from './nullTokens.ts';

const EMAIL = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+$/;
/** "11-50", "1 000+", "51 to 200": a size or a number names no company. */
const NUMBER_OR_RANGE = /^[<>]?\s?\d[\d.,\s]{0,12}\s?(?:[-\u2013+]|to)?\s?\d{0,9}\+?$/;
const LETTER = /\p{L}/u;
/** Days that a list of leads, deals or costs can be about, as serial numbers: 1990 to 2119. */
const [EARLIEST_SERIAL, LATEST_SERIAL] = [32_874, 80_000];
const SHORTEST_COMPACT_DATE = 6;
/** How many signs of a cell are counted as digits or letters. */
const LOOKED_AT = 100;

/**
 * Are the cells of a column what the field holds? A header alone is no proof: "Closed" holds dates or yes and no,
 * "Intresse" a score or what somebody is interested in. Half of the filled cells must fit; a blank column contradicts
 * nothing. What only looks damaged ("2026-02-31", "ca 1000") fits: its row is named when it is read.
 */
export function cellsFit(holds: Holds, cells: Iterable<Cell>, looks: Looks): boolean {
  let filled = 0;
  let fitting = 0;
  for (const cell of cells) {
    const text = textOf(cell);
    // Where something was erased, nothing can be seen any more.
    if (text === '' || text.includes(ERASED)) continue;
    filled++;
    if (typeof cell === 'number' ? numberFits(holds, cell) : looks.fits(holds, text)) fitting++;
  }
  return fitting * 2 >= filled;
}

/** A number of the spreadsheet's own; a date there is one as well. */
function numberFits(holds: Holds, value: number): boolean {
  if (holds === 'date') return isSerialDay(value) && value >= EARLIEST_SERIAL && value <= LATEST_SERIAL;
  if (holds === 'flag') return value === 0 || value === 1;
  return holds !== 'email' && holds !== 'companyName';
}

/** Can the text be a cell of such a field? */
function textFits(holds: Holds, text: string, isDate: () => boolean, isNumber: () => boolean): boolean {
  const digits = digitsIn(text);
  switch (holds) {
    case 'email':
      return text.includes('@');
    case 'flag':
      return yesOrNo(text) !== undefined;
    case 'date':
      if (digits === 0 || text.includes('@')) return false;
      if (digits < text.length) return true;
      return (
        text.length >= SHORTEST_COMPACT_DATE ||
        (Number(text) >= EARLIEST_SERIAL && Number(text) <= LATEST_SERIAL)
      );
    case 'money':
    case 'number':
      if (isNumber()) return holds === 'number' || !text.endsWith('%');
      return digits > 0 && !isDate() && !text.includes('@') && lettersIn(text) <= digits;
    case 'id':
      return !isYesNoWord(text) && (digits > 0 || !/\s/.test(text));
    case 'companyName':
      return (
        !isYesNoWord(text) &&
        !text.includes('@') &&
        !NUMBER_OR_RANGE.test(sensible(text)) &&
        !isDay(text, isDate)
      );
    case 'personName':
      return !isYesNoWord(text) && !isDay(text, isDate);
    case 'word':
      return !isYesNoWord(text) && !text.includes('@') && !isDay(text, isDate);
    case 'text':
    case 'verbatim':
      return true;
  }
}

/** A date with all its digits; a word with a figure in it ("Q1", "Step 2") is none. */
function isDay(text: string, isDate: () => boolean): boolean {
  return digitsIn(text) >= SHORTEST_COMPACT_DATE && digitsIn(text) < text.length && isDate();
}

function digitsIn(text: string): number {
  let digits = 0;
  for (const sign of text.slice(0, LOOKED_AT)) if (sign >= '0' && sign <= '9') digits++;
  return digits;
}

function lettersIn(text: string): number {
  let letters = 0;
  for (const sign of text.slice(0, LOOKED_AT)) if (LETTER.test(sign)) letters++;
  return letters;
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

  private readonly fitting = new Map<string, boolean>();

  canBe(what: keyof typeof READERS, text: string): boolean {
    const known = this.known[what].get(text);
    if (known !== undefined) return known;
    const can = READERS[what](text);
    this.known[what].set(text, can);
    return can;
  }

  /** Can the text be in a column of such a field? */
  fits(holds: Holds, text: string): boolean {
    const key = `${holds} ${text}`;
    const known = this.fitting.get(key);
    if (known !== undefined) return known;
    const can = textFits(
      holds,
      text,
      () => this.canBe('date', text),
      () => this.canBe('number', text),
    );
    this.fitting.set(key, can);
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
