import { bothLanguages } from '../language/language.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import {
  COLUMN_FORMS,
  type MappedColumn,
  NO_COLUMN,
  RECORD_KINDS,
  type RecordKind,
} from '../schema/kinds.ts';
import { STAGES, type StageTarget, stageOf, stageWord } from '../schema/stages.ts';
import { FORMER_TABS, REPORT_TABS } from '../schema/tabs.ts';
import type { Cell } from '../values/cell.ts';
import { clockText } from '../values/dates.ts';
import { WEEKDAYS, type Weekday } from '../values/weekdays.ts';
import { addressesIn, MOST_ADDRESSES, PLAUSIBLE_ADDRESS } from './addresses.ts';
import { CAMPAIGN_COLUMNS, campaignsFrom } from './campaigns.ts';
import { DECISION_COLUMNS, decisionsFrom } from './decisions.ts';
import { definitionsFrom, TICK, type TypedDefinitions } from './definitions.ts';
import { dateOf, fieldOf, filled, isWord, numberOf } from './parseInput.ts';
import { type DayHours, INPUTS, type Input, type InputKey, type Settings } from './settings.ts';

/** What a person has typed, by input: blank or missing where nothing is typed. */
export type RawInputs = Partial<Record<InputKey, unknown>>;

/** The lists of Settings, Definitions, Campaigns and Decisions, row by row as they were typed. */
export interface RawLists extends TypedDefinitions {
  readonly rates: readonly (readonly unknown[])[];
  readonly hours: readonly (readonly unknown[])[];
  readonly holidays: readonly (readonly unknown[])[];
  readonly columns: readonly (readonly unknown[])[];
  readonly stages: readonly (readonly unknown[])[];
  readonly campaigns: readonly (readonly unknown[])[];
  readonly decisions: readonly (readonly unknown[])[];
}

export const NO_LISTS: RawLists = {
  rates: [],
  hours: [],
  holidays: [],
  columns: [],
  stages: [],
  campaigns: [],
  decisions: [],
  salesReady: null,
  rules: [],
};

export interface ReadSettings {
  readonly settings: Settings;
  /** What could not be used, in words; the fallback stands in for it. */
  readonly problems: readonly Sentence[];
  /** Those of them that are about one input. */
  readonly problemOf: Readonly<Partial<Record<InputKey, Sentence>>>;
}

/** Makes settings of what was typed. Whatever cannot be used is named and replaced by its fallback. */
export function settingsFrom(typed: RawInputs, lists: RawLists): ReadSettings {
  const problems: Sentence[] = [];
  const problemOf: Partial<Record<InputKey, Sentence>> = {};
  const values = Object.fromEntries(
    INPUTS.map((input) => {
      const result = readInput(input, typed[input.key]);
      if (result instanceof Problem) {
        problems.push(result.sentence);
        problemOf[input.key] = result.sentence;
      }
      return [input.key, result instanceof Problem ? input.fallback : result];
    }),
  ) as unknown as Omit<Settings, keyof RawLists | 'mapping' | 'stageWords' | 'definitions'>;
  if (values.open >= values.close) {
    problemOf.close = sentence('setting.openAfterClose');
    problems.push(problemOf.close);
    Object.assign(values, { open: 8 / 24, close: 17 / 24 });
  }
  if (!lunchFits(values)) {
    const { open, close } = values;
    const bad = sentence('setting.badLunch', { open: clockText(open), close: clockText(close) });
    problems.push(bad);
    Object.assign(problemOf, { lunchStart: bad, lunchEnd: bad });
    Object.assign(values, { lunchStart: null, lunchEnd: null });
  }
  for (const [first, last] of [
    ['goalStart', 'goalEnd'],
    ['periodStart', 'periodEnd'],
  ] as const) {
    const [from, to] = [values[first], values[last]];
    if (from === null || to === null || from <= to) continue;
    problemOf[last] = sentence('setting.startAfterEnd', { start: label(first), end: label(last) });
    problems.push(problemOf[last]);
    Object.assign(values, { [first]: null, [last]: null });
  }
  return {
    settings: {
      ...values,
      rates: ratesFrom(lists.rates, problems),
      hours: hoursFrom(lists.hours, values, problems),
      holidays: holidaysFrom(lists.holidays, problems),
      mapping: mappingFrom(lists.columns, problems),
      stageWords: stageWordsFrom(lists.stages, problems),
      campaigns: campaignsFrom(lists.campaigns, problems),
      decisions: decisionsFrom(lists.decisions, problems),
      definitions: { version: 1, since: null, changed: null, ...definitionsFrom(lists, problems) },
    },
    problems,
    problemOf,
  };
}

