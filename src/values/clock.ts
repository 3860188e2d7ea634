import { sensible } from './longest.ts';

const CLOCK =
  /^(?:kl\.?|klockan|at)?\s*(\d{1,2})(?:[:.](\d{2})(?::\d{2})?)?\s*(?:h|hrs|(am|pm|a\.m\.|p\.m\.))?$/i;
const FOUR_DIGITS = /^(\d{2})(\d{2})$/;

/**
 * Reads one text as a time of day: "8", "08:00", "8.30", "kl. 8", "0830", "5 pm".
 *
 * @returns hours since midnight, from 0 to 24, or undefined where the text is no time
 */
export function readClock(text: string): number | undefined {
  const written = sensible(text);
  const [, hour, minute = '0', half] = CLOCK.exec(written) ?? FOUR_DIGITS.exec(written) ?? [];
  if (hour === undefined || Number(minute) > 59) return undefined;
  const hours = Number(hour);
  if (half && (hours < 1 || hours > 12)) return undefined;
  const time = (half ? (hours % 12) + (/^p/i.test(half) ? 12 : 0) : hours) + Number(minute) / 60;
  return time <= 24 ? time : undefined;
}
