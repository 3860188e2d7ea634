/** Links to a row of another tab, as Google takes them in HYPERLINK: `#gid=12&range=A5`. */
import { type Getters, helpers, registries } from './engine.ts';
import { sheetNumberOf } from './sheetNumbers.ts';

const ROW_LINK = /#gid=(\d+)&(?:amp;)?range=([A-Z]+\d+)/;

type Names = Pick<Getters, 'getSheetIds' | 'getSheetName'>;

/** The tab and the cell that a link leads to; undefined for any other link, and where the tab is gone. */
function placeOf(url: string, getters: Names): { sheetId: string; cell: string } | undefined {
  const [, number, cell] = ROW_LINK.exec(url) ?? [];
  const sheetId = getters.getSheetIds().find((id) => sheetNumberOf(id) === Number(number));
  return sheetId === undefined ? undefined : { sheetId, cell: cell! };
}

/** The formula with such links as Excel takes them: `#'Leads data'!A5`. */
export function withExcelLinks(formula: string, getters: Getters, escaped: (text: string) => string): string {
  return formula.replace(new RegExp(ROW_LINK, 'g'), (url) => {
    const found = placeOf(url, getters);
    if (!found) return url;
    return escaped(`#'${getters.getSheetName(found.sheetId).replaceAll("'", "''")}'!${found.cell}`);
  });
}

/** Makes the grid go to the row when such a link is pressed. */
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
      const sheetIdFrom = model.getters.getActiveSheetId();
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: found.sheetId });
      const { col, row } = helpers.toCartesian(found.cell);
      model.selection.selectCell(col, row);
    },
  });
}
