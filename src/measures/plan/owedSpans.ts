import { agreementOn, settingsUnder } from '../../settings/agreement.ts';
import type { Span } from '../../settings/period.ts';
import type { Settings } from '../../settings/settings.ts';
import { type LeadCommitment, leadCommitmentOf } from './leadCommitment.ts';

/** Some days of the goal period, and what is owed for the whole period by the version in force on them. */
export interface OwedSpan extends Span {
  readonly leads: number;
  readonly value: number;
  /** Of each kind. */
  readonly kinds: readonly { readonly label: string; readonly leads: number }[];
}

/** What a commitment owes on some days of its goal period. */
export function owedSpan({ team, byKind }: LeadCommitment, { start, end }: Span): OwedSpan {
  const kinds = byKind.map(({ label, owed: leads }) => ({ label, leads }));
  return { start, end, leads: team.leads, value: team.value, kinds };
}

/**
 * What is owed through the goal period: one span, or one for each version that is in force in it.
 *
 * @returns null where one of them promises no leads, or where nothing is agreed
 */
export function agreedSpans(settings: Settings, period: Span): OwedSpan[] | null {
  const { start, end } = period;
  const { agreements } = settings;
  const firsts = [start, ...agreements.map(({ from }) => from).filter((from) => from > start && from <= end)];
  const spans: OwedSpan[] = [];
  for (const [i, first] of [...new Set(firsts)].entries()) {
    const agreement = agreementOn(agreements, first);
    if (!agreement?.owed) return null;
    const under = settingsUnder(settings, agreement);
    const commitment = leadCommitmentOf(agreement.owed, under, [], first, period);
    spans.push(owedSpan(commitment, { start: first, end: (firsts[i + 1] ?? end + 1) - 1 }));
  }
  return spans;
}
