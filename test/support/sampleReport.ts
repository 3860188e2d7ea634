import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOfDay } from '../../src/records/asOf.ts';
import { recordsFrom } from '../../src/records/records.ts';
import { type Report, reportOf } from '../../src/report/report.ts';
import type { RecordKind } from '../../src/schema/kinds.ts';
import { askedColumns } from '../../src/settings/definitions.ts';
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

/** The records of the same exports, and their settings. */
export function sampleRecords(language: 'en' | 'sv', inputs: RawInputs = {}) {
  const { readings, settings } = sampleReadings(language, inputs);
  return { records: recordsFrom(readings, settings, endOfDay(settings.asOf!)), settings, readings };
}

function sampleReadings(language: 'en' | 'sv', inputs: RawInputs) {
  const at = (file: string) => join(import.meta.dirname, `../../samples/hubspot-${language}`, file);
  const json = JSON.parse(readFileSync(at('settings.json'), 'utf8')) as Record<string, unknown>;
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
