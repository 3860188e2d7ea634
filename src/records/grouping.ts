/** Rows that are the same thing, as records: its first row, its last row, and the record of every row. */
export interface Grouping {
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly recordOf: Int32Array;
  readonly duplicates: number;
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
  };
}

/** The key of an id, by its code; fingerprints are 0 and above. */
export function keyOfId(code: number): number {
  return -1 - code;
}
