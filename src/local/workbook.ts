/** A spreadsheet without Google in which the built add-on runs: see {@link openWorkbook}. */

import { LANGUAGES, languageOfLocale } from '../language/languages.ts';
import type { MetadataEntry } from './engine/corePlugins.ts';
import {
  type CustomFunctionHost,
  customFunctionRunner,
  type DeclaredFunction,
  findCustomFunctions,
  registerCustomFunctions,
} from './engine/customFunctions.ts';
import { DATA_VERSION, type Model, type WorkbookData } from './engine/engine.ts';
import { GridModel } from './engine/gridModel.ts';
import { localeOf } from './engine/locale.ts';
import type { Revision } from './engine/revisions.ts';
import type { RunScripts, Scripts } from './engine/sandbox.ts';
import { sheetIdFor } from './engine/sheetNumbers.ts';
import type { Context } from './services/context.ts';
import { LocalLockService, LockBoard } from './services/lock.ts';
import { LocalMailApp, type SentMail } from './services/mail.ts';
import { emptyStores, LocalPropertiesService, type PropertyStores } from './services/properties.ts';
import { LocalScriptApp, type TimeTrigger } from './services/script.ts';
import { CallLog, UnavailableService } from './services/service.ts';
import { LocalSession } from './services/session.ts';
import { NEW_SHEET } from './services/spreadsheet.ts';
import { LocalCharts, LocalSpreadsheetApp } from './services/spreadsheetApp.ts';
import { LocalHtmlService, type Screen } from './services/ui.ts';
import { LocalUtilities } from './services/utilities.ts';

/** Services that Apps Script has and this workbook has not: their members throw by name. */
const UNAVAILABLE = [
  'UrlFetchApp',
  'DriveApp',
  'CacheService',
  'GmailApp',
  'CalendarApp',
  'DocumentApp',
  'ContentService',
  'Sheets',
  'BigQuery',
  'Logger',
  'XmlService',
  'LanguageApp',
  'Browser',
];

/** Everything that a workbook needs to be opened again as it was; plain JSON. */
export interface Snapshot {
  id: string;
  name: string;
  locale: string;
  timeZone: string;
  data: WorkbookData;
  /** What was changed since `data` was taken, in order. */
  revisions?: Revision[];
  properties: PropertyStores;
  /** Those of all the person's spreadsheets. */
  triggers: TimeTrigger[];
  outbox: SentMail[];
  /** Developer metadata of the spreadsheet itself. */
  metadata?: MetadataEntry[];
}

export interface WorkbookOptions {
  /** The script project's files: the built Code.js and Reports.js. */
  scripts: Scripts;
  /** How a script is run here: `runInNode`, or the page's way. */
  runScripts: RunScripts;
  /** The spreadsheet's locale, as Google writes it: `sv_SE`, `en_US`. A snapshot brings its own. */
  locale?: string;
  /** An IANA zone. A snapshot brings its own. */
  timeZone?: string;
  /** The person's own language (`sv`), by default that of the spreadsheet. */
  userLanguage?: string;
  /** The project's html files by name: `{ Sidebar: '<!doctype …' }`. */
  files?: Record<string, string>;
  name?: string;
  /** The add-on's own name, which Google shows over its menu. */
  addonName?: string;
  /** The address of the documents' folder, with `/` at its end, where they are beside the page. */
  documents?: string | undefined;
  snapshot?: Snapshot;
  /**
   * The clock. It is what a trigger's event tells, and what the script's own `new Date()` and `Date.now()`
   * give; leave it out for the machine's clock.
   */
  now?: () => Date;
  onShow?: Screen['onShow'];
  /** Called with each change of the document, for whoever keeps them. */
  onRevision?: (revision: Revision) => void;
  /** Whether people can undo; false saves most of the memory of large sheets. True by default. */
  undo?: boolean;
  /** Whether the workbook is drawn on a page; false by default. */
  drawn?: boolean;
  /** Whether the script's onOpen runs at once, as when a person opens the spreadsheet; true by default. */
  open?: boolean;
}

