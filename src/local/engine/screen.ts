import type { Model } from '@odoo/o-spreadsheet';

interface Positions {
  readonly COL: Readonly<Record<number, number>>;
  readonly ROW: Readonly<Record<number, number>>;
}

/** What of o-spreadsheet's plugins is used here; it is no part of their published interface. */
interface HeaderPositions {
  computeHeaderPositionsOfSheet(sheetId: string): Positions;
  computePositions(sheetId: string, dimension: keyof Positions): Positions['COL'];
}
interface HeaderSizes {
  tallestCellInRow: Readonly<
    Record<string, readonly ({ readonly cell: { readonly col: number } } | undefined)[]>
  >;
  updateRowSizeForCellChange(sheetId: string, row: number, col: number): void;
  getCellHeight(position: Place): number;
  getters: Model['getters'];
  finalize(): void;
}
type Place = ReturnType<Model['getters']['getCellPosition']>;
interface Colours {
  computeCustomColors(): unknown;
  finalize(): void;
}
interface SheetView {
  setViewports(): void;
  finalize(): void;
}

/**
 * Lets what a screen needs be computed when somebody looks. After every command o-spreadsheet computes where each row and
 * column of every sheet lies, and which of them are in view: half of the time of a refresh.
 *
 * @param drawn is there a screen? Without one nothing is in view
 */
export function computeForScreenWhenAsked(model: Model, drawn: boolean): void {
  const { handlers } = model as unknown as {
    handlers: readonly Partial<HeaderPositions & HeaderSizes & Colours & SheetView>[];
  };
  const headers = handlers.find((one) => one.computeHeaderPositionsOfSheet) as HeaderPositions;
  const sizes = handlers.find((one) => one.updateRowSizeForCellChange) as HeaderSizes;
  const colours = handlers.find((one) => one.computeCustomColors) as Colours;
  const view = handlers.find((one) => one.setViewports) as SheetView;
  if (!headers || !sizes || !colours || !view)
    throw new Error('o-spreadsheet has another screen than this version had.');
  headers.computeHeaderPositionsOfSheet = (sheetId) => {
    const known: Partial<Record<keyof Positions, Positions['COL']>> = {};
    const of = (dimension: keyof Positions) => {
      known[dimension] ??= headers.computePositions(sheetId, dimension);
      return known[dimension];
    };
    return {
      get COL() {
        return of('COL');
      },
      get ROW() {
        return of('ROW');
      },
    };
  };
  // When a column gets another width, all its cells are looked at. One that is not there makes no row taller.
  const update = sizes.updateRowSizeForCellChange.bind(sizes);
  sizes.updateRowSizeForCellChange = (sheetId, row, col) => {
    const isTallest = sizes.tallestCellInRow[sheetId]?.[row]?.cell.col === col;
    if (isTallest || model.getters.getCell({ sheetId, col, row })) update(sheetId, row, col);
  };
  // Which colours are used is told to who picks one; to find them all cells are looked at.
  const findColours = colours.finalize.bind(colours);
  colours.finalize = () => {};
  const { getters } = model;
  const { getCustomColors } = getters;
  getters.getCustomColors = () => {
    findColours();
    return getCustomColors();
  };
  if (drawn) measureWrappedFormulas(sizes);
  else view.finalize = () => {};
}

/** A row becomes as high as what a formula gives in a wrapped cell; o-spreadsheet looks at typed texts alone. */
function measureWrappedFormulas(sizes: HeaderSizes): void {
  const { getters } = sizes;
  const measured = new Map<Parameters<typeof getters.getCellById>[0], string>();
  const heightOf = sizes.getCellHeight;
  const finish = sizes.finalize;
  sizes.getCellHeight = (position) => {
    const cell = getters.getCell(position);
    if (!cell?.isFormula || cell.style?.wrapping !== 'wrap') return heightOf.call(sizes, position);
    const text = getters.getEvaluatedCell(position).formattedValue;
    measured.set(cell.id, text);
    const typed = { ...cell, isFormula: false, content: text };
    const asTyped = Object.assign(Object.create(getters), { getCell: () => typed });
    return heightOf.call(Object.assign(Object.create(sizes), { getters: asTyped }), position);
  };
  sizes.finalize = () => {
    finish.call(sizes);
    for (const [id, text] of [...measured]) {
      // A cell that was deleted has no place; one whose sheet was deleted keeps its place on it.
      const place = getters.tryGetCellPosition(id);
      if (!place || !getters.tryGetSheet(place.sheetId)) {
        measured.delete(id);
        continue;
      }
      if (getters.getEvaluatedCell(place).formattedValue !== text)
        sizes.updateRowSizeForCellChange(place.sheetId, place.row, place.col);
    }
  };
}
