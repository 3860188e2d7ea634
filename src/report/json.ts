import { say } from '../language/language.ts';
import type { DriversSide } from '../measures/funnel/changeDrivers.ts';
import type { ConversionByAgeGroup } from '../measures/funnel/conversionByAge.ts';
import type { WeekFigures } from '../measures/meeting/meeting.ts';
import type { Attainment, Speed } from '../measures/sla/sla.ts';
import { STAGES } from '../schema/stages.ts';
import { isoText } from '../values/dates.ts';
import type { Report } from './report.ts';

/** The report as report.json: numbers unrounded, dates ISO, what is absent null. */
export function reportJson(report: Report) {
  const { settings, plan, funnel, conversionByAge, grades, definitionBacktest, sla, pace, closedLoop } =
    report;
  const { definitions } = settings;
  const words = (text: Parameters<typeof say>[1]) => say(settings.language, text);
  return {
    asOf: isoText(report.asOf.day),
    imports: report.imports.map(({ doubts, notes, rejected, ...figures }) => ({
      ...figures,
      rejected: rejected.map((rejection) => ({ ...rejection, reason: words(rejection.reason) })),
      doubts: [...notes, ...doubts.map(({ sentence }) => sentence)].map(words),
    })),
    plan: {
      revenueGoal: plan.revenueGoal,
      averageOrderValue: plan.averageOrderValue.used,
      leadToCustomerRate: plan.leadToCustomerRate.used,
      rateFrom: plan.history,
      rateBasis: {
        ...plan.rateBasis,
        interval: plan.rateBasis.interval ? [...plan.rateBasis.interval] : null,
      },
      customersNeeded: plan.customersNeeded,
      leadsNeeded: plan.leadsNeeded,
      certainty: plan.certainty,
      leadsNeededAtCertainty: plan.leadsNeededAtCertainty,
      chanceWithLeadsNeeded: plan.chanceWithLeadsNeeded,
      leadValue: plan.leadValue,
    },
    funnel: {
      stages: funnel.stages.map(({ interval, ...figures }, i) => ({
        stage: STAGES[i]!,
        ...figures,
        interval: interval ? [...interval] : null,
      })),
      bySource: funnel.bySource.map(({ label, reached }) => ({
        source: label || null,
        reached: byStage(reached),
      })),
      byMonth: funnel.byMonth.map(({ label, reached }) => ({
        month: label || null,
        reached: byStage(reached),
      })),
      medianDaysToCustomer: funnel.medianDaysToCustomer,
      byGrade: grades.byGrade.map(({ grade, reached, interval, orderOfAll, ...figures }) => ({
        grade: grade || null,
        ...figures,
        interval: [...interval],
        reached: byStage(reached),
      })),
      salesReady: grades.salesReady,
      withoutGrade: grades.withoutGrade,
    },
    conversionByAge: {
      ...byAge(conversionByAge.all),
      medianDays: conversionByAge.medianDays,
      bySource: conversionByAge.bySource.map((group) => ({ source: group.label || null, ...byAge(group) })),
      otherSources: conversionByAge.otherSources,
      byMonth: conversionByAge.byMonth.map(({ month, leads, ages }) => ({
        month,
        leads,
        ages: ages.map((age, i) => ({
          days: conversionByAge.monthAges[i]!,
          conversion: age?.conversion ?? null,
          mature: age?.isMature ?? false,
        })),
      })),
      without: conversionByAge.without,
    },
    definitions: {
      version: definitions.version,
      since: definitions.since === null ? null : isoText(definitions.since),
      salesReady: definitions.salesReady,
      changed: definitions.changed !== null,
      lastQuarter: {
        start: isoText(definitionBacktest.start),
        end: isoText(definitionBacktest.end),
        inForce: definitionBacktest.inForce,
        changed: definitionBacktest.changed,
      },
    },
    sla: {
      speed: sla.speed ?? NO_SPEED,
      depth: sla.depth ?? NO_ATTAINMENT,
      routing: sla.routing,
      byOwner: sla.byOwner.map(({ label, leads, speed, depth, ...rest }) => ({
        owner: label || null,
        leads,
        speed: speed ?? NO_SPEED,
        depth: depth ?? NO_ATTAINMENT,
        ...rest,
      })),
      byWeek: sla.byWeek.map(({ label, leads, speed, depth }) => ({ week: label, leads, speed, depth })),
      breaches: {
        list: report.breaches.list.map(({ since, ...breach }) => ({
          ...breach,
          since: isoText(since, true),
          owner: breach.owner || null,
        })),
        older: report.breaches.older,
      },
      commitment: report.commitment,
      capacity: report.capacity,
      pace: pace && {
        goal: pace.goal,
        dueToDate: pace.dueToDate,
        actual: pace.actual,
        forecast: pace.forecast,
        start: isoText(pace.start),
        end: isoText(pace.end),
        neededPerDay: pace.neededPerDay,
        value: pace.value,
        side: pace.side,
        expected: pace.expected,
        behindOnlyIn: pace.behindOnlyIn,
      },
      capacityByWeek:
        report.capacityByWeek?.map(({ first, last, ...week }) => ({
          ...week,
          first: isoText(first),
          last: isoText(last),
        })) ?? null,
    },
    attempts: {
      reach: report.reach,
      recommendation: report.optimalAttempts,
      speedToLead: report.speedToLead && {
        ...report.speedToLead,
        next: STAGES[report.speedToLead.next]!,
      },
    },
    campaigns: report.campaigns.map(({ start, end, ...campaign }) => ({
      start: isoText(start),
      end: isoText(end),
      ...campaign,
    })),
    meeting: {
      week: report.meeting.week,
      soFar: scores(report.meeting.soFar),
      sameDaysLastWeek: scores(report.meeting.sameDays),
      lastWeek: scores(report.meeting.last),
      weekBefore: scores(report.meeting.before),
      movers: report.meeting.movers.map(({ source, ...mover }) => ({ source: source || null, ...mover })),
      openDecisions: report.meeting.decisions.map(({ due, ...decision }) => ({
        ...decision,
        due: due === null ? null : isoText(due),
      })),
    },
    changeDrivers: {
      now: sideJson(report.changeDrivers.now),
      before: sideJson(report.changeDrivers.before),
      customers: report.changeDrivers.customers,
      revenue: report.changeDrivers.revenue,
    },
    funnelMethods: {
      start: isoText(report.funnelMethods.span.start),
      end: isoText(report.funnelMethods.span.end),
      cohort: report.funnelMethods.cohort,
      period: report.funnelMethods.period,
      anyOrder: report.funnelMethods.anyOrder,
    },
    feedback: {
      total: report.feedback.total,
      bySource: report.feedback.bySource.map(({ campaign, ...one }) => one),
      byCampaign: report.feedback.byCampaign,
      reasons: report.feedback.reasons,
    },
    reconcile: {
      sums: report.reconciliation.sums.map(({ of, parts, whole, holds }) => ({
        of: words(of),
        parts: parts.map(({ label, value }) => ({ label: words(label), value })),
        whole: { label: words(whole.label), value: whole.value },
        holds,
      })),
      lists: report.reconciliation.lists.map(({ key, findings }) => ({ list: key, count: findings.length })),
    },
    closedLoop: {
      rows: closedLoop.byCampaign.map(({ reached, source, campaign, ...row }) => ({
        source: source || null,
        campaign: campaign || null,
        ...row,
        reached: byStage(reached),
      })),
      matchedBy: closedLoop.matchedBy,
      otherPeriod: closedLoop.otherPeriod,
      unmatched: closedLoop.unmatched,
      total: closedLoop.total,
      deals: { won: closedLoop.won, lost: closedLoop.lost, open: closedLoop.open },
      totalCost: closedLoop.totalCost,
    },
    attribution: attributionJson(report),
    checks: report.checks.map((check) => ({ check: words(check.sentence), holds: check.holds })),
  };
}

