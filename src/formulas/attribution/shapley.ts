import type { Path } from './paths.ts';

/**
 * What each channel is credited with by Shapley's value, where a coalition of channels is worth the conversions of all
 * paths that touch no other channel. Such a game is a sum of one game for each path, won by whoever has all of its
 * channels, in which Shapley's value gives them equal shares; and it is additive (Shapley 1953). So each path's
 * conversions are shared equally by its channels, each counted once: exactly, for any number of channels.
 *
 * @param channels how many there are
 */
export function shapleyCredits(paths: readonly Path[], channels: number): number[] {
  const credits = new Array<number>(channels).fill(0);
  for (const { channels: way, conversions } of paths) {
    const touched = new Set(way);
    for (const channel of touched) credits[channel]! += conversions / touched.size;
  }
  return credits;
}
