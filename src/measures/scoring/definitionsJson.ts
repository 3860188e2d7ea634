import type { Definitions } from '../../settings/definitions.ts';
import { isoText } from '../../values/dates.ts';
import type { LastQuarter } from './definitionBacktest.ts';

/** `definitions` in report.json. */
export function definitionsJson(definitions: Definitions, { start, end, inForce, changed }: LastQuarter) {
  return {
    version: definitions.version,
    since: definitions.since === null ? null : isoText(definitions.since),
    salesReady: definitions.salesReady,
    changed: definitions.changed !== null,
    lastQuarter: { start: isoText(start), end: isoText(end), inForce, changed },
  };
}
