import { type Journal, Service } from './service.ts';

type LockSubset = Pick<GoogleAppsScript.Lock.Lock, 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock'>;
type LockServiceSubset = Pick<
  GoogleAppsScript.Lock.LockService,
  'getDocumentLock' | 'getScriptLock' | 'getUserLock'
>;

/** Who holds the locks: this run, or (to try out what a second user sees) somebody else. */
export class LockBoard {
  /** While true, no lock can be had, as if another run held them all. */
  heldElsewhere = false;
  private readonly held = new Set<string>();

  take(name: string): boolean {
    if (!this.heldElsewhere) this.held.add(name);
    return !this.heldElsewhere;
  }
  has(name: string): boolean {
    return this.held.has(name);
  }
  release(name: string): void {
    this.held.delete(name);
  }
  /** At the end of a run Google lets go of its locks. */
  releaseAll(): void {
    this.held.clear();
  }
}

class LocalLock extends Service implements LockSubset {
  readonly #board: LockBoard;
  readonly #name: string;

  constructor(journal: Journal, board: LockBoard, name: string) {
    super(journal, { name: 'Lock', inCustomFunctions: 'all', navigation: ['hasLock'] });
    this.#board = board;
    this.#name = name;
  }

  tryLock(_timeoutInMillis: number): boolean {
    return this.#board.take(this.#name);
  }
  waitLock(_timeoutInMillis: number): void {
    if (!this.#board.take(this.#name)) {
      throw new Error('Lock timeout: another process was holding the lock for too long.');
    }
  }
  hasLock(): boolean {
    return this.#board.has(this.#name);
  }
  releaseLock(): void {
    this.#board.release(this.#name);
  }
}

/** LockService. */
export class LocalLockService extends Service implements LockServiceSubset {
  readonly #journal: Journal;
  readonly #board: LockBoard;

  constructor(journal: Journal, board: LockBoard) {
    super(journal, {
      name: 'LockService',
      inCustomFunctions: 'all',
      navigation: ['getDocumentLock', 'getScriptLock', 'getUserLock'],
    });
    this.#journal = journal;
    this.#board = board;
  }

  #lock(name: string): GoogleAppsScript.Lock.Lock {
    return new LocalLock(this.#journal, this.#board, name);
  }
  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return this.#lock('document');
  }
  getScriptLock(): GoogleAppsScript.Lock.Lock {
    return this.#lock('script');
  }
  getUserLock(): GoogleAppsScript.Lock.Lock {
    return this.#lock('user');
  }
}
