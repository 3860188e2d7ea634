import { roundUp } from '../formulas/arithmetic.ts';
import { leadsNeeded } from '../formulas/plan.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { agreedLeadsOf, askedLeads } from '../measures/plan/agreedLeads.ts';
import { type LeadCommitment, leadCommitmentOf } from '../measures/plan/leadCommitment.ts';
import { agreedSpans, type OwedSpan, owedSpan } from '../measures/plan/owedSpans.ts';
import { type Plan, planOf } from '../measures/plan/plan.ts';
import type { Segment } from '../measures/sla/segments.ts';
import type { Check } from '../measures/trust/checks/check.ts';
import type { Records } from '../records/records.ts';
import { agreementOn, type Proposal, settingsUnder, termsOf } from '../settings/agreement.ts';
import { agreementChanges } from '../settings/agreementChanges.ts';
import { goalPeriod, inGoalPeriod, partOfGoal } from '../settings/goal.ts';
import type { Span } from '../settings/period.ts';
import type { AgreedLeads, Agreement, MonthFactors, Settings } from '../settings/settings.ts';
import type { PlanFigures } from './planFigures.ts';

/** What own data ask for today under the terms in force. */
export interface DataToday {
  readonly leads: number;
  /** By the 95 % interval of the rate; null where the rate was typed, or learnt from nothing. */
  readonly range: readonly [low: number, high: number] | null;
  /** Does what they asked for when it was agreed lie outside? */
  readonly isOutside: boolean;
}

/** The agreement: what is in force, what would be agreed now, and whether it is time to talk about it. */
export interface AgreementFigures {
  readonly inForce: Agreement | null;
  /** A version that is agreed and not in force yet. */
  readonly coming: Agreement | null;
  /** As Settings, Plan and the records speak for it now. */
  readonly proposal: Proposal;
  /** How the proposal differs from the version last agreed, line by line; none where nothing is agreed. */
  readonly changes: readonly Sentence[];
  /** Those of them that somebody has changed in Settings or Plan, whatever own data say now. */
  readonly unagreed: readonly Sentence[];
  /** Null where the version in force promises no leads, or the records say nothing. */
  readonly today: DataToday | null;
  /** Serial day; null where nothing is agreed. */
  readonly reviewOn: number | null;
  /** Why it should be reviewed now: own data ask for something else, the day has come, or the goal's days are over. */
  readonly reviewFor: 'data' | 'day' | 'goal' | null;
}

/** What both work for in the goal period: the goal, or its part where it is that of a quarter or a year. */
export interface PeriodGoal extends Span {
  readonly revenue: number;
  /** Null where no order is known. */
  readonly customers: number | null;
  /** Marketing's leads; null where no rate or order is known. */
  readonly leads: number | null;
}

/** What is in force: a version of the agreement; where nothing is agreed, what is proposed. */
export interface Standing {
  /** As they are typed: the goal may be that of a quarter or a year. */
  readonly settings: Settings;
  readonly owed: AgreedLeads | null;
  /** How that goal is divided into months; null: evenly. */
  readonly months: MonthFactors | null;
}

/** What marketing owes, by what is in force. */
export interface Agreed {
  readonly agreement: AgreementFigures;
  readonly inForce: Standing;
  /** How the goal would be divided into months by own data, where the draft becomes the next version. */
  readonly draftMonths: MonthFactors | null;
  /** What the goal period is measured by: of a goal that is a quarter's or a year's, the part that falls in it. */
  readonly settings: Settings;
  readonly goal: PeriodGoal;
  readonly commitment: LeadCommitment | null;
  /** What is owed through the goal period. */
  readonly owed: readonly OwedSpan[] | null;
}

/**
 * @param draft what Settings and Plan say
 * @param months how the goal would be divided into months, by own data
 */
