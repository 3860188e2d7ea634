import {
  type Argument,
  BadArgument,
  type DatesOfSheet,
  isEmptyArgument,
  type Parameter,
  readValue,
  UNKNOWN_SHEET,
} from './arguments.ts';
import type { CustomFunction, Moment, Result } from './table.ts';

/** What goes back to the cells: one value, or rows of values that spill. */
export type Cells = CellResult | CellResult[][];
/** A refused element is the refusal itself: whoever knows the language puts its sentence into that cell. */
export type CellResult = string | number | Moment | BadArgument;

type Matrix = readonly (readonly unknown[])[];

/**
 * Calls a custom function on what its cells hold: ranges go element by element, a single value meets every element. A
 * required parameter whose cell is blank gives a blank, for the sheet is being filled in; one that is not written at
 * all is refused. In a range a bad cell spoils its own result only.
 *
 * @param given undefined where nothing is written between the separators; '' or null for a blank cell
 * @param sheet how its spreadsheet writes dates
 * @returns the results; in a range, the refusal of an element in its place
 * @throws BadArgument for the first value that cannot be used and that every element needs
 */
export function callFunction(
  fn: CustomFunction,
  given: readonly Argument[],
  sheet: DatesOfSheet = UNKNOWN_SHEET,
): Cells {
  if (given.length > fn.parameters.length) {
    throw new BadArgument('tooMany', {
      function: fn.name,
      parameters: fn.parameters.length,
      given: given.length,
    });
  }
  const missing = fn.parameters.find(({ optional }, i) => !optional && given[i] === undefined);
  if (missing) throw new BadArgument('missing', { function: fn.name, parameter: missing.name });
  const args = fn.parameters.map((_, i) => normal(given[i]));
  const isGiven = (name: string) =>
    !allBlank(args[fn.parameters.findIndex((parameter) => parameter.name === name)]);
  const isList = ({ takes }: Parameter) =>
    takes === 'list' || takes === 'records' || (typeof takes === 'object' && isGiven(takes.listWith));
  const isRange = fn.parameters.map((parameter, i) => !isList(parameter) && Array.isArray(args[i]));
  const shape = commonShape(fn, args.filter((_, i): boolean => isRange[i]!) as Matrix[]);
  const along = directionOf(args, fn.parameters.map(isList));
  const needed = fn.parameters.map(({ optional, takes }) => !optional && takes !== 'records');
  const isSharedBlank = args.some((arg, i) => needed[i] && !isRange[i] && allBlank(arg));
  const read = (parameter: Parameter, value: unknown) =>
    isEmptyArgument(value) ? null : readValue(parameter, value, sheet);
  // What every element needs is read first: it is refused once, not in each of them.
  const shared = fn.parameters.map((parameter, i) =>
    isSharedBlank || isRange[i]
      ? null
      : isList(parameter)
        ? readList(parameter, args[i], sheet)
        : read(parameter, args[i]),
  );
  const at = (row: number, column: number): CellResult | readonly CellResult[] => {
    const elements = args.map((arg, i) => (isRange[i] ? (arg as Matrix)[row]![column] : null));
    if (isSharedBlank || elements.some((element, i) => isRange[i] && needed[i] && isEmptyArgument(element)))
      return '';
    const values = fn.parameters.map((parameter, i) =>
      isRange[i] ? read(parameter, elements[i]) : shared[i],
    );
    return finite(fn, values, blankIfNull(fn.calculate(...values)));
  };
  if (fn.spills === 'pairs') {
    if (shape) throw new BadArgument('oneTable', { function: fn.name });
    return inPairs(at(0, 0));
  }
  if (!shape) return spill(at(0, 0), fn.spills === 'along' ? along : 'row');
  return spillAll(fn, shape, at, along);
}

/** A range of one cell is a value. */
function normal(arg: Argument): unknown {
  if (!Array.isArray(arg)) return arg;
  return arg.length === 1 && arg[0]!.length === 1 ? arg[0]![0] : arg;
}

function allBlank(arg: unknown): boolean {
  return Array.isArray(arg)
    ? (arg as Matrix).every((row) => row.every(isEmptyArgument))
    : isEmptyArgument(arg);
}

/** The values of a list; null where all of it is blank. A blank between values would shift the others: it is refused. */
function readList(
  parameter: Parameter,
  arg: unknown,
  sheet: DatesOfSheet,
): (number | string | null)[] | null {
  const read = (cell: unknown) => readValue(parameter, cell, sheet);
  const cells = Array.isArray(arg) ? (arg as Matrix).flat() : [arg];
  if (parameter.takes === 'records') return cells.map((cell) => (isEmptyArgument(cell) ? null : read(cell)));
  if (parameter.reads.type === 'date') {
    const dates = cells.filter((cell) => !isEmptyArgument(cell)).map(read);
    return dates.length > 0 ? dates : null;
  }
  let end = cells.length;
  while (end > 0 && isEmptyArgument(cells[end - 1])) end--;
  if (end === 0) return null;
  const gap = cells.slice(0, end).findIndex(isEmptyArgument);
  if (gap >= 0) throw new BadArgument('gap', { parameter: parameter.name, place: gap + 1 });
  return cells.slice(0, end).map(read);
}

