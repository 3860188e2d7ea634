/** Keeps each change of the workbook as soon as it is made, and says whether all of it is kept. */
import type { Revision } from '../engine/revisions.ts';
import type { LocalWorkbook, Snapshot } from '../workbook.ts';
import type { Beside, Kept, Storage } from './storage.ts';

/** Whether what is seen is kept. */
export type SaveState = 'saving' | 'saved' | 'notSaved';

/**
 * Characters: changes that are longer are made one with the workbook when it is opened next. A workbook is opened about a tenth of
 * a second later for each million of them.
 */
const LONG = 1_000_000;
/**
 * Milliseconds: a write that was handed over is done by the browser whether or not the page is still there, so one that has just begun
 * is no reason to hold up who leaves; one that takes longer is stuck.
 */
const STUCK = 300;
/** Milliseconds until it is tried again after the browser has refused. */
const AGAIN = 10_000;

export interface AutosaveOptions {
  /** Undefined if the page may not keep anything. */
  storage: Storage | undefined;
  onState: (state: SaveState) => void;
  /** Ends what is being typed into a cell, so that it is in the workbook. */
  finishTyping: () => void;
  /** The browser did not take it; called once. */
  onFailure: () => void;
}

/**
 * A change is small and is written at once; the whole workbook, which takes half a second or more, is written only when one is opened. Each
 * write is done as a whole or not at all, and none takes away what is kept before it has what comes in its place.
 */
export class Autosave {
  private workbook: LocalWorkbook | undefined;
  /** Changes that have not been handed over, as text. */
  private waiting: string[] = [];
  private isDue = false;
  /** When the writes that are not done yet were begun. */
  private readonly writes = new Set<{ begun: number }>();
  private beside = '';
  private active = '';
  /** What is kept lacks a change: only the whole will do. */
  private isBroken = false;
  private hasFailed = false;
  private again: ReturnType<typeof setTimeout> | undefined;
  private readonly leave = (event: BeforeUnloadEvent): void => {
    this.options.finishTyping();
    this.flush();
    if (this.isUnsaved) event.preventDefault();
  };

  constructor(private readonly options: AutosaveOptions) {}

  /** A change was made; those that are made in one go are kept together when it ends. */
  note(revision: Revision): void {
    this.waiting.push(JSON.stringify(revision));
    this.soon();
  }

  /** Something beside the document may have changed: triggers, mails, properties. */
  soon(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => this.flush());
  }

  /**
   * From now on changes are kept, and those as well that were noted while the workbook was being opened.
   *
   * @param kept what the workbook was opened from, if that is what is kept already
   */
  begin(workbook: LocalWorkbook, kept: Kept | undefined): void {
    this.workbook = workbook;
    workbook.model.on('update', this, () => this.keepActive());
    window.addEventListener('beforeunload', this.leave);
    if (this.options.storage && kept && kept.changesLength <= LONG) {
      this.beside = besideOf(kept.snapshot);
      this.flush();
      this.tell();
    } else this.writeAll();
  }

  stop(): void {
    this.flush();
    clearTimeout(this.again);
    this.workbook?.model.off('update', this);
    this.workbook = undefined;
    window.removeEventListener('beforeunload', this.leave);
  }

  /** Whether something would be lost if the page went now. */
  get isUnsaved(): boolean {
    const isStuck = [...this.writes].some(({ begun }) => performance.now() - begun > STUCK);
    return isStuck || this.waiting.length > 0 || this.isBroken;
  }

  private flush(): void {
    this.isDue = false;
    const { workbook, options } = this;
    if (!workbook) return;
    const beside = besideOf(workbook);
    const isChanged = beside !== this.beside;
    if (!isChanged && this.waiting.length === 0) return;
    if (!options.storage || this.isBroken) {
      this.fail();
      return;
    }
    const change = `{"revisions":[${this.waiting.join()}]${isChanged ? `,"beside":${beside}` : ''}}`;
    this.waiting = [];
    this.beside = beside;
    this.watch(options.storage.append(change));
  }

  private writeAll(): void {
    const { workbook, options } = this;
    if (!workbook) return;
    this.waiting = [];
    this.beside = besideOf(workbook);
    this.isBroken = false;
    if (!options.storage) {
      this.tell();
      return;
    }
    const activeSheet = workbook.model.getters.getActiveSheetId();
    this.watch(options.storage.replace({ snapshot: workbook.snapshot(), activeSheet }));
  }

  private watch(write: Promise<void>): void {
    const own = { begun: performance.now() };
    this.writes.add(own);
    this.tell();
    write
      .catch(() => this.fail())
      .finally(() => {
        this.writes.delete(own);
        this.tell();
      });
  }

  /** Something is not kept: all of it will be written, a while later. */
  private fail(): void {
    this.waiting = [];
    this.isBroken = true;
    if (this.options.storage && !this.again) {
      this.again = setTimeout(() => {
        this.again = undefined;
        this.writeAll();
      }, AGAIN);
      if (!this.hasFailed) this.options.onFailure();
      this.hasFailed = true;
    }
    this.tell();
  }

  private tell(): void {
    const { storage, onState } = this.options;
    onState(this.isBroken || !storage ? 'notSaved' : this.writes.size > 0 ? 'saving' : 'saved');
  }

  private keepActive(): void {
    const active = this.workbook!.model.getters.getActiveSheetId();
    if (active !== this.active) this.options.storage?.keepActive(active);
    this.active = active;
  }
}

/** What belongs to a workbook beside its document, as text. */
const besideOf = ({
  name,
  metadata = [],
  properties,
  triggers,
  outbox,
}: Pick<Snapshot, 'name' | 'properties' | 'triggers' | 'outbox'> & {
  readonly metadata?: readonly unknown[];
}): string => JSON.stringify({ name, metadata, properties, triggers, outbox } as Beside);