class Problem {
  constructor(readonly sentence: Sentence) {}
}

function label(key: InputKey): Sentence {
  return sentence(`input.${key}`);
}

function problem(input: Input, value: unknown, expected: Sentence): Problem {
  return new Problem(sentence('setting.bad', { setting: label(input.key), value: String(value), expected }));
}

function readInput(
  input: Input,
  value: unknown,
): string | number | boolean | readonly string[] | null | Problem {
  const { kind } = input;
  if (isBlank(value)) return input.fallback;
  switch (kind.type) {
    case 'number': {
      const number = numberOf(value);
      const fits =
        number !== undefined && number >= kind.atLeast && (!kind.whole || Number.isInteger(number));
      const expected = kind.whole ? 'expected.whole' : 'expected.number';
      return fits ? number : problem(input, value, sentence(expected, { least: kind.atLeast }));
    }
    case 'rate': {
      const number = numberOf(value);
      const fits =
        number !== undefined && number > 0 && (kind.below === undefined ? number <= 1 : number < kind.below);
      return fits
        ? number
        : problem(input, value, sentence(kind.below === undefined ? 'expected.rate' : 'expected.certainty'));
    }
    case 'date':
      return dateOf(value) ?? problem(input, value, sentence('expected.date'));
    case 'time':
      return timeOf(value) ?? problem(input, value, sentence('expected.time'));
    case 'choice': {
      const chosen = kind.choices.find((choice) => isWord(value, choice, `choice.${choice}` as 'choice.yes'));
      if (chosen !== undefined) return chosen === 'yes' ? true : chosen === 'no' ? false : chosen;
      return problem(
        input,
        value,
        sentence('expected.choice', {
          choices: kind.choices.map((choice) => sentence(`choice.${choice}` as 'choice.yes')),
        }),
      );
    }
    case 'currency': {
      const code = String(value).trim().toUpperCase();
      return /^[A-Z]{3}$/.test(code) ? code : problem(input, value, sentence('expected.currency'));
    }
    case 'tabs': {
      const names = (Array.isArray(value) ? value : String(value).split(/[,;]/)).map((name) =>
        String(name).trim(),
      );
      if (names.length === 1 && names[0] === NO_COLUMN) return [];
      const tabs = names.map(
        (name) => REPORT_TABS.find((tab) => isWord(name, tab, `tab.${tab}`)) ?? formerTab(name),
      );
      if (!tabs.includes(undefined)) return tabs.length > 0 ? (tabs as string[]) : [];
      const choices = REPORT_TABS.map((tab) => sentence(`tab.${tab}`));
      return problem(input, names.join(', '), sentence('expected.tabs', { choices }));
    }
    case 'addresses': {
      const addresses = addressesIn(String(value));
      const bad = addresses.find((address) => !PLAUSIBLE_ADDRESS.test(address));
      if (bad === undefined && addresses.length <= MOST_ADDRESSES) return addresses.join(', ');
      const expected = sentence('expected.addresses', { most: MOST_ADDRESSES });
      return problem(input, bad ?? addresses.length, expected);
    }
    case 'words':
      return String(value).trim();
    case 'weekend': {
      const days = String(value).trim().padStart(7, '0');
      return /^[01]{7}$/.test(days) && days !== '1111111'
        ? days
        : problem(input, value, sentence('expected.weekend'));
    }
  }
}

/** "08:00", "8", 8 or a fraction of a day. */
function timeOf(value: unknown): number | undefined {
  const clock = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(String(value).trim());
  const hours = clock ? Number(clock[1]) + Number(clock[2]) / 60 : numberOf(value);
  if (hours === undefined || hours < 0 || hours > 24) return undefined;
  return typeof value === 'number' && hours < 1 ? hours : hours / 24;
}

type Day = Pick<Settings, 'open' | 'close' | 'lunchStart' | 'lunchEnd'>;

