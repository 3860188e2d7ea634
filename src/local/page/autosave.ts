/** Saves the workbook after changes, a moment later, and when the page goes. */
import type { LocalWorkbook, Snapshot } from '../workbook.ts';
import type { Kept, Storage } from './storage.ts';

/** Milliseconds: how long after a change it is saved, at the soonest and at the latest. */
const SOON = 700;
const LATE = 20_000;
/** A save that takes longer than this holds up the page so that a person sees it. */
const NOTICED = 300;
/** A save of so many cells is taken for a long one before it has been measured. */
const MANY_CELLS = 30_000;

/** A part of o-spreadsheet's Model that is not in its types: each change of the document has a new id. */
interface ModelInside {
  session: { getRevisionId(): string };
}

export interface AutosaveOptions {
  workbook: LocalWorkbook;
  storage: Storage;
  /** What the workbook was opened from, if that is what is kept already. */
  kept: Kept | undefined;
  /** Runs a task that takes a while, with a sign on the page. */
  withSign: (task: () => void) => void;
  /** The browser did not take it; called once. */
  onFailure: () => void;
}

export class Autosave {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saved = '';
  private active = '';
  private failed = false;
  private took = 0;
  private readonly leave = (): void => {
    if (document.visibilityState === 'hidden') this.now();
  };
  private readonly unload = (): void => this.now();

  constructor(private readonly options: AutosaveOptions) {
    if (options.kept) this.saved = stateOf(options.kept);
    options.workbook.model.on('update', this, () => this.soon());
    document.addEventListener('visibilitychange', this.leave);
    window.addEventListener('pagehide', this.unload);
  }

  /** Something may have changed. The longer a save takes, the longer it waits for further changes. */
  soon(): void {
    const active = this.options.workbook.model.getters.getActiveSheetId();
    if (active !== this.active) this.options.storage.keepActive(active);
    this.active = active;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.due(), Math.min(LATE, Math.max(SOON, this.took * 8)));
  }

  /** A call to the add-on is done: what it changed is saved at once, unless saving is slow. */
  afterCall(): void {
    if (this.took > NOTICED) this.soon();
    else this.due();
  }

  private due(): void {
    clearTimeout(this.timer);
    if (this.state() === this.saved) return;
    if (this.took > NOTICED || cellsIn(this.options.workbook) > MANY_CELLS)
      this.options.withSign(() => this.now());
    else this.now();
  }

  /** Saves if something has changed since the last time. */
  now(): void {
    clearTimeout(this.timer);
    const state = this.state();
    if (state === this.saved) return;
    this.saved = state;
    const { workbook, storage, onFailure } = this.options;
    const start = performance.now();
    const kept = { snapshot: workbook.snapshot(), activeSheet: workbook.model.getters.getActiveSheetId() };
    storage.write(kept).catch(() => {
      if (!this.failed) onFailure();
      this.failed = true;
    });
    this.took = performance.now() - start;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.options.workbook.model.off('update', this);
    document.removeEventListener('visibilitychange', this.leave);
    window.removeEventListener('pagehide', this.unload);
  }

  private state(): string {
    const { model, metadata, properties, triggers, outbox, name } = this.options.workbook;
    const revision = (model as unknown as ModelInside).session.getRevisionId();
    return stateWith(revision, model.getters.getActiveSheetId(), {
      name,
      metadata,
      properties,
      triggers,
      outbox,
    });
  }
}

/** Tells apart what is worth saving from the many updates of a mere selection. */
const stateWith = (
  revision: string | undefined,
  activeSheet: string,
  {
    name,
    metadata = [],
    properties,
    triggers,
    outbox,
  }: Pick<Snapshot, 'name' | 'properties' | 'triggers' | 'outbox'> & {
    readonly metadata?: readonly unknown[];
  },
): string => JSON.stringify([revision, activeSheet, name, metadata, properties, triggers, outbox.length]);

const stateOf = ({ snapshot, activeSheet }: Kept): string =>
  stateWith(snapshot.data.revisionId, activeSheet, snapshot);

const cellsIn = ({ model: { getters } }: LocalWorkbook): number =>
  getters.getSheetIds().reduce((sum, id) => sum + getters.getCells(id).length, 0);
