/**
 * How sure a plan is: customers out of leads are drawn as coins are tossed (binomial). Where the rate itself was
 * learnt from few leads, it is uncertain too (beta-binomial with Jeffreys' prior ½, ½).
 *
 * The distribution functions of the libraries weigh more than all of the add-on's own code, which every cell formula
 * has to load; so the two that are needed are written here and tested against published values.
 */

/** What a rate was learnt from: so many customers of so many leads. */
export interface History {
  readonly customers: number;
  readonly leads: number;
}

/** Beyond this the answer has no use: no company has a million million leads. */
const MOST_LEADS = 1e12;

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
  if (rate >= 1) return 1;
  return incompleteBeta(rate, customers, leads - customers + 1);
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
  const enough = (leads: number) => goalChance(leads, rate, customers, history) >= certainty;
  if (customers <= 0) return 0;
  let tooFew = customers - 1;
  let many = customers;
  while (!enough(many)) {
    tooFew = many;
    many *= 2;
    if (many > MOST_LEADS) return null;
  }
  while (many - tooFew > 1) {
    const middle = Math.floor((many + tooFew) / 2);
    if (enough(middle)) many = middle;
    else tooFew = middle;
  }
  return many;
}

/** P(BetaBinomial(leads, x + ½, n − x + ½) ≥ customers), summed from the side with fewer terms. */
function learntChance(leads: number, customers: number, history: History): number {
  const a = history.customers + 0.5;
  const b = history.leads - history.customers + 0.5;
  const upwards = customers <= leads / 2;
  const [from, to] = upwards ? [0, customers - 1] : [customers, leads];
  let term = Math.exp(
    logGamma(leads + 1) -
      logGamma(from + 1) -
      logGamma(leads - from + 1) +
      logBeta(from + a, leads - from + b) -
      logBeta(a, b),
  );
  let sum = 0;
  for (let j = from; j <= to; j++) {
    sum += term;
    term *= ((leads - j) / (j + 1)) * ((j + a) / (leads - j - 1 + b));
  }
  return Math.min(1, Math.max(0, upwards ? 1 - sum : sum));
}

/**
 * The regularised incomplete beta function I_x(a, b), by its continued fraction.
 * Source: DLMF 8.17.22, evaluated with Lentz's method.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b)) / a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let fraction = d;
  for (let m = 1; m < 100_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || tiny);
    c = 1 + even / c || tiny;
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || tiny);
    c = 1 + odd / c || tiny;
    const change = d * c;
    fraction *= change;
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return front * fraction;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** The logarithm of the gamma function for x above 0: Stirling's series (DLMF 5.11.1) from 10 upwards, below it by Γ(x+1) = xΓ(x). */
export function logGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 10; z++) shift += Math.log(z);
  const square = 1 / (z * z);
  const series =
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - square * (691 / 360360)))))) /
    z;
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift;
}
