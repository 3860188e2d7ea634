/**
 * The spreadsheet behind the services: reads cells as Google gives them, keeps writes on a queue and sends the
 * queue to o-spreadsheet as one command.
 */

import type { NoteWrite } from './cellNotes.ts';
import { columnOfPlace, placeOfCell, rowOfPlace } from './cellPlace.ts';
import { registerChartDrawing } from './chartDrawing.ts';
import { CivilTime } from './civilTime.ts';
import { type BatchHost, type OurPayloads, registerCorePlugins, type SheetExtras } from './corePlugins.ts';
import {
  type CellStyle,
  type CellZone,
  type Dispatch,
  type EngineCell,
  type EvaluatedCell,
  helpers,
  type Locale,
  Model,
  quietly,
} from './engine.ts';
import { evaluateUsedCells } from './evaluateUsedCells.ts';
import { toGoogleFormula } from './formulaText.ts';
import { isPlainText } from './numberFormat.ts';
import { makeIdsAtOnce } from './revisionIds.ts';
import { type Revision, RevisionTransport, requireAllTaken } from './revisions.ts';
import { tellHelpTexts } from './ruleHelp.ts';
import { computeForScreenWhenAsked } from './screen.ts';
import { registerSheetFunctions } from './sheetFunctions.ts';
import { numberContent, plainTextFormat, textContent, textOfContent, typedInput } from './typedInput.ts';

registerCorePlugins();
registerChartDrawing();
registerSheetFunctions();
makeIdsAtOnce();

/** A value as Range.getValue gives it. */
export type CellValue = number | boolean | string | Date;

/** What is waiting to be written to one cell. */
interface Patch {
  content?: string;
  format?: string;
  style?: CellStyle;
}

/** o-spreadsheet's errors by Google's names. */
const ERRORS: Record<string, string> = {
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
  '#CYCLE': '#REF!',
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
};

/** Refusals of o-spreadsheet that only say that nothing would change. */
const HARMLESS = ['NoChanges', 'ValuesNotChanged'];

export interface GridModelOptions {
  /** o-spreadsheet's data. */
  data: object;
  locale: Locale;
  timeZone: string;
  /** The script's own Date, with which dates are made. */
  SandboxDate?: DateConstructor;
  /** Seen by functions of o-spreadsheet as members of `this`. */
  custom?: Record<string, unknown>;
  /** What was changed since the data were what they are. */
  revisions?: readonly Revision[];
  /** Called with each change. With `undo` off a change does not hold the cells that were written. */
  onRevision?: (revision: Revision) => void;
  /** Whether o-spreadsheet keeps what it needs to undo, about a kilobyte a cell; true by default. */
  undo?: boolean;
  /** Whether the workbook is drawn; false by default. */
  drawn?: boolean;
  /** Called with this model before its cells are computed for the first time. */
  beforeModel?: (gridModel: GridModel) => void;
}

export class GridModel {
  readonly time: CivilTime;
  readonly model: Model;
  /** Rows times columns written so far, to see in a bench what a run wrote. */
  cellsWritten = 0;
  readonly locale: Locale;
  private SandboxDate: DateConstructor;
  private readonly undo: boolean;
  private readonly batch: BatchHost = {
    waiting: [],
    // Changes that are taken while the model is being made are told to few anyway.
    narrowly: (body) => (this.model ? narrowly(this.model, body) : body()),
  };
  private readonly queue = new Map<string, Map<number, Patch>>();
  private isRunning = false;
  private isUnfinished = false;

  constructor({
    data,
    locale,
    timeZone,
    SandboxDate = Date,
    custom = {},
    revisions = [],
    onRevision = () => undefined,
    undo = true,
    drawn = false,
    beforeModel,
  }: GridModelOptions) {
    this.locale = locale;
    this.time = new CivilTime(timeZone);
    this.SandboxDate = SandboxDate;
    beforeModel?.(this);
    this.undo = undo;
    const batch = this.batch;
    quietly(evaluateUsedCells);
    const config = { custom: { ...custom, batch }, transportService: new RevisionTransport(onRevision) };
    this.model = quietly(() => new Model(data, config as never, [...revisions] as never));
    requireAllTaken(this.model, revisions);
    computeForScreenWhenAsked(this.model, drawn);
    tellHelpTexts(this.model);
    if (!undo) forgetHistory(this.model);
    this.finishWhenAsked();
  }

  /** From now on dates are made with another script's own Date. */
  useDate(SandboxDate: DateConstructor): void {
    this.SandboxDate = SandboxDate;
  }

  // --- runs of a script -----------------------------------------------------------------------------------

