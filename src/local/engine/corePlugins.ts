/**
 * What o-spreadsheet's model lacks for us: one command that writes many cells (one by one they take minutes), and
 * a place on each tab for what Google keeps there and o-spreadsheet does not: developer metadata and notes.
 */
import { CellNotesPlugin, type NoteWrite, SET_NOTES } from './cellNotes.ts';
import { type CellStyle, CorePlugin, coreTypes, registries, type WorkbookData } from './engine.ts';

/** One cell of the batch; absent parts stay as they are. */
export interface CellWrite {
  sheetId: string;
  col: number;
  row: number;
  content?: string;
  style?: CellStyle | null;
  format?: string;
}

/** Developer metadata of a tab, as Google's DeveloperMetadata has it. */
export interface MetadataEntry {
  id: number;
  key: string;
  value: string;
}

/** The filter of a tab, with the columns counted from 0. */
export interface SheetFilter {
  zone: { top: number; left: number; bottom: number; right: number };
  columns: Readonly<Record<number, { readonly hidden?: readonly string[]; readonly formula?: string }>>;
}

/** What is kept on a tab beside o-spreadsheet's own data. */
export interface SheetExtras {
  metadata?: MetadataEntry[];
  filter?: SheetFilter | undefined;
}

/** What the plugin of the batch needs of the model around it; o-spreadsheet hands it on in its `custom` config. */
export interface BatchHost {
  /** Cells that are written without standing in the command itself: see {@link GridModel.flush}. */
  waiting: CellWrite[];
  /** Runs `body` while only the plugins that keep and compute cells are told of commands. */
  narrowly: (body: () => void) => void;
}

const WRITE_CELLS = 'WRITE_CELLS';
const SET_SHEET_EXTRAS = 'SET_SHEET_EXTRAS';

type OurCommand =
  | { type: typeof WRITE_CELLS; cells: CellWrite[] }
  | { type: typeof SET_SHEET_EXTRAS; sheetId: string; extras: SheetExtras };

/** The payloads of our own commands, for the one place that dispatches them. */
export interface OurPayloads {
  WRITE_CELLS: { cells: CellWrite[] };
  SET_SHEET_EXTRAS: { sheetId: string; extras: SheetExtras };
  SET_NOTES: { sheetId: string; notes: NoteWrite[] };
}

/** From this size on, only the plugins that must know are told of each cell. */
const LARGE_BATCH = 500;

class CellBatchPlugin extends CorePlugin {
  private readonly host: BatchHost | undefined;

  constructor(config: ConstructorParameters<typeof CorePlugin>[0]) {
    super(config);
    this.host = (config.custom as { batch?: BatchHost }).batch;
  }

  override handle(command: unknown): void {
    const batch = command as OurCommand;
    if (batch.type !== WRITE_CELLS) return;
    const cells = batch.cells.length > 0 || !this.host ? batch.cells : this.host.waiting;
    if (cells.length < LARGE_BATCH || !this.host) {
      for (const cell of cells) this.dispatch('UPDATE_CELL', cell);
      return;
    }
    // Nearly all of the time of a batch is telling some seventy plugins, of which three do anything with a common
    // cell. The others only note that something has changed: one cell of each tab tells them.
    const told = new Map<string, CellWrite>();
    this.host.narrowly(() => {
      for (const cell of cells) {
        if (changesRowHeight(cell)) continue;
        told.set(cell.sheetId, cell);
        this.dispatch('UPDATE_CELL', cell);
      }
    });
    for (const cell of told.values()) this.dispatch('UPDATE_CELL', cell);
    for (const cell of cells) if (changesRowHeight(cell)) this.dispatch('UPDATE_CELL', cell);
  }
}

/** Whether the cell may make its row taller, for which o-spreadsheet must look at it. */
function changesRowHeight({ content, style }: CellWrite): boolean {
  return content?.includes('\n') === true || style?.wrapping === 'wrap' || (style?.fontSize ?? 0) > 12;
}

class SheetExtrasPlugin extends CorePlugin<{ extras: Record<string, SheetExtras | undefined> }> {
  static override getters = ['getSheetExtras'] as const;
  readonly extras: Record<string, SheetExtras | undefined> = {};

  getSheetExtras(sheetId: string): SheetExtras {
    return this.extras[sheetId] ?? {};
  }

  override handle(command: unknown): void {
    const { type, sheetId, ...rest } = command as { type: string; sheetId: string };
    if (type === SET_SHEET_EXTRAS) {
      this.history.update('extras', sheetId, (rest as { extras: SheetExtras }).extras);
    } else if (type === 'DELETE_SHEET') {
      this.history.update('extras', sheetId, undefined);
    } else if (type === 'DUPLICATE_SHEET') {
      this.history.update('extras', (rest as { sheetIdTo: string }).sheetIdTo, this.extras[sheetId]);
    }
  }

  override import(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const { extras } = sheet as { extras?: SheetExtras };
      if (extras) this.extras[sheet.id] = extras;
    }
  }

  override export(data: WorkbookData): void {
    for (const sheet of data.sheets) {
      const extras = this.extras[sheet.id];
      if (extras) (sheet as { extras?: SheetExtras }).extras = extras;
    }
  }
}

let registered = false;

/** Makes o-spreadsheet know our commands; must come before the first Model. */
export function registerCorePlugins(): void {
  if (registered) return;
  registered = true;
  registries.corePluginRegistry.add('smarketing_cell_batch', CellBatchPlugin as never);
  registries.corePluginRegistry.add('smarketing_sheet_extras', SheetExtrasPlugin as never);
  registries.corePluginRegistry.add('smarketing_cell_notes', CellNotesPlugin as never);
  for (const type of [WRITE_CELLS, SET_SHEET_EXTRAS, SET_NOTES]) {
    (coreTypes as Set<string>).add(type);
    // Without this entry an undo throws; the state itself is restored by o-spreadsheet's history.
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
}
