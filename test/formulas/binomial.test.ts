import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAtLeast } from '../../src/formulas/arithmetic.ts';
import { goalChance, leadsForCertainty } from '../../src/formulas/binomial.ts';

describe('certainty', () => {
  it('equals the sum of the binomial terms', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        (n, p, k) => {
          let term = (1 - p) ** n;
          let below = 0;
          for (let j = 0; j < Math.min(k, n + 1); j++) {
            below += term;
            term *= ((n - j) / (j + 1)) * (p / (1 - p));
          }
          expect(goalChance(n, p, k)).toBeCloseTo(k > n ? 0 : 1 - below, 8);
        },
      ),
    );
  });

  it('is the least number that is enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0.005, max: 0.9, noNaN: true }),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        (customers, rate, certainty) => {
          const leads = leadsForCertainty(customers, rate, certainty)!;
          // What misses it by a rounding has it.
          expect(isAtLeast(goalChance(leads, rate, customers), certainty)).toBe(true);
          expect(isAtLeast(goalChance(leads - 1, rate, customers), certainty)).toBe(false);
        },
      ),
      { examples: [[1, 0.8999999759796501, 0.9899999951969191]] },
    );
  });

  it('with a rate that was learnt needs more leads, and nearly as many when it was learnt from very many', () => {
    expect(leadsForCertainty(10, 0.02, 0.9, { customers: 2, leads: 100 })).toBe(1278);
    expect(leadsForCertainty(10, 0.02, 0.9, { customers: 2e6, leads: 1e8 })).toBe(708);
  });

  it('that would need more than a million million leads is not given', () => {
    expect(leadsForCertainty(1, 1e-11, 0.9)).toBeLessThan(1e12);
    expect(leadsForCertainty(1, 1e-12, 0.9)).toBeNull();
  });

  /**
   * leads, rate, customers, leads that the rate was learnt from, chance. Made with Python's mpmath 1.3 in 360 digits: 1 less
   * the beta-binomial terms below the customers, each from the one before. scipy.stats.betabinom 1.17 gives the same as far
   * as its log Γ goes (1e-7 at a million leads).
   */
  const REFERENCE = `
    700000 1e-06 1 10 0.99617328801175
    1000000 1e-06 1 1000 0.96860671523024
    1050000 1e-06 1 1000000 0.659302360185462
    13000000 1e-06 10 10 0.996870816975944
    7000000 1e-06 10 1000 0.958173104139569
    10500000 1e-06 10 1000000 0.601182210104568
    910000000 1e-06 700 10 0.996832038453136
    490000000 1e-06 700 1000 0.957653790907339
    700000000 1e-06 700 1000000 0.572554752385725
    6500000000 1e-06 5000 10 0.996831551901583
    3500000000 1e-06 5000 1000 0.957647274833784
    5000000000 1e-06 5000 1000000 0.572427354134542
    10500 0.0001 1 10 0.968983095077245
    7000 0.0001 1 1000 0.712795255206325
    10000 0.0001 1 1000000 0.632141806100223
    105000 0.0001 10 10 0.965431201398215
    130000 0.0001 10 1000 0.769708108295729
    100000 0.0001 10 1000000 0.54212805844539
    7350000 0.0001 700 10 0.965002182645991
    9100000 0.0001 700 1000 0.766603537073715
    4900000 0.0001 700 1000000 0.000261221608398894
    52500000 0.0001 5000 10 0.964996799554011
    65000000 0.0001 5000 1000 0.766564438200703
    35000000 0.0001 5000 1000000 9.59787056664349e-5
    100 0.01 1 10 0.76016240065468
    130 0.01 1 1000 0.724470143379705
    70 0.01 1 1000000 0.505166413683468
    1000 0.01 10 10 0.729165010097371
    1050 0.01 10 1000 0.588181936117337
    700 0.01 10 1000000 0.168588630542995
    70000 0.01 700 10 0.725303666986451
    73500 0.01 700 1000 0.582102499952017
    91000 0.01 700 1000000 0.99999999999887
    500000 0.01 5000 10 0.725255013670103
    525000 0.01 5000 1000 0.58207571236076
    500000 0.01 5000 1000000 0.501936807054833
    35 0.02 1 10 0.648176167819324
    52 0.02 1 1000 0.649788835461911
    65 0.02 1 1000000 0.73103267205667
    350 0.02 10 10 0.591750229244937
    500 0.02 10 1000 0.543794668514695
    650 0.02 10 1000000 0.836786082919138
    24500 0.02 700 10 0.584390696596353
    35000 0.02 700 1000 0.515163725278219
    36750 0.02 700 1000000 0.903918387599333
    175000 0.02 5000 10 0.584297373681724
    250000 0.02 5000 1000 0.514594616522446
    262500 0.02 5000 1000000 0.999145083718411
    13 0.1 1 10 0.71962228975194
    10 0.1 1 1000 0.651132198247498
    10 0.1 1 1000000 0.651321366194146
    130 0.1 10 10 0.674793389112392
    70 0.1 10 1000 0.168529672765476
    105 0.1 10 1000000 0.612254883478911
    9100 0.1 700 10 0.668650766320577
    4900 0.1 700 1000 0.000102691221886987
    7000 0.1 700 1000000 0.505822304178556
    65000 0.1 5000 10 0.668571946265865
    35000 0.1 5000 1000 3.21794687379891e-5
    50000 0.1 5000 1000000 0.502166731983397
    2 0.5 1 10 0.729166666666667
    1 0.5 1 1000 0.5
    2 0.5 1 1000000 0.7499997500005
    21 0.5 10 10 0.598731480720744
    26 0.5 10 1000 0.912933071605034
    20 0.5 10 1000000 0.588097645029372
    1470 0.5 700 10 0.562024616814289
    1820 0.5 700 1000 0.999999998504438
    1400 0.5 700 1000000 0.510652822776313
    10500 0.5 5000 10 0.561473799220312
    13000 0.5 5000 1000 0.999999999999482
    10000 0.5 5000 1000000 0.503969524827931
    1 0.9 1 10 0.863636363636364
    1 0.9 1 1000 0.8996003996004
    1 0.9 1 1000000 0.8999996000004
    11 0.9 10 10 0.594250519351183
    12 0.9 10 1000 0.886969155273235
    10 0.9 10 1000000 0.348678633805854
    778 0.9 700 10 0.443588537239589
    817 0.9 700 1000 0.997849664479888
    778 0.9 700 1000000 0.539598345580461
    5556 0.9 5000 10 0.43938512957574
    5833 0.9 5000 1000 0.999918537444824
    5556 0.9 5000 1000000 0.51836041299813
    1 0.999 1 10 0.953636363636364
    1 0.999 1 1000 0.998501498501498
    1 0.999 1 1000000 0.998999501000499
    10 0.999 10 10 0.706622300850726
    10 0.999 10 1000 0.985181676554159
    13 0.999 10 1000000 0.999999999284467
    700 0.999 700 10 0.115135134838237
    701 0.999 700 1000 0.729534440074104
    701 0.999 700 1000000 0.843741222962343
    5000 0.999 5000 10 0.0425106739588167
    5005 0.999 5000 1000 0.482295624992566
    5005 0.999 5000 1000000 0.614647655026189
  `;

  it('with a rate that was learnt is the exact beta-binomial chance, from rare to sure and for thousands of customers', () => {
    for (const row of REFERENCE.trim().split('\n')) {
      const [leads, rate, customers, n, chance] = row.trim().split(' ').map(Number) as [
        number,
        number,
        number,
        number,
        number,
      ];
      const given = goalChance(leads, rate, customers, { customers: rate * n, leads: n });
      expect(Math.abs(given / chance - 1), row).toBeLessThan(1e-9);
    }
  });

  /** leads, rate, customers, chance: scipy.stats.binom.sf(customers - 1, leads, rate), SciPy 1.17.1. */
  const CERTAIN_RATE = `
    900000 1e-06 1 0.593430523215829
    1050000 1e-06 1 0.650062434606237
    9000000 1e-06 10 0.412591755668047
    10500000 1e-06 10 0.602867489058813
    630000000 1e-06 700 0.0031978945980342
    735000000 1e-06 700 0.905576472791623
    5250000000 1e-06 5000 0.999752054223289
    9000 0.0001 1 0.593448636702189
    10500 0.0001 1 0.650080623363233
    90000 0.0001 10 0.412591755558252
    105000 0.0001 10 0.602876230135409
    6300000 0.0001 700 0.00319655232147504
    7350000 0.0001 700 0.905587443720932
    52500000 0.0001 5000 0.999752211724326
    90 0.01 1 0.595268027321676
    105 0.01 1 0.651906885507558
    900 0.01 10 0.412590646620885
    1050 0.01 10 0.603755539139136
    63000 0.01 700 0.00306384075364667
    73500 0.01 700 0.906687837116701
    525000 0.01 5000 0.999767609335681
    45 0.02 1 0.597122135726574
    52 0.02 1 0.650251439244333
    450 0.02 10 0.412587274298587
    525 0.02 10 0.604654320154075
    31500 0.02 700 0.00293284666191803
    36750 0.02 700 0.907805987347424
    262500 0.02 5000 0.999782464551739
    9 0.1 1 0.612579511
    10 0.1 1 0.6513215599
    90 0.1 10 0.412469844729073
    105 0.1 10 0.612258776110432
    6300 0.1 700 0.00199692008851625
    7350 0.1 700 0.916991767556228
    52500 0.1 5000 0.999878052169068
    2 0.5 1 0.75
    2 0.5 1 0.75
    18 0.5 10 0.407264709472656
    21 0.5 10 0.668188095092773
    1260 0.5 700 4.43461644890565e-05
    1470 0.5 700 0.967992763565703
    10500 0.5 5000 0.999999496201325
    1 0.9 1 0.9
    1 0.9 1 0.9
    10 0.9 10 0.3486784401
    12 0.9 10 0.889130022255
    817 0.9 700 0.999962506932814
    5833 0.9 5000 1
    1 0.999 1 0.999
    1 0.999 1 0.999
    10 0.999 10 0.990044880209748
    11 0.999 10 0.999945329011846
    700 0.999 700 0.496411413431099
    736 0.999 700 1
    5000 0.999 5000 0.00672111195986559
    5255 0.999 5000 1
  `;

  it('with a rate that is certain is the binomial chance, from rare to sure and for thousands of customers', () => {
    for (const row of CERTAIN_RATE.trim().split('\n')) {
      const [leads, rate, customers, chance] = row.trim().split(' ').map(Number) as [
        number,
        number,
        number,
        number,
      ];
      expect(Math.abs(goalChance(leads, rate, customers) / chance - 1), row).toBeLessThan(1e-9);
    }
  });

  it.each([
    // The same terms summed in Python, the least number sought by halving.
    [1000, 0.1, 0.9, 20_000, 10_477],
    [1707, 0.02, 0.9, 1_000_000, 88_095],
    [5000, 0.001, 0.8, 100_000, 5_439_804],
    [5000, 0.999, 0.95, 10, 6046],
    [700, 0.3, 0.99, 1000, 2676],
    [1, 1e-6, 0.5, 1_000_000, 587_401],
    [1500, 842 / 8000, 0.9, 8000, 15_013],
    [1500, 842 / 8000, 0.5, 8000, 14_247],
  ])('%i customers at %d, sure to %d, learnt from %i leads', (customers, rate, certainty, n, leads) =>
    expect(leadsForCertainty(customers, rate, certainty, { customers: rate * n, leads: n })).toBe(leads),
  );

  it('that is met exactly is met', () => {
    // Of one lead less than twice the customers, half come with a chance of exactly a half, learnt or not.
    for (let customers = 1; customers < 400; customers++) {
      expect(leadsForCertainty(customers, 0.5, 0.5), String(customers)).toBe(2 * customers - 1);
      const learnt = { customers: customers / 2, leads: customers };
      expect(leadsForCertainty(customers, 0.5, 0.5, learnt), String(customers)).toBe(2 * customers - 1);
    }
  });

  it('that is met exactly by decimals that no binary number is', () => {
    // One of n at p: 1 - (1 - p)^n; n of n: p^n.
    expect(leadsForCertainty(1, 0.1, 0.19)).toBe(2);
    expect(leadsForCertainty(1, 0.3, 0.657)).toBe(3);
    expect(leadsForCertainty(1, 0.7, 0.973)).toBe(3);
    expect(leadsForCertainty(2, 0.9, 0.81)).toBe(2);
    expect(leadsForCertainty(3, 0.7, 0.343)).toBe(3);
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        (n, percent, k) => {
          fc.pre(k <= n);
          const certainty = exactChance(n, percent, k);
          fc.pre(certainty > 0.001 && certainty < 0.999);
          expect(leadsForCertainty(k, percent / 100, certainty)).toBe(n);
        },
      ),
    );
  });
});

/** The chance of at least k of n in whole numbers, so that only the last division rounds. */
function exactChance(n: number, percent: number, k: number): number {
  let ways = 1n;
  let sum = 0n;
  for (let j = 0; j <= n; j++) {
    if (j >= k) sum += ways * BigInt(percent) ** BigInt(j) * BigInt(100 - percent) ** BigInt(n - j);
    ways = (ways * BigInt(n - j)) / BigInt(j + 1);
  }
  return Number(`0.${sum.toString().padStart(2 * n, '0')}`);
}
