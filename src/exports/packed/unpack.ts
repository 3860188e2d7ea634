import { Gunzip, type UnzipFileInfo, unzipSync } from 'fflate';
import { Refusal } from '../../language/sentence.ts';

/** What may come out of a packed file, in bytes. More is no export, and would take the browser's memory. */
export const MOST_UNPACKED = 300_000_000;
/** How much is unpacked before what came out is counted. */
const PIECE = 65_536;
/** Where the first entry of a zip says that it is encrypted. */
const FLAGS = 6;
const ENCRYPTED = 1;

/** What a zip holds, folders aside. @throws Refusal where it is damaged or has a password */
export function zipEntries(bytes: Uint8Array): UnzipFileInfo[] {
  if ((bytes[FLAGS]! & ENCRYPTED) !== 0) throw new Refusal('import.zipPassword');
  const entries: UnzipFileInfo[] = [];
  readable(() =>
    unzipSync(bytes, {
      filter: (entry) => {
        if (!/[\\/]$/.test(entry.name)) entries.push(entry);
        return false;
      },
    }),
  );
  return entries;
}

/**
 * Some of what a zip holds, by name.
 *
 * @throws Refusal where it is damaged or would be too large
 */
export function unzipped(bytes: Uint8Array, entries: readonly UnzipFileInfo[]): Map<string, Uint8Array> {
  const size = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (size > MOST_UNPACKED) throw tooLarge();
  const names = new Set(entries.map(({ name }) => name));
  const files = readable(() => unzipSync(bytes, { filter: ({ name }) => names.has(name) }));
  return new Map(Object.entries(files));
}

/** What a .gz holds. @throws Refusal where it is damaged or would be too large */
export function gunzipped(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Gunzip((part) => {
    parts.push(part);
    size += part.length;
  });
  for (let at = 0; at < bytes.length; at += PIECE) {
    readable(() => stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length));
    if (size > MOST_UNPACKED) throw tooLarge();
  }
  const all = new Uint8Array(size);
  let put = 0;
  for (const part of parts) {
    all.set(part, put);
    put += part.length;
  }
  return all;
}

function tooLarge(): Refusal {
  return new Refusal('import.unpackedTooLarge', { most: MOST_UNPACKED / 1_000_000 });
}

/** What the unpacker cannot read is damaged. */
function readable<T>(task: () => T): T {
  try {
    return task();
  } catch {
    throw new Refusal('import.damaged');
  }
}
