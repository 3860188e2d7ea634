import { Model } from './engine.ts';

/** What of o-spreadsheet's evaluator is used here; it is no part of its published interface. */
interface Evaluator {
  readonly getters: Model['getters'];
  evaluatedCells: object;
  /** Knows the tabs that there were when it was made. */
  blockedArrayFormulas: Positions;
  createEmptyPositionSet(): Positions;
  evaluateAllCells(): void;
  evaluate(ranges: readonly { sheetId: string; zone: Zone }[]): void;
}

type Position = ReturnType<Model['getters']['getCellPosition']>;

interface Positions extends Iterable<Position> {
  addMany(positions: Iterable<Position>): void;
}

/** The plugin around the evaluator. */
interface Evaluation {
  readonly evaluator: Evaluator;
  /** Whether all cells are computed anew at the end of the command. */
  shouldRebuildDependenciesGraph: boolean;
  /** The cells that are computed anew at the end of the command, with those that hang on them. */
  positionsToUpdate: Position[];
  /** Ours: whether sheets have been added since cells were computed. */
  hasNewSheets?: boolean;
  beforeHandle(command: { readonly type: string }): void;
  finalize(): void;
}

interface Zone {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let isDone = false;

/**
 * Lets workbooks be computed in the time that their cells take. o-spreadsheet computes every position of every sheet
 * when a workbook is opened and whenever a sheet is added, 1 000 rows of empty ones too; afterwards those from the first
 * cell to the last used one are. What a formula spills over is written by its formula, wherever that is. A sheet that is
 * added is empty and moves no cell: only formulas can come to something else, and only they are computed again.
 */
export function evaluateUsedCells(): void {
  if (isDone) return;
  isDone = true;
  const { handlers } = new Model() as unknown as { handlers: readonly Partial<Evaluation>[] };
  const evaluation = handlers.find((handler): handler is Evaluation => handler.evaluator !== undefined);
  if (!evaluation) throw new Error('o-spreadsheet has no evaluator where this version had it.');
  addSheetsAlone(Object.getPrototypeOf(evaluation) as Evaluation);
  const { evaluator } = evaluation;
  const Cells = evaluator.evaluatedCells.constructor as new () => object;
  const everyEvaluator = Object.getPrototypeOf(evaluator) as Evaluator;
  everyEvaluator.evaluateAllCells = function (this: Evaluator) {
    this.evaluatedCells = new Cells();
    this.evaluate(
      this.getters.getSheetIds().flatMap((sheetId) => {
        const zone = usedZone(this.getters.getSheet(sheetId).rows as readonly Row[]);
        return zone ? [{ sheetId, zone }] : [];
      }),
    );
  };
}

/** Lets the plugin compute the formulas after sheets were added, in place of all cells. */
function addSheetsAlone(everyEvaluation: Evaluation): void {
  const { beforeHandle, finalize } = everyEvaluation;
  everyEvaluation.beforeHandle = function (command) {
    if (command.type === 'CREATE_SHEET') this.hasNewSheets = true;
    else beforeHandle.call(this, command);
  };
  everyEvaluation.finalize = function () {
    if (this.hasNewSheets && !this.shouldRebuildDependenciesGraph) computeFormulas(this);
    this.hasNewSheets = false;
    finalize.call(this);
  };
}

function computeFormulas({ evaluator, positionsToUpdate }: Evaluation): void {
  const blocked = evaluator.createEmptyPositionSet();
  blocked.addMany(evaluator.blockedArrayFormulas);
  evaluator.blockedArrayFormulas = blocked;
  const { getters } = evaluator;
  for (const sheetId of getters.getSheetIds()) {
    for (const cell of getters.getCells(sheetId)) {
      if (cell.isFormula) positionsToUpdate.push(getters.getCellPosition(cell.id));
    }
  }
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
