/** The one workbook that is kept in the browser's storage. */
import type { Snapshot } from '../workbook.ts';

/** What is kept: the workbook and which tab was open. */
export interface Kept {
  readonly snapshot: Snapshot;
  readonly activeSheet: string;
}

const DATABASE = 'smarketing';
const STORE = 'workbooks';
const KEY = 'current';
/** Of the open tab, in the small storage that is written before the page goes on. */
const ACTIVE = 'smarketing.activeSheet';

/** The browser's database, opened once so that the last save before the page goes needs no waiting. */
export class Storage {
  private constructor(private readonly database: IDBDatabase) {}

  static async open(): Promise<Storage> {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    return new Storage(await result(opening));
  }

  async read(): Promise<Kept | undefined> {
    const text = await result<unknown>(this.database.transaction(STORE).objectStore(STORE).get(KEY));
    try {
      if (typeof text !== 'string') return undefined;
      const kept = JSON.parse(text) as Kept;
      return { ...kept, activeSheet: localStorage.getItem(ACTIVE) ?? kept.activeSheet };
    } catch {
      return undefined;
    }
  }

  /** Keeps which tab is open, at once: a reload right after a look at another tab leaves no time for all of the workbook. */
  keepActive(sheet: string): void {
    localStorage.setItem(ACTIVE, sheet);
  }

  /** Keeps the workbook in place of the former one. As text: it is quicker than the browser's own copying. */
  async write(kept: Kept): Promise<void> {
    const transaction = this.database.transaction(STORE, 'readwrite');
    transaction.objectStore(STORE).put(JSON.stringify(kept), KEY);
    // At once: when the page goes there is no later.
    transaction.commit();
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }
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
