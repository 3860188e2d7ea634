import { stirlingRest } from './binomial.ts';

/**
 * The logarithm of the chance of so many, where their number is drawn from Poisson's distribution and the level of its
 * mean is not known exactly (gamma distributed): the negative binomial distribution, variance mean + (mean × spread)².
 * Source: Greenwood and Yule 1920, J R Stat Soc 83:255.
 *
 * @param count whole, at least 0
 * @param mean above 0
 * @param spread standard deviation of the level, above 0
 */
export function logChanceOfCount(count: number, mean: number, spread: number): number {
  const shape = 1 / (spread * spread);
  const share = mean / (shape + mean);
  return (
    logGamma(count + shape) -
    logGamma(shape) -
    logGamma(count + 1) +
    shape * Math.log1p(-share) +
    (count > 0 ? count * Math.log(share) : 0)
  );
}

/** The logarithm of Γ(x). @param x above 0 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingRest(x);
}
