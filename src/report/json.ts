import { wordsIn } from '../language/language.ts';
import { attemptsJson } from '../measures/attempts/attemptsJson.ts';
import { attributionJson } from '../measures/attribution/attributionJson.ts';
import { campaignsJson, closedLoopJson, feedbackJson } from '../measures/closedLoop/closedLoopJson.ts';
import { dealsJson } from '../measures/deals/dealsJson.ts';
import { forecastJson } from '../measures/forecast/forecastJson.ts';
import { byStage } from '../measures/funnel/byStage.ts';
import {
  changeDriversJson,
  conversionByAgeJson,
  funnelJson,
  funnelMethodsJson,
} from '../measures/funnel/funnelJson.ts';
import { meetingJson } from '../measures/meeting/meetingJson.ts';
import { planByMonthJson, planJson } from '../measures/plan/planJson.ts';
import { definitionsJson } from '../measures/scoring/definitionsJson.ts';
import { slaJson } from '../measures/sla/slaJson.ts';
import { checksJson, importsJson, reconciliationJson } from '../measures/trust/trustJson.ts';
import type { TabId } from '../schema/tabs.ts';
import { isoText } from '../values/dates.ts';
import { sumOfMoney, withoutBinaryDust } from '../values/minorUnits.ts';
import { agreementJson, goalJson } from './agreedJson.ts';
import type { Report } from './report.ts';

/**
 * The report as report.json: numbers unrounded but for binary dust, dates ISO, what is absent null. Each part is beside its
 * measures.
 */
export function reportJson(report: Report) {
  const { settings, concealment } = report;
  const words = wordsIn(settings.language);
  const json = {
    asOf: isoText(report.asOf.day),
    ...(report.shown.isChosen && {
      shown: shownJson(report.shown),
      compared: report.compared && comparedJson(report.compared),
    }),
    imports: importsJson(report.imports, words),
    plan: planJson(report.plan, report.draft),
    goal: goalJson(report.goal),
    planByMonth: planByMonthJson(report.planByMonth),
    funnel: funnelJson(report.funnel, report.grades, report.visitors),
    conversionByAge: conversionByAgeJson(report.conversionByAge),
    definitions: definitionsJson(settings.definitions, report.definitionBacktest),
    agreement: agreementJson(report.agreement),
    sla: slaJson(report),
    attempts: attemptsJson(report.reach, report.optimalAttempts, report.speedToLead),
    campaigns: campaignsJson(report.campaigns),
    forecast: forecastJson(report.forecast),
    meeting: meetingJson(report.meeting),
    changeDrivers: changeDriversJson(report.changeDrivers),
    funnelMethods: funnelMethodsJson(report.funnelMethods),
    feedback: feedbackJson(report.feedback),
    reconcile: reconciliationJson(report.reconciliation, words),
    closedLoop: closedLoopJson(report.closedLoop),
    deals: dealsJson(report.deals, report.dealsToSee),
    attribution: attributionJson(report.attribution, report.sourced, settings),
    checks: checksJson(report.checks, words),
  };
  const exact = withNumbers(withoutAbsent(json, report), withoutBinaryDust);
  return concealment === null ? exact : withTexts(exact, (text) => concealment.printed(text, true));
}

/** The parts of report.json that a tab is of, and those that only records tell, on whatever tab they stand. */
const PARTS_OF: Readonly<Partial<Record<TabId, readonly string[]>>> = {
  leads: ['reconcile'],
};

/** The parts that are of grades. */
const OF_GRADES = ['funnel.byGrade', 'funnel.salesReady', 'funnel.withoutGrade', 'definitions.lastQuarter'];

/** What a warehouse does not count is null. */
function withoutAbsent<T extends object>(json: T, { absent, ungraded }: Report): T {
  if (absent.size === 0) return json;
  const parts = new Set([...[...absent].flatMap((id) => PARTS_OF[id] ?? []), ...(ungraded ? OF_GRADES : [])]);
  const without = (value: unknown, path: string): unknown => {
    if (parts.has(path)) return null;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [
        name,
        without(part, path === '' ? name : `${path}.${name}`),
      ]),
    );
  };
  return without(json, '') as T;
}

function shownJson({ period, start, end, comparison, only }: Report['shown']) {
  return {
    period,
    start: start === null ? null : isoText(start),
    end: end === null ? null : isoText(end),
    comparison: comparison && { start: isoText(comparison.start), end: isoText(comparison.end) },
    only: Object.fromEntries(only.map(({ what, value }) => [what, value])),
  };
}

/** In short: what stands beside the figures of the period. */
function comparedJson({ span, funnel, closedLoop, visitors, sla }: NonNullable<Report['compared']>) {
  return {
    start: isoText(span.start),
    end: isoText(span.end),
    reached: byStage(funnel.stages.map(({ reached }) => reached)),
    revenue: sumOfMoney(closedLoop.bySource.map(({ revenue }) => revenue)),
    cost: closedLoop.totalCost,
    visitors: visitors?.visitors ?? null,
    speed: sla.speed?.attainment ?? null,
    depth: sla.depth?.attainment ?? null,
  };
}

/** The same with other texts; the names of its parts stay. */
function withTexts<T>(json: T, change: (text: string) => string): T {
  return withValues(json, (value) => (typeof value === 'string' ? change(value) : value));
}

function withNumbers<T>(json: T, change: (number: number) => number): T {
  return withValues(json, (value) => (typeof value === 'number' ? change(value) : value));
}

function withValues<T>(json: T, change: (value: unknown) => unknown): T {
  if (Array.isArray(json)) return json.map((one) => withValues(one, change)) as T;
  if (typeof json !== 'object' || json === null) return change(json) as T;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, withValues(value, change)]),
  ) as T;
}

export type ReportJson = ReturnType<typeof reportJson>;