function attributionJson({ attribution, sourced, settings }: Report) {
  const { models, bySource, byCampaign } = attribution;
  const rows = (list: Report['attribution']['bySource']) =>
    list.map(({ source, campaign, touched, credits }) => ({
      source,
      campaign: campaign || null,
      touched,
      credits: Object.fromEntries(models.map((model, i) => [model, credits[i]!])),
    }));
  return {
    models: [...models],
    windowDays: settings.lookbackDays,
    journeys: attribution.journeys,
    touches: attribution.touches,
    endedWithoutWin: attribution.ended,
    bySource: rows(bySource),
    byCampaign: rows(byCampaign),
    credited: attribution.credited,
    noTouch: attribution.noTouch,
    otherPeriod: attribution.otherPeriod,
    total: attribution.total,
    sourced: sourced.definitions,
    disputed: sourced.disputed.map(({ deal, revenue, says, source, firstTouch }) => ({
      deal,
      revenue,
      says,
      source: source || null,
      firstTouch: firstTouch || null,
    })),
  };
}

export type ReportJson = ReturnType<typeof reportJson>;

const NO_ATTAINMENT: Nulls<Attainment> = {
  met: null,
  missed: null,
  running: null,
  due: null,
  attainment: null,
  interval: null,
};
const NO_SPEED: Nulls<Speed> = { ...NO_ATTAINMENT, medianHours: null, p90Hours: null };
type Nulls<T> = { readonly [K in keyof T]: null };

function sideJson({ span, ...figures }: DriversSide) {
  return { start: isoText(span.start), end: isoText(span.end), ...figures };
}

function scores({ entered, ...figures }: WeekFigures) {
  return { entered: Object.fromEntries(STAGES.map((stage, i) => [stage, entered[i]!])), ...figures };
}

function byAge({ leads, customers, ages }: ConversionByAgeGroup) {
  return {
    leads,
    customers,
    ages: ages.map(({ interval, ...age }) => ({ ...age, interval: interval ? [...interval] : null })),
  };
}

function byStage(reached: readonly number[]): Record<string, number> {
  return Object.fromEntries(STAGES.map((stage, i) => [stage, reached[i]!]));
}
