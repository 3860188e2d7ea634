import { STAGES } from '../../schema/stages.ts';
import { isoText } from '../../values/dates.ts';
import type { Grades } from '../scoring/grades.ts';
import { byStage } from './byStage.ts';
import type { ChangeDrivers, DriversSide } from './changeDrivers.ts';
import type { ConversionByAge, ConversionByAgeGroup } from './conversionByAge.ts';
import type { Funnel } from './funnel.ts';
import type { FunnelMethods } from './funnelMethods.ts';
import type { Visitors } from './visitors.ts';

/** `funnel` in report.json. */
export function funnelJson(funnel: Funnel, grades: Grades, visitors: Visitors | null) {
  return {
    stages: funnel.stages.map(({ interval, givenUp: _, ...figures }, i) => ({
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
    byGrade: grades.byGrade.map(({ grade, reached, interval, ...figures }) => ({
      grade: grade || null,
      ...figures,
      interval: interval && [...interval],
      reached: byStage(reached),
    })),
    visitors: visitors && visitorsJson(visitors),
    salesReady: grades.salesReady,
    withoutGrade: grades.withoutGrade,
  };
}

function visitorsJson({ span, visitors, leads, rate, bySource, byMonth, undated, countsVisits }: Visitors) {
  return {
    start: span && isoText(span.start),
    end: span && isoText(span.end),
    visitors,
    leads,
    rate,
    bySource: bySource.map(({ label, ...figures }) => ({ source: label || null, ...figures })),
    byMonth: byMonth.map(({ label, ...figures }) => ({ month: label || null, ...figures })),
    undated,
    countsVisits,
  };
}

/** `conversionByAge` in report.json. */
export function conversionByAgeJson(conversionByAge: ConversionByAge) {
  return {
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
  };
}

/** `changeDrivers` in report.json. */
export function changeDriversJson({ now, before, ...effects }: ChangeDrivers) {
  const { customers, revenue, customersIntervals, revenueIntervals } = effects;
  return {
    now: sideJson(now),
    before: sideJson(before),
    customers,
    revenue,
    customersIntervals,
    revenueIntervals,
  };
}

/** `funnelMethods` in report.json. */
export function funnelMethodsJson({ span, cohort, period, anyOrder }: FunnelMethods) {
  return { start: isoText(span.start), end: isoText(span.end), cohort, period, anyOrder };
}

function sideJson({ span, ...figures }: DriversSide) {
  return { start: isoText(span.start), end: isoText(span.end), ...figures };
}

function byAge({ leads, customers, ages }: ConversionByAgeGroup) {
  return {
    leads,
    customers,
    ages: ages.map(({ interval, ...age }) => ({ ...age, interval: interval ? [...interval] : null })),
  };
}
