import { RECENT_DAYS } from '../../measures/sla/recentSla.ts';
import { monthsLater, type Span } from '../../settings/period.ts';
import { onlyDate } from '../../values/dates.ts';
import type { Report } from '../report.ts';
import type { HistoryFigure, HistoryRow } from './historyRow.ts';

/** So many sources and reps are kept, those with the most. */
const MOST_SOURCES = 12;
const MOST_REPS = 20;

/**
 * What a refresh adds to History: of all leads and deals, whatever is looked at. What is not known is no row. With 12 sources
 * and 20 reps these are 61 rows.
 */
export function historyRowsOf(report: Report): HistoryRow[] {
  const { asOf, forecast, pace, standing, goalDeals, checks, settings, concealment } = report;
  const versions = {
    agreement: report.agreement.inForce?.version ?? null,
    definitions: settings.definitions.version,
  };
  const rows: HistoryRow[] = [];
  const add = (
    figure: HistoryFigure,
    value: number | null | undefined,
    about: Partial<Pick<HistoryRow, 'source' | 'owner'>> & { span?: Span } = {},
  ) => {
    if (value === null || value === undefined || !Number.isFinite(value)) return;
    const { span, source = '', owner = '' } = about;
    rows.push({
      day: asOf.day,
      figure,
      value,
      from: span?.start ?? null,
      to: span?.end ?? null,
      source,
      owner,
      ...versions,
    });
  };
  const goal = { span: forecast.period };
  const { revenue, customers, leads } = forecast;
  if (settings.revenueGoal > 0) add('revenueGoal', settings.revenueGoal, goal);
  add('revenueWon', goalDeals.wonInPeriod?.amount, goal);
  if (revenue.why === null) {
    add('revenueExpected', revenue.expected, goal);
    add('revenueLow', revenue.low, goal);
    add('revenueHigh', revenue.high, goal);
    add('revenueChance', revenue.chance, goal);
  }
  add('customersWon', customers.won, goal);
  if (customers.why === null) add('customersExpected', customers.expected, goal);
  if (pace) {
    const days = { span: { start: pace.start, end: pace.end } };
    add('leadsPromised', pace.goal, days);
    add('leadsDue', pace.dueToDate, days);
    add('leadsCome', pace.actual, days);
    add('leadsExpected', leads.why === null ? leads.expected : pace.expected, days);
  }
  add('openPipeline', goalDeals.open.amount);
  const recent = { span: { start: asOf.day - RECENT_DAYS + 1, end: asOf.day } };
  const { now, byOwner } = standing.recentSla;
  add('speedKept', now.speed?.attainment, recent);
  add('depthKept', now.depth?.attainment, recent);
  add('answersKept', standing.recentAnswers?.attainment, recent);
  add('checksFailing', checks.filter(({ holds }) => !holds).length);
  for (const { figure, month, value } of report.closedMonths) {
    const start = onlyDate(`${month}-01`)!;
    add(figure, value, { span: { start, end: monthsLater(start, 1) - 1 } });
  }
  const { bySource } = standing.funnel;
  const most = [...bySource].sort((a, b) => (b.reached[0] ?? 0) - (a.reached[0] ?? 0)).slice(0, MOST_SOURCES);
  for (const { label, reached } of most)
    if (label !== '') add('leadsOfSource', reached[0], { source: concealment?.printed(label) ?? label });
  // With names off nobody is named here either.
  if (concealment === null)
    for (const { owner, now: kept } of byOwner.slice(0, MOST_REPS))
      if (owner !== '') add('speedKeptByRep', kept.speed?.attainment, { ...recent, owner });
  return rows;
}
