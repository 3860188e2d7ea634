import { Groups } from '../../values/groups.ts';
import { sensible } from '../../values/longest.ts';
import { removalShares } from './markov.ts';
import type { Path } from './paths.ts';
import { byDecay, HALF_LIFE, type Rule, sharesByRule } from './rules.ts';
import { shapleyCredits } from './shapley.ts';

/** The models that need no more than the order of the channels. */
export const PATH_MODELS = [
  'first',
  'last',
  'linear',
  'position',
  'time_decay',
  'markov',
  'shapley',
] as const;
export type PathModel = (typeof PATH_MODELS)[number];

/** A path as it is written: "web > fair > web", or with days before the conversion, "web@12 > fair@3". */
export interface WrittenPath {
  readonly channels: readonly string[];
  /** Null where the path says none. */
  readonly days: readonly number[] | null;
}

/** Days behind a touch; there are fewer than a hundred million of them. */
const DAYS = /@\s*(\d{1,8}(?:[.,]\d+)?)$/;

/**
 * Reads a path as people write it; null where it has no touch, or says the days of some touches only.
 *
 * @param separator a few signs; a longer text separates nothing
 */
export function readPath(text: string, separator: string): WrittenPath | null {
  if (sensible(separator) === '') return null;
  const touches = text
    .split(separator)
    .map((touch) => touch.trim())
    .filter((touch) => touch !== '');
  const dated = touches.map(datedTouch);
  const n = dated.filter((touch) => touch !== null).length;
  if (touches.length === 0 || (n > 0 && n < touches.length)) return null;
  if (n === 0) return { channels: touches, days: null };
  return {
    channels: dated.map((touch) => touch!.channel),
    days: dated.map((touch) => touch!.days),
  };
}

function datedTouch(touch: string): { channel: string; days: number } | null {
  const at = DAYS.exec(touch);
  const channel = at && touch.slice(0, at.index).trim();
  return channel ? { channel, days: Number(at[1]!.replace(',', '.')) } : null;
}

/**
 * What each channel of the paths is credited with, the most credited first; together all conversions.
 *
 * @param conversions of each path, or what they are worth
 * @param ended how often each path ended without a conversion; only `markov` asks
 * @returns null where `markov` has more than 500 channels: its time grows with their cube, and a cell waits for it
 */
export function creditsOfPaths(
  written: readonly WrittenPath[],
  conversions: readonly number[],
  ended: readonly number[] | null,
  model: PathModel,
): [channel: string, credit: number][] | null {
  const names = new Groups();
  const paths = written.map(
    ({ channels }, i): Path => ({
      channels: channels.map((channel) => names.place(channel)),
      conversions: conversions[i]!,
      ended: ended?.[i] ?? 0,
    }),
  );
  if (model === 'markov' && names.labels.length > 500) return null;
  const credits = creditsBy(model, paths, written, names.labels.length);
  return names.labels
    .map((channel, place): [string, number] => [channel, credits[place]!])
    .sort(([, a], [, b]) => b - a);
}

function creditsBy(
  model: PathModel,
  paths: readonly Path[],
  written: readonly WrittenPath[],
  channels: number,
): number[] {
  if (model === 'shapley') return shapleyCredits(paths, channels);
  if (model === 'markov') {
    const all = paths.reduce((sum, { conversions }) => sum + conversions, 0);
    return removalShares(paths, channels).map((share) => share * all);
  }
  const credits = new Array<number>(channels).fill(0);
  paths.forEach(({ channels: way, conversions }, i) => {
    const shares = model === 'time_decay' ? decayed(written[i]!) : byOrder(model, way.length);
    for (const [touch, channel] of way.entries()) credits[channel]! += shares[touch]! * conversions;
  });
  return credits;
}

function byOrder(rule: Exclude<Rule, 'timeDecay'>, touches: number): number[] {
  return sharesByRule(rule, { touches, ages: [], leadCreation: -1, opportunityCreation: -1 });
}

/** A path without days is no clock: there every step back halves the weight. */
function decayed({ channels, days }: WrittenPath): number[] {
  return days
    ? byDecay(days, HALF_LIFE)
    : byDecay(
        channels.map((_, i) => channels.length - 1 - i),
        1,
      );
}
