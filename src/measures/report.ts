import type { Reading } from '../exports/read.ts';
import { say } from '../language/language.ts';
import { sentence } from '../language/sentence.ts';
import type { AsOf } from '../records/asOf.ts';
import { withoutLines, withoutNames, withoutValue } from '../records/names.ts';
import { type Records, recordsFrom } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';
import { attemptChecks } from './attemptChecks.ts';
import { type AttemptsWorth, attemptsWorthOf } from './attemptsWorth.ts';
import { type Attributed, attributedOf } from './attribution/attributed.ts';
import { attributionChecks } from './attribution/checks.ts';
import { type SourcedFigures, sourcedOf } from './attribution/sourced.ts';
import { wonDealsOf } from './attribution/wonDeals.ts';
import { type Board, boardOf } from './board.ts';
import { type Breaches, breachesOf } from './breaches.ts';
import { type CampaignFigures, campaignFiguresOf } from './campaigns.ts';
import { type Check, checksOf, currenciesWithoutRate } from './checks.ts';
import { type Cohort, cohortOf } from './cohort.ts';
import { type Feedback, feedbackOf } from './feedback.ts';
import { followUpsOf } from './followUp.ts';
import { type Funnel, funnelOf } from './funnel.ts';
import { gradeChecks } from './gradeChecks.ts';
import { type Grades, gradesOf } from './grades.ts';
import { type HandsOfWeek, handsOf } from './hands.ts';
import { type ImportFigures, importsOf, unmappedColumns } from './imports.ts';
import { kindsOf } from './kinds.ts';
import { type Loop, loopOf } from './loop.ts';
import { type Meeting, meetingOf, WEEK } from './meeting.ts';
import { type Methods, methodsOf } from './methods.ts';
import { type Moved, movedOf } from './moved.ts';
import { type Owed, owedOf } from './owed.ts';
import { type Pace, paceOf } from './pace.ts';
import { type Planned, plannedOf } from './planned.ts';
import { marketingGoal, type Promised, promisedOf } from './promised.ts';
import { type QuarterFigures, quarterUnder } from './quarter.ts';
import { type ReachByAttempt, reachByAttempt } from './reachByAttempt.ts';
import { type FindingList, findingsOf } from './reconcile/findings.ts';
import { type Sum, sumsOf } from './reconcile/sums.ts';
import { type ResponseBands, responseBandsOf } from './responseBands.ts';
import { missingColumns, scoresOf } from './scoring.ts';
import { type Sla, slaOf } from './sla.ts';
import { lastWholeQuarter, type Span, spanOf } from './span.ts';
import { type Young, youngOf } from './young.ts';
import { youngChecks } from './youngChecks.ts';

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
