import { type Argument, BadArgument, type DatesOfSheet, UNKNOWN_SHEET } from '../functions/arguments.ts';
import { callFunction } from '../functions/call.ts';
import { FUNCTIONS, type Moment } from '../functions/table.ts';
import { sayToCell } from '../language/functions.ts';
import type { Language } from '../language/languages.ts';
import { MENU } from '../language/menu.ts';
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
 * it can be several days the spreadsheet is asked for its locale, and where it names a zone, for its own.
 */
export function runFunction(language: Language, name: string, args: unknown[]): unknown {
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
  const outgoing = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(outgoing);
    if (typeof value !== 'object' || value === null) return value;
    const { serial } = value as Moment;
    return zone ? zone.toDate(serial) : isText ? isoText(serial, true) : serial;
  };
  try {
    return outgoing(callFunction(fn, args.map(incoming) as Argument[], datesOfSheet()));
  } catch (error) {
    throw error instanceof BadArgument ? new Error(sayToCell(language, error.reason, error.values)) : error;
  }
}

/** How the spreadsheet writes dates. Each thing is asked for once, when it is needed. */
function datesOfSheet(): DatesOfSheet {
  if (typeof SpreadsheetApp === 'undefined') return UNKNOWN_SHEET;
  const spreadsheet = () => SpreadsheetApp.getActiveSpreadsheet();
  let orders: ReturnType<DatesOfSheet['orders']> | undefined;
  let zone: DatesOfSheet['zone'] | undefined;
  return {
    orders: () => {
      orders ??= ordersOfLocale(spreadsheet().getSpreadsheetLocale() ?? '');
      return orders;
    },
    zone: (utc) => {
      zone ??= timeZoneOf(spreadsheet().getSpreadsheetTimeZone()).offset;
      return zone(utc);
    },
  };
}

function hasDate(value: unknown): boolean {
  return Array.isArray(value) ? value.some(hasDate) : value instanceof Date;
}

/** Simple trigger: makes the menu. It may run without any right to the document, so it asks for none. */
export function onOpen(): void {
  const menu = MENU[languageOfPerson()];
  SpreadsheetApp.getUi()
    .createAddonMenu()
    .addItem(menu.openSidebar, 'openSidebar')
    .addItem(menu.generateReports, 'generateReports')
    .addItem(menu.refreshReports, 'refreshReports')
    .addItem(menu.keepChangedDefinitions, 'keepChangedDefinitions')
    .addItem(menu.openSchedule, 'openSchedule')
    .addItem(menu.openErase, 'openErase')
    .addSeparator()
    .addItem(menu.useInThisSpreadsheet, 'useInThisSpreadsheet')
    .addItem(menu.showHelp, 'showHelp')
    .addToUi();
}

export function onInstall(): void {
  onOpen();
}

/** The one function of Reports.js. */
declare const Reports_: undefined | (() => typeof entries);

/** The reports, the sidebar's server and all their texts: no cell needs them, so they are made when they are asked for. */
export function reports(): typeof entries & Server {
  if (typeof Reports_ !== 'function') throw new Error(MENU[languageOfPerson()].incomplete);
  return Reports_();
}
