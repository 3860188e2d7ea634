/** Some columns next to each other that get one width. */
export interface Stroke {
  /** The first of them, counted from 0. */
  readonly column: number;
  readonly columns: number;
  /** Pixels. */
  readonly width: number;
}

/**
 * The fewest calls that give a sheet's columns their widths, in their order: a later one may go over a part of what an earlier
 * one has set, as a brush does.
 *
 * @param widths those wanted, in pixels
 * @param before those that the columns have; undefined where they may have any
 */
export function strokesFor(
  widths: readonly number[],
  before: readonly (number | undefined)[] = [],
): readonly Stroke[] {
  const known = new Map<string, readonly Stroke[]>();
  return fewest(0, widths.length, undefined);

  /** @param under the width that a stroke has given all of them; undefined where none has */
  function fewest(from: number, to: number, under: number | undefined): readonly Stroke[] {
    if (from >= to) return [];
    if (widths[from] === (under ?? before[from])) return fewest(from + 1, to, under);
    const key = `${from},${to},${under}`;
    const found = known.get(key);
    if (found) return found;
    const width = widths[from]!;
    let best: readonly Stroke[] | undefined;
    for (let end = from + 1; end <= to; end++) {
      if (widths[end - 1] !== width) continue;
      const stroke = { column: from, columns: end - from, width };
      const strokes = [stroke, ...fewest(from + 1, end, width), ...fewest(end, to, under)];
      if (!best || strokes.length < best.length) best = strokes;
    }
    known.set(key, best!);
    return best!;
  }
}
