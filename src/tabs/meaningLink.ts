import { FOLDERS } from '../language/folder.ts';
import { wordsIn } from '../language/language.ts';
import { TABS_WITH_FIGURES } from '../schema/tabs.ts';
import { pixelsOf } from './asSeen.ts';
import { cell } from './cells.ts';
import type { Tab, TabCell } from './tab.ts';

/** So wide is its place at least, in pixels: the same in every language. */
const ROOM = 240;
/** Letters may be wider than reckoned: so many times as much is left to the text before it. */
const SPARE = 1.3;
/** It stands in one of so many rows at the top: beside the title, or where that is long, below it. */
const ROWS_OF_HEAD = 6;

/**
 * The tab with the way to what its figures mean: in its head, behind the title. On a list that has nothing above its heads,
 * or no room, it is in the note on its first cell.
 *
 * @param documents the address of the documents' folder; without one the menu item is named
 */
export function withMeanings(tab: Tab, documents: string | undefined): Tab {
  if (!TABS_WITH_FIGURES.includes(tab.id)) return tab;
  const words = wordsIn(tab.language);
  const page = documents && `${documents}figures.${tab.language}.html#${tab.id}`;
  const inMenu = words('tab.meaningsInMenu', { item: FOLDERS[tab.language].menu.openMeanings });
  const link = cell(page ? { text: words('tab.meanings'), page } : inMenu, 'general', 'subtitle');
  const place = tab.isList ? null : placeFor(tab);
  if (!place) return withNote(tab, page ? `${words('tab.meanings')} ${page}` : inMenu);
  const put = (row: readonly TabCell[]) => row.map((one, column) => (column === place.column ? link : one));
  return { ...tab, rows: tab.rows.map((row, i) => (i === place.row ? put(row) : row)) };
}

/** Right behind the first text of the first row in which there is room for both; null for none. Rows and columns counted from 0. */
function placeFor({ rows, widths, hiddenFrom }: Tab): { row: number; column: number } | null {
  const shown = hiddenFrom === null ? widths : widths.slice(0, hiddenFrom - 1);
  for (const [row, [first, ...others]] of rows.slice(0, ROWS_OF_HEAD).entries()) {
    // Beside what is shown stand the figures of the charts.
    if (others.slice(0, shown.length - 1).some(({ value }) => value !== null && value !== '')) continue;
    let before = shown[0]!;
    for (let column = 1; column < shown.length; before += shown[column]!, column++) {
      const room = shown.slice(column).reduce((sum, pixels) => sum + pixels, 0);
      if (before >= SPARE * pixelsOf(first!) && room >= ROOM) return { row, column };
    }
  }
  return null;
}

function withNote(tab: Tab, said: string): Tab {
  const [heads, ...rows] = tab.rows;
  const [first, ...others] = heads!;
  const note = first!.note === undefined ? said : `${first!.note}\n\n${said}`;
  return { ...tab, rows: [[{ ...first!, note }, ...others], ...rows] };
}