  /**
   * Runs a script's function. o-spreadsheet ends each command by computing cells, rules and what is in view; here that
   * waits until a value is asked for, or until the end, as it does in o-spreadsheet for commands within a command.
   */
  run<T>(body: () => T): T {
    this.isRunning = true;
    try {
      return body();
    } finally {
      try {
        this.flush();
      } finally {
        this.isRunning = false;
        this.finish();
      }
    }
  }

  private finishWhenAsked(): void {
    const inside = this.model as unknown as ModelInside;
    const { finalize } = inside;
    inside.finalize = () => {
      this.isUnfinished = this.isRunning;
      if (this.isRunning) inside.status = READY;
      else finalize.call(inside);
    };
    this.finish = () => {
      if (!this.isUnfinished) return;
      this.isUnfinished = false;
      quietly(() => finalize.call(inside));
    };
  }

  /** Computes what has been put off. */
  private finish: () => void = () => {};

  // --- reading ------------------------------------------------------------------------------------------

  /** o-spreadsheet's getters, when all that was written before is in the cells and they are computed. */
  get getters(): Model['getters'] {
    this.flush();
    this.finish();
    return this.model.getters;
  }

  /** o-spreadsheet's getters for what does not hang on cells: tabs, their size, rules, charts. Nothing is computed for it. */
  get layout(): Model['getters'] {
    return this.model.getters;
  }

  evaluated(sheetId: string, col: number, row: number): EvaluatedCell {
    return this.getters.getEvaluatedCell({ sheetId, col, row });
  }

  cell(sheetId: string, col: number, row: number): EngineCell | undefined {
    this.flush();
    return this.model.getters.getCell({ sheetId, col, row });
  }

  /** What `read` says of each cell of the zone, row by row. */
  rows<T>(
    sheetId: string,
    zone: CellZone,
    read: (cell: EvaluatedCell, col: number, row: number) => T,
  ): T[][] {
    const getters = this.getters;
    const rows: T[][] = [];
    for (let row = zone.top; row <= zone.bottom; row += 1) {
      const values: T[] = [];
      for (let col = zone.left; col <= zone.right; col += 1) {
        values.push(read(getters.getEvaluatedCell({ sheetId, col, row }), col, row));
      }
      rows.push(values);
    }
    return rows;
  }

  values(sheetId: string, zone: CellZone): CellValue[][] {
    return this.rows(sheetId, zone, (cell, col, row) => {
      // o-spreadsheet shows [label](address) as a link; at Google it is the text as written.
      if (cell.link) return this.literalText(sheetId, col, row) ?? String(cell.value);
      return this.value(cell);
    });
  }

  /** A value of o-spreadsheet as Google gives it to a script. */
  value(cell: { value: unknown; format?: string | undefined; type?: string }): CellValue {
    const { value, format } = cell;
    if (value === null || value === undefined) return '';
    if (typeof value === 'number' && format && helpers.isDateTimeFormat(format)) {
      return new this.SandboxDate(this.time.toInstant(value));
    }
    if (typeof value === 'string' && value.startsWith('#') && helpers.isEvaluationError(value)) {
      return googleError(value);
    }
    return value as CellValue;
  }

  /** The formula in the cell as Google shows it, '' if there is none. */
  formula(sheetId: string, col: number, row: number): string {
    const cell = this.cell(sheetId, col, row);
    if (!cell?.isFormula) return '';
    return toGoogleFormula(cell.compiledFormula.toFormulaString(this.model.getters), this.locale);
  }

  private literalText(sheetId: string, col: number, row: number): string | undefined {
    const cell = this.cell(sheetId, col, row);
    return cell && !cell.isFormula ? textOfContent(cell.content, cell.format) : undefined;
  }

  // --- writing ------------------------------------------------------------------------------------------

  /** Puts a value into a cell as Range.setValue does. */
  write(sheetId: string, col: number, row: number, value: unknown): void {
    const patch = this.patch(sheetId, col, row);
    if (typeof value === 'string') {
      const cellFormat = this.formatOf(patch, sheetId, col, row);
      const typed = typedInput(value, this.locale, cellFormat);
      patch.content = typed.content;
      if (typed.format && !cellFormat) patch.format = typed.format;
    } else if (value === null || value === undefined) {
      patch.content = '';
    } else if (typeof value === 'number') {
      patch.content = Number.isFinite(value) ? numberContent(value) : textContent(String(value), undefined);
    } else if (typeof value === 'boolean') {
      patch.content = value ? 'TRUE' : 'FALSE';
    } else if (isDate(value)) {
      const serial = this.time.toSerial(value.getTime());
      patch.content = numberContent(serial);
      if (!this.formatOf(patch, sheetId, col, row)) patch.format = this.dateFormat(serial);
    } else {
      patch.content = textContent(String(value), this.formatOf(patch, sheetId, col, row));
    }
  }

