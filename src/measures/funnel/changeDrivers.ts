import { drawnAnew, middleOf, SEED, seededUniform, type Uniform } from '../../formulas/resampling.ts';
import { CUSTOMER, STAGES, type StageKey } from '../../schema/stages.ts';
import { sumOfMoney } from '../../values/minorUnits.ts';
import { textKey } from '../../values/plainText.ts';
import type { ChangeDriversTally, DriversSideTally, DriversSourceTally } from './changeDriversTally.ts';
import type { Span } from './period.ts';

/** What a result is made of: how many leads, from where, how many of them pass each stage, and what a customer brings. */
export type Driver = 'volume' | 'mix' | Exclude<StageKey, 'lead'> | 'order';

export const DRIVERS: readonly Driver[] = ['volume', 'mix', ...rest(STAGES), 'order'];

/** The leads created in a span, followed as long as those of the other. */
export interface DriversSide {
  readonly span: Span;
  readonly leads: number;
  /** Null where the records do not tell who is a customer. */
  readonly customers: number | null;
  readonly revenue: number;
}

/**
 * How much of the difference each driver brought. They sum to the difference. Null for a stage that the records do not
 * tell of: the rate of the next one is then from the last one that they tell of.
 */
export type Effects = Readonly<Record<Driver, number | null>>;

/** Where each effect lies, 95 %. */
export type EffectIntervals = Readonly<Record<Driver, readonly [low: number, high: number] | null>>;

export interface ChangeDrivers {
  readonly now: DriversSide;
  readonly before: DriversSide;
  /** Days that both sides were followed after the last day of their span. */
  readonly followed: number;
  /** Null where one of the sides has no leads, or the records do not tell who is a customer. */
  readonly customers: Effects | null;
  /** The same, and null without deals. */
  readonly revenue: Effects | null;
  /** Where the effects lie by leads and deals drawn anew; null as the effects are. */
  readonly customersIntervals: EffectIntervals | null;
  readonly revenueIntervals: EffectIntervals | null;
  /** Leads that count as having reached a stage though nothing dates it. */
  readonly undated: number;
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
}

/** One side by source. */
interface Side {
  readonly leads: number;
  readonly sources: readonly Source[];
}

/** How many leads of a source reached each stage, and the revenue of the customers. */
interface Source {
  readonly reached: readonly number[];
  readonly revenue: number;
  /** What customers brought, from the least on, and how many of them each amount. */
  readonly amounts: readonly (readonly [amount: number, customers: number])[];
}

const NO_LEADS: Source = { reached: STAGES.map(() => 0), revenue: 0, amounts: [] };

/** So often all is drawn anew; less often where there are very many sources, whose effects take as much longer. */
const MOST_DRAWS = 400;
const FEWEST_DRAWS = 100;
const DRAWS_TIMES_SOURCES = 20_000;
/** Of a source with more different amounts neighbouring ones are drawn together, as their mean: hardly less varied, and much quicker. */
const MOST_AMOUNTS = 100;

/**
 * What moved customers and revenue between two spans of creation. Result = Σ over sources of leads × the source's share ×
 * the rate of each stage × revenue per customer. Each driver's effect is the mean over all orders in which the drivers can
 * change from then to now, so that the effects sum to the whole difference and hang on no order.
 * Source: Shorrocks 2013, Decomposition procedures for distributional analysis (Shapley value), J Econ Inequal 11.
 *
 * @param dealsTold are there deals at all? Without them nothing is said of revenue.
 * @param seed of the draws that the intervals are made by
 */
