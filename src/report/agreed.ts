import { leadsNeeded } from '../formulas/plan.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { agreedLeadsOf, commitmentUnder } from '../measures/plan/agreedLeads.ts';
import { type LeadCommitment, leadCommitmentOf } from '../measures/plan/leadCommitment.ts';
import { type Plan, planOf } from '../measures/plan/plan.ts';
import { type Segment, segmentsOf } from '../measures/sla/segments.ts';
import type { Check } from '../measures/trust/checks/check.ts';
import type { Records } from '../records/records.ts';
import { agreementOn, type Proposal, termsOf } from '../settings/agreement.ts';
import { agreementChanges } from '../settings/agreementChanges.ts';
import type { Agreement, Settings } from '../settings/settings.ts';
import type { PlanFigures } from './planFigures.ts';

/** What own data would promise today under the terms in force. */
export interface DataToday {
  readonly leads: number;
  /** By the 95 % interval of the rate; null where the rate was typed, or learnt from nothing. */
  readonly range: readonly [low: number, high: number] | null;
  /** Does the promise lie outside? */
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

/** What marketing owes, by what is in force. */
export interface Agreed {
  readonly agreement: AgreementFigures;
  /** Of the version in force; where nothing is agreed, what is proposed. */
  readonly commitment: LeadCommitment | null;
}

/**
 * @param settings with the terms of the version in force
 * @param draft what Settings and Plan say
 */
export function agreedOf(
  records: Records,
  standing: PlanFigures,
  settings: Settings,
  draft: Settings,
): Agreed {
  const { day } = records.asOf;
  const { plan, segments } = standing;
  const kinds = segments.list;
  const proposed = leadCommitmentOf(draft, plan, kindsFor(records, standing, settings, draft), day);
  const { agreements } = draft;
  const last = agreements[agreements.length - 1];
  const proposal: Proposal = {
    version: (last?.version ?? 0) + 1,
    currency: draft.currency,
    terms: termsOf(draft),
    owed: agreedLeadsOf(plan, proposed),
  };
  const inForce = agreementOn(agreements, day);
  if (!inForce)
    return {
      commitment: proposed,
      agreement: {
        inForce: null,
        coming: null,
        proposal,
        changes: [],
        unagreed: [],
        today: null,
        reviewOn: null,
        reviewFor: null,
      },
    };
  const today = todayOf(inForce, standing, settings, kinds, day);
  const reviewOn = inForce.terms.reviewOn;
  return {
    commitment: commitmentUnder(inForce, settings, kinds, day),
    agreement: {
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
    },
  };
}

/** The proposal divides the leads as Settings say now, whatever the version in force divides them by. */
function kindsFor(
  records: Records,
  { cohort, plan, scores, segments }: PlanFigures,
  settings: Settings,
  draft: Settings,
): readonly Segment[] {
  if (draft.leadKind === settings.leadKind) return segments.list;
  const matureDays = plan.rateBasis.from === 'mature' ? plan.rateBasis.days : null;
  const rate = plan.leadToCustomerRate.used;
  return segmentsOf(records, cohort, draft.leadKind, scores.grade, matureDays, rate).list;
}

function todayOf(
  { owed }: Agreement,
  { funnel, closedLoop, conversionByAge }: PlanFigures,
  settings: Settings,
  kinds: readonly Segment[],
  day: number,
): DataToday | null {
  const plan = planOf(settings, funnel, closedLoop, conversionByAge);
  const now = leadCommitmentOf(settings, plan, kinds, day);
  if (!owed || !now) return null;
  const { leads, leadsOnAverage, customers } = now.team;
  const range = rangeOf(plan, customers, leadsOnAverage > 0 ? leads / leadsOnAverage : 1);
  const isOutside = range ? owed.leads < range[0] || owed.leads > range[1] : owed.leads !== leads;
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
