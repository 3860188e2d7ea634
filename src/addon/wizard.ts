import { columnsSeen } from '../exports/columnsSeen.ts';
import { layoutId } from '../exports/layoutId.ts';
import { previewOf } from '../exports/preview.ts';
import type { Doubt, Reading } from '../exports/reading.ts';
import { say, wordsIn } from '../language/language.ts';
import type { Language } from '../language/languages.ts';
import { printNumber } from '../language/print.ts';
import { activityWordsOf } from '../records/activityWords.ts';
import { asOfFrom } from '../records/asOf.ts';
import { sourceNamesOf } from '../records/sourceNames.ts';
import { stageWordsOf } from '../records/stageWords.ts';
import { usualCurrencyOf } from '../records/usualCurrency.ts';
import { planBasisOf } from '../report/planBasis.ts';
import { FIELDS } from '../schema/fields.ts';
import type { RecordKind } from '../schema/kinds.ts';
import { REPORT_TABS, TAB_ORDER, type TabId } from '../schema/tabs.ts';
import { termsOf } from '../settings/agreement.ts';
import { agreementChanges } from '../settings/agreementChanges.ts';
import { meaningOf } from '../settings/definitions.ts';
import type { InputKey } from '../settings/inputs.ts';
import { currencyOfLocale, holidayCountryOf } from '../settings/ofPlace.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import type { Settings } from '../settings/settings.ts';
import { isoText, readDate } from '../values/dates.ts';
import { readNumber } from '../values/numbers.ts';
import { DATE_ORDERS, type DateOrder } from '../values/writtenDate.ts';
import { readDataTabs, readRows, rowsOfTab } from './dataTabs.ts';
import { rowsAt } from './exportPlace.ts';
import { readInputs, understood } from './inputs.ts';
import type { DoubtSurvey, ExportSurvey, Survey, TabPreview, WizardState } from './protocol.ts';
import { notice } from './runLog.ts';
import { scheduleNow, scheduleWords } from './schedule.ts';
import type { Workbook } from './workbook.ts';

/** What the sidebar's wizard gets. All of it lives in the document, so the wizard can be left and come back to. */

const STEP = 'wizardStep';
/** Of the person, for whom the sidebar opens: where it is to open. */
const OPEN_AT = 'openAt';

const DATES: ReadonlySet<string> = new Set([
  'asOf',
  'goalStart',
  'goalEnd',
  'periodStart',
  'periodEnd',
  'retention',
  'reviewOn',
]);

export function wizardState(workbook: Workbook): WizardState {
  const { settings, typed } = settingsNow(workbook);
  const properties = PropertiesService.getDocumentProperties();
  const kept = workbook.document('definitions');
  const now = workbook.zone.toSerial(new Date());
  const own = new Set(workbook.all('').map(({ sheet }) => sheet.getName()));
  return {
    language: settings.language,
    inputs: asText({ ...defaults(settings), ...typed }),
    reportTabs: settings.tabs ?? REPORT_TABS,
    exports: workbook.all('data:').map(({ sheet, mark }) => ({
      kind: mark.tab.split(':')[1] as RecordKind,
      tab: sheet.getName(),
      layout: mark.tab.slice('data:'.length),
    })),
    tabs: workbook.spreadsheet
      .getSheets()
      .map((sheet) => sheet.getName())
      .filter((name) => !own.has(name)),
    typed: Object.keys(typed) as InputKey[],
    today: isoText(settings.asOf ?? now),
    now: isoText(now),
    localCurrency: currencyOfLocale(workbook.spreadsheet.getSpreadsheetLocale()),
    made: TAB_ORDER.filter((id) => workbook.find(id)),
    isOutdated: workbook.document('outdated') === true,
    step: Number(properties.getProperty(STEP) ?? 0),
    lastRun: workbook.document('lastRun') ?? null,
    notices: [notice(workbook), ...scheduleWords(workbook, wordsIn(settings.language)).slice(1)].filter(
      Boolean,
    ),
    schedule: scheduleNow(workbook),
    definitionsChanged: kept !== undefined && meaningOf(kept) !== meaningOf(settings.definitions),
    repAddresses: settings.repAddresses,
    agreement: agreementNow(workbook, settings),
    opensAt: takeOpenAt(),
    openTab: openTabOf(workbook),
    currency: settings.currency,
    mapping: settings.mapping,
  };
}

/** Which of our tabs the person is on. */
function openTabOf(workbook: Workbook): TabId | null {
  const open = workbook.spreadsheet.getActiveSheet().getSheetId();
  return TAB_ORDER.find((id) => workbook.find(id)?.sheet.getSheetId() === open) ?? null;
}

function agreementNow(workbook: Workbook, settings: Settings): WizardState['agreement'] {
  const last = (workbook.document('agreements') ?? []).slice(-1)[0];
  if (!last) return null;
  // What is promised in leads needs the exports: only the terms are looked at here.
  const proposal = { terms: termsOf(settings), currency: settings.currency, owed: last.owed };
  return { version: last.version, isChanged: agreementChanges(last, proposal).length > 0 };
}

