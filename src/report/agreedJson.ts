import { isoText } from '../values/dates.ts';
import type { AgreementFigures, PeriodGoal } from './agreed.ts';

/** `goal` in report.json: what both work for in the goal period. */
export function goalJson({ start, end, revenue, customers, leads }: PeriodGoal) {
  return { start: isoText(start), end: isoText(end), revenue, customers, leads };
}

/** `agreement` in report.json. */
export function agreementJson({
  inForce,
  coming,
  proposal,
  changes,
  today,
  reviewOn,
  reviewFor,
}: AgreementFigures) {
  return {
    inForce: inForce && {
      version: inForce.version,
      from: isoText(inForce.from),
      agreedOn: isoText(inForce.agreedOn),
      leads: inForce.owed?.leads ?? null,
      value: inForce.owed?.value ?? null,
    },
    coming: coming && { version: coming.version, from: isoText(coming.from) },
    proposal: { version: proposal.version, leads: proposal.owed?.leads ?? null, changes: changes.length },
    today,
    reviewOn: reviewOn === null ? null : isoText(reviewOn),
    reviewFor,
  };
}
