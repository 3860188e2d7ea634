import type { OptimalAttempts } from '../measures/attempts/optimalAttempts.ts';
import type { ReachByAttempt } from '../measures/attempts/reachByAttempt.ts';
import type { SpeedToLead } from '../measures/attempts/speedToLead.ts';
import type { Attributed } from '../measures/attribution/attributed.ts';
import type { SourcedFigures } from '../measures/attribution/sourced.ts';
import type { CampaignFigures } from '../measures/closedLoop/campaigns.ts';
import type { ClosedLoop } from '../measures/closedLoop/closedLoop.ts';
import type { Feedback } from '../measures/closedLoop/feedback.ts';
import type { ChangeDrivers } from '../measures/funnel/changeDrivers.ts';
import type { Cohort } from '../measures/funnel/cohort.ts';
import type { ConversionByAge } from '../measures/funnel/conversionByAge.ts';
import type { Funnel } from '../measures/funnel/funnel.ts';
import type { FunnelMethods } from '../measures/funnel/funnelMethods.ts';
import type { Meeting } from '../measures/meeting/meeting.ts';
import type { LeadCommitment } from '../measures/plan/leadCommitment.ts';
import type { Plan } from '../measures/plan/plan.ts';
import type { LastQuarter } from '../measures/scoring/definitionBacktest.ts';
import type { Grades } from '../measures/scoring/grades.ts';
import type { Breaches } from '../measures/sla/breaches.ts';
import type { Capacity } from '../measures/sla/capacity.ts';
import type { Leaderboard } from '../measures/sla/leaderboard.ts';
import type { Pace } from '../measures/sla/pace.ts';
import type { Sla } from '../measures/sla/sla.ts';
import type { WeekCapacity } from '../measures/sla/weeklyCapacity.ts';
import type { Reconciliation } from '../measures/trust/reconcile/reconcile.ts';
import type { AsOf } from '../records/asOf.ts';
import type { ImportFigures } from '../records/imports.ts';
import type { Records } from '../records/records.ts';
import type { Settings } from '../settings/settings.ts';

/** What the measures give. */
export interface Figures {
  readonly settings: Settings;
  readonly asOf: AsOf;
  readonly imports: readonly ImportFigures[];
  readonly cohort: Cohort;
  readonly plan: Plan;
  readonly funnel: Funnel;
  readonly conversionByAge: ConversionByAge;
  readonly grades: Grades;
  readonly definitionBacktest: LastQuarter;
  readonly sla: Sla;
  /** The reps in a fair order, by the first attempt; null where none is due. */
  readonly leaderboard: Leaderboard | null;
  readonly breaches: Breaches;
  readonly commitment: LeadCommitment | null;
  readonly pace: Pace | null;
  /** Week by week to the end of the goal period; null where no pace is known. */
  readonly capacityByWeek: readonly WeekCapacity[] | null;
  readonly campaigns: readonly CampaignFigures[];
  readonly capacity: Capacity | null;
  readonly feedback: Feedback;
  readonly funnelMethods: FunnelMethods;
  readonly changeDrivers: ChangeDrivers;
  /** What the attempts have taught; null where no export says that one has reached a lead. */
  readonly reach: ReachByAttempt | null;
  readonly optimalAttempts: OptimalAttempts | null;
  /** Null where no export says when sales tried to reach the leads. */
  readonly speedToLead: SpeedToLead | null;
  readonly meeting: Meeting;
  readonly reconciliation: Reconciliation;
  readonly closedLoop: ClosedLoop;
  readonly attribution: Attributed;
  readonly sourced: SourcedFigures;
  readonly present: Records['present'];
  /** Currencies of amounts and costs that have no rate. */
  readonly withoutRate: readonly string[];
}
