import { type Sentence, sentence } from '../language/sentence.ts';
import { ACTIVITY_TYPES, type ActivityType } from '../schema/activityTypes.ts';
import { COLUMN_FORMS, MAPPED_KINDS, type MappedColumn, type RecordKind } from '../schema/kinds.ts';
import { sourceKey } from '../schema/sources.ts';
import { STAGES, type StageTarget, stageOf, stageWord } from '../schema/stages.ts';
import type { TypedDefinitions } from './definitions.ts';
import type { Settings } from './settings.ts';
import { currencyOf, dateOf, fieldOf, filled, isBlank, isWord, numberOf } from './typedValue.ts';

/** The lists of Settings, Definitions, Campaigns and Decisions, row by row as they were typed. */
export interface RawLists extends TypedDefinitions {
  readonly rates: readonly (readonly unknown[])[];
  readonly weekdayHours: readonly (readonly unknown[])[];
  readonly holidays: readonly (readonly unknown[])[];
  readonly columns: readonly (readonly unknown[])[];
  readonly stages: readonly (readonly unknown[])[];
  readonly activityTypes: readonly (readonly unknown[])[];
  readonly sourceAliases: readonly (readonly unknown[])[];
  readonly campaigns: readonly (readonly unknown[])[];
  readonly decisions: readonly (readonly unknown[])[];
  readonly kindPromises: readonly (readonly unknown[])[];
  readonly repAddresses: readonly (readonly unknown[])[];
}

export const NO_LISTS: RawLists = {
  rates: [],
  weekdayHours: [],
  holidays: [],
  columns: [],
  stages: [],
  activityTypes: [],
  sourceAliases: [],
  campaigns: [],
  decisions: [],
  kindPromises: [],
  repAddresses: [],
  salesReady: null,
  rules: [],
};

export function ratesFrom(rows: RawLists['rates'], problems: Sentence[]): Record<string, number> {
  const rates: Record<string, number> = {};
  for (const [currency, value] of filled(rows)) {
    const code = currencyOf(currency) ?? '';
    const rate = numberOf(value, 'decimals');
    if (code !== '' && rate !== undefined && rate > 0) rates[code] = rate;
    else
      problems.push(
        sentence('setting.badRate', { currency: String(currency ?? ''), value: String(value ?? '') }),
      );
  }
  return rates;
}

export function holidaysFrom(rows: RawLists['holidays'], problems: Sentence[]): number[] {
  const holidays: number[] = [];
  for (const [value] of filled(rows)) {
    const date = dateOf(value);
    if (date === undefined) problems.push(sentence('setting.badHoliday', { value: String(value) }));
    else holidays.push(date);
  }
  return holidays;
}

export function mappingFrom(rows: RawLists['columns'], problems: Sentence[]): Settings['mapping'] {
  const mapping: Partial<Record<RecordKind, Record<string, MappedColumn[]>>> = {};
  for (const line of filled(rows)) {
    const [kindWord, fieldWord, headerCell, formWord] = line;
    const kind = MAPPED_KINDS.find((known) => isWord(kindWord, known, `kind.${known}`));
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
  const kind = MAPPED_KINDS.find((known) => isWord(kindWord, known, `kind.${known}`));
  const field = kind && fieldOf(kind, String(fieldWord));
  const form = COLUMN_FORMS.find((known) => isWord(formWord, known, `form.${known}`));
  return [kind ?? kindWord, field ?? fieldWord, header, form ?? formWord];
}

export function stageWordsFrom(rows: RawLists['stages'], problems: Sentence[]): Map<string, StageTarget> {
  const words = new Map<string, StageTarget>();
  const targets: readonly StageTarget[] = [...STAGES, 'notLead', 'lost'];
  for (const [word, target] of filled(rows)) {
    const found = targets.find((stage) => isWord(target, stage, `stage.${stage}`)) ?? stageOf(String(target));
    if (found) words.set(stageWord(String(word)), found);
    else problems.push(sentence('setting.badStage', { word: String(word), value: String(target ?? '') }));
  }
  return words;
}

export function activityTypesFrom(
  rows: RawLists['activityTypes'],
  problems: Sentence[],
): Map<string, ActivityType> {
  const types = new Map<string, ActivityType>();
  for (const [word, value] of filled(rows)) {
    const type = ACTIVITY_TYPES.find((known) => isWord(value ?? '', known, `activityType.${known}`));
    if (type && !isBlank(word)) types.set(stageWord(String(word)), type);
    else
      problems.push(
        sentence('setting.badActivityType', { word: String(word ?? ''), value: String(value ?? '') }),
      );
  }
  return types;
}

export function sourceAliasesFrom(
  rows: RawLists['sourceAliases'],
  problems: Sentence[],
): Map<string, string> {
  const aliases = new Map<string, string>();
  for (const [source, name] of filled(rows)) {
    const values = { source: String(source ?? '').trim(), name: String(name ?? '').trim() };
    if (values.source !== '' && values.name !== '') aliases.set(sourceKey(values.source), values.name);
    else problems.push(sentence('setting.badAlias', values));
  }
  return aliases;
}
