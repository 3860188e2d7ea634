import type { Format, Style, TabCell } from '../tabs/tab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How each format and style of a tab's cells looks in the spreadsheet. */
export const NUMBER_FORMATS: Readonly<Record<Format, string>> = {
  general: 'General',
  text: '@',
  interval: '@',
  count: '#,##0',
  money: '#,##0',
  rate: '#,##0.0000',
  percent: '0.0%',
  immature: '0.0%"*"',
  hours: '#,##0.0',
  days: '#,##0.0',
  decimal: '#,##0.0',
  times: '#,##0.0" ×"',
  change: '+#,##0;-#,##0;0',
  points: '+#,##0.0;-#,##0.0;0.0',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
};

interface Look {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly size?: number;
  /** Long words take several lines. */
  readonly wraps?: boolean;
}

const LOOKS: Readonly<Record<Style, Look>> = {
  title: { bold: true, size: 18, colour: '#1a3a5c' },
  subtitle: { colour: '#5f6368' },
  section: { bold: true, size: 13, colour: '#1a3a5c' },
  head: { bold: true, background: '#1a3a5c', colour: '#ffffff', wraps: true },
  plain: {},
  input: { background: '#fff6cc' },
  prose: { background: '#fff6cc', wraps: true },
  strong: { bold: true },
  note: { colour: '#5f6368' },
  total: { bold: true, background: '#e8ecf1' },
  good: { bold: true, colour: '#1e6b3a' },
  bad: { bold: true, colour: '#b3261e' },
  headline: { size: 12, colour: '#1a3a5c' },
  tile: { bold: true, size: 18, colour: '#1a3a5c' },
  goodTile: { bold: true, size: 18, colour: '#1e6b3a' },
  badTile: { bold: true, size: 18, colour: '#b3261e' },
  tileName: { colour: '#5f6368', wraps: true },
  tileNote: { colour: '#5f6368', wraps: true },
  heat1: { background: '#eaf1fb' },
  heat2: { background: '#c6daf5' },
  heat3: { background: '#93b9ea' },
  heat4: { background: '#4a86cf', colour: '#ffffff' },
  heat5: { background: '#1a5fb4', colour: '#ffffff' },
};

/** Ends a note of ours, so that people's own are told from them. It is not to be seen. */
const OURS = '\u200b';

/**
 * Gives cells of a sheet their formats, looks and notes, whatever they had before.
 *
 * @param first the row of the first of them
 * @param notes that are on the cells of the report that these take the place of: people's stay
 */
export function dressAll(
  sheet: Sheet,
  grid: readonly (readonly TabCell[])[],
  notes: readonly (readonly string[])[] = [],
  first = 1,
): void {
  const range = sheet.getRange(first, 1, grid.length, grid[0]!.length);
  const noted = grid.map((row, i) =>
    row.map(({ note }, j) => {
      const there = notes[i]?.[j] ?? '';
      return there !== '' && !there.endsWith(OURS) ? there : note === undefined ? '' : note + OURS;
    }),
  );
  if (first > 1 || noted.some((row) => row.some((note) => note !== ''))) range.setNotes(noted);
  const each = <T>(give: (cell: TabCell) => T): T[][] => grid.map((row) => row.map(give));
  range.setNumberFormats(each(({ format }) => NUMBER_FORMATS[format]));
  range.setBackgrounds(each(({ style }) => LOOKS[style].background ?? null) as string[][]);
  const texts = new Map(STYLES.map((style) => [style, textStyle(LOOKS[style as Style])]));
  range.setTextStyles(each(({ style }) => texts.get(style)!));
  range.setHorizontalAlignments(each(alignment));
  const isWrapped = ({ style, wraps }: TabCell) => wraps ?? LOOKS[style].wraps ?? false;
  const isLong = (row: readonly TabCell[]) => row.some(isWrapped);
  // The alignment in height is set only with it.
  if (grid.some(isLong)) {
    range.setWraps(each(isWrapped));
    const isHead = (row: readonly TabCell[]) => row.some(({ style }) => style === 'head');
    range.setVerticalAlignments(
      grid.map((row) => row.map(() => (isLong(row) && !isHead(row) ? 'top' : 'bottom'))),
    );
  }
}

function textStyle({
  bold = false,
  size = 10,
  colour = '#000000',
}: Look): GoogleAppsScript.Spreadsheet.TextStyle {
  return SpreadsheetApp.newTextStyle().setBold(bold).setFontSize(size).setForegroundColor(colour).build();
}

/** Heads are aligned as their columns; dates begin a row and are aligned as its texts. */
function alignment({ style, format }: TabCell): 'left' | 'right' | 'normal' {
  if (style === 'head') return format === 'text' ? 'left' : 'right';
  if (TILES.has(style)) return 'left';
  if (format === 'interval') return 'right';
  return format === 'date' ? 'left' : 'normal';
}

/** Their figures stand below their names. */
const TILES: ReadonlySet<Style> = new Set(['tile', 'goodTile', 'badTile', 'tileName', 'tileNote']);

const FORMATS = Object.keys(NUMBER_FORMATS);
const STYLES = Object.keys(LOOKS);

/** How all cells look, in two letters a cell and its note, and a line a row: what looks the same has the same text. */
export function looksOf(grid: readonly (readonly TabCell[])[]): string {
  const letter = (n: number) => String.fromCharCode(65 + n);
  return grid
    .map((row) =>
      row
        .map(
          ({ style, format, note = '', wraps }) =>
            letter(STYLES.indexOf(style)) + letter(FORMATS.indexOf(format)) + (wraps ? '↵' : '') + note,
        )
        .join(''),
    )
    .join('\n');
}
