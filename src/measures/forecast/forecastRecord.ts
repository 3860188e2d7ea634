import type { Totals } from '../../formulas/compound.ts';
import { normalShare } from '../../formulas/normal.ts';
import { normalQuantile } from '../../formulas/wilson.ts';

/** A forecast that was remade at an earlier month-end, and what came. */
export interface Remade {
  /** The last day that it knew of. */
  readonly day: number;
  readonly expected: number;
  /** As it would have been printed then, by the record up to then. */
  readonly low: number;
  readonly high: number;
  readonly came: number;
  readonly held: boolean;
}

/** How the forecasts of earlier month-ends, remade, did. */
export interface ForecastRecord {
  readonly remade: readonly Remade[];
  readonly held: number;
  readonly of: number;
  /** By how much ranges are widened (above 1) or narrowed. */
  readonly width: number;
}

/** One forecast and how far off it was. */
export interface Compared {
  readonly day: number;
  /** The day by which it was known what came. */
  readonly known: number;
  readonly expected: number;
  readonly totals: Totals;
  readonly came: number;
}

/** With fewer forecasts to compare the range is as wide as the distribution says. */
export const FEWEST_COMPARED = 8;
/** So few forecasts say little of how wide a range should be: it stays within these. */
const [NARROWEST, WIDEST] = [0.75, 2];
/** As many forecasts as the distribution itself is worth. */
const WORTH = 12;

/**
 * How far off a forecast was, in standard deviations: where what came lies in the forecast's own distribution (the middle of its
 * step, where it is a number), on the scale of a normal one.
 */
export function standardisedError({ totals, came }: Pick<Compared, 'totals' | 'came'>): number {
  const middle = (totals.below(came) + totals.upTo(came)) / 2;
  return normalQuantile(Math.min(1 - 1e-6, Math.max(1e-6, middle)));
}

/**
 * By how much a range of a level must be widened for as many of the earlier ones to have held: the quantile of the own
 * standardised errors, as conformal prediction takes it, ÷ that of a normal distribution. It is drawn towards 1, for a dozen errors
 * say little. Source: Vovk, Gammerman and Shafer 2005, Algorithmic Learning in a Random World; Lei et al. 2018, JASA 113:1094.
 *
 * @param errors standardised
 * @param level above 0 and below 1
 * @returns 1 with fewer than FEWEST_COMPARED
 */
export function widthFrom(errors: readonly number[], level: number): number {
  const n = errors.length;
  if (n < FEWEST_COMPARED) return 1;
  const sorted = errors.map(Math.abs).sort((a, b) => a - b);
  const place = Math.min(n, Math.ceil((n + 1) * level));
  const own = sorted[place - 1]! / normalQuantile(0.5 + level / 2);
  const drawn = Math.sqrt((n * own * own + WORTH) / (n + WORTH));
  return Math.min(WIDEST, Math.max(NARROWEST, drawn));
}

/** The range of a level, widened: its ends lie as many standard deviations out as the width says. */
export function rangeOf(
  totals: Totals,
  expected: number,
  level: number,
  width: number,
): [low: number, high: number] {
  const out = normalShare(normalQuantile(0.5 + level / 2) * width);
  // Where a few large ones make most of what is expected, it may lie outside.
  return [Math.min(expected, totals.quantile(1 - out)), Math.max(expected, totals.quantile(out))];
}

/** The chance that at least so much comes, widened as the range is. */
export function chanceOf(totals: Totals, least: number, width: number): number {
  if (least <= 0) return 1;
  const below = totals.below(least);
  if (below <= 0 || below >= 1) return 1 - below;
  return normalShare(-normalQuantile(below) / width);
}

/** @param compared in the order of their days */
export function recordOf(compared: readonly Compared[], level: number): ForecastRecord {
  const errors = compared.map(standardisedError);
  const remade = compared.map(({ day, expected, totals, came }): Remade => {
    const before = errors.filter((_, i) => compared[i]!.known <= day);
    const [low, high] = rangeOf(totals, expected, level, widthFrom(before, level));
    return { day, expected, low, high, came, held: low <= came && came <= high };
  });
  return {
    remade,
    held: remade.filter(({ held }) => held).length,
    of: remade.length,
    width: widthFrom(errors, level),
  };
}
