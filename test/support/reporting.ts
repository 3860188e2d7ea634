import { readFile } from '../../src/exports/file.ts';
import { read } from '../../src/exports/read.ts';
import type { Reading } from '../../src/exports/reading.ts';
import { say } from '../../src/language/language.ts';
import { Refusal } from '../../src/language/sentence.ts';
import type { Check } from '../../src/measures/trust/checks/check.ts';
import { type AsOf, endOfDay } from '../../src/records/asOf.ts';
import { type Dataset, datasetOf } from '../../src/records/dataset.ts';
import { reportJson } from '../../src/report/json.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import { RECORD_KINDS, type RecordKind } from '../../src/schema/kinds.ts';
import { askedColumns } from '../../src/settings/definitions.ts';
import { NO_LISTS, type RawLists } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { isLink, isTabLink, type Tab, type TabCell } from '../../src/tabs/tab.ts';
import { serial } from './serial.ts';

export type Csv = Partial<Record<RecordKind, string>>;

/** Reads a text as one kind of export, in English unless said otherwise. */
export function readingOf(
  csv: string | Uint8Array,
  kind?: RecordKind,
  language: 'sv' | 'en' = 'en',
  asked: ReturnType<typeof askedColumns> = [],
): Reading {
  return read(readFile(csv).cells, { kind, mapping: {}, language, zone: () => 0, asked });
}

/** The report on small exports written out in the test. */
export function reportFrom(
  csv: Csv,
  typed: RawInputs = {},
  lists: RawLists = NO_LISTS,
  asOf: AsOf = endOfDay(serial('2026-11-30')),
): Report {
  const { settings, readings, files } = readingsFrom(csv, typed, lists);
  return reportOf(readings, files, settings, asOf);
}

/** The records of the same exports, and the settings. */
export function datasetFrom(
  csv: Csv,
  typed: RawInputs = {},
  lists: RawLists = NO_LISTS,
  asOf: AsOf = endOfDay(serial('2026-11-30')),
): { dataset: Dataset; settings: Settings } {
  const { settings, readings, files } = readingsFrom(csv, typed, lists);
  return { dataset: datasetOf(readings, files, settings, asOf), settings };
}

/** The same exports as they were read, with the settings. */
export function readingsFrom(csv: Csv, typed: RawInputs, lists: RawLists = NO_LISTS) {
  const { settings } = settingsFrom({ language: 'en', ...typed }, lists);
  const files = RECORD_KINDS.filter((kind) => csv[kind] !== undefined);
  const readings = files.map((kind) =>
    read(readFile(csv[kind]!).cells, {
      kind,
      mapping: settings.mapping,
      language: settings.language,
      zone: () => 0,
      asked: askedColumns(settings.definitions),
    }),
  );
  return { settings, readings, files };
}

export function saidInEnglish(check: Check): string {
  return say('en', check.sentence);
}

/** The sentence with which something is refused; fails where it is not. */
export function refusalOf(task: () => unknown, language: 'sv' | 'en' = 'en'): string {
  try {
    task();
  } catch (error) {
    if (error instanceof Refusal) return say(language, error.sentence);
    throw error;
  }
  throw new Error('Nothing was refused');
}

/** Every text that is seen on a tab. */
export function textsOf(tab: Tab): string[] {
  return cellsOf(tab).flatMap(({ value }) => {
    if (typeof value === 'string') return value === '' ? [] : [value];
    return isLink(value) || isTabLink(value) ? [value.text] : [];
  });
}

/** Its cells, but for the hidden figures of its charts. */
export function cellsOf({ rows, hiddenFrom }: Tab): TabCell[] {
  return rows.flatMap((row) => row.slice(0, hiddenFrom === null ? row.length : hiddenFrom - 1));
}

/** Every number of a report, as report.json has them. */
export function figuresOf(report: Report): number[] {
  const numbers: number[] = [];
  JSON.stringify(reportJson(report), (_, value) => {
    if (typeof value === 'number') numbers.push(value);
    return value;
  });
  return numbers;
}
