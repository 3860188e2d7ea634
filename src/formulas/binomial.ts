import { isAtLeast } from './arithmetic.ts';

/**
 * How sure a plan is: customers out of leads are drawn as coins are tossed (binomial). Where the rate itself was
 * learnt from few leads, it is uncertain too (beta-binomial with Jeffreys' prior ½, ½).
 *
 * The distribution functions of the libraries weigh more than all of the add-on's own code, which every cell formula
 * has to load; so the two that are needed are written here and tested against published values.
 */

/** What a rate was learnt from: so many customers of so many leads. A rate that was typed need not give whole customers. */
export interface History {
  readonly customers: number;
  readonly leads: number;
}

/** Beyond this the answer has no use: no company has a million million leads. */
const MOST_LEADS = 1e12;
/** A part of a sum so small that what follows it does not tell. */
const SPENT = 1e-18;

/**
 * The chance that the leads give at least so many customers: P(Binomial(leads, rate) ≥ customers).
 *
 * @param leads whole, at least 0
 * @param rate lead to customer, 0 … 1
 * @param customers whole, at least 0
 * @param history what the rate was learnt from; then the rate is drawn from Beta(x + ½, n − x + ½)
 */
export function goalChance(leads: number, rate: number, customers: number, history?: History): number {
  if (customers <= 0) return 1;
  if (leads < customers) return 0;
  if (history) return learntChance(leads, customers, history);
  return belowShare(rate, 1 - rate, [customers, leads - customers + 1]);
}

/**
 * The least number of leads with which at least so many customers come with the certainty asked for.
 *
 * @param certainty above 0 and below 1
 * @returns whole leads, or null where more than a million million would be needed
 */
export function leadsForCertainty(
  customers: number,
  rate: number,
  certainty: number,
  history?: History,
): number | null {
  if (customers <= 0) return 0;
  const enough = (leads: number) => isAtLeast(goalChance(leads, rate, customers, history), certainty);
  if (!enough(MOST_LEADS)) return null;
  // The average is near; from there by growing steps to one number that is too few and one that is enough.
  let step = Math.ceil(Math.sqrt(customers));
  let many = Math.min(MOST_LEADS, Math.max(customers, Math.ceil(customers / rate)));
  let tooFew = many - 1;
  for (; !enough(many); step *= 4) [tooFew, many] = [many, Math.min(MOST_LEADS, many + step)];
  for (; tooFew >= customers && enough(tooFew); step *= 4)
    [many, tooFew] = [tooFew, Math.max(customers - 1, tooFew - step)];
  while (many - tooFew > 1) {
    const middle = Math.floor((many + tooFew) / 2);
    if (enough(middle)) many = middle;
    else tooFew = middle;
  }
  return many;
}

/**
 * P(BetaBinomial(leads, x + ½, n − x + ½) ≥ customers): the chance at every rate, weighed by how likely the rate is, or, by
 * parts, the chance of a rate above the one that just gives the customers, weighed by that one's own density. Whichever
 * density is the narrower is the weight, on the scale of log-odds: there it is smooth and dies away on both sides, so that
 * the plain sum over even steps is exact to nearly all digits (Trefethen & Weideman 2014, SIAM Review 56:385).
 */
function learntChance(leads: number, customers: number, history: History): number {
  const rate: Beta = [history.customers + 0.5, history.leads - history.customers + 0.5];
  const needed: Beta = [customers, leads - customers + 1];
  const spread = ([a, b]: Beta) => Math.sqrt(1 / a + 1 / b);
  const byRate = spread(rate) < spread(needed);
  const [a, b] = byRate ? rate : needed;
  const step = Math.min(0.25, spread([a, b]) / 2);
  let sum = 0;
  let all = 0;
  for (const side of [step, -step]) {
    let weight = 1;
    let part = 0;
    // Far out both must be spent: where the chance is small, what there is of it lies in the weight's tail. The middle is
    // met once, from the first side.
    for (let i = side > 0 ? 0 : 1; weight > all * SPENT || (weight > 0 && part >= sum * SPENT); i++) {
      const y = 1 / (1 + (a / b) * Math.exp(side * i));
      const x = 1 / (1 + (b / a) * Math.exp(-side * i));
      weight = density(x, y, a, b);
      part = weight * (byRate ? belowShare(x, y, needed) : belowShare(y, x, [rate[1], rate[0]]));
      sum += part;
      all += weight;
    }
  }
  return Math.min(1, sum / all);
}

/** The two parameters of a beta distribution. */
type Beta = readonly [a: number, b: number];

/** The regularised incomplete beta function I_x(a, b). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return belowShare(x, 1 - x, [a, b]);
}

/** Places between 0 and 1 and their weights in an integral, from Takahasi and Mori's tanh-sinh rule (1974, Publ. RIMS 9:721). */
const places: number[] = [];
const weights: number[] = [];

function layOutPlaces(): void {
  const step = 1 / 16;
  for (let i = -54; i <= 54; i++) {
    const place = 1 / (1 + Math.exp(-Math.PI * Math.sinh(i * step)));
    places.push(place);
    weights.push(place * (1 - place) * Math.cosh(i * step) * step * Math.PI);
  }
}

/**
 * I_x(a, b) from x and y = 1 − x, of which the smaller would lose its digits if it were computed from the other:
 * the density at x times ∫ (t ÷ x)^a ((1 − t) ÷ y)^b ds over all t = x ÷ (x + y e^s) below x, as far as anything is left
 * of the integrand.
 */
function belowShare(x: number, y: number, [a, b]: Beta): number {
  if (b * x > a * y) return 1 - belowShare(y, x, [b, a]);
  const front = density(x, y, a, b);
  if (front === 0) return 0;
  // Of the two ways to write it, the one in which less is taken from each other.
  const log = (s: number) =>
    x < y
      ? -a * s - (a + b) * Math.log1p(x * Math.expm1(-s))
      : b * s - (a + b) * Math.log1p(y * Math.expm1(s));
  let end = Math.min(45 / Math.abs(a * y - b * x), 9 / Math.sqrt((a + b) * x * y));
  while (log(end) < -45) end /= 1.2;
  while (log(end) > -45) end *= 1.2;
  if (places.length === 0) layOutPlaces();
  let sum = 0;
  for (let i = 0; i < places.length; i++) sum += Math.exp(log(end * places[i]!)) * weights[i]!;
  return front * sum * end;
}

/**
 * x^a y^b ÷ B(a, b): the density of beta on the scale of log-odds. What is large in the logarithms cancels before it is
 * computed (Loader 2000, Fast and Accurate Computation of Binomial Probabilities).
 */
function density(x: number, y: number, a: number, b: number): number {
  const n = a + b;
  const off = b * x - a * y;
  const power = (base: number, exponent: number, more: number) =>
    exponent *
    (Math.abs(more) < exponent / 2 ? Math.log1p(more / exponent) : Math.log(base * (n / exponent)));
  const log = power(x, a, off) + power(y, b, -off) + stirlingRest(n) - stirlingRest(a) - stirlingRest(b);
  return Math.sqrt(((a / n) * b) / (2 * Math.PI)) * Math.exp(log);
}

/** What Stirling's formula leaves of log Γ(x): its series (DLMF 5.11.1) from 10 upwards, below it by Γ(x + 1) = x Γ(x). */
export function stirlingRest(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 10; z++) shift += Math.log(z);
  const square = 1 / (z * z);
  const rest =
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))))) /
    z;
  return z === x ? rest : rest + (z - 0.5) * Math.log(z) - z - shift - (x - 0.5) * Math.log(x) + x;
}
