import { labelsOf } from '../language/formerLabels.ts';
import { inEveryLanguage, wordsIn } from '../language/language.ts';
import { type Language, languageOfLocale } from '../language/languages.ts';
import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import type { SentenceKey } from '../language/topics.ts';
import { endOfDay } from '../records/asOf.ts';
import { reportOf } from '../report/report.ts';
import { FIRST_TABS } from '../schema/tabs.ts';
import { type TypedDefinitions, typedOf } from '../settings/definitions.ts';
import { INPUTS, type InputKey } from '../settings/inputs.ts';
import { choiceKey } from '../settings/parseInput.ts';
import { columnLine, NO_LISTS, type RawLists } from '../settings/parseLists.ts';
import { type RawInputs, type ReadSettings, settingsFrom } from '../settings/parseSettings.ts';
import type { Settings } from '../settings/settings.ts';
import { listsFromJson, underPresentNames, unknownSetting } from '../settings/settingsFile.ts';
import { isBlank } from '../settings/typedValue.ts';
import { MATRIX_HEAD, RULE_HEADS } from '../tabs/definitions.ts';
import { LIST_TABS } from '../tabs/listTab.ts';
import { NO_RUNS } from '../tabs/runs.ts';
import { SETTINGS_HEAD_ROW, SETTINGS_LISTS } from '../tabs/settings.ts';
import { VIEW_INPUTS } from '../tabs/start/view.ts';
import { type Choice, INPUT_COLUMN, type Tab } from '../tabs/tab.ts';
import { makeTab, type TabInput, translationOf } from '../tabs/tabs.ts';
import type { Cell } from '../values/cell.ts';
import { overwriteDefinitions, typedDefinitions } from './definitionBlocks.ts';
import { documentsAddress } from './documentsAddress.ts';
import { growSheet } from './growSheet.ts';
import { findHeaders, textAt } from './headers.ts';
import { withKeptVersions } from './keptVersions.ts';
import { labelled, rowOf } from './labels.ts';
import { overwriteList, readList } from './listTabs.ts';
import { offerChoices } from './peoplesTabs.ts';
import { put } from './put.ts';
import { renderTab } from './render.ts';
import { cellValue, safeText } from './sanitise.ts';
import type { OwnTab, Workbook } from './workbook.ts';

/** What people have typed, as it is in the cells. */
export interface Inputs {
  readonly typed: RawInputs;
  readonly lists: RawLists;
  /**
   * Parts of Definitions and of the lists of a tab of their own that are not there any more, in words; the version in
   * force stands in for those of Definitions.
   */
  readonly missing: readonly Sentence[];
}

/** Reads the input cells of Settings and Plan and the lists of Definitions, Campaigns and Decisions, wherever they are now. */
export function readInputs(workbook: Workbook): Inputs {
  const values = {
    settings: valuesOf(workbook, 'settings'),
    plan: valuesOf(workbook, 'plan'),
    start: valuesOf(workbook, 'start'),
  };
  const typed: RawInputs = {};
  for (const { key, tab } of INPUTS) {
    if (tab === 'start') continue;
    const value = labelled(values[tab], `input.${key}`, INPUT_COLUMN);
    if (value !== undefined && value !== '') typed[key] = value;
  }
  Object.assign(typed, viewFrom(values.start, typed) ?? workbook.document('view'));
  typed.language ??= languageOf(workbook);
  const lists = Object.fromEntries(
    SETTINGS_LISTS.map(({ list, heads }) => [list, listBelow(values.settings, heads)]),
  ) as unknown as RawLists;
  const { lost, ...definitions } = readDefinitions(workbook);
  const missing = [...lost];
  const lines = Object.fromEntries(LIST_TABS.map((list) => [list.id, readList(workbook, list, missing)]));
  return {
    typed,
    lists: { ...(values.settings.length > 0 ? lists : NO_LISTS), ...definitions, ...lines },
    missing,
  };
}

/** Where the cells of Start are in which a person chooses what is shown: of each, below its name. */
function viewPlaces(values: readonly (readonly Cell[])[]): { key: InputKey; row: number; column: number }[] {
  const row = rowOf(values, 'input.period');
  if (row === 0) return [];
  return VIEW_INPUTS.flatMap(({ key }) => {
    const labels = labelsOf(`input.${key}`);
    const column = values[row - 1]!.findIndex((cell) => labels.includes(String(cell).trim()));
    return column < 0 ? [] : [{ key, row: row + 1, column: column + 1 }];
  });
}

