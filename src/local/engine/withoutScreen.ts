import type { Model } from '@odoo/o-spreadsheet';

/** What of o-spreadsheet's plugins is used here; it is no part of their published interface. */
interface HeaderPositions {
  computeHeaderPositionsOfSheet(sheetId: string): unknown;
  finalize(): void;
}
interface SheetView {
  setViewports(): void;
  finalize(): void;
}

/**
 * Leaves out what a workbook computes for a screen, where there is none: after every command o-spreadsheet computes where
 * each row and column of every sheet lies, and which of them are in view. It is half of the time of a refresh.
 */
export function withoutScreen(model: Model): void {
  const { handlers } = model as unknown as { handlers: readonly Partial<HeaderPositions & SheetView>[] };
  const screen = handlers.filter(
    (handler) => handler.computeHeaderPositionsOfSheet ?? handler.setViewports,
  ) as (HeaderPositions | SheetView)[];
  if (screen.length !== 2) throw new Error('o-spreadsheet has another screen than this version had.');
  for (const plugin of screen) {
    plugin.finalize = () => {};
    if ('computeHeaderPositionsOfSheet' in plugin)
      plugin.computeHeaderPositionsOfSheet = () => ({ COL: {}, ROW: {} });
  }
}