/** An open workbook. */
export interface LocalWorkbook {
  readonly model: Model;
  readonly id: string;
  /** The spreadsheet's name, which a script may change. */
  readonly name: string;
  /** For code that reads or writes beside the script: the same queue, the same values. */
  readonly gridModel: GridModel;
  /** What a person sees beside the grid: menus, sidebar, alerts, toasts. */
  readonly screen: Screen;
  readonly customFunctions: readonly DeclaredFunction[];
  /** Names of the script's top-level functions. */
  readonly functions: readonly string[];
  readonly outbox: SentMail[];
  /** Developer metadata of the spreadsheet itself. */
  readonly metadata: readonly MetadataEntry[];
  readonly triggers: TimeTrigger[];
  readonly properties: PropertyStores;
  readonly locks: LockBoard;
  /** Scopes (`script.send_mail`) to which the person does not consent; a test changes them. */
  readonly refused: Set<string>;
  /** Service calls that would be round trips at Google, by name. */
  readonly calls: Readonly<Record<string, number>>;
  /** Service calls that only find or build something. */
  readonly navigation: Readonly<Record<string, number>>;
  /**
   * Takes other files of the script project in place of those that it has: from now on they are run, as at Google as soon
   * as they are saved. Menus stay until {@link open}; cells are not computed anew.
   */
  load(scripts: Scripts, files: Readonly<Record<string, string>>): void;
  /**
   * Called before each service call that would be a round trip at Google, with its name. It may throw, as a call at Google
   * fails now and then, or do what another person does in the same moment.
   */
  beforeCall: ((name: string) => void) | undefined;
  /** The sum of {@link calls}. */
  callCount(): number;
  /** Begins to count anew. */
  resetCalls(): void;
  /** Runs a top-level function as a menu does; what it wrote is in the cells when this returns. */
  call(name: string, ...args: unknown[]): unknown;
  /** Runs a function as `google.script.run` in the sidebar does: JSON-like values both ways. */
  run(name: string, args?: readonly unknown[]): unknown;
  /** Runs a time trigger, by its function's name or as it is in {@link triggers}: without a person. */
  runTrigger(trigger: string | TimeTrigger): unknown;
  /** The script's onOpen, as when a person opens the spreadsheet. */
  open(): void;
  snapshot(): Snapshot;
  /**
   * What File → Make a copy gives: a spreadsheet with cells, looks, charts and developer metadata, and with a script of
   * its own, so without properties. Triggers stay with the spreadsheet in which they were made.
   */
  makeCopy(name: string): Snapshot;
}

