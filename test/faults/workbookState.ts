import { sheetNumberOf } from '../../src/local/engine/sheetNumbers.ts';
import type { LocalWorkbook } from '../../src/local/workbook.ts';

/** What a person sees of a tab. */
export interface TabState {
  readonly name: string;
  readonly isVisible: boolean;
  /** A line for each cell that holds something, by its place: what it holds. */
  readonly cells: ReadonlyMap<string, string>;
  /** The same of how cells look. */
  readonly looks: ReadonlyMap<string, string>;
  readonly charts: readonly string[];
}

/** How a cell looks of which nothing is said: it is no other look where it is said. */
const AS_IT_COMES: Readonly<Record<string, unknown>> = {
  fontSize: 10,
  verticalAlign: 'bottom',
  wrapping: 'overflow',
};

/** All tabs by what they are: "funnel", "data:leads:…"; those that are not the add-on's by their names. */
export function stateOf(workbook: LocalWorkbook): Map<string, TabState> {
  const { getters } = workbook.gridModel;
  const tabs = new Map<string, TabState>();
  // A sheet that is made anew has another number: a link is the tab that it leads to.
  const idOf = (sheetId: string) => markOf(workbook, sheetId) ?? getters.getSheetName(sheetId);
  const ids = new Map(getters.getSheetIds().map((id) => [String(sheetNumberOf(id)), idOf(id)]));
  const named = (content: string) =>
    content.replace(/#gid=(\d+)/g, (link, number: string) => `#${ids.get(number) ?? link}`);
  for (const sheetId of getters.getSheetIds()) {
    const name = getters.getSheetName(sheetId);
    const cells = new Map<string, string>();
    const looks = new Map<string, string>();
    for (const cell of getters.getCells(sheetId)) {
      const { row, col } = getters.getCellPosition(cell.id);
      const place = `${row + 1}:${col + 1}`;
      const content = cell.isFormula ? cell.compiledFormula.toFormulaString(getters) : (cell.content ?? '');
      if (content !== '') cells.set(place, named(content));
      const look = lookOf(cell.style ?? {}, cell.format ?? '', isNumber(content));
      if (look !== '') looks.set(place, look);
    }
    const charts = getters
      .getChartIds(sheetId)
      .map((id) => {
        const { id: _, ...figure } = getters.getFigure(sheetId, getters.getFigureIdFromChartId(id))!;
        return JSON.stringify([figure, getters.getChartDefinition(id)]);
      })
      .sort();
    tabs.set(idOf(sheetId), { name, isVisible: getters.isSheetVisible(sheetId), cells, looks, charts });
  }
  return tabs;
}

const looksSeen = new Map<string, string>();
/** How a cell looks, in words; nothing where it looks as it comes. */
function lookOf(style: object, format: string, ofNumber: boolean): string {
  const key = JSON.stringify([style, format, ofNumber]);
  let look = looksSeen.get(key);
  if (look === undefined) {
    const asItComes: typeof AS_IT_COMES = ofNumber ? AS_IT_COMES : { ...AS_IT_COMES, align: 'left' };
    const seen = Object.entries(style).filter(([what, how]) => asItComes[what] !== how);
    look = seen.length > 0 || format !== '' ? JSON.stringify([seen.sort(), format]) : '';
    looksSeen.set(key, look);
  }
  return look;
}

/** A figure stands to the right as it comes, a text to the left. */
const isNumber = (content: string): boolean => content.startsWith('=') || /^-?[\d.]+%?$/.test(content);

/** What the add-on says that a sheet is. */
function markOf({ gridModel }: LocalWorkbook, sheetId: string): string | undefined {
  const getters = gridModel.getters as unknown as {
    getSheetExtras(sheetId: string): { metadata?: { value: string }[] };
  };
  return getters
    .getSheetExtras(sheetId)
    .metadata?.map(({ value }) => JSON.parse(value).tab as string)
    .find((tab) => tab !== undefined);
}
