import type { Reading } from '../exports/read.ts';
import { say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import { type AttemptsWorth, attemptsWorthOf } from '../measures/attempts/optimalAttempts.ts';
import { type ReachByAttempt, reachByAttempt } from '../measures/attempts/reachByAttempt.ts';
import { type ResponseBands, responseBandsOf } from '../measures/attempts/speedToLead.ts';
import { type Attributed, attributedOf } from '../measures/attribution/attributed.ts';
import { type SourcedFigures, sourcedOf } from '../measures/attribution/sourced.ts';
import { wonDealsOf } from '../measures/attribution/wonDeals.ts';
import { type CampaignFigures, campaignFiguresOf } from '../measures/closedLoop/campaigns.ts';
import { type Loop, loopOf } from '../measures/closedLoop/closedLoop.ts';
import { type Feedback, feedbackOf } from '../measures/closedLoop/feedback.ts';
import { type Moved, movedOf } from '../measures/funnel/changeDrivers.ts';
import { type Cohort, cohortOf } from '../measures/funnel/cohort.ts';
import { type Young, youngOf } from '../measures/funnel/conversionByAge.ts';
import { type Funnel, funnelOf } from '../measures/funnel/funnel.ts';
import { type Methods, methodsOf } from '../measures/funnel/funnelMethods.ts';
import { lastWholeQuarter, type Span, spanOf } from '../measures/funnel/period.ts';
import { type Meeting, meetingOf, WEEK } from '../measures/meeting/meeting.ts';
import { type Owed, owedOf } from '../measures/plan/leadCommitment.ts';
import { type Planned, plannedOf } from '../measures/plan/plan.ts';
import { type QuarterFigures, quarterUnder } from '../measures/scoring/definitionBacktest.ts';
import { type Grades, gradesOf } from '../measures/scoring/grades.ts';
import { missingColumns, scoresOf } from '../measures/scoring/scoring.ts';
import { type Breaches, breachesOf } from '../measures/sla/breaches.ts';
import { marketingGoal, type Promised, promisedOf } from '../measures/sla/capacity.ts';
import { followUpsOf } from '../measures/sla/followUp.ts';
import { type Board, boardOf } from '../measures/sla/leaderboard.ts';
import { type Pace, paceOf } from '../measures/sla/pace.ts';
import { kindsOf } from '../measures/sla/segments.ts';
import { type Sla, slaOf } from '../measures/sla/sla.ts';
import { type HandsOfWeek, handsOf } from '../measures/sla/weeklyCapacity.ts';
import { attemptChecks } from '../measures/trust/checks/attemptChecks.ts';
import { attributionChecks } from '../measures/trust/checks/attributionChecks.ts';
import { type Check, checksOf, currenciesWithoutRate } from '../measures/trust/checks/checks.ts';
import { youngChecks } from '../measures/trust/checks/conversionByAgeChecks.ts';
import { gradeChecks } from '../measures/trust/checks/gradeChecks.ts';
import { type FindingList, findingsOf } from '../measures/trust/reconcile/findings.ts';
import { type Sum, sumsOf } from '../measures/trust/reconcile/sums.ts';
import type { AsOf } from '../records/asOf.ts';
import { type ImportFigures, importsOf, unmappedColumns } from '../records/imports.ts';
import { withoutLines, withoutNames, withoutValue } from '../records/pseudonymise.ts';
import { type Records, recordsFrom } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';

/** All figures of one refresh, from one pass over the records. */
export interface Report {
  readonly settings: Settings;
  readonly asOf: AsOf;
  readonly imports: readonly ImportFigures[];
  readonly cohort: Cohort;
  readonly plan: Planned;
  readonly funnel: Funnel;
  readonly young: Young;
  readonly grades: Grades;
  readonly quarter: LastQuarter;
  readonly sla: Sla;
  /** The reps in a fair order, by the first attempt; null where none is due. */
  readonly board: Board | null;
  readonly breaches: Breaches;
  readonly owed: Owed | null;
  readonly pace: Pace | null;
  /** Week by week to the end of the goal period; null where no pace is known. */
  readonly hands: readonly HandsOfWeek[] | null;
  readonly campaigns: readonly CampaignFigures[];
  readonly promise: Promised | null;
  readonly feedback: Feedback;
  readonly methods: Methods;
  readonly moved: Moved;
  /** What the attempts have taught; null where no export tells that one has reached a lead. */
  readonly reach: ReachByAttempt | null;
  readonly attemptsWorth: AttemptsWorth | null;
  /** Null where no export says when sales tried to reach the leads. */
  readonly responseBands: ResponseBands | null;
  readonly meeting: Meeting;
  readonly reconcile: { readonly sums: readonly Sum[]; readonly lists: readonly FindingList[] };
  readonly loop: Loop;
  readonly attribution: Attributed;
  readonly sourced: SourcedFigures;
  readonly checks: readonly Check[];
  readonly present: Records['present'];
  /** Currencies of amounts and costs that have no rate. */
  readonly withoutRate: readonly string[];
}

/** The last whole quarter before the as-of day, under the rules in force and under those that they were changed to. */
export interface LastQuarter extends Span {
  readonly inForce: QuarterFigures;
  readonly changed: QuarterFigures | null;
}

/**
 * @param readings the exports, in the order of their files
 * @param files their names, for the person
 */
export function reportOf(
  readings: readonly Reading[],
  files: readonly string[],
  settings: Settings,
  asOf: AsOf,
): Report {
  const named = recordsFrom(readings, settings, asOf);
  const records = settings.names
    ? named
    : withoutNames(named, (n) => say(settings.language, sentence('names.rep', { n })));
  const imports = importsOf(readings, files, records).map((figures) =>
    settings.names
      ? figures
      : {
          ...figures,
          rejected: figures.rejected.map(withoutValue),
          notes: figures.notes.map(withoutLines),
        },
  );
  const cohort = cohortOf(records, settings);
  const funnel = funnelOf(records, cohort);
  const young = youngOf(records, cohort);
  const loop = loopOf(records, cohort, settings);
  const won = wonDealsOf(records, cohort, settings);
  const attribution = attributedOf(won, settings);
  const followUps = followUpsOf(records, cohort, settings);
  const sla = slaOf(records, followUps);
  const feedback = feedbackOf(records, cohort, followUps, imports);
  const plan = plannedOf(settings, funnel, loop, young);
  const { definitions } = settings;
  // Rules may ask for what the reports do not show.
  const scores = scoresOf(named.leads, definitions.rules, asOf);
  const kinds = kindsOf(
    records,
    cohort,
    settings.leadKind,
    scores.grade,
    plan.rateBasis.from === 'mature' ? plan.rateBasis.days : null,
  );
  const owed = owedOf(settings, plan, kinds.list, asOf.day);
  const leadsOwed = owed?.team.leads ?? null;
  const pace = paceOf(
    records,
    kinds,
    settings,
    leadsOwed,
    marketingGoal(settings),
    plan.averageOrderValue.used,
    plan.leadToCustomerRate.used,
  );
  const [order, rate] = [plan.averageOrderValue.used, plan.leadToCustomerRate.used];
  const worthOf = (lead: number): number | null => {
    const ownRate = kinds.rateOfLead(lead) ?? rate;
    return order === null || ownRate === null ? null : order * ownRate;
  };
  const reach = reachByAttempt(records, cohort, kinds);
  const responseBands = responseBandsOf(records, followUps, settings.clockStart);
  const campaigns = campaignFiguresOf(records, settings);
  const breaches = breachesOf(records, followUps, settings, worthOf);
  // The meeting is about the last weeks, whatever period the other reports are about.
  const isBounded = settings.periodStart !== null || settings.periodEnd !== null;
  const unbounded = { ...settings, periodStart: null, periodEnd: null };
  const ofAll = isBounded ? followUpsOf(records, cohortOf(records, unbounded), settings) : followUps;
  const broken = breachesOf(records, ofAll, settings, worthOf, WEEK);
  const grades = gradesOf(records, cohort, scores, definitions, plan.averageOrderValue.used);
  const missing = records.present.leads ? missingColumns(named.leads, definitions.rules) : [];
  const quarter = lastWholeQuarter(asOf.day);
  const span = spanOf(settings, asOf.day);
  return {
    settings,
    asOf,
    imports,
    cohort,
    plan,
    funnel,
    young,
    grades,
    quarter: {
      ...quarter,
      inForce: quarterUnder(records, definitions.salesReady, scores.grade, quarter),
      changed:
        definitions.changed &&
        quarterUnder(
          records,
          definitions.changed.salesReady,
          scoresOf(named.leads, definitions.changed.rules, asOf).grade,
          quarter,
        ),
    },
    sla,
    breaches,
    board: boardOf(sla.byOwner, ({ speed }) => speed),
    owed,
    pace,
    hands: handsOf(settings, pace, asOf.day),
    campaigns,
    promise: promisedOf(settings, { ...plan, leadsNeeded: leadsOwed }, asOf.day),
    feedback,
    methods: methodsOf(records, span),
    moved: movedOf(records, span),
    meeting: meetingOf(records, ofAll, broken.list, pace, campaigns, settings),
    reach,
    attemptsWorth: attemptsWorthOf(records, cohort, kinds, reach, order, settings),
    responseBands,
    reconcile: {
      sums: sumsOf(records, { imports, cohort, funnel, grades, loop, attribution, sla }),
      lists: findingsOf({ records, named, imports, loop }),
    },
    loop,
    attribution,
    sourced: sourcedOf(records, won, settings, imports),
    checks: [
      ...checksOf(
        records,
        imports,
        cohort,
        funnel,
        loop,
        sla,
        feedback,
        campaigns,
        unmappedColumns(readings, settings),
        settings,
      ),
      ...youngChecks(cohort, young),
      ...attemptChecks(reach, responseBands, sla),
      ...(records.present.deals ? attributionChecks(attribution, loop.total) : []),
      ...gradeChecks(cohort, grades, definitions, missing),
    ],
    present: records.present,
    withoutRate: currenciesWithoutRate(records),
  };
}
