import { hashOf } from '../values/hash.ts';
import type { Question } from './question.ts';

/**
 * Of what the SQL and the mapping of the CRM are made with: figures that were made with other settings, stage words or clocks are
 * told by it, whatever day they are of. A zone has its name whatever its case.
 */
export function fingerprintOf({ asOf, zone, present, ...asked }: Question): number {
  return hashOf([zone.toLowerCase(), JSON.stringify(asked)]);
}
