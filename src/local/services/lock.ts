import { type CallLog, Service } from './service.ts';

type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds the document's lock: this run, or (to try out what a second user sees) somebody else. */
export class LockBoard {
  /** While true, the lock cannot be had, as if another run held it. */
  heldElsewhere = false;
}

class LocalLock extends Service implements Pick<Lock, 'tryLock' | 'releaseLock'> {
  readonly #board: LockBoard;

  constructor(callLog: CallLog, board: LockBoard) {
    super(callLog, { name: 'Lock', inCustomFunctions: 'all' });
    this.#board = board;
  }

  tryLock(_timeoutInMillis: number): boolean {
    return !this.#board.heldElsewhere;
  }
  /** One run goes on at a time here, so nobody waits for it. */
  releaseLock(): void {}
}

/** LockService. */
export class LocalLockService extends Service {
  readonly #callLog: CallLog;
  readonly #board: LockBoard;

  constructor(callLog: CallLog, board: LockBoard) {
    super(callLog, { name: 'LockService', inCustomFunctions: 'all', navigation: ['getDocumentLock'] });
    this.#callLog = callLog;
    this.#board = board;
  }

  getDocumentLock(): Lock {
    return new LocalLock(this.#callLog, this.#board) as unknown as Lock;
  }
}
