/** How a tab is printed: which cells, on a page of which way up, how many pages, what stands on each of them. */
import { columnOfPlace, rowOfPlace } from '../engine/cellPlace.ts';
import { helpers } from '../engine/engine.ts';
import type { GridModel } from '../engine/gridModel.ts';
import { widthOf } from './textHeight.ts';
import type { SheetPlan } from './xlsxCells.ts';
import { xmlText } from './xml.ts';

/** Inches around what is printed. */
const MARGINS = 'left="0.5" right="0.5" top="0.5" bottom="0.6" header="0.3" footer="0.3"';
/** What a page of A4 holds within its margins, in pixels. */
const PAGES = {
  portrait: { width: 698, height: 1016 },
  landscape: { width: 1026, height: 688 },
} as const;
type Orientation = keyof typeof PAGES;

/** A tab is one page where its letters are then at least so large, as a part of their own size: 10 points are 5. */
const SMALLEST_SCALE = 0.5;
/** No sentence makes a page wider than this, in pixels. */
const WIDEST = 1180;
/** The sheet's name, and page of pages. */
const FOOTER = '&L&A&R&P / &N';

/** What of a tab is printed, and how. */
export interface PrintedPage {
  /** Undefined where nothing is to be printed. */
  readonly area: { right: number; bottom: number } | undefined;
  readonly orientation: Orientation;
  readonly isOnePage: boolean;
  /** Rows that every page begins with. */
  readonly headRows: number;
}

/**
 * A tab as it is printed: as far as anything stands in a column that is shown. Hidden columns are not printed, so the figures
 * for the charts, which stand in some of them at the right, are not in the area either.
 */
export function printedPage(gridModel: GridModel, sheetId: string, plan: SheetPlan): PrintedPage {
  const { getters } = gridModel;
  const frozenRows = getters.getPaneDivisions(sheetId).ySplit;
  // A hidden tab is not printed; whoever shows it again and prints it gets all of it.
  if (!getters.isSheetVisible(sheetId))
    return { area: undefined, orientation: 'landscape', isOnePage: false, headRows: frozenRows };
  const last = getters.getNumberCols(sheetId) - 1;
  const isHidden = (column: number): boolean => getters.isColHidden(sheetId, column);
  const starts: number[] = [0];
  for (let column = 0; column <= last; column += 1)
    starts.push(starts[column]! + (isHidden(column) ? 0 : getters.getColSize(sheetId, column)));
  /** The column in which a place lies that is so many pixels from the left. */
  const columnAt = (pixels: number): number => {
    const beyond = starts.findIndex((start) => start >= pixels);
    return beyond < 0 ? last : Math.max(0, beyond - 1);
  };
  const heightOfRow = (row: number): number =>
    getters.getUserRowSize(sheetId, row) ?? plan.heights.get(row) ?? getters.getRowSize(sheetId, row);
  const tops: number[] = [0];
  const topOf = (row: number): number => {
    for (let at = tops.length; at <= row; at += 1) tops.push(tops[at - 1]! + heightOfRow(at - 1));
    return tops[row]!;
  };

  let [right, bottom] = [-1, -1];
  const reach = (column: number, row: number): void => {
    right = Math.max(right, column);
    bottom = Math.max(bottom, row);
  };
  let before: { row: number; column: number } | undefined;
  // From the right, so that the cell before is the one that stops a long text.
  for (const place of [...plan.places].reverse()) {
    const [column, row] = [columnOfPlace(place), rowOfPlace(place)];
    if (isHidden(column)) continue;
    const cell = getters.getEvaluatedCell({ sheetId, col: column, row });
    if (cell.value === null || cell.value === '') continue;
    reach(column, row);
    const { wrapping, align, fontSize } = getters.getCellStyle({ sheetId, col: column, row });
    if (cell.type === 'text' && wrapping !== 'wrap' && (align ?? 'left') === 'left') {
      // A sentence that is longer than a page is wide does not make all the rest small.
      const end = Math.min(WIDEST, starts[column]! + widthOf(cell.formattedValue, fontSize));
      const stop = before?.row === row ? before.column - 1 : last;
      reach(Math.min(columnAt(end), stop), row);
    }
    before = { row, column };
  }
  const rows = getters.getNumberRows(sheetId);
  for (const { col, row, offset, width, height } of getters.getFigures(sheetId)) {
    if (isHidden(col)) continue;
    const end = topOf(row) + offset.y + height;
    let lowest = row;
    while (lowest < rows - 1 && topOf(lowest + 1) < end) lowest += 1;
    reach(columnAt(starts[col]! + offset.x + width), lowest);
  }

  if (right < 0) return { area: undefined, orientation: 'portrait', isOnePage: false, headRows: 0 };
  const width = starts[right + 1]!;
  const height = topOf(bottom + 1);
  const onOnePage = (orientation: Orientation): number => {
    const page = PAGES[orientation];
    return Math.min(1, page.width / width, page.height / height);
  };
  const isOnePage = Math.max(onOnePage('portrait'), onOnePage('landscape')) >= SMALLEST_SCALE;
  const scaleOn = (orientation: Orientation): number =>
    isOnePage ? onOnePage(orientation) : Math.min(1, PAGES[orientation].width / width);
  // The way up on which the letters are larger.
  const orientation = scaleOn('landscape') > scaleOn('portrait') ? 'landscape' : 'portrait';
  return { area: { right, bottom }, orientation, isOnePage, headRows: isOnePage ? 0 : frozenRows };
}

/** What a tab's xml says of its pages, between its rules and what is drawn on it. */
export function pageXml({ orientation, isOnePage }: PrintedPage): string {
  return `<pageMargins ${MARGINS}/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${Number(isOnePage)}"/><headerFooter><oddFooter>${xmlText(FOOTER)}</oddFooter></headerFooter>`;
}

/**
 * The names of the file that say what is printed.
 *
 * @param pages of the tabs in their order
 * @param names of the tabs, as xml
 */
export function printNames(pages: readonly PrintedPage[], names: readonly string[]): string {
  const said = pages.flatMap(({ area, headRows }, index) => {
    const tab = names[index]!.replace(/'|&apos;|&#39;/g, "''");
    const place = (cells: string): string => `'${tab}'!${cells}`;
    const name = (what: string, cells: string): string =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}">${place(cells)}</definedName>`;
    const end = area && helpers.toXC(area.right, area.bottom).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return [
      ...(end ? [name('Print_Area', `$A$1:${end}`)] : []),
      ...(headRows > 0 ? [name('Print_Titles', `$1:$${headRows}`)] : []),
    ];
  });
  return said.length > 0 ? `<definedNames>${said.join('')}</definedNames>` : '';
}