/** Opens a spreadsheet, new or from a snapshot, with the add-on in it. */
export function openWorkbook(options: WorkbookOptions): LocalWorkbook {
  const { scripts, runScripts, snapshot } = options;
  const locale = localeOf(snapshot?.locale ?? options.locale ?? 'en_US');
  const timeZone = snapshot?.timeZone ?? options.timeZone ?? 'Etc/UTC';
  const identity = {
    id: snapshot?.id ?? crypto.randomUUID(),
    name: snapshot?.name ?? options.name ?? 'Untitled spreadsheet',
  };
  const files = { ...options.files };
  const code = Object.values(scripts).join('\n');
  let customFunctions = findCustomFunctions(code);
  registerCustomFunctions(customFunctions);

  const callLog = new CallLog();
  // Cells compute as soon as the model is there, and it comes after the sandbox, whose services need it.
  const host: CustomFunctionHost = {};
  const properties = snapshot ? copy(snapshot.properties) : emptyStores();
  const triggers = snapshot ? copy(snapshot.triggers) : [];
  const metadata = copy(snapshot?.metadata ?? []);
  const unseenCharts = new Set<string>();
  const outbox = snapshot ? copy(snapshot.outbox) : [];
  const locks = new LockBoard();
  const screen: Screen = {
    menus: [],
    sidebar: undefined,
    alerts: [],
    toasts: [],
    onShow: options.onShow,
  };
  let gridModel: GridModel | undefined;
  const context: Context = {
    callLog,
    get gridModel() {
      if (!gridModel) throw new Error('The spreadsheet cannot be used while the script is loaded.');
      return gridModel;
    },
    screen,
    identity,
    metadata,
    unseenCharts,
    hasUser: true,
    now: options.now ?? (() => new Date()),
  };

  const scriptApp = new LocalScriptApp(callLog, identity.id, triggers);
  const services = {
    console: scriptConsole(),
    SpreadsheetApp: new LocalSpreadsheetApp(context, options.addonName ?? 'Add-on'),
    Charts: new LocalCharts(callLog),
    HtmlService: new LocalHtmlService(callLog, files),
    LockService: new LocalLockService(callLog, locks),
    PropertiesService: new LocalPropertiesService(callLog, properties),
    Utilities: new LocalUtilities(callLog),
    ScriptApp: scriptApp,
    MailApp: new LocalMailApp(callLog, outbox),
    Session: new LocalSession(callLog, options.userLanguage ?? locale.code.slice(0, 2)),
    ...(options.documents !== undefined && { DOCUMENTS_HERE: options.documents }),
    ...Object.fromEntries(UNAVAILABLE.map((name) => [name, new UnavailableService(callLog, name)])),
  };
  const { now } = options;
  const run = (loaded: Scripts) => runScripts(loaded, services, now && (() => now().getTime()));
  let sandbox = run(scripts);
  callLog.throwIn(sandbox.Error);

  const letCellsCall = (loaded: string, made: GridModel): void => {
    host.compute = customFunctionRunner(
      loaded,
      sandbox,
      made,
      (body) => callLog.asCustomFunction(body),
      customFunctions,
    );
  };

  const data = snapshot ? copy(snapshot.data) : newData(locale.code);
  gridModel = new GridModel({
    data: { ...data, settings: { locale } },
    locale,
    timeZone,
    SandboxDate: sandbox.Date,
    revisions: snapshot?.revisions ?? [],
    ...(options.onRevision && { onRevision: options.onRevision }),
    undo: options.undo ?? true,
    drawn: options.drawn ?? false,
    custom: { customFunctions: host },
    beforeModel: (made) => letCellsCall(code, made),
  });

  /** One run of the script: afterwards everything is written. */
  const entry = <T>(hasUser: boolean, body: () => T): T => {
    context.hasUser = hasUser;
    try {
      return gridModel!.run(body);
    } finally {
      context.hasUser = true;
      unseenCharts.clear();
    }
  };
  const functionNamed = (name: string): ((...args: unknown[]) => unknown) => {
    const body = Object.hasOwn(sandbox.functions, name) ? sandbox.functions[name] : undefined;
    if (!body) throw new Error(`Script function not found: ${name}`);
    return body;
  };

  const workbook: LocalWorkbook = {
    model: gridModel.model,
    id: identity.id,
    get name() {
      return identity.name;
    },
    gridModel,
    screen,
    get customFunctions() {
      return customFunctions;
    },
    get functions() {
      return Object.keys(sandbox.functions);
    },
    outbox,
    metadata,
    triggers,
    properties,
    locks,
    refused: callLog.refused,
    get beforeCall() {
      return callLog.beforeCall;
    },
    set beforeCall(body) {
      callLog.beforeCall = body;
    },
    calls: callLog.calls,
    navigation: callLog.navigation,
    callCount: () => Object.values(callLog.calls).reduce((sum, count) => sum + count, 0),
    load: (loaded, pages) => {
      const text = Object.values(loaded).join('\n');
      sandbox = run(loaded);
      callLog.throwIn(sandbox.Error);
      gridModel!.useDate(sandbox.Date);
      customFunctions = findCustomFunctions(text);
      registerCustomFunctions(customFunctions);
      letCellsCall(text, gridModel!);
      for (const name of Object.keys(files)) delete files[name];
      Object.assign(files, pages);
    },
    resetCalls: () => {
      for (const tally of [callLog.calls, callLog.navigation]) {
        for (const name of Object.keys(tally)) delete tally[name];
      }
    },
    call: (name, ...args) => entry(true, () => functionNamed(name)(...args)),
    run: (name, args = []) => {
      if (name.endsWith('_')) throw new Error(`${name} is private: its name ends with an underscore.`);
      const body = functionNamed(name);
      for (const [index, arg] of args.entries()) {
        requireTransferable(arg, `argument ${index + 1} of ${name}`);
      }
      const result = entry(true, () => body(...(copy(args) as unknown[])));
      if (result === undefined) return undefined;
      requireTransferable(result, `the result of ${name}`);
      return copy(result);
    },
    runTrigger: (trigger) => {
      const found =
        typeof trigger === 'string'
          ? triggers.find(
              ({ functionName, spreadsheet }) => functionName === trigger && spreadsheet === identity.id,
            )
          : trigger;
      if (!found) throw new Error(`There is no trigger for ${String(trigger)}.`);
      const event = { authMode: scriptApp.AuthMode.FULL, triggerUid: found.id, ...clockParts(context.now()) };
      return entry(false, () => functionNamed(found.functionName)(event));
    },
    open: () => {
      const onOpen = sandbox.functions.onOpen;
      if (onOpen) entry(true, () => onOpen({ authMode: scriptApp.AuthMode.LIMITED }));
    },
    snapshot: () => {
      gridModel!.flush();
      return {
        id: identity.id,
        name: identity.name,
        locale: locale.code,
        timeZone,
        // Unsquished: o-spreadsheet's shorter form costs a second model to check it against.
        data: gridModel!.model._exportData(false),
        properties: copy(properties),
        triggers: copy(triggers),
        outbox: copy(outbox),
        metadata: copy(metadata),
      };
    },
    makeCopy: (copyName) => ({
      ...workbook.snapshot(),
      id: crypto.randomUUID(),
      name: copyName,
      properties: emptyStores(),
      outbox: [],
    }),
  };
  if (options.open !== false) workbook.open();
  return workbook;
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** A new spreadsheet as Google makes it: one tab of 1000 rows and 26 columns. */
function newData(locale: string): object {
  const name = LANGUAGES[languageOfLocale(locale)].sheet.first;
  return {
    version: DATA_VERSION,
    sheets: [{ id: sheetIdFor(0), name, rowNumber: NEW_SHEET.rows, colNumber: NEW_SHEET.cols }],
  };
}

/** The script's console: the one of here, taken now, so that silencing the engine does not silence the script. */
function scriptConsole(): Record<string, (...args: unknown[]) => void> {
  const { log, info, warn, error, debug } = console;
  const none = (): void => undefined;
  return { log, info, warn, error, debug, time: none, timeEnd: none };
}

/** The fields of a time trigger's event, which tells the time in UTC. */
function clockParts(now: Date): Record<string, number | string> {
  return {
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** Throws if google.script.run could not carry the value. */
function requireTransferable(value: unknown, what: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) requireTransferable(item, `${what}[${index}]`);
    return;
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const prototype = typeof value === 'object' ? Object.getPrototypeOf(value) : undefined;
  // A plain object of any global scope: its prototype is at the root.
  const plain = kind === 'Object' && (prototype === null || Object.getPrototypeOf(prototype) === null);
  if (!plain) {
    const name = typeof value === 'number' ? String(value) : typeof value === 'object' ? kind : typeof value;
    throw new Error(
      `google.script.run cannot carry ${what}: it is ${name}. Numbers, strings, booleans, null, and arrays and objects of them can be sent.`,
    );
  }
  for (const [key, item] of Object.entries(value as object)) requireTransferable(item, `${what}.${key}`);
}
