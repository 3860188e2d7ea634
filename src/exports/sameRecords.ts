import type { Reading } from './reading.ts';

/** Stands for what belongs to no field: which rows there are. */
const ROWS = 'rows';

/**
 * Says the same as another reading the same of every row? Which rows are alike is the same as well, though what stands for a
 * row may be another number.
 *
 * @returns the fields of which it does not; none where all agree
 */
export function sameRecords(one: Reading, other: Reading | undefined): readonly string[] {
  if (!other) return [ROWS];
  const told = ({ rejected }: Reading) => JSON.stringify(rejected.map(({ row, column }) => [row, column]));
  const isAlike =
    one.rows === other.rows &&
    isSame(one.rowNumbers, other.rowNumbers) &&
    told(one) === told(other) &&
    areAlike(one.fingerprints, other.fingerprints);
  if (!isAlike) return [ROWS, ...fieldsOfRejected(one, other)];
  const differing = new Set<string>();
  for (const name of keysOf(one.texts, other.texts)) {
    const [a, b] = [one.texts.get(name), other.texts.get(name)];
    let same = a !== undefined && b !== undefined && a.length === b.length;
    for (let i = 0; same && i < a!.length; i++) same = a!.at(i) === b!.at(i);
    if (!same) differing.add(name);
  }
  for (const name of keysOf(one.numbers, other.numbers)) {
    const [a, b] = [one.numbers.get(name), other.numbers.get(name)];
    if (!a || !b || !isSame(a, b)) differing.add(name);
  }
  // The currency of an amount stands beside it in its cell.
  if (differing.has('currency')) for (const name of ['amount', 'cost']) differing.add(name);
  const doubted = ({ doubts }: Reading) => new Map(doubts.map((doubt) => [doubt.field, doubt.taken]));
  const [before, now] = [doubted(one), doubted(other)];
  for (const field of keysOf(before, now)) if (before.get(field) !== now.get(field)) differing.add(field);
  return [...differing];
}

/** The fields whose cells are refused in one of them only. */
function fieldsOfRejected(one: Reading, other: Reading): string[] {
  const refused = ({ rejected }: Reading) => new Set(rejected.map(({ row, column }) => `${row} ${column}`));
  const [before, now] = [refused(one), refused(other)];
  const { headers, columns } = one.recognition;
  const columnsRefused = new Set(
    [...one.rejected, ...other.rejected]
      .filter(({ row, column }) => before.has(`${row} ${column}`) !== now.has(`${row} ${column}`))
      .map(({ column }) => column),
  );
  return [...columns].flatMap(([name, column]) => (columnsRefused.has(headers[column]!) ? [name] : []));
}

function keysOf(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): Set<string> {
  return new Set([...one.keys(), ...other.keys()]);
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (!Object.is(one[i], other[i])) return false;
  return true;
}

/** Are the rows that are alike in one alike in the other, and no others? */
function areAlike(one: Float64Array, other: Float64Array): boolean {
  if (one.length !== other.length) return false;
  const there = new Map<number, number>();
  const back = new Map<number, number>();
  for (let i = 0; i < one.length; i++) {
    const [a, b] = [one[i]!, other[i]!];
    if (Number.isNaN(a) || Number.isNaN(b)) {
      if (Number.isNaN(a) !== Number.isNaN(b)) return false;
      continue;
    }
    if ((there.get(a) ?? b) !== b || (back.get(b) ?? a) !== a) return false;
    there.set(a, b);
    back.set(b, a);
  }
  return true;
}
