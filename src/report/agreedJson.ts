import { isoText } from '../values/dates.ts';
import type { AgreementFigures } from './agreed.ts';

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
