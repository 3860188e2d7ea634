import { say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { TAB_ORDER, type TabId } from '../schema/tabs.ts';
import type { Tab } from '../tabs/tab.ts';
import { beginTab, isCopied, LIKE_BLANK } from './blankTab.ts';
import { chartsOf, chartsThere, NO_CHARTS, replaceCharts } from './charts.ts';
import { strokesFor } from './columnWidths.ts';
import { isFormerName } from './formerTabs.ts';
import { growSheet } from './growSheet.ts';
import { contentOf, holdsAlready, type LaidOut, laidOut, signOfCharts, valuesOf } from './laidOut.ts';
import { dressAll } from './looks.ts';
import { keepWithoutRow, NotePlaces, needsStage, stageNotes } from './notePlaces.ts';
import { callsToRefresh, offerChoices, refreshCells, translate } from './peoplesTabs.ts';
import { putTrusting } from './put.ts';
import type { Unstaged } from './stage.ts';
import { settledMark, type UserNote, userNotesIn, type Values } from './userNotes.ts';
import { callsToShow, hide, setShown } from './visibility.ts';
import type { OwnTab, TabMetadata, Workbook, Written } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts a tab into the spreadsheet. A new one is made ready under a name that says that it is not, and gets its own at the end.
 * A report that is there is replaced by one call, its looks with it, so that either the new report or the old one is there,
 * whenever the run ends; the call comes after all that is made ready for it. What people wrote below moves down when the
 * report grows. Of a tab that people own, only the cells that a refresh may write are written.
 *
 * @param translation the same tab in the language of the one that is there, by whose words that is found and put into this;
 *   it is made only where the language has changed
 * @param what `words`: of a tab that people own, only its words are put into the language
 * @returns the name of the tab that was left to the person, where what was there had been rearranged
 */
export function renderTab(
  workbook: Workbook,
  tab: Tab,
  translation: (there: string | undefined) => Tab,
  what: 'all' | 'words' = 'all',
): string | undefined {
  if (!workbook.find(tab.id)) {
    newTab(workbook, tab);
    return undefined;
  }
  const rearranged = renderAgain(workbook, tab, translation, what);
  setShown(workbook, tab.id, tab.isShown);
  return rearranged;
}

function renderAgain(
  workbook: Workbook,
  tab: Tab,
  translation: (there: string | undefined) => Tab,
  what: 'all' | 'words',
): string | undefined {
  const known = workbook.find(tab.id)!;
  const all = tab.owner === 'people' ? [] : cellsOf(known);
  const width = Math.max(1, known.mark.columns ?? 0, known.mark.next?.columns ?? 0);
  const values = all.map((row) => row.slice(0, width));
  const mark = tab.owner === 'people' ? known.mark : settledMark(known.mark, values);
  const inOtherLanguage = mark.language !== tab.language;
  const other = inOtherLanguage ? translation(mark.language) : tab;
  if (mark.formerId !== undefined || tab.name !== other.name) {
    const name = known.sheet.getName();
    const isOurs = name === other.name || (mark.formerId !== undefined && isFormerName(mark.formerId, name));
    if (isOurs && name !== tab.name) workbook.rename(known.sheet, name, tab.name);
  }
  if (tab.owner === 'people') {
    if (inOtherLanguage) translate(workbook, known, tab, other);
    if (what === 'all') refreshCells(workbook, known, tab);
    return undefined;
  }
  const { next, filled } = known.mark;
  const notes = mark.filled
    ? userNotesIn(known.sheet, mark, values, next && (mark.filled === filled ? next.filled : filled))
    : [];
  if (notes === 'rearranged') {
    const name = setAside(workbook, known, tab);
    newTab(workbook, tab);
    return name;
  }
  replaceReport(workbook, known.sheet, tab, other, mark, notes, all);
  return undefined;
}

/** How many calls to the spreadsheet it takes to put a tab into it, so that a run knows whether it has the time. */
export function callsToRender(workbook: Workbook, tab: Tab): number {
  const known = workbook.find(tab.id);
  const charts = 2 * tab.charts.length + 2;
  const look = lookOf(workbook, tab);
  const staging =
    look === null || workbook.stage.has(tab.id, look.looks)
      ? 0
      : CALLS.prepare + (workbook.stage.isThere ? 0 : CALLS.stage);
  if (!known) {
    const isCopy = isCopied(workbook);
    const widths = strokesFor(tab.widths, isCopy ? LIKE_BLANK.widths : []).length;
    const hiding = (tab.isShown ? 0 : 1) + (tab.hiddenFrom === null ? 0 : 1);
    const people = tab.owner === 'people' ? CALLS.choices : 0;
    return (isCopy ? CALLS.copy : CALLS.create) + staging + widths + charts + hiding + people;
  }
  const { mark } = known;
  const turned = callsToShow(mark, tab.isShown);
  if (tab.owner === 'people')
    return (
      turned + (mark.language === tab.language ? callsToRefresh(workbook, known, tab) : CALLS.translation)
    );
  if (staging + turned === 0 && saysTheSame(workbook, tab, mark)) return CALLS.look;
  const naming = mark.language === tab.language ? 0 : CALLS.name;
  // What is made ready is put into its place when it was looked at once more.
  const staged = look === null ? 0 : CALLS.staged;
  const drawing = chartsOf(workbook, tab.id).sign === signOfCharts(tab) ? 0 : charts;
  return CALLS.replace + staging + staged + naming + turned + drawing;
}

/** Will a report say and look what the one that is there does? Then it is looked at, and left as it is. */
function saysTheSame(workbook: Workbook, tab: Tab, mark: TabMetadata): boolean {
  const rows = Math.max(tab.rows.length, mark.rows ?? 0);
  const report = laidOut(tab, rows, Math.max(tab.widths.length, mark.columns ?? 0));
  return (
    isIncluded({ ...report.mark, content: contentOf(workbook, report) }, mark) &&
    !mark.hidden &&
    !mark.unnamed
  );
}

const CALLS = {
  look: 1,
  create: 12,
  copy: 7,
  choices: 5,
  translation: 60,
  replace: 4,
  name: 2,
  staged: 2,
  prepare: 8,
  stage: 6,
};

/** How a tab that is to be written will look; null where it looks so already, and on a tab that people own and that is there. */
function lookOf(workbook: Workbook, tab: Tab): (Pick<LaidOut, 'grid'> & { readonly looks: string }) | null {
  const mark = workbook.find(tab.id)?.mark;
  if (mark && tab.owner === 'people') return null;
  const before = { ...mark, ...mark?.next };
  const {
    grid,
    mark: { looks },
  } = laidOut(
    tab,
    Math.max(tab.rows.length, before.rows ?? 0),
    Math.max(tab.widths.length, before.columns ?? 0),
  );
  return mark && mark.next === undefined && mark.looks === looks ? null : { looks, grid };
}

/** Fewer are not worth it to be made ready together. */
const FEWEST_TOGETHER = 2;

/**
 * Makes the looks of tabs ready together, those that are new or look other than they did: it takes as many calls as one. Where
 * there is no time for that, each is made ready when its turn comes.
 *
 * @param hasTime for so many calls to the spreadsheet
 */
export function prepareTabs(
  workbook: Workbook,
  tabs: readonly Tab[],
  hasTime: (calls: number) => boolean,
): void {
  const found = tabs.flatMap((tab) => {
    const look = lookOf(workbook, tab);
    return look ? [{ tab, ...look }] : [];
  });
  if (found.length < FEWEST_TOGETHER) return;
  const there = found.filter(({ tab }) => workbook.find(tab.id)).length;
  if (!hasTime(CALLS.stage + CALLS.prepare + there)) return;
  workbook.stage.prepare(found.map(({ tab, looks, grid }) => unstaged(workbook, tab, looks, grid)));
}

function unstaged(workbook: Workbook, tab: Tab, looks: string, grid: LaidOut['grid']): Unstaged {
  const known = workbook.find(tab.id);
  const report = { tab: tab.id, looks, grid };
  // Formulas of people's tabs are about cells of their own sheet.
  if (!known) return tab.owner === 'people' ? report : { ...report, cells: valuesOf(workbook, grid, []) };
  return { ...report, notes: notesOn(known) };
}

/** The notes on the cells of a report that is there, its own and people's. */
function notesOn({ sheet, mark }: OwnTab): string[][] {
  try {
    return sheet.getRange(1, 1, Math.max(1, mark.rows ?? 1), Math.max(1, mark.columns ?? 1)).getNotes();
  } catch {
    return sheet.getDataRange().getNotes();
  }
}

function newTab(workbook: Workbook, tab: Tab): void {
  const [rows, columns] = [tab.rows.length, tab.widths.length];
  const report = laidOut(tab, rows, columns);
  const { grid, mark } = report;
  const { sheet, like } = beginTab(workbook, tab, placeOf(workbook, tab));
  growSheet(sheet, rows, columns);
  const range = sheet.getRange(1, 1, rows, columns);
  const cells = valuesOf(workbook, grid, []);
  const { stage } = workbook;
  const isStaged = stage.has(tab.id, mark.looks);
  if (isStaged) stage.rangeOf(tab.id).copyTo(range, SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
  else dressAll(sheet, grid);
  if (!isStaged || !stage.holds(tab.id, cells)) putTrusting(workbook, range, cells);
  for (const { column, columns: many, width } of strokesFor(tab.widths, like.widths))
    sheet.setColumnWidths(column + 1, many, width);
  if (tab.frozenRows !== like.frozenRows) sheet.setFrozenRows(tab.frozenRows);
  if (!like.isBlank) sheet.setHiddenGridlines(true);
  if (tab.colour !== like.colour) sheet.setTabColor(tab.colour);
  offerChoices(sheet, tab, textsOf(tab), true);
  const { charts } = mark;
  if (charts !== '') replaceCharts(workbook, sheet, tab, charts, NO_CHARTS);
  const others = charts === '' ? {} : { others: [] };
  if (tab.hiddenFrom !== null) sheet.hideColumns(tab.hiddenFrom, columns - tab.hiddenFrom + 1);
  if (!tab.isShown) hide(sheet);
  const content = contentOf(workbook, report);
  workbook.finish(sheet, { tab: tab.id, shown: tab.isShown, ...mark, content, ...others }, tab.name);
}

/** How often what people write in the same moment is looked at anew. */
const MOST_LOOKS = 3;

/**
 * What people have written in its rows goes with the labels of the rows, in the same call.
 *
 * @param other the tab in the language of the report that is there
 * @param mark what is remembered of the report that is there
 * @param notes what people have written inside it
 * @param before all that is in its rows, also beside it
 */
function replaceReport(
  workbook: Workbook,
  sheet: Sheet,
  tab: Tab,
  other: Tab,
  { hidden, unnamed, ...mark }: TabMetadata,
  notes: readonly UserNote[],
  before: Values,
): void {
  const rows = Math.max(tab.rows.length, mark.rows ?? 0);
  const columns = Math.max(tab.widths.length, mark.columns ?? 0);
  const report = laidOut(tab, rows, columns);
  const hasGrown = rows > before.length || columns > (mark.columns ?? 0);
  if (hasGrown) makeRoom(sheet, rows, columns, { rows: mark.rows ?? 0, columns: mark.columns ?? 0 });
  const { sign } = chartsOf(workbook, tab.id);
  const charts = sign === report.mark.charts ? undefined : chartsThere(workbook, sheet, tab.id);
  const kept = charts ? { ...mark, others: charts.others } : mark;
  const next = { ...report.mark, content: contentOf(workbook, report) };
  // What says the same already is left as it is.
  const isSame =
    isIncluded(next, mark) && !charts && notes.length === 0 && holdsAlready(before, report.grid, workbook);
  if (isSame && !hidden && !unnamed) return;
  const range = sheet.getRange(1, 1, rows, columns);
  const { stage } = workbook;
  const places = new NotePlaces(workbook, tab, other, mark, columns);
  // Columns that were put in have moved what is beside.
  let there = hasGrown ? rowsOf(sheet, rows) : before.slice(0, rows);
  let placed = places.of(notes, there);
  const { looks } = next;
  const makeReady = () => {
    if (stage.has(tab.id, looks)) return;
    stage.prepare([{ tab: tab.id, looks, grid: report.grid, notes: range.getNotes() }]);
  };
  let isStaged = mark.looks !== looks || needsStage(placed, valuesOf(workbook, report.grid, placed.notes));
  if (isStaged) makeReady();
  // What is there already needs no other mark.
  const isMarked = isIncluded(next, mark) && !charts && !hidden && !unnamed;
  if (!isMarked) workbook.remember(sheet, { ...kept, tab: tab.id, next });
  // Before the report, so that a run that ends in between does it once more.
  if (mark.frame !== next.frame) frameAgain(sheet, tab);
  // People write while this goes on: what they have written is looked at once more right before it is written over.
  const isFresh = () => !isStaged && isMarked;
  for (let times = 0; ; times++) {
    const cells = valuesOf(workbook, report.grid, placed.notes);
    if (!isStaged && needsStage(placed, cells)) {
      isStaged = true;
      makeReady();
    }
    keepWithoutRow(workbook, sheet, tab, placed.withoutRow, rows);
    if (isStaged) putTrusting(workbook, stage.rangeOf(tab.id), cells);
    const beside = isStaged ? stageNotes(sheet, stage, tab.id, placed, cells, columns) : 0;
    const isLast = isFresh() || times >= MOST_LOOKS;
    const now = isLast ? there : rowsOf(sheet, rows);
    if (JSON.stringify(now) !== JSON.stringify(there)) {
      there = now;
      placed = places.of(mark.filled ? notesNow(sheet, mark, next, now) : [], now);
      continue;
    }
    if (isStaged)
      stage
        .rangeOf(tab.id, beside)
        .copyTo(
          sheet.getRange(1, 1, rows, columns + beside),
          SpreadsheetApp.CopyPasteType.PASTE_NORMAL,
          false,
        );
    else putTrusting(workbook, range, cells);
    break;
  }
  workbook.settle(tab.id, { ...kept, tab: tab.id, ...next });
  if (mark.choices !== next.choices) offerChoices(sheet, tab, textsOf(tab));
  if (charts) replaceCharts(workbook, sheet, tab, next.charts ?? '', charts);
}

/** An earlier version gave the tab other columns. What a person has made of them since it got these stays. */
function frameAgain(sheet: Sheet, { widths, hiddenFrom, frozenRows }: Tab): void {
  for (const { column, columns, width } of strokesFor(widths))
    sheet.setColumnWidths(column + 1, columns, width);
  if (hiddenFrom !== null) sheet.hideColumns(hiddenFrom, widths.length - hiddenFrom + 1);
  sheet.setFrozenRows(frozenRows);
}

/** All that is in the first rows of a sheet. */
function rowsOf(sheet: Sheet, rows: number): unknown[][] {
  return sheet.getRange(`1:${rows}`).getValues();
}

/** Notes as they are now; those known where somebody is moving the report's own cells about. */
function notesNow(sheet: Sheet, mark: Written, next: Written, now: Values): readonly UserNote[] {
  const inside = now.map((row) => row.slice(0, mark.columns ?? 0));
  const seen = userNotesIn(sheet, mark, inside, next.filled);
  return seen === 'rearranged' ? [] : seen;
}

function isIncluded(one: object, other: object): boolean {
  return Object.entries(one).every(([key, value]) => (other as Record<string, unknown>)[key] === value);
}

function textsOf({ rows }: Tab): string[][] {
  return rows.map((row) => row.map(({ value }) => (typeof value === 'string' ? value : '')));
}

/**
 * What a person has rearranged is theirs from now on, under a name that says so; the report gets a new tab.
 *
 * @returns the name that is free for it
 */
function setAside(workbook: Workbook, { sheet }: OwnTab, { id, language }: Tab): string {
  const name = sheet.getName();
  const calledAside = (tab: string) => say(language, sentence('tab.setAside', { tab }));
  // A run that ended here has given it the name, and has not let it go.
  if (!name.endsWith(calledAside(''))) workbook.rename(sheet, name, calledAside(name));
  workbook.forget(id);
  return sheet.getName();
}

/** Hides a report tab that is no longer wanted: it would grow old unseen. It comes back with the next report. */
export function hideTab(workbook: Workbook, id: TabId): void {
  const known = workbook.find(id);
  if (!known || known.mark.hidden) return;
  workbook.remember(known.sheet, { ...known.mark, shown: known.mark.shown ?? true, hidden: true });
  setShown(workbook, id, false);
}

/** After the tabs that come before it in the method, and before all data tabs. */
function placeOf(workbook: Workbook, tab: Tab): number {
  const before = TAB_ORDER.slice(0, TAB_ORDER.indexOf(tab.id));
  return before.filter((id) => workbook.find(id)).length;
}

/**
 * Grows the report's own place where people have written in what it needs, so that that moves down or to the right; then the
 * sheet, where it is too small.
 *
 * @param of the report that is there
 */
function makeRoom(sheet: Sheet, rows: number, columns: number, of: { rows: number; columns: number }): void {
  const there = sheet.getDataRange().getValues() as unknown[][];
  const holds = (cells: readonly unknown[]) => cells.some((cell) => cell !== '');
  if (there.slice(of.rows, rows).some(holds)) sheet.insertRowsAfter(of.rows, rows - of.rows);
  if (of.columns > 0 && there.some((cells) => holds(cells.slice(of.columns, columns))))
    sheet.insertColumnsAfter(of.columns, columns - of.columns);
  growSheet(sheet, rows, columns);
}

/**
 * What is in the rows of the report that is there, or was about to be, as far as the sheet goes to the right; where somebody has
 * taken rows away, all that is left.
 */
function cellsOf({ sheet, mark: { next, ...mark } }: OwnTab): unknown[][] {
  const rows = Math.max(1, mark.rows ?? 0, next?.rows ?? 0);
  try {
    return sheet.getRange(`1:${rows}`).getValues();
  } catch {
    return sheet.getDataRange().getValues();
  }
}
