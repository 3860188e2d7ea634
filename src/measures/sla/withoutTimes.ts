import { type Sentence, sentence } from '../../language/sentence.ts';
import type { ClockStart } from '../../settings/settings.ts';
import type { Sla } from './sla.ts';

/** Of so many leads one starts at midnight by chance: a part above this has no time in the export. */
const BY_CHANCE = 0.01;

/**
 * What keeps hours from being told: an export that has days without times of day; and that some leads have none, whose
 * hours are counted from the beginning of their day.
 */
export function withoutTimesOf(
  { daysOnly, startsWithoutTime, leads, speed }: Sla,
  clockStart: ClockStart,
): Sentence[] {
  const start = sentence(`choice.${clockStart}`);
  const said: Sentence[] = [];
  if (daysOnly.clock) said.push(sentence('check.clockWithoutTimes', { start }));
  if (daysOnly.attempts) said.push(sentence('check.attemptsWithoutTimes'));
  if (speed && startsWithoutTime > leads * BY_CHANCE)
    said.push(sentence('check.startsWithoutTime', { n: startsWithoutTime, all: leads }));
  return said;
}