export function changeDriversFrom(tally: ChangeDriversTally, dealsTold: boolean, seed = SEED): ChangeDrivers {
  const { told, followed } = tally;
  const [then, today] = sidesOf(tally);
  const figures = ({ span }: DriversSideTally, side: Side): DriversSide => ({
    span,
    leads: side.leads,
    customers: told[CUSTOMER] ? side.sources.reduce((sum, { reached }) => sum + reached[CUSTOMER]!, 0) : null,
    revenue: sumOfMoney(side.sources.map(({ revenue }) => revenue)),
  });
  const both = told[CUSTOMER] && then.leads > 0 && today.leads > 0;
  const drawn = both ? drawsOf(then, today, seed) : [];
  const intervals = (inMoney: boolean) =>
    intervalsFrom(drawn.map(([before, now]) => effectsOf(before, now, told, inMoney)));
  return {
    now: figures(tally.now, today),
    before: figures(tally.before, then),
    followed,
    customers: both ? effectsOf(then, today, told, false) : null,
    revenue: both && dealsTold ? effectsOf(then, today, told, true) : null,
    customersIntervals: both ? intervals(false) : null,
    revenueIntervals: both && dealsTold ? intervals(true) : null,
    undated: tally.now.undated + tally.before.undated,
    told,
  };
}

/**
 * Both sides by the same sources. Those stand in the order of their texts and amounts in their own: however the leads came,
 * the same random numbers meet them.
 */
function sidesOf({ before, now }: ChangeDriversTally): [then: Side, now: Side] {
  const byKey = ({ sources }: DriversSideTally) =>
    new Map(sources.map((source) => [textKey(source.label), source]));
  const [then, today] = [byKey(before), byKey(now)];
  const keys = [...new Set([...then.keys(), ...today.keys()])].sort();
  const sideOf = (sources: ReadonlyMap<string, DriversSourceTally>) =>
    sideFrom(keys.map((key) => sourceFrom(sources.get(key))));
  return [sideOf(then), sideOf(today)];
}

function sourceFrom(tally: DriversSourceTally | undefined): Source {
  if (!tally) return NO_LEADS;
  const amounts = Array.from(tally.amounts.values(), (amount) => [amount, tally.amounts.of(amount)] as const);
  return {
    reached: tally.reached,
    revenue: sumOfMoney(amounts.map(([amount, customers]) => amount * customers)),
    amounts: inGroups(amounts),
  };
}

/** @param amounts in ascending order, each with its customers */
function inGroups(amounts: Source['amounts']): Source['amounts'] {
  if (amounts.length <= MOST_AMOUNTS) return amounts;
  const size = Math.ceil(amounts.length / MOST_AMOUNTS);
  return Array.from({ length: Math.ceil(amounts.length / size) }, (_, group) => {
    const own = amounts.slice(group * size, (group + 1) * size);
    const customers = own.reduce((sum, [, n]) => sum + n, 0);
    return [own.reduce((sum, [amount, n]) => sum + amount * n, 0) / customers, customers] as const;
  });
}

function sideFrom(sources: readonly Source[]): Side {
  return { leads: sources.reduce((sum, { reached }) => sum + reached[0]!, 0), sources };
}

/**
 * Both sides as they might have been: the leads of each source that came to a stage and no further are drawn anew, and so are
 * the customers of each amount. Draws without a lead on one side are left out.
 */
function drawsOf(then: Side, now: Side, seed: number): [then: Side, now: Side][] {
  const uniform = seededUniform(seed);
  const draws = Math.round(DRAWS_TIMES_SOURCES / then.sources.length);
  const both = Array.from({ length: Math.max(FEWEST_DRAWS, Math.min(MOST_DRAWS, draws)) }, () => [
    sideFrom(then.sources.map((source) => drawnSource(source, uniform))),
    sideFrom(now.sources.map((source) => drawnSource(source, uniform))),
  ]) as [Side, Side][];
  return both.filter((sides) => sides.every(({ leads }) => leads > 0));
}

function drawnSource({ reached, amounts }: Source, uniform: Uniform): Source {
  const drawn = reached.map(() => 0);
  let revenue = 0;
  let customers = 0;
  for (const [amount, of] of amounts) {
    const times = drawnAnew(of, uniform);
    customers += times;
    revenue += times * amount;
  }
  drawn[CUSTOMER] = customers;
  for (let stage = CUSTOMER - 1; stage >= 0; stage--)
    drawn[stage] = drawn[stage + 1]! + drawnAnew(reached[stage]! - reached[stage + 1]!, uniform);
  return { reached: drawn, revenue, amounts: [] };
}

