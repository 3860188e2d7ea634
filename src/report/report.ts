import type { Reading } from '../exports/reading.ts';
import { optimalAttemptsOf } from '../measures/attempts/optimalAttempts.ts';
import { reachByAttempt } from '../measures/attempts/reachByAttempt.ts';
import { speedToLeadOf } from '../measures/attempts/speedToLead.ts';
import { attributedOf } from '../measures/attribution/attributed.ts';
import { sourcedOf } from '../measures/attribution/sourced.ts';
import { wonDealsOf } from '../measures/attribution/wonDeals.ts';
import { campaignFiguresOf } from '../measures/closedLoop/campaigns.ts';
import { feedbackOf } from '../measures/closedLoop/feedback.ts';
import { dealFiguresFrom } from '../measures/deals/deals.ts';
import { dealsToSeeOf } from '../measures/deals/dealsToSee.ts';
import { dealsTallyOf } from '../measures/deals/tally.ts';
import { changeDriversOf } from '../measures/funnel/changeDrivers.ts';
import { cohortOf } from '../measures/funnel/cohort.ts';
import { funnelMethodsOf } from '../measures/funnel/funnelMethods.ts';
import { monthsOf } from '../measures/funnel/months.ts';
import { spanOf } from '../measures/funnel/period.ts';
import { visitorsOf } from '../measures/funnel/visitors.ts';
import { meetingOf } from '../measures/meeting/meeting.ts';
import { leadCommitmentOf } from '../measures/plan/leadCommitment.ts';
import { definitionBacktest } from '../measures/scoring/definitionBacktest.ts';
import { gradesOf } from '../measures/scoring/grades.ts';
import { breachesOf } from '../measures/sla/breaches.ts';
import { capacityOf, marketingGoal } from '../measures/sla/capacity.ts';
import { followUpsOf } from '../measures/sla/followUp.ts';
import { leaderboardOf } from '../measures/sla/leaderboard.ts';
import { goalPeriod, paceOf } from '../measures/sla/pace.ts';
import { recentSlaOf } from '../measures/sla/recentSla.ts';
import { leadValueBy } from '../measures/sla/segments.ts';
import { slaFrom } from '../measures/sla/sla.ts';
import { slaTallyOf } from '../measures/sla/tally.ts';
import { weeklyCapacityOf } from '../measures/sla/weeklyCapacity.ts';
import { allChecks } from '../measures/trust/checks/allChecks.ts';
import type { Check } from '../measures/trust/checks/check.ts';
import { currenciesWithoutRate } from '../measures/trust/checks/currenciesWithoutRate.ts';
import { reconcile } from '../measures/trust/reconcile/reconcile.ts';
import { stalenessOf } from '../measures/trust/staleness.ts';
import type { AsOf } from '../records/asOf.ts';
import { type Dataset, datasetOf } from '../records/dataset.ts';
import type { Settings } from '../settings/settings.ts';
import { EXAMPLE, STAGE_RATES } from '../settings/settings.ts';
import { planFiguresOf } from './planFigures.ts';

/** All figures of one refresh. */
export interface Report extends Figures {
  readonly checks: readonly Check[];
  /** Before there is an export: the figures with the method's example in place of what nobody has typed. */
  readonly example: Figures | null;
}

/**
 * The way of the data: exports → records → measures → report. Everybody goes through here.
 *
 * @param readings the exports, in the order of their files
 * @param files their names, for the person
 */
export function reportOf(
  readings: readonly Reading[],
  files: readonly string[],
  settings: Settings,
  asOf: AsOf,
): Report {
  const dataset = datasetOf(readings, files, settings, asOf);
  const figures = figuresOf(dataset, dataset.settings);
  return {
    ...figures,
    checks: allChecks(dataset, figures, dataset.settings),
    example: readings.length > 0 ? null : figuresOf(dataset, withExample(dataset.settings)),
  };
}