function commonShape(
  fn: CustomFunction,
  matrices: readonly Matrix[],
): { rows: number; columns: number } | undefined {
  const first = matrices[0];
  if (!first) return undefined;
  const shape = { rows: first.length, columns: first[0]!.length };
  const other = matrices.find(
    (matrix) => matrix.length !== shape.rows || matrix[0]!.length !== shape.columns,
  );
  if (other) {
    const size = (matrix: Matrix) => `${matrix.length} × ${matrix[0]!.length}`;
    throw new BadArgument('shapes', { function: fn.name, first: size(first), second: size(other) });
  }
  return shape;
}

type Direction = 'row' | 'column';

/** Which way the lists lie: results along a list lie as it does. */
function directionOf(args: readonly unknown[], listed: readonly boolean[]): Direction {
  const matrix = args.find((arg, i) => listed[i] && Array.isArray(arg)) as Matrix | undefined;
  return matrix && matrix.length === 1 ? 'row' : 'column';
}

function spill(result: CellResult | readonly CellResult[], direction: Direction): Cells {
  if (!Array.isArray(result)) return result as CellResult;
  const values = result as readonly CellResult[];
  return direction === 'row' ? [[...values]] : values.map((value) => [value]);
}

function inPairs(result: CellResult | readonly CellResult[]): Cells {
  if (!Array.isArray(result)) return result as CellResult;
  const values = result as readonly CellResult[];
  return Array.from({ length: values.length / 2 }, (_, i) => values.slice(2 * i, 2 * i + 2));
}

/** One result for each element. Several values of one element lie beside it: to the right of a column, below a row. */
function spillAll(
  fn: CustomFunction,
  { rows, columns }: { rows: number; columns: number },
  at: (row: number, column: number) => CellResult | readonly CellResult[],
  along: Direction,
): Cells {
  const results = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => refusedAlone(() => at(row, column))),
  );
  throwIfShared(results.flat());
  const width = results
    .flat()
    .reduce<number>((most, result) => Math.max(most, Array.isArray(result) ? result.length : 1), 1);
  if (width === 1) return results as CellResult[][];
  if (rows > 1 && columns > 1) throw new BadArgument('oneLine', { function: fn.name });
  const values = results
    .flat()
    .map((result) => (Array.isArray(result) ? [...result] : [result, ...new Array(width - 1).fill('')]));
  const beside = fn.spills === 'along' ? along === 'row' : columns === 1;
  return beside ? values : Array.from({ length: width }, (_, i) => values.map((value) => value[i]));
}

/** A refusal is the result of its element. */
function refusedAlone(element: () => CellResult | readonly CellResult[]): CellResult | readonly CellResult[] {
  try {
    return element();
  } catch (error) {
    if (error instanceof BadArgument) return error;
    throw error;
  }
}

/** Where several elements are refused alike and no other has a result, it is for what they share: it is said once. */
function throwIfShared(results: readonly (CellResult | readonly CellResult[])[]): void {
  const [first, second, ...others] = results.filter((result) => result !== '');
  if (!(first instanceof BadArgument) || second === undefined) return;
  const said = sayOf(first);
  if ([second, ...others].every((other) => other instanceof BadArgument && sayOf(other) === said))
    throw first;
}

const sayOf = ({ reason, values }: BadArgument): string => JSON.stringify([reason, values]);

/**
 * The result, if it can be written. Where it is beyond the largest number, the argument that is furthest from 1 has
 * brought it there.
 *
 * @throws BadArgument naming that argument
 */
function finite<R extends CellResult | readonly CellResult[]>(
  fn: CustomFunction,
  values: readonly unknown[],
  result: R,
): R {
  if (([result].flat() as unknown[]).every((one) => typeof one !== 'number' || Number.isFinite(one)))
    return result;
  let blame = { parameter: '', value: 0, farness: 0 };
  fn.parameters.forEach(({ name: parameter }, i) => {
    for (const value of [values[i]].flat() as number[]) {
      const farness = Math.abs(Math.log(Math.abs(value)));
      if (value && farness > blame.farness) blame = { parameter, value, farness };
    }
  });
  throw new BadArgument('noResult', blame);
}

function blankIfNull(result: Result): CellResult | readonly CellResult[] {
  return result ?? '';
}