function intervalsFrom(draws: readonly Effects[]): EffectIntervals | null {
  if (draws.length < FEWEST_DRAWS / 2) return null;
  return Object.fromEntries(
    DRIVERS.map((driver) => {
      const effects = draws.flatMap((effect) => effect[driver] ?? []);
      return [driver, effects.length === 0 ? null : middleOf(effects)];
    }),
  ) as Record<Driver, readonly [number, number] | null>;
}

/** Shapley's value over all subsets of the drivers. */
function effectsOf(then: Side, now: Side, told: readonly boolean[], inMoney: boolean): Effects {
  const drivers = DRIVERS.filter((driver) => {
    const stage = stageOfDriver(driver);
    return stage === null ? inMoney || driver !== 'order' : told[stage];
  });
  const n = drivers.length;
  const products = productsOf(factorsOf(then, now, drivers), factorsOf(now, then, drivers));
  const result = (changed: number) => (changed % 2 === 1 ? now : then).leads * products[changed >> 1]!;
  const effects = Object.fromEntries(
    DRIVERS.map((driver) => [driver, drivers.includes(driver) || driver === 'order' ? 0 : null]),
  ) as Record<Driver, number | null>;
  for (const [place, driver] of drivers.entries()) {
    const bit = 1 << place;
    let effect = 0;
    for (let others = 0; others < 1 << n; others++) {
      if (others & bit) continue;
      effect += WEIGHTS[n]![ONES[others]!]! * (result(others | bit) - result(others));
    }
    effects[driver] = effect;
  }
  return effects;
}

const MOST_DRIVERS = DRIVERS.length;
/** How many bits of a number are 1. */
const ONES = Uint8Array.from({ length: 1 << MOST_DRIVERS }, (_, bits) => ones(bits));
/** By how many drivers there are, and how many of the others have changed already: the part of all orders. */
const WEIGHTS = Array.from({ length: MOST_DRIVERS + 1 }, (_, n) =>
  Array.from({ length: n }, (_, size) => (factorial(size) * factorial(n - size - 1)) / factorial(n)),
);

/** The stage to which a driver is the rate, as its place in STAGES; null for the others. */
export function stageOfDriver(driver: Driver): number | null {
  const stage = STAGES.indexOf(driver as StageKey);
  return stage < 0 ? null : stage;
}

/** What the leads are multiplied by, source by source, for each driver but their number. */
function factorsOf(own: Side, other: Side, drivers: readonly Driver[]): Float64Array[] {
  // A source that one side lacks has no rate of its own there: it is taken as unchanged.
  const factor = (give: (side: Side, source: number) => number | null) =>
    Float64Array.from(own.sources, (_, i) => give(own, i) ?? give(other, i) ?? 0);
  let before = 0;
  return drivers.slice(1).map((driver) => {
    if (driver === 'mix') return factor((side, i) => side.sources[i]!.reached[0]! / side.leads);
    const [from, stage] = [before, stageOfDriver(driver) ?? STAGES.length];
    before = stage;
    return factor(({ sources }, i) => {
      const { reached, revenue } = sources[i]!;
      return reached[from] ? (reached[stage] ?? revenue) / reached[from]! : null;
    });
  });
}

/**
 * What each lead brings on the average, over all sources, for each set of factors that have changed: bit i of the set for
 * factor i. Each source's products are made of those of one factor less.
 */
function productsOf(then: readonly Float64Array[], now: readonly Float64Array[]): Float64Array {
  const products = new Float64Array(1 << then.length);
  const own = new Float64Array(products.length);
  for (let source = 0; source < then[0]!.length; source++) {
    own[0] = 1;
    for (let i = 0; i < then.length; i++) {
      const [before, after] = [then[i]![source]!, now[i]![source]!];
      const size = 1 << i;
      for (let set = 0; set < size; set++) {
        own[set + size] = own[set]! * after;
        own[set]! *= before;
      }
    }
    for (let set = 0; set < own.length; set++) products[set]! += own[set]!;
  }
  return products;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}

function ones(bits: number): number {
  return bits === 0 ? 0 : (bits % 2) + ones(bits >> 1);
}

function rest<First, Rest extends readonly unknown[]>([, ...others]: readonly [First, ...Rest]): Rest {
  return others as unknown as Rest;
}
