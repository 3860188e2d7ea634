import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOfDay } from '../../src/records/asOf.ts';
import { recordsFrom } from '../../src/records/records.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { askedColumns, definitionsFrom, type ScoringRule } from '../../src/settings/definitions.ts';
import type { RawLists } from '../../src/settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../../src/settings/parseSettings.ts';
import type { Agreement } from '../../src/settings/settings.ts';
import { listsFromJson } from '../../src/settings/settingsFile.ts';
import { readingOf } from './reporting.ts';

const FILES: Readonly<Record<'en' | 'sv', Partial<Record<RecordKind, string>>>> = {
  en: { leads: 'contacts', deals: 'deals', activities: 'activities', spend: 'spend' },
  sv: { leads: 'kontakter', deals: 'affarer', activities: 'aktiviteter', spend: 'kostnader' },
};

/**
 * The report on the sample exports of a language with the settings that come with them, and their lists.
 *
 * @param inputs typed besides
 * @param day the last that counts, where it is another than that of the settings
 */
export function sampleReport(
  language: 'en' | 'sv',
  inputs: RawInputs = {},
  { agreements = [], day }: { readonly agreements?: readonly Agreement[]; readonly day?: number } = {},
): { report: Report; lists: RawLists } {
  const { readings, names, settings, lists } = sampleReadings(language, inputs);
  return {
    report: reportOf(readings, names, { ...settings, agreements }, endOfDay(day ?? settings.asOf!)),
    lists,
  };
}

/**
 * The records of the same exports, and their settings.
 *
 * @param instead what the settings file says otherwise
 */
export function sampleRecords(
  language: 'en' | 'sv',
  inputs: RawInputs = {},
  instead: Readonly<Record<string, unknown>> = {},
) {
  const { readings, settings } = sampleReadings(language, inputs, instead);
  return { records: recordsFrom(readings, settings, endOfDay(settings.asOf!)), settings, readings };
}

/** Rules about columns that a warehouse has as well; the sample's own ask for companies and names. */
const RULES = [
  { score: 'fit', field: 'country', condition: 'is', value: 'FINLAND', points: 12.5 },
  { score: 'fit', field: 'owner', condition: 'contains', value: 'a', points: 30 },
  { score: 'fit', field: 'reason', condition: 'blank', points: 25 / 3 },
  { score: 'fit', field: 'entered:mql', condition: 'filled', points: 37.5 },
  { score: 'interest', field: 'campaign', condition: 'contains', value: 'SÖK', points: 60 },
  { score: 'interest', field: 'campaign', condition: 'blank', points: 50 },
  { score: 'interest', field: 'created', condition: 'withinDays', value: 120, points: 25 },
];

/** The sample with leads that are graded by such rules, divided by grade, and with promises to grades; and with changed rules. */
export function gradedSample(language: 'en' | 'sv') {
  const { records, settings, readings } = sampleRecords(
    language,
    { leadKind: 'grade' },
    {
      rules: RULES,
      kindPromises: [
        { kind: 'A1', hours: 1, attempts: 6 },
        { kind: 'c3', hours: 8, days: 7 },
      ],
    },
  );
  const changed = definitionsFrom(
    { salesReady: [['A1'], ['B1']], rules: settings.definitions.rules.slice(1).map(lineOf) },
    [],
  );
  return {
    records,
    settings: { ...settings, definitions: { ...settings.definitions, changed } },
    readings,
  };
}

function lineOf({ score, column, condition, value, points }: ScoringRule) {
  return [score, column, condition, value, points];
}

function sampleReadings(
  language: 'en' | 'sv',
  inputs: RawInputs,
  instead: Readonly<Record<string, unknown>> = {},
) {
  const at = (file: string) => join(import.meta.dirname, `../../samples/hubspot-${language}`, file);
  const json: Record<string, unknown> = {
    ...JSON.parse(readFileSync(at('settings.json'), 'utf8')),
    ...instead,
  };
  const lists = listsFromJson(json);
  const typed = Object.fromEntries(Object.entries(json).filter(([, value]) => typeof value !== 'object'));
  const { settings } = settingsFrom({ language, ...typed, ...inputs } as RawInputs, lists);
  const asked = askedColumns(settings.definitions);
  const files = Object.entries(FILES[language]) as [RecordKind, string][];
  const readings = files.map(([kind, file]) =>
    readingOf(new Uint8Array(readFileSync(at(`${file}.csv`))), kind, language, asked),
  );
  const names = files.map(([, file]) => `${file}.csv`);
  return { readings, names, settings, lists };
}
