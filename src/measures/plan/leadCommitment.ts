import { ratio, roundUp } from '../../formulas/arithmetic.ts';
import { goalMonths, goalPeriod, partOfGoal, wholePartOfGoal } from '../../settings/goal.ts';
import type { AgreedLeads, Promised, Settings } from '../../settings/settings.ts';
import { textKey } from '../../values/plainText.ts';
import type { Segment } from '../sla/segments.ts';
import { apportioned } from './apportioned.ts';

/** What is owed in the goal period by a team or for one rep. */
export interface CommittedLeads {
  readonly customers: number;
  /** What is promised: the one or the other of the two below, or what was typed. */
  readonly leads: number;
  readonly leadsPerMonth: number;
  /** The leads that bring the customers on average. */
  readonly leadsOnAverage: number;
  /** The leads that bring the customers with the certainty asked for; null where no number does. */
  readonly leadsAtCertainty: number | null;
  /** In money: what the leads that are promised shall be worth. */
  readonly value: number;
}

/** One kind's part of what is owed, when leads come in the mix that the records have had. */
export interface CommittedSegment extends Segment {
  /** The kind's part of all leads of the cohort. */
  readonly share: number;
  /** The kind's own rate, else that of all leads. */
  readonly rateUsed: number;
  readonly leadValue: number;
  readonly owed: number;
  readonly owedPerRep: number;
  readonly valueOwed: number;
}

/** Marketing's promise: the leads that its share of the revenue goal takes in the goal period, in number and in value. */
export interface LeadCommitment {
  readonly share: number;
  /** What was promised: `average` as well where no number of leads gives the certainty asked for. */
  readonly promised: Promised;
  readonly team: CommittedLeads;
  /** The team's ÷ reps: leads in whole numbers, rounded up; customers and value as they come. */
  readonly rep: CommittedLeads;
  /** Leads and value of the kinds sum to the team's; leads per rep to the team's ÷ reps. */
  readonly byKind: readonly CommittedSegment[];
}

/**
 * Marketing's promise for the goal period: of a goal that is typed for it all, of a quarter's or a year's goal its part, in whole
 * leads that sum to the year's. Nothing but the leads so far of each kind is of today.
 *
 * @param owed for what the goal is typed for: of the version in force, or as it is proposed
 * @param settings the same ones: under the version, or as typed
 * @param kinds as the records have them now
 * @param day the as-of day, whose month is the goal period by default
 * @param period the goal period, where it is another than that of the settings
 */
export function leadCommitmentOf(
  owed: AgreedLeads,
  settings: Settings,
  kinds: readonly Segment[],
  day: number,
  period = goalPeriod(settings, day),
): LeadCommitment {
  const { reps } = settings;
  const months = goalMonths(settings, day);
  const ofMonths = owed.months?.leads ?? null;
  const inPeriod = (leads: number) => wholePartOfGoal(leads, settings, ofMonths, period, day);
  const leads = inPeriod(owed.leads);
  const part = ratio(leads, owed.leads) ?? partOfGoal(settings, ofMonths, period, day);
  const atCertainty = owed.leadsAtCertainty === null ? null : inPeriod(owed.leadsAtCertainty);
  const team: CommittedLeads = {
    customers: owed.ofMarketing * partOfGoal(settings, owed.months?.revenue ?? null, period, day),
    leads,
    leadsPerMonth: leads / months,
    leadsOnAverage: inPeriod(owed.leadsOnAverage),
    leadsAtCertainty: atCertainty,
    value: owed.value * part,
  };
  const ofRep = (count: number) => roundUp(count / reps);
  const now = new Map(kinds.map((kind) => [textKey(kind.label), kind]));
  const ofKinds = apportioned(
    leads,
    owed.byKind.map((kind) => kind.leads),
  );
  return {
    share: settings.marketingShare,
    promised: owed.leadsAtCertainty === null ? 'average' : settings.promise,
    team,
    rep: {
      customers: team.customers / reps,
      leads: ofRep(leads),
      leadsPerMonth: team.leadsPerMonth / reps,
      leadsOnAverage: ofRep(team.leadsOnAverage),
      leadsAtCertainty: atCertainty === null ? null : ofRep(atCertainty),
      value: team.value / reps,
    },
    byKind: owed.byKind.map((kind, i) => {
      const { leads: soFar, customers, rate, interval } = now.get(textKey(kind.label)) ?? NONE_SO_FAR;
      return {
        label: kind.label,
        leads: soFar,
        customers,
        rate,
        interval,
        share: kind.share,
        rateUsed: kind.rate,
        leadValue: kind.leadValue,
        owed: ofKinds[i]!,
        owedPerRep: ofKinds[i]! / reps,
        valueOwed: kind.value * part,
      };
    }),
  };
}

const NONE_SO_FAR = { leads: 0, customers: null, rate: null, interval: null };
