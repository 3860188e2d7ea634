import { hashOf } from '../values/hash.ts';
import type { Question } from './question.ts';

/** Of what the settings ask for: figures that were made with others are told by it, whatever day they are of. */
export function fingerprintOf({ asOf, zone, present, ...asked }: Question): number {
  return hashOf([JSON.stringify(asked)]);
}
