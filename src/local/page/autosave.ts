/** Saves the workbook after changes, a moment later, and when the page goes. */
import type { LocalWorkbook } from '../workbook.ts';
import type { Storage } from './storage.ts';

/** Milliseconds: how long after a change it is saved, at the soonest and at the latest. */
const SOON = 700;
const LATE = 20_000;
/** A save that takes longer than this holds up the page so that a person sees it. */
const NOTICED = 300;
/** After so many written cells a save is taken for a long one before it has been measured. */
const MANY_CELLS = 50_000;

/** A part of o-spreadsheet's Model that is not in its types: each change of the document has a new id. */
interface ModelInside {
  session: { getRevisionId(): string };
}

export interface AutosaveOptions {
  workbook: LocalWorkbook;
  storage: Storage;
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
  private cellsWhenSaved = 0;
  private readonly leave = (): void => {
    if (document.visibilityState === 'hidden') this.now();
  };
  private readonly unload = (): void => this.now();

  constructor(private readonly options: AutosaveOptions) {
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
    const written = this.options.workbook.gridModel.cellsWritten - this.cellsWhenSaved;
    if (this.took > NOTICED || written > MANY_CELLS) this.options.withSign(() => this.now());
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
    this.cellsWhenSaved = workbook.gridModel.cellsWritten;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.options.workbook.model.off('update', this);
    document.removeEventListener('visibilitychange', this.leave);
    window.removeEventListener('pagehide', this.unload);
  }

  /** Tells apart what is worth saving from the many updates of a mere selection. */
  private state(): string {
    const { model, metadata, properties, triggers, outbox, name } = this.options.workbook;
    const { session } = model as unknown as ModelInside;
    const active = model.getters.getActiveSheetId();
    return JSON.stringify([
      session.getRevisionId(),
      active,
      name,
      metadata,
      properties,
      triggers,
      outbox.length,
    ]);
  }
}
