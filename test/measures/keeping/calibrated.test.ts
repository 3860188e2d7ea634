import { expect, it } from 'vitest';
import { COMPANIES, FIRST_SEED, type Replayed, replay } from '../../../bench/keepingReplay.ts';

/** Companies of the samples' world, none of them the samples' own. */

const worlds = Array.from({ length: COMPANIES }, (_, i) => replay(FIRST_SEED + i));
const said = ({ said: { marketing, sales } }: Replayed) => (marketing! + sales!) / 2;
const kept = ({ kept: { marketing, sales } }: Replayed) => (marketing + sales) / 2;
const mean = (of: (world: Replayed) => number) =>
  worlds.reduce((sum, world) => sum + of(world), 0) / worlds.length;

it('what the first three quarters propose is kept in the last as often as was said', () => {
  expect(worlds.every((world) => said(world) >= 0.95)).toBe(true);
  expect(Math.abs(mean(said) - mean(kept))).toBeLessThanOrEqual(0.05);
});

it('so it is for either side', () => {
  for (const side of ['marketing', 'sales'] as const)
    expect(Math.abs(mean(({ said }) => said[side]!) - mean(({ kept }) => kept[side]))).toBeLessThanOrEqual(
      0.05,
    );
});

it('in 18 of 20 companies it lies within 15 points', () => {
  const near = worlds.filter((world) => Math.abs(said(world) - kept(world)) <= 0.15);
  expect(near.length).toBeGreaterThanOrEqual(18);
});
