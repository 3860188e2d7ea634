import { Model } from './engine.ts';

/** What of o-spreadsheet's evaluator is used here; it is no part of its published interface. */
interface Evaluator {
  readonly getters: Model['getters'];
  evaluatedCells: object;
  evaluateAllCells(): void;
  evaluate(ranges: readonly { sheetId: string; zone: Zone }[]): void;
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
 * cell to the last used one are. What a formula spills over is written by its formula, wherever that is.
 */
export function evaluateUsedCells(): void {
  if (isDone) return;
  isDone = true;
  const { handlers } = new Model() as unknown as { handlers: readonly { readonly evaluator?: Evaluator }[] };
  const evaluator = handlers.find((handler) => handler.evaluator)?.evaluator;
  if (!evaluator) throw new Error('o-spreadsheet has no evaluator where this version had it.');
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
