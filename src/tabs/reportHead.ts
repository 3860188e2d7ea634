import type { Words } from '../language/language.ts';
import { printNumber, printPercent } from '../language/print.ts';
import type { Check, CheckGroup } from '../measures/trust/checks/check.ts';
import type { Staleness } from '../measures/trust/staleness.ts';
import type { Report } from '../report/report.ts';
import { CUSTOMER } from '../schema/stages.ts';
import { choiceKey } from '../settings/parseInput.ts';
import { isoText } from '../values/dates.ts';
import { text } from './cells.ts';
import { dayText } from './dayText.ts';
import type { TabCell } from './tab.ts';
import { linesOf } from './wrapText.ts';
import type { TabWriter } from './writer.ts';

/** The column of labels and eight of figures, in pixels: as wide as a screen with nothing beside it. */
export const WIDTHS: readonly number[] = [220, 120, 120, 120, 120, 120, 120, 120, 120];
/** The first row below the head of a report. */
export const FIRST_ROW = 7;
/** As long as a headline may be, so that it does not run out of the tab, in lines. */
const HEADLINE_LINES = 2;

/** What a report tab begins with. */
export interface Head {
  /** What was found, in one sentence or two. */
  readonly headline: string;
  /** How the figures are computed: a note on the title. */
  readonly method: string;
  /** Over what and as of when, where it is not over leads. */
  readonly basis?: string;
  /** Where the title is not the tab's name. */
  readonly title?: string;
}

/**
 * What every report tab begins with, always in as many rows: its name with the method in a note, over which leads and as of
 * when, what is wrong with that, and what was found.
 */
export function writeHead(writer: TabWriter, report: Report, head: Head): void {
  const { headline, method, title, basis } = head;
  const { words } = writer;
  writer.title(title ?? writer.name, method);
  writer.row(text(basis ?? basisAndVersion(report, words), 'subtitle'));
  writer.row(stateOf(report, words));
  writeHeadline(writer, headline, HEADLINE_LINES);
  writer.row(text(comparisonText(report, words), 'note'));
  writer.upTo(FIRST_ROW);
}

/** What was found, in so many rows whatever it is. */
export function writeHeadline(writer: TabWriter, headline: string, rows: number): void {
  const lines = linesOf(headline, writer.width * HEADLINE_SIZE);
  for (let i = 0; i < rows; i++)
    writer.row(text(i < rows - 1 ? (lines[i] ?? '') : lines.slice(i).join(' '), 'headline'));
}

/** A headline's letters are larger than those of the other texts. */
const HEADLINE_SIZE = 10 / 12;

/** What a reader has to know before anything else: the records end long before today. Blank where they do not. */
export function warningOf({ staleness, leadsStaleness, present }: Report, words: Words): string {
  const said = ({ last, days }: Staleness) => ({ day: dayText(last, words), n: days });
  const { figures } = present;
  if (staleness !== null) return words(figures ? 'warehouse.stale' : 'tab.stale', said(staleness));
  if (leadsStaleness === null) return '';
  return words(figures ? 'warehouse.staleLeads' : 'tab.staleLeads', said(leadsStaleness));
}

/** What a report is narrowed to and over which days; with it, what a reader has to know before anything else. */
export function stateOf(report: Report, words: Words): TabCell {
  const warning = warningOf(report, words);
  const view = viewText(report, words);
  return text([warning, view].filter(Boolean).join(' '), warning === '' ? 'strong' : 'bad');
}

/** "Showing: last 90 days · owner Petter." Blank where all of it is shown. */
export function viewText({ shown, settings }: Report, words: Words): string {
  const said = shown.only.map(({ what, value }) => `${words(`field.${what}`).toLowerCase()} ${value}`);
  if (settings.period !== null && settings.period !== 'all')
    said.unshift(words(choiceKey('period', settings.period)));
  return said.length === 0 ? '' : words('tab.view', { what: said.join(' · ') });
}

/** What has changed since the days that the period is compared with. Blank where there are none. */
export function comparisonText(
  { compared, funnel, closedLoop, sla, settings, present }: Report,
  words: Words,
): string {
  if (compared === null) return '';
  const signed = (change: number) =>
    `${change > 0 ? '+' : ''}${printNumber(Math.round(change), words.language)}`;
  const said: string[] = [];
  const add = (
    label: string,
    now: number | null | undefined,
    before: number | null | undefined,
    unit = '',
  ) => {
    if (now === null || now === undefined || before === null || before === undefined) return;
    said.push(`${label} ${signed(now - before)}${unit}`);
  };
  add(words('sla.leads').toLowerCase(), funnel.stages[0]!.reached, compared.funnel.stages[0]!.reached);
  add(
    words('commitment.customers').toLowerCase(),
    funnel.stages[CUSTOMER]!.reached,
    compared.funnel.stages[CUSTOMER]!.reached,
  );
  if (present.deals)
    add(
      words('tab.revenue', { currency: settings.currency }),
      closedLoop.total.revenue,
      compared.closedLoop.total.revenue,
    );
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? null : share * 100;
  add(
    words('tab.firstContact'),
    percent(sla.speed?.attainment),
    percent(compared.sla.speed?.attainment),
    ` ${words('tab.points')}`,
  );
  return words('tab.compared', {
    first: isoText(compared.span.start),
    last: isoText(compared.span.end),
    changes: said.join(', '),
  });
}

/** "1 500 leads, created 2025-05-01 to 2026-10-16, as of 2026-10-16." */
export function basis({ cohort, asOf, present, closedLoop }: Report, words: Words): string {
  if (!present.leads && present.deals) {
    const { won, lost, open } = closedLoop;
    return words('tab.basisDeals', { n: won + lost + open, asOf: isoText(asOf.day) });
  }
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

export function writeCheckLines(
  writer: TabWriter,
  checks: readonly Check[],
  title = writer.words('tab.checks'),
): void {
  if (checks.length === 0) return;
  const { words } = writer;
  writer.blank();
  writer.band('section', title);
  for (const check of checks) {
    writer.paragraph('note', words.say(check.sentence), [signOf(check, words)]);
  }
}

function signOf({ holds, isInformation }: Check, words: Words): TabCell {
  if (isInformation) return text(words('tab.information'), 'note');
  return holds ? text(words('tab.holds'), 'good') : text(words('tab.look'), 'bad');
}
