import type { Words } from '../language/language.ts';
import { printPercent } from '../language/print.ts';
import type { Check, CheckGroup } from '../measures/trust/checks/check.ts';
import type { Report } from '../report/report.ts';
import { CUSTOMER } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import { cell } from './cells.ts';
import type { TabWriter } from './writer.ts';

/** What every report tab begins with: its name, how it was computed, over which leads and when. */
export function writeHead(writer: TabWriter, method: string, report: Report): void {
  writer.band('title', writer.name);
  writer.paragraph('subtitle', basisAndVersion(report, writer.words));
  writer.paragraph('subtitle', method);
  writer.blank();
}

/** "1 500 leads, created 2025-05-01 to 2026-10-16, as of 2026-10-16." */
export function basis({ cohort, asOf }: Report, words: Words): string {
  const values = { n: cohort.size, asOf: isoText(asOf.day) };
  if (cohort.first === null || cohort.last === null) return words('tab.basisUndated', values);
  return words('tab.basis', { ...values, first: isoText(cohort.first), last: isoText(cohort.last) });
}

/** The basis, and the version of the definitions that the report obeys, once one has been kept. */
export function basisAndVersion(report: Report, words: Words): string {
  const { version, since } = report.settings.definitions;
  if (since === null) return basis(report, words);
  return `${basis(report, words)} ${words('definitions.stamp', { version: String(version), since: isoText(since) })}`;
}

/** Where the rate of the records comes from; a mature one with its interval. */
export function rateBasis({ plan, funnel, settings }: Report, words: Words): string {
  const { from, days, oldEnough, interval } = plan.rateBasis;
  const leads = funnel.stages[0]!.reached!;
  const customers = funnel.stages[CUSTOMER]!.reached;
  if (customers === null) return words('funnel.customersUntold');
  if (from === 'all') return words('plan.rateBasis', { customers, leads });
  if (from === 'tooEarly')
    return words('conversionByAge.rateTooEarly', { customers, leads, days, oldEnough });
  const [low, high] = interval!.map((end) => printPercent(end, settings.language));
  return words('conversionByAge.rateMature', { days, low: low!, high: high! });
}

/** The checks of a tab, below its figures, each with a sign and its words: nothing is said by colour alone. */
export function writeChecks(writer: TabWriter, report: Report, groups: readonly CheckGroup[]): void {
  writeCheckLines(
    writer,
    report.checks.filter(({ group }) => groups.includes(group)),
  );
}

export function writeCheckLines(writer: TabWriter, checks: readonly Check[]): void {
  if (checks.length === 0) return;
  const { words } = writer;
  writer.blank();
  writer.band('section', words('tab.checks'));
  for (const check of checks) {
    const sign = cell(words(check.holds ? 'tab.holds' : 'tab.look'), 'text', check.holds ? 'good' : 'bad');
    writer.paragraph('note', words.say(check.sentence), [sign]);
  }
}