  /** Gives a cell a number format (o-spreadsheet's); a text in it stays the text it is. */
  setFormat(sheetId: string, col: number, row: number, format: string): void {
    const patch = this.patch(sheetId, col, row);
    if (patch.content !== undefined) {
      patch.content = reformatted(patch.content, this.formatOf(patch, sheetId, col, row), format);
    }
    patch.format = format;
  }

  /** Changes parts of a cell's look; a part that is undefined goes back to the default. */
  setStyle(sheetId: string, col: number, row: number, style: CellStyle): void {
    const patch = this.patch(sheetId, col, row);
    patch.style = { ...patch.style, ...style };
  }

  /** Makes the cells of a zone what the same cells of another tab are: content, look and note, blank ones as well. */
  copyCells(fromSheet: string, toSheet: string, { left, right, top, bottom }: CellZone, down = 0): void {
    this.flush();
    const { getters } = this.model;
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) {
        const cell = getters.getCell({ sheetId: fromSheet, col, row });
        const before = getters.getCell({ sheetId: toSheet, col, row: row + down });
        if (!cell && !before) continue;
        const unstyled = Object.fromEntries(
          Object.keys(before?.style ?? {}).map((part) => [part, undefined]),
        );
        const patch = this.patch(toSheet, col, row + down);
        // References are as far from the formula as they were, in the sheet that it is in now.
        patch.content = cell?.isFormula
          ? getters.getTranslatedCellFormula(toSheet, 0, down, cell.compiledFormula)
          : (cell?.content ?? '');
        patch.format = cell?.format ?? '';
        patch.style = { ...(unstyled as CellStyle), ...cell?.style };
      }
    }
    const isInside = ({ col, row }: NoteWrite, first: number): boolean =>
      col >= left && col <= right && row >= first && row <= first + bottom - top;
    this.setNotes(toSheet, [
      ...this.notes(toSheet)
        .filter((there) => isInside(there, top + down) && !this.note(fromSheet, there.col, there.row - down))
        .map((there) => ({ ...there, note: '' })),
      ...this.notes(fromSheet)
        .filter((there) => isInside(there, top))
        .map((there) => ({ ...there, row: there.row + down })),
    ]);
  }

  /** The format that a date gets in a cell without one. */
  dateFormat(serial: number): string {
    return Number.isInteger(serial)
      ? this.locale.dateFormat
      : `${this.locale.dateFormat} ${this.locale.timeFormat}`;
  }

  private patch(sheetId: string, col: number, row: number): Patch {
    let sheet = this.queue.get(sheetId);
    if (!sheet) {
      sheet = new Map();
      this.queue.set(sheetId, sheet);
    }
    const key = placeOfCell(col, row);
    let patch = sheet.get(key);
    if (!patch) {
      patch = {};
      sheet.set(key, patch);
    }
    return patch;
  }

  private formatOf(patch: Patch, sheetId: string, col: number, row: number): string | undefined {
    return patch.format ?? this.model.getters.getCell({ sheetId, col, row })?.format;
  }

  /** Sends what is on the queue as one command: one step of undo. */
  flush(): void {
    if (this.queue.size === 0) return;
    const cells: OurPayloads['WRITE_CELLS']['cells'] = [];
    for (const [sheetId, patches] of this.queue) {
      for (const [key, patch] of patches) {
        const col = columnOfPlace(key);
        const row = rowOfPlace(key);
        const cell = this.model.getters.getCell({ sheetId, col, row });
        if (!cell && !patch.content && !patch.format && !patch.style) continue;
        const write: (typeof cells)[number] = { sheetId, col, row };
        this.settle(write, patch, cell);
        cells.push(write);
      }
    }
    this.queue.clear();
    if (cells.length === 0) return;
    this.cellsWritten += cells.length;
    if (this.undo) {
      this.send('WRITE_CELLS', { cells });
      return;
    }
    // What is never replayed need not be copied into the command and kept there.
    this.batch.waiting = cells;
    try {
      this.send('WRITE_CELLS', { cells: [] });
    } finally {
      this.batch.waiting = [];
    }
  }

  /** Works out content, format and style of a cell together, since plain text changes how content is kept. */
  private settle(
    write: OurPayloads['WRITE_CELLS']['cells'][number],
    patch: Patch,
    cell: EngineCell | undefined,
  ): void {
    const existing = cell && !cell.isFormula ? cell.content : undefined;
    let content = patch.content;
    let format = patch.format;
    if (content === undefined && format !== undefined && existing) {
      const kept = reformatted(existing, cell?.format, format);
      if (kept !== existing) content = kept;
    }
    const target = format ?? cell?.format;
    if (isPlainText(target)) format = plainTextFormat(content ?? existing ?? '');
    if (content !== undefined) write.content = content;
    if (format !== undefined && format !== (cell?.format ?? '')) write.format = format;
    if (patch.style) {
      const style: CellStyle = { ...cell?.style, ...patch.style };
      for (const part of Object.keys(style) as (keyof CellStyle)[]) {
        if (style[part] === undefined) delete style[part];
      }
      write.style = Object.keys(style).length > 0 ? style : null;
    }
  }

  // --- commands -----------------------------------------------------------------------------------------

  /** A command of o-spreadsheet, after all that was written before it if that matters to it. A refusal is an error. */
  dispatch: Dispatch = ((type: string, payload?: object) => {
    if (!BESIDE_CELLS.has(type)) this.flush();
    return this.send(type, payload ?? {});
  }) as Dispatch;

  extras(sheetId: string): SheetExtras {
    const getters = this.layout as unknown as { getSheetExtras(sheetId: string): SheetExtras };
    return getters.getSheetExtras(sheetId);
  }

  setExtras(sheetId: string, change: SheetExtras): void {
    const extras = { ...this.extras(sheetId), ...change };
    this.send('SET_SHEET_EXTRAS', { sheetId, extras });
  }

  /** The note of a cell, '' if it has none. */
  note(sheetId: string, col: number, row: number): string {
    return this.noteGetters.getNote({ sheetId, col, row });
  }

  /** The notes of a tab, row by row. */
  notes(sheetId: string): NoteWrite[] {
    return this.noteGetters.getNotes(sheetId);
  }

  /** Puts notes on cells; '' takes one away. What stays as it is costs nothing. */
  setNotes(sheetId: string, notes: readonly NoteWrite[]): void {
    const changed = notes.filter(({ col, row, note }) => this.note(sheetId, col, row) !== note);
    if (changed.length > 0) this.send('SET_NOTES', { sheetId, notes: changed });
  }

  private get noteGetters() {
    return this.layout as unknown as {
      getNote(position: { sheetId: string; col: number; row: number }): string;
      getNotes(sheetId: string): NoteWrite[];
    };
  }

  private send(type: string, payload: object): ReturnType<Dispatch> {
    const dispatch = this.model.dispatch as unknown as (
      type: string,
      payload: object,
    ) => ReturnType<Dispatch>;
    const result = quietly(() => dispatch(type, payload));
    const reasons = result.reasons.filter((reason) => !HARMLESS.includes(reason));
    if (!result.isSuccessful && reasons.length > 0) {
      throw new Error(`The local workbook refused ${type}: ${reasons.join(', ')}`);
    }
    return result;
  }
}

