import type { Reading } from '../exports/reading.ts';
import { optimalAttemptsFrom } from '../measures/attempts/optimalAttempts.ts';
import { reachByAttemptFrom } from '../measures/attempts/reachByAttempt.ts';
import { speedTallyOf, speedToLeadFrom } from '../measures/attempts/speedToLead.ts';
import { attemptsTallyOf } from '../measures/attempts/tally.ts';
import { attributedOf } from '../measures/attribution/attributed.ts';
import { sourcedBasisOf, sourcedOf } from '../measures/attribution/sourced.ts';
import { wonDealsOf } from '../measures/attribution/wonDeals.ts';
import { campaignFiguresFrom, leadsOfCampaigns } from '../measures/closedLoop/campaigns.ts';
import { feedbackFrom, feedbackOf } from '../measures/closedLoop/feedback.ts';
import { dealFiguresFrom } from '../measures/deals/deals.ts';
import { dealsToSeeFrom, dealsToSeeOf } from '../measures/deals/dealsToSee.ts';
import { dealsTallyOf } from '../measures/deals/tally.ts';
import { forecastFrom } from '../measures/forecast/forecast.ts';
import { forecastTallyOf } from '../measures/forecast/forecastTally.ts';
import type { ComingLeads } from '../measures/forecast/subjects.ts';
import { changeDriversFrom } from '../measures/funnel/changeDrivers.ts';
import { changeDriversTallyOf } from '../measures/funnel/changeDriversTally.ts';
import { cohortOf } from '../measures/funnel/cohort.ts';
import type { Funnel } from '../measures/funnel/funnel.ts';
import { funnelMethodsFrom, funnelMethodsTallyOf } from '../measures/funnel/funnelMethods.ts';
import { monthsOf } from '../measures/funnel/months.ts';
import { type MonthTally, monthTallyOf } from '../measures/funnel/monthTally.ts';
import { asManyDays, besideBefore, type Span, spanOf } from '../measures/funnel/period.ts';
import { visitorsOf } from '../measures/funnel/visitors.ts';
import { keepingFiguresOf } from '../measures/keeping/keepingFigures.ts';
import { leadListOf } from '../measures/leads/leadList.ts';
import { closedMonthsOf } from '../measures/meeting/closedMonths.ts';
import { meetingFrom, meetingTallyOf, WEEK } from '../measures/meeting/meeting.ts';
import { customerLagOf } from '../measures/plan/customerLag.ts';
import { leadCommitmentOf } from '../measures/plan/leadCommitment.ts';
import { monthFactorsOf } from '../measures/plan/monthFactors.ts';
import { planByMonthOf } from '../measures/plan/planByMonth.ts';
import { type Season, seasonOf } from '../measures/plan/season.ts';
import { definitionBacktestFrom, quarterTallyOf } from '../measures/scoring/definitionBacktest.ts';
import { type Grades, type GradeTally, gradesFrom, gradeTallyOf } from '../measures/scoring/grades.ts';
import { missingColumns } from '../measures/scoring/scoring.ts';
import { answerTimeFrom, answerTimeOf } from '../measures/sla/answerTime.ts';
import { arrivalsOf } from '../measures/sla/arrivals.ts';
import { breachesOf } from '../measures/sla/breaches.ts';
import { capacityOf } from '../measures/sla/capacity.ts';
import { followUpsOf } from '../measures/sla/followUp.ts';
import { leaderboardOf } from '../measures/sla/leaderboard.ts';
import { type Pace, paceOf } from '../measures/sla/pace.ts';
import { promisesOf } from '../measures/sla/promises.ts';
import { RECENT_DAYS, recentSlaFrom, recentTallyOf } from '../measures/sla/recentSla.ts';
import { leadValueBy } from '../measures/sla/segments.ts';
import { slaFrom } from '../measures/sla/sla.ts';
import { slaTallyOf } from '../measures/sla/tally.ts';
import { weeklyCapacityOf } from '../measures/sla/weeklyCapacity.ts';
import { allChecks, countedChecks } from '../measures/trust/checks/allChecks.ts';
import type { Check } from '../measures/trust/checks/check.ts';
import { currenciesWithoutRate } from '../measures/trust/checks/currenciesWithoutRate.ts';
import { reconcile } from '../measures/trust/reconcile/reconcile.ts';
import { lastDayOf, lastLeadOf, leadsStalenessFrom, stalenessFrom } from '../measures/trust/staleness.ts';
import type { AsOf } from '../records/asOf.ts';
import { choicesOf, ownersIn } from '../records/choices.ts';
import { type Dataset, datasetOf } from '../records/dataset.ts';
import type { TabId } from '../schema/tabs.ts';
import { settingsOn } from '../settings/agreement.ts';
import { goalPeriod } from '../settings/goal.ts';
import { EXAMPLE, STAGE_RATES } from '../settings/inputs.ts';
import { comparisonOf } from '../settings/period.ts';
import type { Settings } from '../settings/settings.ts';
import { textKey } from '../values/plainText.ts';
import { USUAL_ZONE } from '../warehouse/question.ts';
import { columnsNotFilled } from '../warehouse/questionScoring.ts';
import { type Agreed, agreedOf, agreementChecks } from './agreed.ts';
import { comparedOf } from './compared.ts';
import { type FromWarehouse, fromWarehouse, NOT_FROM_WAREHOUSE } from './fromWarehouse.ts';
import { type PlanFigures, planFiguresOf } from './planFigures.ts';
import { shownOf } from './shown.ts';
import { standingCohortOf, type View, viewOf } from './view.ts';

