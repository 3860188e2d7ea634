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

/** The inverse of a matrix that has one, by Gauss and Jordan's elimination with the largest pivot of each column. */
function inverse(matrix: readonly (readonly number[])[]): number[][] {
  const n = matrix.length;
  const rows = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let row = column + 1; row < n; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    const chosen = rows[pivot]!;
    rows[pivot] = rows[column]!;
    const divisor = chosen[column]!;
    rows[column] = chosen.map((value) => value / divisor);
    for (const [row, values] of rows.entries()) {
      const factor = values[column]!;
      if (row === column || factor === 0) continue;
      for (let i = column; i < 2 * n; i++) values[i]! -= factor * rows[column]![i]!;
    }
  }
  return rows.map((row) => row.slice(n));
}
