/** Rows that are the same thing, as records: its first row, its last row, and the record of every row. */
export interface Grouping {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly recordOf: Int32Array;
  readonly duplicates: number;
  /** Is each row a record, and record i row i? */
  readonly byRow: boolean;
}

/** Groups rows by a key: a whole number. */
export function groupRows(keys: Float64Array): Grouping {
  const { length } = keys;
  const recordOf = new Int32Array(length);
  const last = new Int32Array(length);
  const first = new Int32Array(length);
  // Open addressing: at most half of the slots are taken.
  const mask = 2 ** Math.ceil(Math.log2(Math.max(2, length * 2))) - 1;
  const slots = new Int32Array(mask + 1);
  let records = 0;
  for (let row = 0; row < length; row++) {
    const key = keys[row]!;
    const high = Math.floor(key / 4294967296);
    let slot = Math.imul((key - high * 4294967296) | 0, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77);
    slot = (slot ^ (slot >>> 15)) & mask;
    let record = slots[slot]! - 1;
    while (record >= 0 && keys[first[record]!] !== key) {
      slot = (slot + 1) & mask;
      record = slots[slot]! - 1;
    }
    if (record < 0) {
      record = records++;
      slots[slot] = records;
      first[record] = row;
    }
    recordOf[row] = record;
    last[record] = row;
  }
  return {
    first: first.subarray(0, records),
    last: last.subarray(0, records),
    recordOf,
    duplicates: length - records,
    byRow: records === length,
  };
}

/**
 * The same records by date, those of one moment by id, those without one by all that they hold; a record without a date
 * comes last. So nothing that is counted, called or listed from them hangs on the order of rows in an export.
 *
 * Its time grows as the records do: they are put together by day first.
 *
 * @param dates of the records, NaN where there is none
 * @param compare two of one moment: below 0 where the first of them comes first
 */
export function inOrder(
  group: Grouping,
  dates: Float64Array,
  compare: (one: number, other: number) => number,
): Grouping {
  const order = orderOf(dates, compare);
  if (!order) return group;
  const { first, last, recordOf, duplicates } = group;
  const placeOf = new Int32Array(order.length);
  for (let place = 0; place < order.length; place++) placeOf[order[place]!] = place;
  return {
    first: order.map((record) => first[record]!),
    last: order.map((record) => last[record]!),
    recordOf: recordOf.map((record) => placeOf[record]!),
    duplicates,
    byRow: false,
  };
}

/** Null where they are in their order. */
function orderOf(
  dates: Float64Array,
  compareOfMoment: (one: number, other: number) => number,
): Int32Array | null {
  const compare = (one: number, other: number): number => {
    const a = dates[one]!;
    const b = dates[other]!;
    if (a < b) return -1;
    if (a > b) return 1;
    if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return compareOfMoment(one, other);
    return Number.isNaN(a) ? 1 : -1;
  };
  let isOrdered = true;
  for (let record = 1; isOrdered && record < dates.length; record++)
    isOrdered = compare(record - 1, record) <= 0;
  if (isOrdered) return null;
  const days = new Map<number, number[]>();
  for (let record = 0; record < dates.length; record++) {
    const day = Math.floor(dates[record]!);
    const known = days.get(day);
    if (known) known.push(record);
    else days.set(day, [record]);
  }
  const order = new Int32Array(dates.length);
  let place = 0;
  // A date that is none is no number: its records come last.
  for (const day of [...days.keys()].sort((a, b) => (Number.isNaN(a) ? 1 : Number.isNaN(b) ? -1 : a - b)))
    for (const record of days.get(day)!.sort(compare)) order[place++] = record;
  return order;
}

/** The key of an id, by its code; fingerprints are 0 and above. */
export function keyOfId(code: number): number {
  return -1 - code;
}