const NONE_ABSENT: ReadonlySet<TabId> = new Set();

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
 * @param zone of the workbook: figures of a warehouse are to be counted by its clocks
 */
export function reportOf(
  readings: readonly Reading[],
  files: readonly string[],
  settings: Settings,
  asOf: AsOf,
  zone = USUAL_ZONE,
): Report {
  const read = datasetOf(readings, files, settings, asOf);
  const warehouse = fromWarehouse(read, readings, settings, asOf.day, zone);
  const dataset = warehouse?.dataset ?? read;
  const { view, figures } = viewedOf(dataset, dataset.settings, warehouse);
  return {
    ...figures,
    checks: [
      ...(warehouse
        ? [...countedChecks(dataset, warehouse.present, figures, view.settings), ...warehouse.checks]
        : allChecks(dataset, figures, view.settings, view.records)),
      ...agreementChecks(figures.agreement),
    ],
    example: readings.length > 0 ? null : viewedOf(dataset, withExample(dataset.settings)).figures,
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

/** @param draft what Settings and Plan say; what is measured is measured by the agreement in force */
function viewedOf(dataset: Dataset, draft: Settings, warehouse: FromWarehouse | null = null) {
  const { records, named } = dataset;
  const { day } = records.asOf;
  const counted = warehouse?.counted ?? null;
  const standing = planFiguresOf(records, named.leads, settingsOn(draft, day), draft, counted);
  const monthTally = counted?.months ?? monthTallyOf(records);
  const season = seasonOf(monthTally, day);
  const months = monthFactorsOf(draft, season, customerLagOf(standing.conversionByAge));
  const agreed = agreedOf(records, standing, draft, months);
  const view = viewOf(records, standing, agreed.settings);
  return { view, figures: figuresOf(dataset, draft, standing, agreed, monthTally, season, view, warehouse) };
}

/**
 * Each group of figures, in the order of the method.
 *
 * @param draft what Settings and Plan say
 * @param standing of all records: the plan, which no choice of what to look at changes
 * @param agreed what is promised, by the agreement in force
 * @param view what the reports are about
 */
function figuresOf(
  dataset: Dataset,
  draft: Settings,
  standing: PlanFigures,
  agreed: Agreed,
  monthTally: MonthTally,
  season: Season | null,
  view: View,
  warehouse: FromWarehouse | null,
) {
  const { imports } = dataset;
  const all = dataset.records;
  const { asOf } = all;
  const counted = warehouse?.counted ?? null;
  const present = warehouse?.present ?? all.present;
  const { settings, agreement, commitment, goal, owed } = agreed;
  const { definitions } = settings;
  const { plan } = standing;
  const { records, cohort, funnel, conversionByAge, closedLoop, segments } = view;
  const [order, rate] = [plan.averageOrderValue.used, plan.leadToCustomerRate.used];

  const arrivals =
    counted?.arrivals(standing.leadKind) ??
    arrivalsOf(all, standing.segments, settings.campaigns, goalPeriod(settings, asOf.day));
  const pace = present.leads
    ? paceOf(arrivals, asOf.day, standing.segments, settings, owed, order, rate)
    : null;
  const campaigns = campaignFiguresFrom(
    all,
    settings,
    counted?.campaignLeads ?? leadsOfCampaigns(all, settings),
  );

  const ungraded = warehouse?.ungraded ?? null;
  const gradesIn = (tally: GradeTally, { dispersion }: Funnel) =>
    gradesFrom(tally, definitions, order, dispersion);
  const ofAllLeads = () =>
    gradesIn(counted?.grades ?? gradeTallyOf(all, standing.cohort, standing.scores.grade), standing.funnel);
  const isAll = cohort === standing.cohort;
  const grades = isAll
    ? ofAllLeads()
    : withValuesOf(ofAllLeads(), gradesIn(gradeTallyOf(records, cohort, view.scores.grade), funnel));
  const leadValue = leadValueBy(segments, order, rate);

  const promises = promisesOf(records, draft, view.scores.grade);
  const promisesToAll = view.isNarrowed ? promisesOf(all, draft, standing.scores.grade) : promises;
  const followUps = followUpsOf(records, cohort, promises);
  const sla = slaFrom(counted?.sla ?? slaTallyOf(records, followUps));
  const ofAgreement = isAll
    ? sla
    : slaFrom(slaTallyOf(all, followUpsOf(all, standing.cohort, promisesToAll)));
  const toCall = view.hasOwnPeriod
    ? followUps
    : followUpsOf(records, standingCohortOf(view, settings), promises);
  // The last weeks are those of all leads, whatever period the other reports are about.
  const { periodStart, periodEnd } = settings;
  const ofAllWeeks =
    periodStart === null && periodEnd === null
      ? toCall
      : followUpsOf(
          records,
          cohortOf(records, { ...settings, periodStart: null, periodEnd: null }),
          promises,
        );
  const attempts =
    counted?.attempts(standing.leadKind) ??
    attemptsTallyOf(records, cohort, segments, view.settings.periodEnd);
  const reach = reachByAttemptFrom(attempts, segments);
  const told = counted?.funnel.told ?? records.stageHistory.told;

  const valueOfKind = (kind: string) => {
    const of = standing.segments.list.find(({ label }) => textKey(label) === textKey(kind))?.rate ?? rate;
    return order === null || of === null ? null : order * of;
  };
  const breaches = counted?.breaches(valueOfKind) ?? breachesOf(records, toCall, leadValue, imports);
  const valueOfAny = leadValueBy(standing.segments, order, rate);
  const everyLead = () => cohortOf(all, { ...settings, periodStart: null, periodEnd: null });
  const ofEveryLead = () => (view.isNarrowed ? followUpsOf(all, everyLead(), promisesToAll) : ofAllWeeks);

  const recentSla = recentSlaFrom(counted?.recent ?? recentTallyOf(records, ofAllWeeks), asOf.day);
  const deals = dealFiguresFrom(
    counted?.deals ?? dealsTallyOf(records, view.settings),
    view.settings,
    asOf.day,
  );

  const won = counted?.attribution.won ?? wonDealsOf(records, cohort, settings);
  const attribution = attributedOf(won, settings);
  const comparison = counted ? null : comparisonOf(settings, asOf.day);
  const [period, before] = comparedSpans(view.settings, comparison, asOf.day);
  // The goal is that of all leads and deals together, whatever is looked at.
  const goalDeals = isAll ? deals : dealFiguresFrom(dealsTallyOf(all, settings), settings, asOf.day);
  const forecast = forecastFrom(
    counted?.forecast ?? forecastTallyOf(all),
    asOf.day,
    goal,
    { customers: goal.customers, revenue: goal.revenue || null, leads: goal.leads },
    comingLeadsOf(pace, asOf.day),
  );
  const last = counted ? counted.meta.lastDay : lastDayOf(all);
  const lastLead = counted ? counted.meta.lastLead : lastLeadOf(all);
  const computed = { cohort, funnel, grades, closedLoop, attribution, sla, forecast, goalDeals };
  return {
    settings,
    /** What Settings and Plan say, where the agreement in force says something else. */
    draft,
    asOf,
    imports,
    shown: { ...shownOf(settings, asOf.day), comparison },
    compared: comparison && comparedOf(view, promises, comparison, imports),
    choices: choicesOf(all),
    // What the plan is made of and the agreement is measured by, whatever is shown.
    standing: {
      cohort: standing.cohort,
      funnel: standing.funnel,
      conversionByAge: standing.conversionByAge,
      closedLoop: standing.closedLoop,
      sla: ofAgreement,
      recentSla: view.isNarrowed ? recentSlaFrom(recentTallyOf(all, ofEveryLead()), asOf.day) : recentSla,
      recentAnswers: counted
        ? counted.recentAnswers && answerTimeFrom(counted.recentAnswers, counted.funnel.told)
        : answerTimeOf(all, everyLead(), promisesToAll, RECENT_DAYS),
    },
    owners: counted ? counted.owners.length : ownersIn(all),
    /** The tabs that have nothing to say because a warehouse does not count it. */
    absent: warehouse ? NOT_FROM_WAREHOUSE : NONE_ABSENT,
    cohort,
    plan,
    funnel,
    conversionByAge,
    visitors: visitorsOf(records, cohort, view.settings),
    funnelMethods: funnelMethodsFrom(
      counted?.funnelMethods ?? funnelMethodsTallyOf(records, spanOf(view.settings, asOf.day)),
    ),
    changeDrivers: changeDriversFrom(
      counted?.changeDrivers ?? changeDriversTallyOf(records, period, before),
      present.deals,
    ),
    grades,
    /** Why a warehouse has graded no lead; null where leads are graded, or have no grade by the rules. */
    ungraded,
    missingRuleColumns: counted
      ? columnsNotFilled(ungraded ? [] : definitions.rules, counted.filledColumns)
      : missingColumns(dataset.named.leads, definitions.rules),
    definitionBacktest: definitionBacktestFrom(
      counted?.gradeQuarter ?? quarterTallyOf(dataset, definitions, standing.scores.grade),
      definitions,
      asOf.day,
    ),
    agreement,
    /** What is in force as it is agreed or typed, where the goal may be that of a quarter or a year. */
    inForce: agreed.inForce,
    draftMonths: agreed.draftMonths,
    goal,
    commitment,
    pace,
    capacityByWeek: weeklyCapacityOf(settings, pace, asOf.day),
    capacity: capacityOf(settings, { ...plan, leadsNeeded: goal.leads }, asOf.day),
    sla,
    answerTime: counted
      ? answerTimeFrom(counted.answers, counted.funnel.told)
      : answerTimeOf(records, cohort, promises),
    leaderboard: leaderboardOf(sla.byOwner, ({ speed }) => speed),
    breaches,
    reach,
    optimalAttempts: optimalAttemptsFrom(
      attempts,
      cohort,
      segments,
      reach,
      order,
      told,
      view.settings,
      asOf.day,
    ),
    speedToLead: speedToLeadFrom(
      counted?.speedToLead ?? speedTallyOf(records, followUps),
      told,
      settings.clockStart,
    ),
    closedLoop,
    deals,
    goalDeals,
    dealsToSee: counted
      ? dealsToSeeFrom(counted.openDeals, deals.usualDays)
      : dealsToSeeOf(records, deals.usualDays, imports),
    campaigns,
    feedback: counted ? feedbackFrom(counted.feedback) : feedbackOf(records, cohort, followUps, imports),
    attribution,
    sourced: sourcedOf(won, { ...sourcedBasisOf(records, imports), ...counted?.attribution }, settings),
    recentSla,
    /** Made when it is asked for: every lead on one line, whatever is looked at. */
    leadList: () => leadListOf(all, standing.scores, ofEveryLead(), valueOfAny, imports),
    planByMonth: planByMonthOf(
      agreed.inForce,
      plan,
      standing.conversionByAge,
      standing.closedLoop,
      visitorsOf(all, standing.cohort, settings),
      season,
      asOf.day,
    ),
    /** Made when it is asked for: whether the proposal can be kept. */
    keeping: () =>
      keepingFiguresOf(
        all,
        everyLead(),
        standing.scores.grade,
        draft,
        agreement.proposal.owed &&
          leadCommitmentOf(agreement.proposal.owed, draft, standing.segments.list, asOf.day).team.leads,
      ),
    months: monthsOf(monthTally, asOf.day, goal),
    closedMonths: closedMonthsOf(all, imports),
    forecast,
    staleness: stalenessFrom(last, asOf.day),
    leadsStaleness: leadsStalenessFrom(last, lastLead, asOf.day),
    // What the goal asks for by now is asked of all leads together, not of those that are shown.
    meeting: meetingFrom(
      counted
        ? { ...counted.meeting, breaches: breaches.list.filter(({ since }) => since >= asOf.until - WEEK) }
        : meetingTallyOf(records, ofAllWeeks, leadValue, imports),
      asOf,
      view.isNarrowed ? null : pace,
      campaigns,
      settings,
    ),
    reconciliation: reconcile(dataset, records, computed, standing.closedLoop),
    present,
    withoutRate: currenciesWithoutRate(all),
    concealment: dataset.concealment,
  };
}

/** Leads that the pace and the calendar's campaigns still bring in the goal's period; null where no pace is known. */
function comingLeadsOf(pace: Pace | null, day: number): ComingLeads | null {
  return pace?.coming && day < pace.end
    ? { leads: pace.coming.within(day + 1, pace.end), learntFrom: pace.actual }
    : null;
}

/** What a lead of a grade is worth is said by all leads, also where some of them are shown. */
function withValuesOf(all: Grades, shown: Grades): Grades {
  return {
    ...shown,
    byGrade: shown.byGrade.map((figures) => {
      const ofAll = all.byGrade.find(({ grade }) => grade === figures.grade);
      return {
        ...figures,
        leadValue: ofAll?.leadValue ?? null,
      };
    }),
  };
}

/** The two spans whose change is explained: those chosen, else the last whole quarter or Settings' own period. */
function comparedSpans(viewed: Settings, comparison: Span | null, day: number): [now: Span, before: Span] {
  const now = spanOf(viewed, day);
  const isChosen = viewed.period !== null || viewed.comparison !== null;
  return isChosen && comparison ? asManyDays(now, comparison) : besideBefore(now);
}
