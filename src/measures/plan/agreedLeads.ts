import { roundUp } from '../../formulas/arithmetic.ts';
import { agreementOn, settingsUnder } from '../../settings/agreement.ts';
import { goalMonths } from '../../settings/goal.ts';
import type { Span } from '../../settings/period.ts';
import type { AgreedLeads, Agreement, Settings } from '../../settings/settings.ts';
import { textKey } from '../../values/plainText.ts';
import type { Segment } from '../sla/segments.ts';
import type { CommittedLeads, LeadCommitment } from './leadCommitment.ts';
import type { Plan } from './plan.ts';

/** What a version of the agreement keeps of marketing's figures, and the figures again, from what was kept. */

/** @returns null where the plan has no leads yet */
export function agreedLeadsOf(plan: Plan, commitment: LeadCommitment | null): AgreedLeads | null {
  if (!commitment) return null;
  const { team, byKind } = commitment;
  return {
    customers: plan.customersNeeded!,
    ofMarketing: team.customers,
    averageOrderValue: plan.averageOrderValue.used!,
    leadToCustomerRate: plan.leadToCustomerRate.used!,
    leads: team.leads,
    leadsOnAverage: team.leadsOnAverage,
    leadsAtCertainty: team.leadsAtCertainty,
    value: team.value,
    byKind: byKind.map(({ label, owed, valueOwed, share, rateUsed, leadValue }) => ({
      label,
      leads: owed,
      value: valueOwed,
      share,
      rate: rateUsed,
      leadValue,
    })),
  };
}

/**
 * What marketing owes in the goal period by a version: nothing but the leads so far of each kind is of today.
 *
 * @param settings under the version
 * @param kinds as the records have them now
 * @param day the as-of day, whose month is the goal period by default
 */
export function commitmentUnder(
  { owed, terms }: Agreement,
  settings: Settings,
  kinds: readonly Segment[],
  day: number,
): LeadCommitment | null {
  if (!owed) return null;
  const { leads, leadsOnAverage, leadsAtCertainty, value } = owed;
  const { reps } = terms;
  const months = goalMonths(settings, day);
  const team: CommittedLeads = {
    customers: owed.ofMarketing,
    leads,
    leadsPerMonth: leads / months,
    leadsOnAverage,
    leadsAtCertainty,
    value,
  };
  const ofRep = (count: number) => roundUp(count / reps);
  const now = new Map(kinds.map((kind) => [textKey(kind.label), kind]));
  return {
    share: terms.marketingShare,
    promised: leadsAtCertainty === null ? 'average' : terms.promise,
    team,
    rep: {
      customers: team.customers / reps,
      leads: ofRep(leads),
      leadsPerMonth: team.leadsPerMonth / reps,
      leadsOnAverage: ofRep(leadsOnAverage),
      leadsAtCertainty: leadsAtCertainty === null ? null : ofRep(leadsAtCertainty),
      value: value / reps,
    },
    byKind: owed.byKind.map((kind) => {
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
        owed: kind.leads,
        owedPerRep: kind.leads / reps,
        valueOwed: kind.value,
      };
    }),
  };
}

const NONE_SO_FAR = { leads: 0, customers: null, rate: null, interval: null };

/** Some days of the goal period, and what is owed for the whole period by the version in force on them. */
export interface OwedSpan extends Span {
  readonly leads: number;
  readonly value: number;
  /** Of each kind. */
  readonly kinds: readonly { readonly label: string; readonly leads: number }[];
}

/**
 * What is owed through the goal period: one span, or one for each version that is in force in it.
 *
 * @returns null where one of them promises no leads, or where nothing is agreed
 */
export function agreedSpans(settings: Settings, { start, end }: Span): OwedSpan[] | null {
  const { agreements } = settings;
  const firsts = [start, ...agreements.map(({ from }) => from).filter((from) => from > start && from <= end)];
  const spans: OwedSpan[] = [];
  for (const [i, first] of [...new Set(firsts)].entries()) {
    const agreement = agreementOn(agreements, first);
    if (!agreement?.owed) return null;
    const under = settingsUnder(settings, agreement);
    const periods =
      goalMonths({ ...under, goalStart: start, goalEnd: end }, first) / goalMonths(under, first);
    spans.push({
      start: first,
      end: (firsts[i + 1] ?? end + 1) - 1,
      leads: agreement.owed.leads * periods,
      value: agreement.owed.value * periods,
      kinds: agreement.owed.byKind.map(({ label, leads }) => ({ label, leads: leads * periods })),
    });
  }
  return spans;
}
