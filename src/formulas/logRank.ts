/** How two groups differ in what happens to them with age. */
export interface LogRank {
  /** How many events the first group had. */
  readonly observed: number;
  /** How many it would have had at the rates of both together. */
  readonly expected: number;
  readonly variance: number;
  /** (observed − expected)² ÷ variance, chi-squared with one degree of freedom; 0 where there is nothing to compare. */
  readonly chiSquared: number;
}

/**
 * The log-rank test of two groups: at each age the events are divided as the groups at risk are, if they are alike.
 * Source: Mantel 1966, Cancer Chemother Rep 50:163; R's survdiff.
 *
 * @param atRisk of the first group and of both, by age
 * @param events the same
 */
export function logRank(
  atRisk: { readonly first: Float64Array; readonly both: Float64Array },
  events: { readonly first: Float64Array; readonly both: Float64Array },
): LogRank {
  let [observed, expected, variance] = [0, 0, 0];
  for (let age = 0; age < atRisk.both.length; age++) {
    const [n, first, d] = [atRisk.both[age]!, atRisk.first[age]!, events.both[age]!];
    if (n === 0 || d === 0) continue;
    observed += events.first[age]!;
    expected += (d * first) / n;
    if (n > 1) variance += (d * (first / n) * (1 - first / n) * (n - d)) / (n - 1);
  }
  return {
    observed,
    expected,
    variance,
    chiSquared: variance > 0 ? (observed - expected) ** 2 / variance : 0,
  };
}
