/** Links to a tab and to a cell of it, as Google takes them in HYPERLINK: `#gid=12`, `#gid=12&range=A5`. */
import { type Getters, helpers, type Model, registries } from './engine.ts';
import { sheetNumberOf } from './sheetNumbers.ts';

const ROW_LINK = /#gid=(\d+)(?:&(?:amp;)?range=([A-Z]+\d+))?/;

type Names = Pick<Getters, 'getSheetIds' | 'getSheetName'>;

/** The tab and the cell that a link leads to; undefined for any other link, and where the tab is gone. */
function placeOf(url: string, getters: Names): { sheetId: string; cell: string } | undefined {
  const [, number, cell = 'A1'] = ROW_LINK.exec(url) ?? [];
  const sheetId = getters.getSheetIds().find((id) => sheetNumberOf(id) === Number(number));
  return sheetId === undefined ? undefined : { sheetId, cell };
}

/** The formula with such links as Excel takes them: `#'Leads data'!A5`. */
export function withExcelLinks(formula: string, getters: Getters, escaped: (text: string) => string): string {
  return formula.replace(new RegExp(ROW_LINK, 'g'), (url) => {
    const found = placeOf(url, getters);
    if (!found) return url;
    return escaped(`#'${getters.getSheetName(found.sheetId).replaceAll("'", "''")}'!${found.cell}`);
  });
}

/** Goes to a tab, which is shown if it is hidden. */
export function goToTab(model: Model, sheetId: string): void {
  if (!model.getters.isSheetVisible(sheetId)) model.dispatch('SHOW_SHEET', { sheetId });
  model.dispatch('ACTIVATE_SHEET', {
    sheetIdFrom: model.getters.getActiveSheetId(),
    sheetIdTo: sheetId,
  });
}

/** Makes the grid go there when such a link is pressed; a hidden tab is shown for it. */
export function registerRowLinks(): void {
  registries.urlRegistry.add('row_URL', {
    sequence: -1,
    title: '',
    match: (url) => ROW_LINK.test(url),
    createLink: (url, label) => ({ url, label, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url, getters) => {
      const found = placeOf(url, getters);
      return found ? `${getters.getSheetName(found.sheetId)}!${found.cell}` : url;
    },
    open: (url, { model }) => {
      const found = placeOf(url, model.getters);
      if (!found) return;
      goToTab(model, found.sheetId);
      const { col, row } = helpers.toCartesian(found.cell);
      model.selection.selectCell(col, row);
    },
  });
}