/** Commands that come to the same before what is on the queue and after it: those of a tab's looks. */
const BESIDE_CELLS = new Set([
  'ACTIVATE_SHEET',
  'COLOR_SHEET',
  'FREEZE_ROWS',
  'UNFREEZE_ROWS',
  'HIDE_COLUMNS_ROWS',
  'UNHIDE_COLUMNS_ROWS',
  'RESIZE_COLUMNS_ROWS',
  'SET_GRID_LINES_VISIBILITY',
  'ADD_DATA_VALIDATION_RULE',
]);

/** o-spreadsheet's word for a model that takes commands. */
const READY = 0;

/** Parts of o-spreadsheet's Model that are not in its types. */
interface ModelInside {
  status: number;
  finalize(): void;
  handlers: { constructor: { getters?: readonly string[] } }[];
  state: { changes: unknown; recordChanges(body: () => void): { changes: unknown[]; commands: unknown[] } };
}

/** What a plugin answers tells which it is, in the minified build as well. */
const GETTERS_OF_CELL_PLUGINS = ['getCellById', 'getCellPosition', 'getEvaluatedCell'];

function narrowly(model: Model, body: () => void): void {
  const inside = model as unknown as ModelInside;
  const all = inside.handlers;
  const few = all.filter((handler) =>
    handler.constructor.getters?.some((name) => GETTERS_OF_CELL_PLUGINS.includes(name)),
  );
  if (few.length === GETTERS_OF_CELL_PLUGINS.length) inside.handlers = few;
  try {
    body();
  } finally {
    inside.handlers = all;
  }
}

function forgetHistory(model: Model): void {
  const { state } = model as unknown as ModelInside;
  state.recordChanges = (body) => {
    state.changes = undefined;
    body();
    return { changes: [], commands: [] };
  };
}

/** o-spreadsheet's error as Google names it. */
export const googleError = (error: string): string => ERRORS[error] ?? error;

/** Whether it is a Date, of whatever global scope. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

/** The same content when a cell's format changes between plain text and another: a text stays that text. */
function reformatted(content: string, from: string | undefined, to: string): string {
  if (content === '' || content.startsWith('=') || isPlainText(from) === isPlainText(to)) return content;
  if (isPlainText(from)) return textContent(textOfContent(content, from), to);
  return content.startsWith("'") ? textContent(content.slice(1), to) : content;
}
