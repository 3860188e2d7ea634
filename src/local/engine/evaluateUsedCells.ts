import { Model } from './engine.ts';

/** What of o-spreadsheet's evaluator is used here; it is no part of its published interface. */
interface Evaluator {
  readonly getters: Model['getters'];
  evaluatedCells: { clearSheet(sheetId: string): void };
  readonly spreadingRelations: {
    /** Where formulas stand whose results fill several cells. */
    readonly arrayFormulasToResults: { keys(): { readonly sheetId: string }[] };
  };
  buildDependencyGraph(): void;
  evaluateAllCells(): void;
  evaluate(ranges: readonly { sheetId: string; zone: Zone }[]): void;
}

/** The plugin around the evaluator. */
interface Evaluation {
  readonly evaluator: Evaluator;
  /** Whether all cells are computed anew at the end of the command. */
  shouldRebuildDependenciesGraph: boolean;
  /** The cells that are computed anew at the end of the command, with those that hang on them. */
  positionsToUpdate: unknown[];
  /** Ours: whether a command has changed what sheets there are or where their cells stand. */
  hasChangedSheets?: boolean;
  /** Ours: those with cells to compute, should that be so. */
  changedSheets?: Set<string>;
  beforeHandle(command: Command): void;
  finalize(): void;
}

interface Command {
  readonly type: string;
  readonly sheetId?: string;
  readonly sheetIdTo?: string;
}

/** Commands after which the cells of some sheets are others, and all formulas may come to something else. */
const CHANGES: Readonly<Record<string, (command: Command) => string[]>> = {
  CREATE_SHEET: () => [],
  RENAME_SHEET: () => [],
  DUPLICATE_SHEET: ({ sheetIdTo }) => [sheetIdTo!],
  DELETE_SHEET: ({ sheetId }) => [sheetId!],
  ADD_COLUMNS_ROWS: ({ sheetId }) => [sheetId!],
  REMOVE_COLUMNS_ROWS: ({ sheetId }) => [sheetId!],
  ADD_MERGE: ({ sheetId }) => [sheetId!],
  REMOVE_MERGE: ({ sheetId }) => [sheetId!],
};

interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let isDone = false;

/**
 * Lets workbooks be computed in the time that their cells take. o-spreadsheet computes every position of every sheet
 * when a workbook is opened and whenever a sheet is added, renamed, copied, removed, or given rows or merged cells, 1 000
 * rows of empty ones too. Afterwards those from the first cell to the last used one are, of the sheets that are changed;
 * of the others only the formulas can come to something else. What a formula spills over is written by its formula,
 * wherever that is.
 */
export function evaluateUsedCells(): void {
  if (isDone) return;
  isDone = true;
  const { handlers } = new Model() as unknown as { handlers: readonly Partial<Evaluation>[] };
  const evaluation = handlers.find((handler): handler is Evaluation => handler.evaluator !== undefined);
  if (!evaluation) throw new Error('o-spreadsheet has no evaluator where this version had it.');
  computeChangedSheets(Object.getPrototypeOf(evaluation) as Evaluation);
  const { evaluator } = evaluation;
  const Cells = evaluator.evaluatedCells.constructor as new () => Evaluator['evaluatedCells'];
  const everyEvaluator = Object.getPrototypeOf(evaluator) as Evaluator;
  everyEvaluator.evaluateAllCells = function (this: Evaluator) {
    this.evaluatedCells = new Cells();
    this.evaluate(this.getters.getSheetIds().flatMap((sheetId) => usedRange(this.getters, sheetId)));
  };
}

/** Lets the plugin leave the literal cells of sheets as they are that no command has changed. */
function computeChangedSheets(everyEvaluation: Evaluation): void {
  const { beforeHandle, finalize } = everyEvaluation;
  everyEvaluation.beforeHandle = function (command) {
    this.changedSheets ??= new Set();
    if (command.type === 'UPDATE_CELL') this.changedSheets.add(command.sheetId!);
    const changes = CHANGES[command.type];
    if (!changes) {
      beforeHandle.call(this, command);
      return;
    }
    this.hasChangedSheets = true;
    for (const sheetId of changes(command)) this.changedSheets.add(sheetId);
  };
  everyEvaluation.finalize = function () {
    if (this.hasChangedSheets && !this.shouldRebuildDependenciesGraph) {
      computeSheets(this.evaluator, this.changedSheets!);
      this.positionsToUpdate = [];
    }
    this.hasChangedSheets = false;
    this.changedSheets?.clear();
    finalize.call(this);
  };
}

/** Computes the cells of some sheets, and the formulas of the others. */
function computeSheets(evaluator: Evaluator, changed: ReadonlySet<string>): void {
  const { getters, evaluatedCells, spreadingRelations } = evaluator;
  // What a formula has spilled over is computed with its sheet: it may come to fewer cells.
  const whole = new Set([
    ...changed,
    ...spreadingRelations.arrayFormulasToResults.keys().map(({ sheetId }) => sheetId),
  ]);
  evaluator.buildDependencyGraph();
  for (const sheetId of whole) evaluatedCells.clearSheet(sheetId);
  evaluator.evaluate(
    getters.getSheetIds().flatMap((sheetId) => {
      if (whole.has(sheetId)) return usedRange(getters, sheetId);
      return getters
        .getCells(sheetId)
        .filter(({ isFormula }) => isFormula)
        .map(({ id }) => {
          const { col, row } = getters.getCellPosition(id);
          return { sheetId, zone: { left: col, right: col, top: row, bottom: row } };
        });
    }),
  );
}

function usedRange(getters: Model['getters'], sheetId: string): { sheetId: string; zone: Zone }[] {
  const zone = usedZone(getters.getSheet(sheetId).rows as readonly Row[]);
  return zone ? [{ sheetId, zone }] : [];
}

interface Row {
  readonly cells: Readonly<Record<number, unknown>>;
}

/** From the first cell to the last row and column that hold anything; undefined on an empty sheet. */
function usedZone(rows: readonly Row[]): Zone | undefined {
  let right = -1;
  let bottom = -1;
  for (const [row, { cells }] of rows.entries()) {
    for (const column in cells) {
      if (cells[column] === undefined) continue;
      bottom = row;
      if (Number(column) > right) right = Number(column);
    }
  }
  return bottom < 0 ? undefined : { left: 0, top: 0, right, bottom };
}
