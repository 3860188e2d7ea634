const QUOTE = 0x22;

/**
 * Gives each different run of bytes a number, from 0 up, in the order in which they come: a hash table over the bytes
 * themselves, so that a text is made once of each, not of each cell.
 */
export class ByteWords {
  /** How many different ones there are, and where each came first. */
  count = 0;
  froms = new Uint32Array(256);
  tos = new Uint32Array(256);
  /** How many of them stand between quotes: the same text may come with and without. */
  quoted = 0;
  private hashes = new Int32Array(256);
  private slots = new Int32Array(1024);
  private blank = -1;

  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  code(from: number, to: number): number {
    if (from === to && this.blank >= 0) return this.blank;
    const { bytes, view, slots, hashes, froms, tos } = this;
    const isQuoted = bytes[from - 1] === QUOTE;
    const length = to - from;
    let hash = length * 2 + (isQuoted ? 1 : 0);
    let at = from;
    for (; at + 3 < to; at += 4) {
      hash = Math.imul(hash ^ view.getInt32(at, true), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x85ebca77);
    hash ^= hash >>> 14;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let taken = slots[slot]!; taken !== 0; taken = slots[slot]!) {
      const code = taken - 1;
      if (hashes[code] === hash && tos[code]! - froms[code]! === length) {
        const known = froms[code]!;
        let same = 0;
        while (same + 3 < length && view.getInt32(known + same) === view.getInt32(from + same)) same += 4;
        while (same < length && bytes[known + same] === bytes[from + same]) same++;
        if (same === length && (bytes[known - 1] === QUOTE) === isQuoted) return code;
      }
      slot = (slot + 1) & mask;
    }
    return this.add(from, to, hash, slot, isQuoted);
  }

  private add(from: number, to: number, hash: number, slot: number, isQuoted: boolean): number {
    const code = this.count++;
    if (code === this.froms.length) {
      this.froms = doubled(this.froms);
      this.tos = doubled(this.tos);
      this.hashes = doubled(this.hashes);
    }
    this.froms[code] = from;
    this.tos[code] = to;
    this.hashes[code] = hash;
    this.slots[slot] = code + 1;
    if (from === to) this.blank = code;
    if (isQuoted) this.quoted++;
    if (this.count * 2 > this.slots.length) this.spread();
    return code;
  }

  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 4);
    const mask = this.slots.length - 1;
    for (let code = 0; code < this.count; code++) {
      let slot = this.hashes[code]! & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = code + 1;
    }
  }
}

function doubled<T extends Int32Array | Uint32Array>(places: T): T {
  const more = new (places.constructor as new (length: number) => T)(places.length * 2);
  more.set(places);
  return more;
}
