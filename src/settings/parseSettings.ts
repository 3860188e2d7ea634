import { type Sentence, sentence } from '../language/sentence.ts';
import { calledSource } from '../schema/sources.ts';
import { clockText } from '../values/dates.ts';
import { campaignsFrom } from './campaigns.ts';
import { decisionsFrom } from './decisions.ts';
import { definitionsFrom } from './definitions.ts';
import { INPUTS, type InputKey } from './inputs.ts';
import { kindPromisesFrom } from './kindPromises.ts';
import { label, Problem, parseInput } from './parseInput.ts';
import {
  activityTypesFrom,
  holidaysFrom,
  mappingFrom,
  type RawLists,
  ratesFrom,
  sourceAliasesFrom,
  stageWordsFrom,
} from './parseLists.ts';
import { repAddressesFrom } from './repAddresses.ts';
import type { Settings } from './settings.ts';
import { lunchFits, weekdayHoursFrom } from './weekdayHours.ts';

/** What a person has typed, by input: blank or missing where nothing is typed. */
export type RawInputs = Partial<Record<InputKey, unknown>>;

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
      const result = parseInput(input, typed[input.key]);
      if (result instanceof Problem) {
        problems.push(result.sentence);
        problemOf[input.key] = result.sentence;
      }
      return [input.key, result instanceof Problem ? input.fallback : result];
    }),
  ) as unknown as Omit<Settings, keyof RawLists | 'mapping' | 'stageWords' | 'definitions' | 'agreements'>;
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
  const sourceAliases = sourceAliasesFrom(lists.sourceAliases, problems);
  return {
    settings: {
      ...values,
      rates: ratesFrom(lists.rates, problems),
      weekdayHours: weekdayHoursFrom(lists.weekdayHours, values, problems),
      holidays: holidaysFrom(lists.holidays, problems),
      mapping: mappingFrom(lists.columns, problems),
      stageWords: stageWordsFrom(lists.stages, problems),
      activityTypes: activityTypesFrom(lists.activityTypes, problems),
      sourceAliases,
      // What is chosen is called as the records call it.
      showSource: values.showSource === null ? null : calledSource(values.showSource, sourceAliases),
      // The calendar's sources meet the leads' and the costs' under the same names.
      campaigns: campaignsFrom(lists.campaigns, problems).map((campaign) => ({
        ...campaign,
        source: calledSource(campaign.source, sourceAliases),
      })),
      decisions: decisionsFrom(lists.decisions, problems),
      definitions: { version: 1, since: null, changed: null, ...definitionsFrom(lists, problems) },
      kindPromises: kindPromisesFrom(lists.kindPromises, problems),
      repAddresses: repAddressesFrom(lists.repAddresses, problems),
      agreements: [],
    },
    problems,
    problemOf,
  };
}