export function agreedOf(
  records: Records,
  figures: PlanFigures,
  draft: Settings,
  months: MonthFactors | null,
): Agreed {
  const { day } = records.asOf;
  const { plan, segments } = figures;
  const agreement = agreementFiguresOf(records, figures, draft, months);
  const version = agreement.inForce;
  const inForce: Standing = version
    ? { settings: settingsUnder(draft, version), owed: version.owed, months: version.owed?.months ?? null }
    : { settings: draft, owed: agreement.proposal.owed, months };
  const { settings: typed, owed } = inForce;
  const period = goalPeriod(typed, day);
  const commitment = owed && leadCommitmentOf(owed, typed, segments.list, day);
  const ofMonths = inForce.months?.revenue ?? null;
  const settings = inGoalPeriod(typed, ofMonths, day);
  const customers = owed?.customers ?? plan.customersNeeded;
  return {
    agreement,
    inForce,
    draftMonths: months,
    settings,
    commitment,
    owed: version ? agreedSpans(draft, period) : commitment && [owedSpan(commitment, period)],
    goal: {
      ...period,
      revenue: settings.revenueGoal,
      customers: customers === null ? null : roundUp(customers * partOfGoal(typed, ofMonths, period, day)),
      leads: commitment?.team.leads ?? null,
    },
  };
}

function agreementFiguresOf(
  records: Records,
  figures: PlanFigures,
  draft: Settings,
  months: MonthFactors | null,
): AgreementFigures {
  const { day } = records.asOf;
  const { agreements } = draft;
  const last = agreements[agreements.length - 1];
  const proposal: Proposal = {
    version: (last?.version ?? 0) + 1,
    currency: draft.currency,
    terms: termsOf(draft),
    owed: agreedLeadsOf(draft, figures.plan, kindsFor(figures, draft), months),
  };
  const inForce = agreementOn(agreements, day);
  if (!inForce)
    return {
      inForce: null,
      coming: null,
      proposal,
      changes: [],
      unagreed: [],
      today: null,
      reviewOn: null,
      reviewFor: null,
    };
  const today = todayOf(inForce, figures, settingsUnder(draft, inForce));
  const reviewOn = inForce.terms.reviewOn;
  return {
    inForce,
    coming: last === inForce ? null : last!,
    proposal,
    changes: agreementChanges(last!, proposal),
    unagreed: agreementChanges(last!, { ...proposal, owed: last!.owed }),
    today,
    reviewOn,
    reviewFor: today?.isOutside
      ? 'data'
      : reviewOn !== null && reviewOn <= day
        ? 'day'
        : inForce.terms.goalEnd !== null && inForce.terms.goalEnd < day
          ? 'goal'
          : null,
  };
}

/** The proposal divides the leads as Settings say now, whatever the version in force divides them by. */
function kindsFor(figures: PlanFigures, { leadKind }: Settings): readonly Segment[] {
  return (leadKind === figures.leadKind ? figures.segments : figures.segmentsBy(leadKind)).list;
}

function todayOf(
  { owed, terms }: Agreement,
  { funnel, closedLoop, conversionByAge }: PlanFigures,
  settings: Settings,
): DataToday | null {
  const plan = planOf(settings, funnel, closedLoop, conversionByAge);
  const now = agreedLeadsOf(settings, plan, [], null);
  if (!owed || !now) return null;
  const { leadsOnAverage, ofMarketing } = now;
  // Where both sides promised a number of their own, it is not what data asked for, then or now.
  const asked = askedLeads(owed, terms.promise);
  const leads = askedLeads(now, terms.promise);
  const range = rangeOf(plan, ofMarketing, leadsOnAverage > 0 ? leads / leadsOnAverage : 1);
  const isOutside = range ? asked < range[0] || asked > range[1] : asked !== leads;
  return { leads, range, isOutside };
}

function rangeOf(plan: Plan, customers: number, certainty: number): [low: number, high: number] | null {
  const { history, rateBasis } = plan;
  if (history === null || rateBasis.interval === null || rateBasis.interval[0] <= 0) return null;
  const [low, high] = rateBasis.interval;
  const leadsAt = (rate: number) => Math.round(leadsNeeded(customers, rate) * certainty);
  return [leadsAt(high), leadsAt(low)];
}

/** What somebody has changed in Settings or Plan and nobody has agreed on does not count: who changed it shall know. */
export function agreementChecks({ unagreed, proposal }: AgreementFigures): Check[] {
  if (unagreed.length === 0) return [];
  const said = sentence('check.unagreed', {
    version: String(proposal.version - 1),
    changes: unagreed.slice(0, MOST_CHANGES),
    n: unagreed.length,
  });
  return [{ group: 'sla', holds: false, sentence: said }];
}
const MOST_CHANGES = 4;