/** A break lies inside the day, and has both its ends or neither. */
function lunchFits({ open, close, lunchStart: from, lunchEnd: to }: Day): boolean {
  if (from === null || to === null) return from === to;
  return open <= from && from < to && to <= close;
}

/** Lines of a weekday, when it opens and closes, and its lunch where that is not as on other days. */
function hoursFrom(
  rows: RawLists['hours'],
  usual: Day & Pick<Settings, 'weekend'>,
  problems: Sentence[],
): Settings['hours'] {
  const hours = new Map<number, DayHours | null>();
  for (const [weekday, ...times] of filled(rows)) {
    const day = WEEKDAYS.findIndex((known) => isWeekday(weekday, known));
    const own = hoursOfDay(times, usual);
    if (day >= 0 && own !== undefined) hours.set(day, own);
    else {
      const value = [weekday, ...times].filter((cell) => !isBlank(cell)).join(' ');
      problems.push(sentence('setting.badHours', { value }));
    }
  }
  const isFree = (day: number) => (hours.has(day) ? hours.get(day) === null : usual.weekend[day] === '1');
  if (!WEEKDAYS.every((_, day) => isFree(day))) return hours;
  problems.push(sentence('setting.noWorkingDay'));
  return new Map();
}

/** Null for a free day, undefined for what cannot be used. */
function hoursOfDay([open, close, from, to]: readonly unknown[], usual: Day): DayHours | null | undefined {
  if (isDash(open) || isDash(close) || (isBlank(open) && isBlank(close))) return null;
  const [opens, closes] = [timeOf(open), timeOf(close)];
  if (opens === undefined || closes === undefined || opens >= closes) return undefined;
  const asUsual = isBlank(from) && isBlank(to);
  const lunchStart = asUsual ? usual.lunchStart : isDash(from) ? null : timeOf(from);
  const lunchEnd = asUsual ? usual.lunchEnd : isDash(from) ? null : timeOf(to);
  if (lunchStart === undefined || lunchEnd === undefined) return undefined;
  const fits = asUsual || lunchFits({ open: opens, close: closes, lunchStart, lunchEnd });
  const lunch = lunchStart === null || lunchEnd === null ? null : ([lunchStart, lunchEnd] as const);
  return fits ? { open: opens, close: closes, lunch } : undefined;
}

/** A weekday's name in either language, or at least its first three letters. */
function isWeekday(value: unknown, weekday: Weekday): boolean {
  const typed = String(value ?? '')
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  return (
    typed.length >= 3 &&
    bothLanguages(`weekday.${weekday}`).some((name) => name.toLowerCase().startsWith(typed))
  );
}

function isDash(value: unknown): boolean {
  return /^\s*[-\u2212\u2013\u2014]\s*$/.test(String(value ?? ''));
}

function ratesFrom(rows: RawLists['rates'], problems: Sentence[]): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [currency, value] of filled(rows)) {
    const code = String(currency).trim().toUpperCase();
    const rate = numberOf(value);
    if (/^[A-Z]{3}$/.test(code) && rate !== undefined && rate > 0) rates[code] = rate;
    else problems.push(sentence('setting.badRate', { currency: code, value: String(value ?? '') }));
  }
  return rates;
}

function holidaysFrom(rows: RawLists['holidays'], problems: Sentence[]): number[] {
  const holidays: number[] = [];
  for (const [value] of filled(rows)) {
    const date = dateOf(value);
    if (date === undefined) problems.push(sentence('setting.badHoliday', { value: String(value) }));
    else holidays.push(date);
  }
  return holidays;
}

function mappingFrom(rows: RawLists['columns'], problems: Sentence[]): Settings['mapping'] {
  const mapping: Partial<Record<RecordKind, Record<string, MappedColumn[]>>> = {};
  for (const line of filled(rows)) {
    const [kindWord, fieldWord, headerCell, formWord] = line;
    const kind = RECORD_KINDS.find((known) => isWord(kindWord, known, `kind.${known}`));
    const field = kind && fieldOf(kind, String(fieldWord));
    const header = String(headerCell ?? '').trim();
    const form = COLUMN_FORMS.find((known) => isWord(formWord, known, `form.${known}`));
    const formFits = form !== undefined || String(formWord ?? '').trim() === '';
    if (kind && field && header !== '' && formFits) {
      mapping[kind] ??= {};
      mapping[kind][field] ??= [];
      mapping[kind][field].push(form ? { header, form } : { header });
    } else {
      const value = line.map((word) => String(word ?? '')).join(' · ');
      problems.push(sentence(formFits ? 'setting.badColumn' : 'setting.badForm', { value }));
    }
  }
  return mapping;
}

