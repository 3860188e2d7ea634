import type { MappedColumn } from '../schema/kinds.ts';
import type { Cell } from '../values/cell.ts';
import { CAMPAIGN_COLUMNS } from './campaigns.ts';
import { DECISION_COLUMNS } from './decisions.ts';
import { TICK } from './definitions.ts';
import { INPUTS } from './inputs.ts';
import { NO_LISTS, type RawLists } from './parseLists.ts';
import type { Settings } from './settings.ts';

/** One header or several, each alone or as `{"header": "Inkom", "form": "dmy"}`. */
function columnsOf(named: unknown): [header: unknown, form: unknown][] {
  return [named].flat().map((one: unknown) => {
    if (typeof one !== 'object' || one === null) return [one, ''];
    const { header, form } = one as Partial<MappedColumn>;
    return [header, form ?? ''];
  });
}

/** What settings were called in files that were written for an earlier version. */
const FORMER_SETTINGS: Readonly<Record<string, keyof Settings>> = {
  names: 'showNames',
  hours: 'weekdayHours',
  eves: 'holidayEves',
  rateFrom: 'rateBasis',
  rateDays: 'rateWithinDays',
  digestLimit: 'digestThreshold',
  touchWindow: 'lookbackDays',
  salesSources: 'salesSourceWords',
  attributionModelBeside: 'comparisonModel',
};

/** The settings of a file under the names that they have now. */
export function underPresentNames(
  json: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(json).map(([name, value]) => [FORMER_SETTINGS[name] ?? name, value]),
  );
}

/** The first name in a settings file that is none of a setting; undefined where there is none. */
export function unknownSetting(json: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(underPresentNames(json)).find(
    (name) => !(name in NO_LISTS) && !INPUTS.some(({ key }) => key === name),
  );
}

/**
 * The lists as a settings file gives them: `rates: {"EUR": 11.2}`, `holidays: ["2026-06-19"]`,
 * `weekdayHours: {"friday": ["08:00", "15:00"], "saturday": "–"}`,
 * `columns: {"leads": {"created": "Inkom"}}`, `stages: {"Het": "sql"}`, `activityTypes: {"Drop-in": "meeting"}`,
 * `sourceAliases: {"google / cpc": "Google Ads"}`, `salesReady: ["A1"]`,
 * `rules: [{"score": "fit", "field": "Country", "condition": "is", "value": "Sweden", "points": 40}]`,
 * `campaigns: [{"start": "2026-10-05", "campaign": "Autumn", "expectedLeads": 40, "cost": 20000}]`,
 * `decisions: [{"issue": "…", "decision": "…", "owner": "Ada", "due": "2026-10-12", "done": "yes"}]`,
 * `kindPromises: [{"kind": "Trade fair", "hours": 2, "attempts": 6, "days": 10}]`,
 * `repAddresses: {"Ada": "ada@example.com"}`.
 */
export function listsFromJson(json: Readonly<Record<string, unknown>>): RawLists {
  const pairs = (value: unknown): [string, Cell][] => Object.entries((value ?? {}) as Record<string, Cell>);
  const lines = (value: unknown, columns: readonly string[]): unknown[][] =>
    [value ?? []]
      .flat()
      .map((line) => columns.map((column) => (line as Readonly<Record<string, unknown>>)[column] ?? ''));
  return {
    rates: pairs(json.rates),
    weekdayHours: pairs(json.weekdayHours).map(([day, times]) => [day, ...[times ?? []].flat()]),
    holidays: ((json.holidays ?? []) as Cell[]).map((day) => [day]),
    columns: pairs(json.columns).flatMap(([kind, fields]) =>
      pairs(fields).flatMap(([field, named]) => columnsOf(named).map((column) => [kind, field, ...column])),
    ),
    stages: pairs(json.stages),
    activityTypes: pairs(json.activityTypes),
    sourceAliases: pairs(json.sourceAliases),
    campaigns: lines(json.campaigns, CAMPAIGN_COLUMNS),
    decisions: lines(json.decisions, DECISION_COLUMNS),
    repAddresses: pairs(json.repAddresses),
    kindPromises: lines(json.kindPromises, ['kind', 'hours', 'attempts', 'days']),
    salesReady: 'salesReady' in json ? [json.salesReady].flat().map((grade) => [grade, TICK]) : null,
    rules: [json.rules ?? []].flat().map((rule) => {
      if (typeof rule !== 'object' || rule === null) return [rule];
      const { score, field, condition, value, points } = rule as Readonly<Record<string, unknown>>;
      return [score, field, condition, value, points];
    }),
  };
}
