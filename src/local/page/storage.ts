/** The one workbook that is kept in the browser's storage: as it was at one time, and what has changed since. */
import type { Revision } from '../engine/revisions.ts';
import type { Snapshot } from '../workbook.ts';

/** What is kept: the workbook and which tab was open. */
export interface Kept {
  readonly snapshot: Snapshot;
  readonly activeSheet: string;
  /** Characters of the changes that lie beside the whole; infinite where none can be put beside it. */
  readonly changesLength: number;
}

/** What belongs to a workbook beside its document. */
export type Beside = Pick<Snapshot, 'name' | 'metadata' | 'properties' | 'triggers' | 'outbox'>;

/** What was changed in one go. */
interface Change {
  readonly revisions: Revision[];
  /** Where it is another than before. */
  readonly beside?: Beside;
}

/** A {@link Change} as it lies in the database. */
interface KeptChange {
  /** The id of the whole that was changed: with any other the change has nothing to do. */
  readonly of: string;
  readonly text: string;
}

const DATABASE = 'smarketing';
const STORE = 'workbooks';
/** Where the whole lies; the changes since lie under the numbers from 1. */
const WHOLE = 'current';
const changes = (): IDBKeyRange => IDBKeyRange.bound(1, Number.MAX_SAFE_INTEGER);
/** Of the open tab, in the small storage that is written before the page goes on. */
const ACTIVE = 'smarketing.activeSheet';

/** The browser's database, opened once so that a save needs no waiting. */
export class Storage {
  private last = 0;
  private whole = '';

  private constructor(private readonly database: IDBDatabase) {}

  static async open(): Promise<Storage> {
    return new Storage(await openDatabase());
  }

  async read(): Promise<Kept | undefined> {
    const store = this.database.transaction(STORE).objectStore(STORE);
    const [whole, kept, keys] = await Promise.all([
      result<unknown>(store.get(WHOLE)),
      result<KeptChange[]>(store.getAll(changes())),
      result(store.getAllKeys(changes())),
    ]);
    this.last = Number(keys.at(-1) ?? 0);
    try {
      if (typeof whole !== 'string') return undefined;
      const { id, snapshot, activeSheet } = JSON.parse(whole) as Kept & { id?: string };
      this.whole = id ?? '';
      const own = kept.filter(({ of }) => of === id);
      const since = own.map(({ text }) => JSON.parse(text) as Change);
      return {
        snapshot: {
          ...snapshot,
          ...since.findLast(({ beside }) => beside)?.beside,
          revisions: since.flatMap(({ revisions }) => revisions),
        },
        activeSheet: localStorage.getItem(ACTIVE) ?? activeSheet,
        changesLength: id ? own.reduce((sum, { text }) => sum + text.length, 0) : Number.POSITIVE_INFINITY,
      };
    } catch {
      return undefined;
    }
  }

  /** Keeps which tab is open. It is no change of the document. */
  keepActive(sheet: string): void {
    localStorage.setItem(ACTIVE, sheet);
  }

  /** Keeps a {@link Change}, as text, after those before it. */
  append(change: string): Promise<void> {
    this.last += 1;
    const number = this.last;
    const kept: KeptChange = { of: this.whole, text: change };
    return this.write((store) => store.put(kept, number));
  }

  /** Keeps the workbook in place of all that is kept. As text: it is quicker than the browser's own copying. */
  replace(kept: Omit<Kept, 'changesLength'>): Promise<void> {
    this.last = 0;
    this.whole = crypto.randomUUID();
    const text = JSON.stringify({ id: this.whole, ...kept });
    return this.write((store) => {
      store.delete(changes());
      store.put(text, WHOLE);
    });
  }

  private write(body: (store: IDBObjectStore) => void): Promise<void> {
    return writeTo(this.database, body);
  }
}

/** The browser's database: one store, in which each thing that is kept has its key. */
export async function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return result(opening);
}

/** What lies under a key. */
export const readKey = (database: IDBDatabase, key: string): Promise<unknown> =>
  result(database.transaction(STORE).objectStore(STORE).get(key));

/** All that `body` does is done or nothing of it. */
export async function writeTo(database: IDBDatabase, body: (store: IDBObjectStore) => void): Promise<void> {
  const transaction = database.transaction(STORE, 'readwrite');
  try {
    body(transaction.objectStore(STORE));
  } catch (error) {
    // Else what was asked for before it went wrong would be done.
    transaction.abort();
    throw error;
  }
  // At once: when the page goes there is no later.
  transaction.commit();
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/**
 * Waits a moment for the right to keep the workbook, which one tab of the browser has at a time: two would write
 * over each other. The right goes with the tab.
 */
export function ownStorage(): Promise<boolean> {
  // Only there where the page comes over https or from this machine.
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    navigator.locks
      .request(DATABASE, { signal: AbortSignal.timeout(2000) }, () => {
        resolve(true);
        return new Promise(() => undefined);
      })
      .catch(() => resolve(false));
  });
}
