/**
 * The share of a normal distribution up to so many standard deviations above its mean.
 * Source: Marsaglia 2004, Evaluating the Normal Distribution, J Stat Softw 11(4): Taylor's series about 0; absolute error
 * below 1e-15 as far as 7 standard deviations.
 *
 * @param deviations any number
 * @returns 0 … 1
 */
export function normalShare(deviations: number): number {
  if (deviations < -8) return 0;
  if (deviations > 8) return 1;
  let term = deviations;
  let sum = deviations;
  for (let i = 3, before = 0; sum !== before; i += 2) {
    before = sum;
    term *= (deviations * deviations) / i;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-0.5 * deviations * deviations - 0.5 * Math.log(2 * Math.PI));
}