/**
 * What a person has chosen to be shown, on Start; undefined before there are cells for it. What a cell says when nothing is
 * chosen is no choice.
 */
function viewFrom(
  values: readonly (readonly Cell[])[],
  { periodStart, periodEnd }: RawInputs,
): RawInputs | undefined {
  const places = viewPlaces(values);
  if (places.length === 0) return undefined;
  const hasDates = (periodStart ?? '') !== '' || (periodEnd ?? '') !== '';
  const unchosen: Partial<Record<InputKey, readonly SentenceKey[]>> = {
    period: hasDates ? ['choice.own'] : ['choice.own', choiceKey('period', 'all')],
    comparison: ['choice.before'],
  };
  const view: RawInputs = {};
  for (const { key, row, column } of places) {
    const value = values[row - 1]?.[column - 1] ?? '';
    const words = (unchosen[key] ?? ['show.all']).flatMap(inEveryLanguage);
    if (value !== '' && !words.includes(String(value).trim())) view[key] = value;
  }
  return view;
}

/** Keeps what is to be shown: in the cells of Start, or, before there are any, until there are. */
function saveView(workbook: Workbook, typed: RawInputs, given: readonly string[], language: Language): void {
  const chosen = VIEW_INPUTS.filter(({ key }) => given.includes(key));
  if (chosen.length === 0) return;
  const start = workbook.find('start');
  const places = start ? viewPlaces(workbook.values(start.sheet)) : [];
  const words = wordsIn(language);
  for (const { key, kind } of chosen) {
    const place = places.find((one) => one.key === key);
    const value = typed[key] ?? null;
    const said =
      value !== null
        ? kind.type === 'choice'
          ? words(choiceKey(key, String(value)))
          : String(value)
        : key === 'period'
          ? words(choiceKey(key, 'all'))
          : words(key === 'comparison' ? 'choice.before' : 'show.all');
    if (place) put(start!.sheet.getRange(place.row, place.column), [[safeText(said)]]);
  }
  if (places.length === 0)
    workbook.keep('view', Object.fromEntries(VIEW_INPUTS.map(({ key }) => [key, typed[key] ?? null])));
}

/** What the Definitions tab says; what is not there is as in the version in force. */
function readDefinitions(workbook: Workbook): TypedDefinitions & { readonly lost: readonly Sentence[] } {
  const { salesReady, rules } = typedDefinitions(valuesOf(workbook, 'definitions'));
  const kept = salesReady && rules ? undefined : workbook.document('definitions');
  const inForce: TypedDefinitions = kept ? typedOf(kept) : NO_LISTS;
  const lost: Sentence[] = [];
  if (workbook.find('definitions')) {
    if (!salesReady) lost.push(sentence('rule.noMatrix', { head: sentence(MATRIX_HEAD) }));
    if (!rules) lost.push(sentence('rule.noRules', { heads: RULE_HEADS.map((key) => sentence(key)) }));
  }
  return { salesReady: salesReady ?? inForce.salesReady, rules: rules ?? inForce.rules, lost };
}

