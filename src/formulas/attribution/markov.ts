import type { Path } from './paths.ts';

/**
 * Each channel's part of all removal effects: how much less often a walk from touch to touch would end in a conversion if the
 * channel led nowhere. The walk is a Markov chain of first order with the transitions of the paths (Anderl et al. 2016,
 * Int. J. of Research in Marketing 33:457). Solved exactly: with N = (I − Q)⁻¹ the expected visits, the walk comes by channel
 * c at all with the chance N(start, c) ÷ N(c, c) (Kemeny and Snell 1960), and what is lost without it is that × the chance of
 * a conversion from c.
 *
 * @param channels how many there are
 * @returns parts that sum to 1; all 0 where nothing converted
 */
export function removalShares(paths: readonly Path[], channels: number): number[] {
  const { start, moves, converts } = transitions(paths, channels);
  const visits = inverse(moves.map((row, from) => row.map((chance, to) => (from === to ? 1 : 0) - chance)));
  const effects = Array.from({ length: channels }, (_, c) => {
    const comesBy = start.reduce((sum, chance, from) => sum + chance * visits[from]![c]!, 0) / visits[c]![c]!;
    const conversion = converts.reduce((sum, chance, to) => sum + visits[c]![to]! * chance, 0);
    return comesBy * conversion;
  });
  const all = effects.reduce((sum, effect) => sum + effect, 0);
  return effects.map((effect) => (all === 0 ? 0 : effect / all));
}

/** The chances of going from the start to each channel, from channel to channel, and from each to a conversion. */
function transitions(paths: readonly Path[], channels: number) {
  const none = () => new Array<number>(channels).fill(0);
  const start = none();
  const moves = start.map(none);
  const converts = none();
  const left = none();
  let started = 0;
  for (const { channels: way, conversions, ended } of paths) {
    const times = conversions + ended;
    started += times;
    start[way[0]!]! += times;
    for (const [i, from] of way.entries()) {
      left[from]! += times;
      const to = way[i + 1];
      if (to === undefined) converts[from]! += conversions;
      else moves[from]![to]! += times;
    }
  }
  const chance = (times: number, of: number) => (of === 0 ? 0 : times / of);
  return {
    start: start.map((times) => chance(times, started)),
    moves: moves.map((row, from) => row.map((times) => chance(times, left[from]!))),
    converts: converts.map((times, from) => chance(times, left[from]!)),
  };
}

/**
 * The inverse of I − Q, in place, by Gauss and Jordan's elimination. No row of it sums to less than 0 and every channel
 * ends somewhere, so it needs no pivots (Higham 2002, Accuracy and Stability of Numerical Algorithms, 9.5).
 */
function inverse(matrix: readonly (readonly number[])[]): Float64Array[] {
  const rows = matrix.map((row) => Float64Array.from(row));
  for (const [place, pivot] of rows.entries()) {
    const factor = 1 / pivot[place]!;
    pivot[place] = 1;
    for (let i = 0; i < pivot.length; i++) pivot[i]! *= factor;
    for (const row of rows) if (row !== pivot) takeOff(row, pivot, place);
  }
  return rows;
}

function takeOff(row: Float64Array, pivot: Float64Array, place: number): void {
  const times = row[place]!;
  if (times === 0) return;
  row[place] = 0;
  for (let i = 0; i < row.length; i++) row[i]! -= times * pivot[i]!;
}
