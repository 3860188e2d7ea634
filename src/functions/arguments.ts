import type { FunctionMessage } from '../language/topics.ts';
import { readClock } from '../values/clock.ts';
import { isoText, possibleDates, type ZoneOffset } from '../values/dates.ts';
import { sensible } from '../values/longest.ts';
import { readAmount, readNumber } from '../values/numbers.ts';
import { DATE_ORDERS, type DateOrder } from '../values/writtenDate.ts';

/** What a cell hands to a custom function, once dates have become serial numbers. */
export type Argument = string | number | boolean | null | undefined | readonly (readonly unknown[])[];

/** How one parameter reads a value, and what it accepts. */
export interface Reads {
  readonly type: 'number' | 'date' | 'time' | 'weekend' | 'text' | 'choice';
  /** What a choice may be. */
  readonly choices?: readonly string[];
  readonly above?: number;
  readonly atLeast?: number;
  readonly below?: number;
  readonly atMost?: number;
  readonly whole?: boolean;
  /** A sum of money may be in millions: "1.2m". */
  readonly money?: boolean;
  /** Said after the range: how a person would write a right value. */
  readonly example?: string;
}

export interface Parameter {
  readonly name: string;
  readonly reads: Reads;
  readonly optional?: boolean;
  /**
   * `each`: element by element. `list`: the whole range is one value; blanks at its end do not count.
   * `records`: a list with one place for each record; a blank is what the record does not have.
   * A name: a list where that other parameter is given, else element by element.
   */
  readonly takes: 'each' | 'list' | 'records' | { readonly listWith: string };
}

/** An argument that cannot be used; its words are chosen by the caller. */
export class BadArgument extends Error {
  constructor(
    readonly reason: FunctionMessage,
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(reason);
    this.name = 'BadArgument';
  }
}

/** What only the spreadsheet knows of a date that is a text. It is asked for when a text needs it. */
export interface DatesOfSheet {
  /** The orders in which its locale writes a date that is all numbers; all of them where that is not known. */
  readonly orders: () => readonly DateOrder[];
  /** Its zone, for a text that says how far from UTC it is. */
  readonly zone: ZoneOffset;
}

export const UNKNOWN_SHEET: DatesOfSheet = { orders: () => DATE_ORDERS, zone: () => 0 };

const ERROR_CELL = /^#\S+$/;
/** Beyond this a binary number has no hundredths: no sum of money and no count is meant. */
const MOST = 1e15;
/** From 31 December 1899, where a spreadsheet begins to count, to the end of the year 9999. */
const DAYS = 2_958_466;

/** A cell is blank when it is empty, skipped or holds spaces only. */
export function isEmptyArgument(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/**
 * Reads one value as its parameter wants it.
 *
 * @param sheet how its spreadsheet writes dates
 * @throws BadArgument naming the parameter, the value and what is expected
 */
export function readValue(
  { name, reads }: Parameter,
  value: unknown,
  sheet: DatesOfSheet = UNKNOWN_SHEET,
): number | string {
  if (typeof value === 'string' && ERROR_CELL.test(sensible(value))) {
    throw new BadArgument('errorCell', { parameter: name, value: value.trim() });
  }
  if (reads.type === 'weekend') return typeof value === 'string' ? value.trim() : Number(value);
  if (reads.type === 'text') return String(value).trim();
  if (reads.type === 'choice') return choiceOf(name, reads.choices ?? [], String(value));
  const number =
    reads.type === 'date' && typeof value === 'string'
      ? (dateOf(name, value, sheet) ?? readNumber(value))
      : numberOf(value, reads);
  if (number === undefined || (reads.type === 'date' && !(number >= 0 && number < DAYS))) {
    throw new BadArgument(messageOf(reads), {
      parameter: name,
      value: String(value),
      example: reads.example ?? '',
    });
  }
  if (!inRange(number, reads)) throw outOfRange(name, reads, number);
  if (number > MOST) throw outOfRange(name, { ...reads, whole: false, atMost: MOST }, number);
  // Without the sign of -0, which would come back in results.
  return number + 0;
}

/** What is said of a value that is nothing of the kind. */
function messageOf({ type, example }: Reads): FunctionMessage {
  if (type === 'number') return example ? 'notRate' : 'notNumber';
  return type === 'date' ? 'notDate' : 'notTime';
}

/** A choice is the same in any case and with spaces or hyphens between its words. */
function choiceOf(parameter: string, choices: readonly string[], value: string): string {
  const words = value.trim().toLowerCase().replace(/[ -]+/g, '_');
  if (choices.includes(words)) return words;
  throw new BadArgument('notChoice', { parameter, value, choices: choices.join(', ') });
}

function numberOf(value: unknown, { type, money }: Reads): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'string') return undefined;
  if (type === 'time') {
    const hours = readClock(value);
    if (hours !== undefined) return hours / 24;
  }
  return money ? readAmount(value) : readNumber(value);
}

/**
 * A text as a date: the only one that it can be, else the only one in the orders of its spreadsheet.
 *
 * @throws BadArgument with both days where that leaves two
 */
function dateOf(parameter: string, value: string, sheet: DatesOfSheet): number | undefined {
  let dates = possibleDates(value, sheet.zone);
  if (dates.length > 1) {
    const here = possibleDates(value, sheet.zone, sheet.orders());
    if (here.length > 0) dates = here;
  }
  const [first, second] = dates;
  if (second === undefined) return first;
  throw new BadArgument('twoDates', { parameter, value, first: isoText(first!), second: isoText(second) });
}

function inRange(value: number, { above, atLeast, below, atMost, whole }: Reads): boolean {
  return (
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (below === undefined || value < below) &&
    (atMost === undefined || value <= atMost) &&
    (!whole || Number.isInteger(value))
  );
}

function outOfRange(parameter: string, reads: Reads, value: number): BadArgument {
  const low = reads.above ?? reads.atLeast;
  const high = reads.below ?? reads.atMost;
  const from = reads.above !== undefined ? 'above' : 'atLeast';
  const to = reads.below !== undefined ? 'Below' : 'AtMost';
  const range = `${from}${high === undefined ? '' : to}${reads.whole ? 'Whole' : ''}` as FunctionMessage;
  return new BadArgument(range, {
    parameter,
    value,
    low: low ?? 0,
    high: high ?? 0,
    example: reads.example ?? '',
  });
}
