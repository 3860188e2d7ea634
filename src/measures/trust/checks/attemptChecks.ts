import { sentence } from '../../../language/sentence.ts';
import type { Check, ChecksOf } from './check.ts';

/** That no lead is lost between the attempts, the kinds and the bands. */
export const attemptChecks: ChecksOf = (_dataset, { reach, speedToLead: bands, sla: { leads } }) => {
  const checks: Check[] = [];
  if (reach && reach.byKind.length > 0) {
    const kinds = reach.byKind.reduce((sum, kind) => sum + kind.leads, 0);
    checks.push({
      group: 'contactAttempts',
      sentence: sentence('contactAttempts.checkKinds', { kinds, all: reach.leads }),
      holds: kinds === reach.leads,
    });
  }
  if (bands && leads > 0) {
    const inBands = bands.bands.reduce((sum, band) => sum + band.leads, 0);
    checks.push({
      group: 'contactAttempts',
      sentence: sentence('contactAttempts.checkBands', { bands: inBands, young: bands.young, all: leads }),
      holds: inBands + bands.young === leads,
    });
  }
  return checks;
};