/** What was typed, as it was understood: a date as its serial day, a choice as its own word. What is blank is not typed. */
export function understood(typed: RawInputs, settings: Settings): RawInputs {
  const keys = (Object.keys(typed) as InputKey[]).filter((key) => !isBlank(typed[key]));
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

export function readSettings(workbook: Workbook): ReadSettings {
  const { typed, lists, missing } = readInputs(workbook);
  const read = settingsFrom(typed, lists);
  return { ...read, problems: [...read.problems, ...missing] };
}

/** The language of the Settings tab; before there is one, the spreadsheet's own. */
export function languageOf(workbook: Workbook): Language {
  return languageOfLocale(workbook.spreadsheet.getSpreadsheetLocale());
}

/** The rows below a list's head, found by its words in any language. */
function listBelow(values: readonly (readonly Cell[])[], heads: readonly SentenceKey[]): Cell[][] {
  const place = findHeaders(values, heads.map(labelsOf), INPUT_COLUMN);
  if (!place) return [];
  return values.slice(place.row + 1).map((cells) => heads.map((_, i) => cells[place.column + i] ?? ''));
}

function valuesOf(workbook: Workbook, tab: string): Cell[][] {
  const own = workbook.find(tab);
  return own ? workbook.lastValues(own.sheet) : [];
}

/**
 * Writes settings that came from a file or the sidebar into the cells that people own; those they do not name stay.
 *
 * @returns what is typed now
 * @throws Refusal for the first one that is unknown or cannot be used; then nothing is written
 */
export function saveInputs(workbook: Workbook, given: Readonly<Record<string, unknown>>): Inputs {
  const json = underPresentNames(given);
  const unknown = unknownSetting(json);
  if (unknown !== undefined) throw new Refusal('setting.unknown', { name: unknown });
  const before = readInputs(workbook);
  const typed = { ...before.typed, ...(json as RawInputs) };
  const lines = listsFromJson(json);
  const list = (name: Exclude<keyof RawLists, 'salesReady'>, subject: number, same: number) =>
    name in json
      ? mergedList(
          name === 'columns' ? before.lists.columns.map(columnLine) : before.lists[name],
          lines[name],
          subject,
          same,
        )
      : before.lists[name];
  const lists: RawLists = {
    rates: list('rates', 1, 1),
    weekdayHours: 'weekdayHours' in json ? lines.weekdayHours : before.lists.weekdayHours,
    holidays: 'holidays' in json ? lines.holidays : before.lists.holidays,
    // A field may be read from one column here and from another there.
    columns: list('columns', 2, 3),
    stages: list('stages', 1, 1),
    activityTypes: list('activityTypes', 1, 1),
    sourceAliases: list('sourceAliases', 1, 1),
    repAddresses: list('repAddresses', 1, 1),
    kindPromises: 'kindPromises' in json ? lines.kindPromises : before.lists.kindPromises,
    campaigns: 'campaigns' in json ? lines.campaigns : before.lists.campaigns,
    decisions: 'decisions' in json ? lines.decisions : before.lists.decisions,
    salesReady: 'salesReady' in json ? lines.salesReady : before.lists.salesReady,
    rules: 'rules' in json ? lines.rules : before.lists.rules,
  };
  // A line of a list that is not ready yet keeps nobody from saving something else.
  const unread = LIST_TABS.filter(({ id }) => !(id in json)).map(({ id }) => [id, []]);
  const checked: RawLists = { ...lists, ...Object.fromEntries(unread) };
  const { settings, problems } = settingsFrom(typed, checked);
  if (problems.length > 0) throw new Refusal(problems[0]!.key, problems[0]!.values);
  const usable = understood(typed, settings);
  const now = { typed: usable, lists, missing: before.missing };
  const input = firstInput(workbook, now);
  const hasExports = workbook.all('data:').length > 0;
  saveView(workbook, usable, Object.keys(json), settings.language);
  for (const id of FIRST_TABS) {
    const tab = makeTab(id, input);
    const translation = (language?: string) => translationOf(id, input, language);
    // The first refresh writes the agreement from the records; until then it shows the example, or what is typed.
    if (tab.owner === 'report') {
      if (!hasExports) renderTab(workbook, tab, translation);
      continue;
    }
    const isNew = !workbook.find(tab.id);
    renderTab(workbook, tab, translation, 'words');
    if (isNew) continue;
    const own = workbook.find(tab.id)!;
    const values = workbook.values(own.sheet);
    overwrite(own, tab, Object.keys(json), values);
    // A cell that was written has lost its list; the others have theirs.
    const choices = tab.choices.filter((choice) => isWritten(tab, choice, Object.keys(json)));
    offerChoices(own.sheet, { ...tab, choices }, values);
    const list = LIST_TABS.find((one) => one.id === id && id in json);
    if (list) overwriteList(workbook, list, lists);
  }
  return now;
}

/**
 * The new lines of a list, and then those that were there. A new line that says nothing of its subject takes away
 * all that was said of it.
 *
 * @param subject how many cells of a line name what it is about
 * @param same how many cells make two lines the same, so that the new one replaces the old
 */
function mergedList(
  before: RawLists['rates'],
  given: RawLists['rates'],
  subject: number,
  same: number,
): RawLists['rates'] {
  const key = (line: readonly unknown[], cells: number) =>
    JSON.stringify(
      line.slice(0, cells).map((cell) =>
        String(cell ?? '')
          .trim()
          .toLowerCase(),
      ),
    );
  const isBlank = (cell: unknown) => String(cell ?? '').trim() === '';
  const says = given.filter((line) => !isBlank(line[subject]));
  const takenAway = new Set(given.filter((line) => isBlank(line[subject])).map((line) => key(line, subject)));
  const stays = before.filter((line) => !line.every(isBlank) && !takenAway.has(key(line, subject)));
  const lines = new Map<string, readonly unknown[]>();
  for (const line of [...says, ...stays]) if (!lines.has(key(line, same))) lines.set(key(line, same), line);
  return [...lines.values()];
}

/** What the tabs that there are before any export are made from. */
export function firstInput(workbook: Workbook, { typed, lists }: Inputs = readInputs(workbook)): TabInput {
  const now = workbook.zone.toSerial(new Date());
  const standing = settingsFrom(typed, lists).settings;
  const at = endOfDay(standing.asOf ?? now);
  const report = reportOf([], [], withKeptVersions(workbook, standing, at.day), at);
  return { report, typed, lists, now, log: NO_RUNS, documents: documentsAddress() };
}

/** Do the named settings write a cell that has a list to choose from? */
function isWritten({ id, rows }: Tab, { row }: Choice, names: readonly string[]): boolean {
  if (id === 'definitions') return names.includes('salesReady') || names.includes('rules');
  const label = String(rows[row - 1]![0]!.value);
  return names.some((name) =>
    INPUTS.some(({ key }) => key === name && inEveryLanguage(`input.${key}`).includes(label)),
  );
}

/** A line that a Settings tab of an earlier version does not have is put in below its last one. */
function putInInput(sheet: OwnTab['sheet'], values: Cell[][], made: Tab['rows'][number]): void {
  const labels = new Set(INPUTS.flatMap(({ key }) => labelsOf(`input.${key}`)));
  let last = values.length;
  while (last > 0 && !labels.has(String(values[last - 1]![0] ?? '').trim())) last--;
  const cells = made.slice(0, INPUT_COLUMN + 1).map(cellValue) as Cell[];
  sheet.insertRowsAfter(Math.max(1, last), 1);
  put(sheet.getRange(Math.max(1, last) + 1, 1, 1, cells.length), [cells]);
  values.splice(Math.max(1, last), 0, cells);
}

/** Puts the named inputs and lists of a new tab into the one that is there, in the rows that have their labels. */
function overwrite({ sheet }: OwnTab, tab: Tab, names: readonly string[], values: Cell[][]): void {
  for (const { key } of INPUTS.filter((input) => input.tab === tab.id && names.includes(input.key))) {
    const isIt = (cell: unknown) => labelsOf(`input.${key}`).includes(String(cell ?? '').trim());
    const made = tab.rows.find((cells) => isIt(cells[0]!.value));
    const isMissing = tab.id === 'settings' && made && !values.some((cells) => isIt(cells[0]));
    if (isMissing) putInInput(sheet, values, made);
    const row = values.findIndex((cells) => isIt(cells[0]));
    if (row < 0 || !made) throw new Refusal('setting.unknown', { name: sentence(`input.${key}`) });
    put(sheet.getRange(row + 1, INPUT_COLUMN), [[cellValue(made[INPUT_COLUMN - 1]!)]]);
  }
  if (tab.id === 'definitions') overwriteDefinitions(sheet, values, tab, names);
  if (tab.id !== 'settings') return;
  for (const { list, column, heads } of SETTINGS_LISTS.filter(({ list }) => names.includes(list))) {
    const words = heads.map(labelsOf);
    const head = values.findIndex((cells) =>
      words.every((texts, i) => texts.includes(textAt(cells, column - 1 + i))),
    );
    // An earlier version made the tab: the list is put in where it belongs, if nobody has written there.
    const isFree = values.every((cells) => heads.every((_, i) => textAt(cells, column - 1 + i) === ''));
    if (head < 0 && !isFree) throw new Refusal('setting.unknown', { name: list });
    const cells = tab.rows
      .slice(head < 0 ? SETTINGS_HEAD_ROW - 2 : SETTINGS_HEAD_ROW)
      .map((row) => row.slice(column - 1, column - 1 + heads.length).map(cellValue));
    const first = head < 0 ? SETTINGS_HEAD_ROW - 1 : head + 2;
    growSheet(sheet, first + cells.length - 1, column + heads.length - 1);
    put(sheet.getRange(first, column, cells.length, heads.length), cells);
  }
}
