import { Refusal, type Sentence, sentence } from '../language/sentence.ts';
import type { Check } from '../measures/trust/checks/check.ts';
import { asOfFrom } from '../records/asOf.ts';
import { type Report, reportOf } from '../report/report.ts';
import { fieldLabel } from '../schema/fields.ts';
import type { RawLists } from '../settings/parseLists.ts';
import { type RawInputs, settingsFrom } from '../settings/parseSettings.ts';
import { NO_RUNS } from '../tabs/runs.ts';
import { makeTab, otherLanguages, type TabInput, translationOf } from '../tabs/tabs.ts';
import { type LackingTab, type Look, lookOnce, readDataTabs } from './dataTabs.ts';
import { readInputs, understood } from './inputs.ts';
import { withKeptVersions } from './keptVersions.ts';
import { changedLines } from './signedLines.ts';
import { formulasTypedOver } from './typedOver.ts';
import type { Workbook } from './workbook.ts';

/** All figures as of now, before anything is written. */
export interface Computed {
  readonly report: Report;
  readonly typed: RawInputs;
  readonly lists: RawLists;
  /** Serial day with its time. */
  readonly now: number;
}

/**
 * @param asOf the last day that counts, as ISO text; without it what Settings say, else now
 * @param now serial day with its time
 * @param look gives what is on a data tab
 */
export function compute(
  workbook: Workbook,
  asOf?: string,
  now: number = workbook.zone.toSerial(new Date()),
  look: Look = lookOnce(workbook),
): Computed {
  const { typed, lists, missing } = readInputs(workbook);
  const { settings: standing, problems } = settingsFrom(typed, lists);
  const at = asOfFrom(asOf, standing.asOf, now);
  const settings = withKeptVersions(workbook, standing, at.day);
  const { readings, names, lacking, empty, below } = readDataTabs(workbook, settings, look);
  if (readings.length === 0) throw lacking.length > 0 ? refusalOf(lacking) : new Refusal('import.noData');
  const made = reportOf(readings, names, settings, at, workbook.zone.name);
  const input: TabInput = { report: made, typed, lists, now, log: NO_RUNS };
  const plan = workbook.find('plan');
  const typedOver = plan
    ? formulasTypedOver(
        makeTab('plan', input),
        workbook.lastValues(plan.sheet),
        workbook.formulas(plan.sheet),
      )
    : [];
  const agreement = workbook.find('agreement');
  const version = made.agreement.inForce?.version;
  const changed =
    agreement && version !== undefined && version === workbook.document('agreementShown')
      ? changedLines(
          [
            makeTab('agreement', input),
            ...otherLanguages(input).map((language) => translationOf('agreement', input, language)),
          ],
          workbook.lastValues(agreement.sheet),
          version,
        )
      : [];
  const found = [
    ...[...missing, ...problems].map(settingCheck),
    ...empty.map(emptyCheck),
    ...lacking.map(lackingCheck),
    ...below.map(belowCheck),
    ...[...typedOver, ...changed].map(dataCheck),
  ];
  const report = { ...made, checks: [...found, ...made.checks] };
  return { report, typed: understood(typed, standing), lists, now };
}

function emptyCheck(tab: string): Check {
  return { group: 'data', holds: false, sentence: sentence('check.emptyTab', { tab }) };
}

/** There is an export, and no person has said what its columns are. */
function refusalOf([first]: readonly LackingTab[]): Refusal {
  const { key, values } = columnsUnsaid(first!);
  return new Refusal(key, values);
}

function lackingCheck(tab: LackingTab): Check {
  return { group: 'data', holds: false, sentence: columnsUnsaid(tab) };
}

function columnsUnsaid({ name, reading: { rows, recognition } }: LackingTab): Sentence {
  const fields = recognition.lacks[0]!.map((field) => sentence(fieldLabel(field)));
  return sentence('check.columnsUnsaid', { tab: name, n: rows, fields });
}

function belowCheck({ tab, rows }: { tab: string; rows: number }): Check {
  return { group: 'data', holds: false, sentence: sentence('check.belowExport', { tab, n: rows }) };
}

function dataCheck(words: Sentence): Check {
  return { group: 'data', holds: false, sentence: words };
}

function settingCheck(problem: Sentence): Check {
  return { group: 'data', holds: false, sentence: sentence('check.setting', { problem }) };
}
