import { ratio } from '../../formulas/arithmetic.ts';
import { agreementOn, settingsUnder } from '../../settings/agreement.ts';
import { wholePartOfGoal } from '../../settings/goal.ts';
import type { Span } from '../../settings/period.ts';
import type { Settings } from '../../settings/settings.ts';
import type { LeadCommitment } from './leadCommitment.ts';

/** Some days of the goal period, and what is owed for the whole period by the version in force on them. */
export interface OwedSpan extends Span {
  readonly leads: number;
  readonly value: number;
  /** Of each kind. */
  readonly kinds: readonly { readonly label: string; readonly leads: number }[];
}

/** What is proposed, where nothing is agreed: one span. */
export function proposedSpans({ team, byKind }: LeadCommitment, period: Span): OwedSpan[] {
  const kinds = byKind.map(({ label, owed: leads }) => ({ label, leads }));
  return [{ ...period, leads: team.leads, value: team.value, kinds }];
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
    const { owed } = agreement;
    const under = settingsUnder(settings, agreement);
    const leads = wholePartOfGoal(owed.leads, under, owed.months?.leads ?? null, period, first);
    const part = ratio(leads, owed.leads) ?? 0;
    spans.push({
      start: first,
      end: (firsts[i + 1] ?? end + 1) - 1,
      leads,
      value: owed.value * part,
      kinds: owed.byKind.map((kind) => ({ label: kind.label, leads: kind.leads * part })),
    });
  }
  return spans;
}