/** A line of the columns as it was typed, with the inner names of what it says, by which lines are compared. */
export function columnLine([kindWord, fieldWord, header, formWord]: readonly unknown[]): readonly unknown[] {
  const kind = RECORD_KINDS.find((known) => isWord(kindWord, known, `kind.${known}`));
  const field = kind && fieldOf(kind, String(fieldWord));
  const form = COLUMN_FORMS.find((known) => isWord(formWord, known, `form.${known}`));
  return [kind ?? kindWord, field ?? fieldWord, header, form ?? formWord];
}

function stageWordsFrom(rows: RawLists['stages'], problems: Sentence[]): Map<string, StageTarget> {
  const words = new Map<string, StageTarget>();
  const targets: readonly StageTarget[] = [...STAGES, 'notLead', 'lost'];
  for (const [word, target] of filled(rows)) {
    const found = targets.find((stage) => isWord(target, stage, `stage.${stage}`)) ?? stageOf(String(target));
    if (found) words.set(stageWord(String(word)), found);
    else problems.push(sentence('setting.badStage', { word: String(word), value: String(target ?? '') }));
  }
  return words;
}

/** An empty list is a value: nothing is chosen. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || (!Array.isArray(value) && String(value).trim() === '');
}

/** One header or several, each alone or as `{"header": "Inkom", "form": "dmy"}`. */
function columnsOf(named: unknown): [header: unknown, form: unknown][] {
  return [named].flat().map((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [one, ''];
    const { header, form } = one as Partial<MappedColumn>;
    return [header, form ?? ''];
  });
}

/**
 * The lists as a settings file gives them: `rates: {"EUR": 11.2}`, `holidays: ["2026-06-19"]`,
 * `hours: {"friday": ["08:00", "15:00"], "saturday": "–"}`,
 * `columns: {"leads": {"created": "Inkom"}}`, `stages: {"Het": "sql"}`, `salesReady: ["A1"]`,
 * `rules: [{"score": "fit", "field": "Country", "condition": "is", "value": "Sweden", "points": 40}]`,
 * `campaigns: [{"start": "2026-10-05", "campaign": "Autumn", "expectedLeads": 40, "cost": 20000}]`,
 * `decisions: [{"issue": "…", "decision": "…", "owner": "Ada", "due": "2026-10-12", "done": "yes"}]`.
 */
export function listsFromJson(json: Readonly<Record<string, unknown>>): RawLists {
  const pairs = (value: unknown): [string, Cell][] => Object.entries((value ?? {}) as Record<string, Cell>);
  const lines = (value: unknown, columns: readonly string[]): unknown[][] =>
    [value ?? []]
      .flat()
      .map((line) => columns.map((column) => (line as Readonly<Record<string, unknown>>)[column] ?? ''));
  return {
    rates: pairs(json.rates),
    hours: pairs(json.hours).map(([day, times]) => [day, ...[times ?? []].flat()]),
    holidays: ((json.holidays ?? []) as Cell[]).map((day) => [day]),
    columns: pairs(json.columns).flatMap(([kind, fields]) =>
      pairs(fields).flatMap(([field, named]) => columnsOf(named).map((column) => [kind, field, ...column])),
    ),
    stages: pairs(json.stages),
    campaigns: lines(json.campaigns, CAMPAIGN_COLUMNS),
    decisions: lines(json.decisions, DECISION_COLUMNS),
    salesReady: 'salesReady' in json ? [json.salesReady].flat().map((grade) => [grade, TICK]) : null,
    rules: [json.rules ?? []].flat().map((rule) => {
      if (typeof rule !== 'object' || rule === null) return [rule];
      const { score, field, condition, value, points } = rule as Readonly<Record<string, unknown>>;
      return [score, field, condition, value, points];
    }),
  };
}

/** The report that an earlier version knew by this id or name. */
function formerTab(name: string): string | undefined {
  const word = name.toLowerCase();
  return FORMER_TABS.find((words) => words.some((one) => one.toLowerCase() === word))?.[1];
}
