import { isAnyLink, isFormula, type PageLink, type TabCell } from '../tabs/tab.ts';
import type { Cell } from '../values/cell.ts';

/** What a spreadsheet may take for a formula or a command when it is first in a cell. */
const DANGEROUS = /^[=+\-@\t\r\n'\uff0b\uff0d\uff1d\uff20]/;
/** What a cell of a Google spreadsheet holds, in characters. */
export const LONGEST_CELL = 50_000;

/**
 * Text as it is given to a cell, so that no text is ever code. Every writer passes here; only formulas that a tab
 * itself describes go around it. An apostrophe in front makes a cell text and is no part of what it holds.
 */
export function safeText(text: string): string {
  const cut = text.length >= LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 10)}…` : text;
  return DANGEROUS.test(cut) ? `'${cut}` : cut;
}

/** Text as it was before safeText, where a spreadsheet has kept the apostrophe. */
export function originalText(text: string): string {
  return text[0] === "'" && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
}

/** A cell of a tab as setValues takes it. */
export function cellValue({ value }: TabCell): string | number | boolean {
  if (value === null) return '';
  if (isFormula(value)) return value.formula;
  if (isAnyLink(value)) return safeText(value.text);
  return typeof value === 'string' ? safeText(value) : value;
}

/**
 * A link as setValues takes it: a formula of ours, in which the text is a text.
 *
 * @param sheet the id of the sheet that it leads to
 */
export function linkFormula(text: string, row: number, sheet: number): string {
  return hyperlink(`#gid=${sheet}&range=A${row}`, text);
}

/** A link to a page outside of the spreadsheet, as setValues takes it. */
export function pageFormula({ text, page }: PageLink): string {
  return hyperlink(page, text);
}

function hyperlink(to: string, text: string): string {
  const quoted = (one: string) => `"${one.replace(/"/g, '""')}"`;
  return `=HYPERLINK(${quoted(to)};${quoted(text)})`;
}

/** A cell of an export as setValues takes it. */
export function exportValue(cell: Cell): string | number | boolean {
  return typeof cell === 'string' ? safeText(cell) : cell;
}