/** What a tab of the person's own is, and its first rows as they would be read. */
export function tabPreview(workbook: Workbook, name: string, kind?: RecordKind): TabPreview {
  const { settings } = settingsNow(workbook);
  const reading = readRows(workbook, kind, rowsOfTab(workbook, name), settings);
  const { recognition, rows, rejected } = reading;
  return {
    kind: recognition.kind,
    system: recognition.system,
    layout: layoutId(recognition),
    rows,
    rejected: rejected.map((one) => ({ ...one, reason: say(settings.language, one.reason) })),
    preview: previewOf(reading, settings.language),
  };
}

/** The sidebar that is opened next shows this page. */
export function openAt(page: NonNullable<WizardState['opensAt']>): void {
  PropertiesService.getUserProperties().setProperty(OPEN_AT, page);
}

const PAGES = ['schedule', 'erase', 'agree', 'meanings'] as const;

/** It is meant for one opening. */
function takeOpenAt(): WizardState['opensAt'] {
  const properties = PropertiesService.getUserProperties();
  const page = properties.getProperty(OPEN_AT);
  if (page !== null) properties.deleteProperty(OPEN_AT);
  return PAGES.find((one) => one === page) ?? null;
}

/** Remembers where the person was. */
export function rememberStep(step: number): void {
  PropertiesService.getDocumentProperties().setProperty(STEP, String(step));
}

/** Reads all data tabs and says what was understood. */
export function survey(workbook: Workbook): Survey {
  const { settings: typedSettings, typed } = settingsNow(workbook);
  const { readings, names, lacking } = readDataTabs(workbook, typedSettings);
  const locale = workbook.spreadsheet.getSpreadsheetLocale();
  const ofExports = usualCurrencyOf(readings);
  const currency = typed.currency === undefined ? (ofExports ?? currencyOfLocale(locale)) : null;
  // Rates are asked for against the currency that is proposed.
  const settings = currency === null ? typedSettings : { ...typedSettings, currency };
  const asOf = asOfFrom(undefined, settings.asOf, workbook.zone.toSerial(new Date()));
  const basis = planBasisOf(readings, settings, asOf);
  const { plan, months, whyMissing, depth, withoutRate, convertedUnsaid, owners, lastDay } = basis;
  return {
    exports: [
      ...lacking.map(({ name, reading, place, values }) => ({
        ...exportSurvey(reading, name, settings.language),
        columns: columnsSeen(rowsAt(place, values), reading.recognition),
      })),
      ...readings.map((reading, i) => exportSurvey(reading, names[i]!, settings.language)),
    ],
    stageWords: stageWordsOf(readings, settings),
    activityWords: activityWordsOf(readings, settings),
    sourceNames: sourceNamesOf(readings, settings),
    withoutRate,
    averageOrderValue: plan.averageOrderValue.measured,
    leadToCustomerRate: plan.leadToCustomerRate.measured,
    rateFromStages: plan.rateFromStages,
    whyMissing,
    learntFrom: plan.learntFrom,
    months,
    convertedUnsaid,
    depth,
    owners,
    lastDay: lastDay === null ? null : isoText(lastDay),
    proposed: {
      reps: owners > 0 ? owners : null,
      currency: currency ?? settings.currency,
      holidayCountry: holidayCountryOf(settings.currency, locale),
      isOfExports: ofExports !== null,
    },
  };
}

function exportSurvey(reading: Reading, tab: string, language: Language): ExportSurvey {
  const { recognition, rows, rejected, doubts } = reading;
  const { kind, system, columns, headers, lacks } = recognition;
  return {
    kind,
    tab,
    system,
    rows,
    rejected: rejected.length,
    headers,
    fields: [...new Set([...FIELDS[kind].map(({ name }) => name), ...columns.keys()])].map((name) => ({
      name,
      header: columns.has(name) ? headers[columns.get(name)!]! : null,
    })),
    doubts: doubts.map((doubt) => doubtSurvey(doubt, language)),
    lacks,
    columns: [],
  };
}

/** What the example would be in either way. */
function doubtSurvey({ field, column, example, taken }: Doubt, language: Language): DoubtSurvey {
  const asDate = (form: DateOrder) => {
    const day = readDate(example, form, () => 0);
    return day === undefined ? [] : [{ form, value: isoText(day) }];
  };
  const asNumber = (form: 'comma' | 'point') => {
    const number = readNumber(example, form === 'comma' ? ',' : '.');
    return { form, value: number === undefined ? '–' : printNumber(number, language) };
  };
  const readings = DATE_ORDERS.some((order) => order === taken)
    ? DATE_ORDERS.flatMap(asDate)
    : (['comma', 'point'] as const).map(asNumber);
  return { field, column, example, taken, readings };
}

function settingsNow(workbook: Workbook): { settings: Settings; typed: RawInputs } {
  const { typed, lists } = readInputs(workbook);
  const { settings } = settingsFrom(typed, lists);
  return { settings, typed: understood(typed, settings) };
}

function defaults(settings: Settings): RawInputs {
  const {
    rates,
    weekdayHours,
    holidays,
    mapping,
    stageWords,
    activityTypes,
    sourceAliases,
    campaigns,
    decisions,
    definitions,
    kindPromises,
    repAddresses,
    agreements,
    tabs,
    ...inputs
  } = settings;
  return inputs;
}

function asText(inputs: RawInputs): Record<string, string | number | boolean | null> {
  return Object.fromEntries(
    Object.entries(inputs).map(([key, value]) => [
      key,
      DATES.has(key) && typeof value === 'number'
        ? isoText(value)
        : ((value ?? null) as string | number | boolean | null),
    ]),
  );
}
