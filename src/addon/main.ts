import { type Argument, BadArgument, type DatesOfSheet, UNKNOWN_SHEET } from '../functions/arguments.ts';
import { callFunction } from '../functions/call.ts';
import { FUNCTIONS, type Moment } from '../functions/table.ts';
import { FOLDERS } from '../language/folder.ts';
import { sayToCell } from '../language/functions.ts';
import { type Language, languageOfLocale } from '../language/languages.ts';
import { MENU_ITEMS, SEPARATED } from '../language/menu.ts';
import { isoText } from '../values/dates.ts';
import type * as entries from './entries.ts';
import { ordersOfLocale } from './localeDates.ts';
import type { Server } from './protocol.ts';
import { timeZoneOf } from './timeZone.ts';
import { languageOfPerson } from './userLocale.ts';

/**
 * What Code.js holds: the custom functions, the menu, and the way to the rest. The custom functions all come in
 * through `cell`; the other exports become top-level functions by their own names, and what entries.ts exports is
 * reached through `reports`. Nothing here runs when the file is loaded.
 */

/**
 * Computes a custom function. Dates come as Date and go back as Date: only then is the spreadsheet asked for its
 * zone, the one thing about a date that its own value does not tell. A date written as text goes back as text; where
 * it can be several days the spreadsheet is asked for its locale, and where it names a zone, for its own. Errors are
 * said in the language of that locale: it is asked for when there is one to say. Asking takes a tenth of a second in
 * each cell, so each thing is asked for once.
 *
 * @param language of the errors where the spreadsheet does not say its locale
 * @param given the arguments as Google hands them over; undefined where none is written
 * @throws Error with the sentence for the person, where nothing can be computed
 */
export function runFunction(language: Language, name: string, given: ArrayLike<unknown>): unknown {
  const args = Array.from(given);
  const fn = FUNCTIONS.find((known) => known.name === name)!;
  const asksForTime = fn.parameters.some(({ reads: { type } }) => type === 'date' || type === 'time');
  const zone =
    asksForTime && hasDate(args)
      ? timeZoneOf(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone())
      : undefined;
  const incoming = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(incoming)
      : value instanceof Date
        ? (zone?.toSerial(value) ?? value.toISOString())
        : value;
  const isText = [args[0]].flat(2).some((arg) => typeof arg === 'string');
  const sheet = spreadsheetAsked();
  const inWords = ({ reason, values }: BadArgument) =>
    sayToCell(languageIn(sheet.locale()) ?? language, reason, values);
  const outgoing = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(outgoing);
    if (value instanceof BadArgument) return inWords(value);
    if (typeof value !== 'object' || value === null) return value;
    const { serial } = value as Moment;
    return zone ? zone.toDate(serial) : isText ? isoText(serial, true) : serial;
  };
  try {
    return outgoing(callFunction(fn, args.map(incoming) as Argument[], sheet.dates));
  } catch (error) {
    throw error instanceof BadArgument ? new Error(inWords(error)) : error;
  }
}

/** What a custom function may ask its spreadsheet for: each thing once, when it is needed. */
function spreadsheetAsked(): { readonly locale: () => string; readonly dates: DatesOfSheet } {
  if (typeof SpreadsheetApp === 'undefined') return { locale: () => '', dates: UNKNOWN_SHEET };
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  let known: string | undefined;
  let zone: DatesOfSheet['zone'] | undefined;
  const locale = () => {
    known ??= spreadsheet().getSpreadsheetLocale() ?? '';
    return known;
  };
  return {
    locale,
    dates: {
      orders: () => ordersOfLocale(locale()),
      zone: (utc) => {
        zone ??= timeZoneOf(spreadsheet().getSpreadsheetTimeZone()).offset;
        return zone(utc);
      },
    },
  };
}

/** The language of a spreadsheet; undefined where it does not say. */
function languageIn(locale: string): Language | undefined {
  return locale === '' ? undefined : languageOfLocale(locale);
}

function hasDate(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasDate) : value instanceof Date;
}

/** Simple trigger: makes the menu. It may run without any right to the document, so it asks for none. */
export function onOpen(): void {
  const captions = FOLDERS[languageOfPerson()].menu;
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const item of MENU_ITEMS) {
    if (item === SEPARATED) menu.addSeparator();
    menu.addItem(captions[item], item);
  }
  menu.addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** The one function of Reports.js. */
declare const Reports_: undefined | (() => typeof entries);

/** The reports, the sidebar's server and all their texts: no cell needs them, so they are made when they are asked for. */
export function reports(): typeof entries & Server {
  if (typeof Reports_ !== 'function') throw new Error(FOLDERS[languageOfPerson()].menu.incomplete);
  return Reports_();
}