function withExample(settings: Settings): Settings {
  return {
    ...settings,
    averageOrderValue: settings.averageOrderValue ?? EXAMPLE.averageOrderValue,
    // Typed stages, all of them, give a rate of their own.
    leadToCustomerRate:
      settings.leadToCustomerRate ??
      (STAGE_RATES.every((key) => settings[key] !== null) ? null : EXAMPLE.leadToCustomerRate),
  };
}

/** With names off, what every text passes before it is read. */
export type Concealing = NonNullable<Report['concealment']>;

/** What the measures give; a figure that cannot be known is null. */
export type Figures = ReturnType<typeof figuresOf>;

/** From one pass over the records to each group of figures, in the order of the method. */
function figuresOf(dataset: Dataset, settings: Settings) {
  const { records, named, imports } = dataset;
  const { asOf, present } = records;
  const { definitions } = settings;
  const { cohort, funnel, conversionByAge, closedLoop, plan, scores, segments } = planFiguresOf(
    records,
    named.leads,
    settings,
  );
  const [order, rate] = [plan.averageOrderValue.used, plan.leadToCustomerRate.used];

  const grades = gradesOf(records, cohort, scores, definitions, order);
  const leadValue = leadValueBy(segments, order, rate);

  const commitment = leadCommitmentOf(settings, plan, segments.list, asOf.day);
  const leadsOwed = commitment?.team.leads ?? null;
  const pace = paceOf(records, segments, settings, leadsOwed, marketingGoal(settings), order, rate);
  const followUps = followUpsOf(records, cohort, settings);
  const sla = slaFrom(slaTallyOf(records, followUps));
  // The last weeks are those of all leads, whatever period the other reports are about.
  const isBounded = settings.periodStart !== null || settings.periodEnd !== null;
  const unbounded = { ...settings, periodStart: null, periodEnd: null };
  const allFollowUps = isBounded ? followUpsOf(records, cohortOf(records, unbounded), settings) : followUps;
  const reach = reachByAttempt(records, cohort, segments);
  const campaigns = campaignFiguresOf(records, settings);

  const deals = dealFiguresFrom(dealsTallyOf(records, settings), settings, asOf.day);

  const won = wonDealsOf(records, cohort, settings);
  const attribution = attributedOf(won, settings);
  const period = spanOf(settings, asOf.day);
  return {
    settings,
    asOf,
    imports,
    cohort,
    plan,
    funnel,
    conversionByAge,
    visitors: visitorsOf(records, cohort, settings),
    funnelMethods: funnelMethodsOf(records, period),
    changeDrivers: changeDriversOf(records, period),
    grades,
    definitionBacktest: definitionBacktest(dataset, definitions, scores.grade),
    commitment,
    pace,
    capacityByWeek: weeklyCapacityOf(settings, pace, asOf.day),
    capacity: capacityOf(settings, { ...plan, leadsNeeded: leadsOwed }, asOf.day),
    sla,
    leaderboard: leaderboardOf(sla.byOwner, ({ speed }) => speed),
    breaches: breachesOf(records, followUps, settings, leadValue, imports),
    reach,
    optimalAttempts: optimalAttemptsOf(records, cohort, segments, reach, order, settings),
    speedToLead: speedToLeadOf(records, followUps, settings.clockStart),
    closedLoop,
    deals,
    dealsToSee: dealsToSeeOf(records, deals.usualDays, imports),
    campaigns,
    feedback: feedbackOf(records, cohort, followUps, imports),
    attribution,
    sourced: sourcedOf(records, won, settings, imports),
    recentSla: recentSlaOf(records, allFollowUps),
    months: monthsOf(records, goalPeriod(settings, asOf.day)),
    staleness: stalenessOf(records),
    meeting: meetingOf(records, allFollowUps, leadValue, pace, campaigns, imports, settings),
    reconciliation: reconcile(dataset, { cohort, funnel, grades, closedLoop, attribution, sla }),
    present,
    withoutRate: currenciesWithoutRate(records),
    concealment: dataset.concealment,
  };
}
