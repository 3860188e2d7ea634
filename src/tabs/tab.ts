import type { Language } from '../language/languages.ts';
import type { TabId } from '../schema/tabs.ts';

/** A tab described as data: what is in which cell and how it looks. Renderers turn it into cells. */

/**
 * A formula as it is written into cells: `;` between arguments, English names, no decimals and no `{a,b}`, so that it
 * means the same in a Swedish and in an English spreadsheet.
 */
export interface Formula {
  readonly formula: string;
}

/** A way to a row of an export's tab. */
export interface Link {
  readonly text: string;
  /** The tab by its name; the row counted from 1. */
  readonly link: { readonly file: string; readonly row: number };
}

/** A way to one of the add-on's own tabs. */
export interface TabLink {
  readonly text: string;
  readonly tab: TabId;
}

/** A way out of the workbook, to a page of the site. */
export interface PageLink {
  readonly text: string;
  /** Its whole address. */
  readonly page: string;
}

export type Value = string | number | boolean | null | Formula | Link | TabLink | PageLink;

export type Format =
  | 'text'
  | 'count'
  | 'money'
  | 'rate'
  | 'percent'
  | 'immature'
  | 'hours'
  | 'days'
  | 'date'
  | 'datetime'
  | 'decimal'
  /** How many times as much: "6.6 ×". */
  | 'times'
  | 'change'
  | 'points'
  /** A text beside figures, at the right edge of its cell: "31–46 %". */
  | 'interval'
  | 'general';

export type Style =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'head'
  | 'plain'
  | 'input'
  | 'prose'
  | 'strong'
  | 'note'
  | 'total'
  | 'good'
  | 'bad'
  /** The sentence that a tab begins with. */
  | 'headline'
  /** A figure that is read from afar, what it is, and what is said of it. */
  | 'tile'
  | 'goodTile'
  | 'badTile'
  | 'tileName'
  | 'tileNote'
  /** A share in a table that is read by its colours, from the lowest to the highest. */
  | 'heat1'
  | 'heat2'
  | 'heat3'
  | 'heat4'
  | 'heat5';

export interface TabCell {
  readonly value: Value;
  readonly format: Format;
  readonly style: Style;
  /** How it is computed and from what, for those who point at the cell. */
  readonly note?: string;
  /** It takes several lines, being longer than its column. */
  readonly wraps?: true;
}

/** On the tabs that people own, what they type is in column B. */
export const INPUT_COLUMN = 2;

export interface Area {
  /** Counted from 1, as on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A chart: it lies where it lay, over the same cells, whatever the figures are, so that it is never made anew for them. */
export interface TabChart {
  /** `stacked` is of columns; in `combo` the first series is columns and the others are lines. */
  readonly type: 'bar' | 'line' | 'column' | 'stacked' | 'combo';
  /** The names, then the series, under their heads. Rows below the last figure are blank. */
  readonly data: Area;
  readonly at: { readonly row: number; readonly column: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly colours: readonly string[];
  readonly legend: 'none' | 'bottom';
}

/** What people may put into a cell. */
export type Choice = ChoicePlace & (ChoiceList | ChoiceKind);

interface ChoicePlace {
  readonly row: number;
  readonly column: number;
  /** So many cells below the row have it, instead of the row itself. */
  readonly below?: number;
}

/** One of a list: anything else is refused, or only marked. */
export interface ChoiceList {
  readonly choices: readonly string[];
  readonly allowsOthers?: true;
}

/** A number or a date: anything else is marked, with words for what to write, for it may be read all the same. */
export interface ChoiceKind {
  readonly kind: { readonly atLeast: number; readonly atMost?: number } | 'date';
  readonly help: string;
}

export interface Tab {
  readonly id: TabId;
  readonly name: string;
  readonly language: Language;
  /**
   * `report`: all of the rectangle is ours and is written anew at each refresh. `people`: people own it; a refresh
   * writes only the cells in `refreshed`, in the rows where it finds their label.
   */
  readonly owner: 'report' | 'people';
  /** Is it shown until a person says otherwise? */
  readonly isShown: boolean;
  /** A rectangle: every row is as long as the others. */
  readonly rows: readonly (readonly TabCell[])[];
  readonly refreshed: readonly RefreshedCell[];
  /** Of a tab that people own: places of the rows that stand in every language. */
  readonly anchors: readonly number[];
  readonly widths: readonly number[];
  /** From this column on, counted from 1, the figures of the charts stand, hidden; null where there are none. */
  readonly hiddenFrom: number | null;
  readonly frozenRows: number;
  readonly charts: readonly TabChart[];
  readonly choices: readonly Choice[];
  readonly colour: string;
  /** A list that people sort: only its heads tell whether its columns are where they were. */
  readonly isList?: true;
  /** Rows of a signed version of the agreement, counted from 1: a figure and what it is. */
  readonly signed?: readonly number[];
  /** Have names been taken out of it? Then those of the tab before are kept nowhere. */
  readonly isConcealed?: true;
}

/** A cell of a people's tab that a refresh writes: in the row with the label, in a column. */
export interface RefreshedCell {
  readonly label: string;
  readonly column: number;
  readonly columns: number;
}

export const COLOURS = {
  blue: '#1a5fb4',
  green: '#2a7d4f',
  orange: '#c0561b',
  red: '#b3261e',
  grey: '#9aa0a6',
} as const;

/** Stands before a text beside a number, which ends at the right edge of its cell. */
export const INDENT = '\u2003';

export const BLANK: TabCell = { value: null, format: 'general', style: 'plain' };

export function isFormula(value: Value): value is Formula {
  return typeof value === 'object' && value !== null && 'formula' in value;
}

export function isLink(value: Value): value is Link {
  return typeof value === 'object' && value !== null && 'link' in value;
}

export function isTabLink(value: Value): value is TabLink {
  return typeof value === 'object' && value !== null && 'tab' in value;
}

export function isPageLink(value: Value): value is PageLink {
  return typeof value === 'object' && value !== null && 'page' in value;
}

/** Is it a link of any kind? What is seen of it is its text. */
export function isAnyLink(value: Value): value is Link | TabLink | PageLink {
  return isLink(value) || isTabLink(value) || isPageLink(value);
}
