import { drawnAnew, middleOf, SEED, seededUniform, type Uniform } from '../../formulas/resampling.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES, type StageKey } from '../../schema/stages.ts';
import { Groups } from '../../values/groups.ts';
import { addMoney, sumOfMoney } from '../../values/minorUnits.ts';
import { oncePerText } from '../foundOnce.ts';
import { dealsByLead } from '../numbered.ts';
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
  readonly sources: readonly SourceTally[];
}

/** How many leads of a source reached each stage, and the revenue of the customers. */
interface SourceTally {
  readonly reached: readonly number[];
  readonly revenue: number;
  /** Of each customer. */
  readonly revenues: readonly number[];
}

/** So often all is drawn anew; less often where there are very many sources, whose effects take as much longer. */
const MOST_DRAWS = 400;
const FEWEST_DRAWS = 100;
const DRAWS_TIMES_SOURCES = 20_000;

/**
 * What moved customers and revenue between two spans of creation. Result = Σ over sources of leads × the source's share ×
 * the rate of each stage × revenue per customer. Each driver's effect is the mean over all orders in which the drivers can
 * change from then to now, so that the effects sum to the whole difference and hang on no order.
 * Source: Shorrocks 2013, Decomposition procedures for distributional analysis (Shapley value), J Econ Inequal 11.
 *
 * Both sides are followed for as many days after their last day, so that the younger one does not look worse for being young.
 *
 * @param seed of the draws that the intervals are made by
 */
export function changeDriversOf(records: Records, now: Span, before: Span, seed = SEED): ChangeDrivers {
  const { leads, deals, stageHistory, asOf, present } = records;
  const { told } = stageHistory;
  const followed = Math.max(0, asOf.until - (now.end + 1));
  const { start, rows } = dealsByLead(records);
  const revenueOf = (lead: number, until: number): number => {
    let revenue = 0;
    for (let k = start[lead]!; k < start[lead + 1]!; k++) {
      const deal = rows[k]!;
      if (isWon(deals, deal, asOf) && !(deals.closed[deal]! >= until) && !Number.isNaN(deals.amount[deal]!))
        revenue = addMoney(revenue, deals.amount[deal]!);
    }
    return revenue;
  };
  const names = new Groups();
  const placeOf = oncePerText(leads.source, (source) => names.place(source));
  let undated = 0;
  const sideOf = (span: Span): CountedSource[] => {
    const until = Math.min(asOf.until, span.end + 1 + followed);
    const sources: CountedSource[] = [];
    for (let lead = 0; lead < leads.length; lead++) {
      const created = leads.created[lead]!;
      if (!stageHistory.counts[lead] || !(created >= span.start && created < span.end + 1)) continue;
      const place = placeOf.of(lead);
      sources[place] ??= noneCounted();
      const source = sources[place];
      const stage = reachedBy(records, lead, until);
      if (stage > 0 && Number.isNaN(stageHistory.entered[stage]![lead]!)) undated++;
      for (let passed = 0; passed <= stage; passed++) source.reached[passed]!++;
      if (stage !== CUSTOMER) continue;
      const revenue = revenueOf(lead, until);
      source.revenue = addMoney(source.revenue, revenue);
      source.revenues.push(revenue);
    }
    return sources;
  };
  const [thenBySource, nowBySource] = [sideOf(before), sideOf(now)];
  const sources = names.labels.map((_, i) => i);
  const whole = (list: CountedSource[]): Side => sideFrom(sources.map((i) => list[i] ?? noneCounted()));
  const [then, today] = [whole(thenBySource), whole(nowBySource)];
  const figures = (span: Span, side: Side): DriversSide => ({
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
    now: figures(now, today),
    before: figures(before, then),
    followed: Math.floor(followed),
    customers: both ? effectsOf(then, today, told, false) : null,
    revenue: both && present.deals ? effectsOf(then, today, told, true) : null,
    customersIntervals: both ? intervals(false) : null,
    revenueIntervals: both && present.deals ? intervals(true) : null,
    undated,
    told,
  };
}

/** While it is counted. */
interface CountedSource {
  readonly reached: number[];
  readonly revenues: number[];
  revenue: number;
}

function noneCounted(): CountedSource {
  return { reached: STAGES.map(() => 0), revenues: [], revenue: 0 };
}

function sideFrom(sources: readonly SourceTally[]): Side {
  return { leads: sources.reduce((sum, { reached }) => sum + reached[0]!, 0), sources };
}

/**
 * Both sides as they might have been: the leads of each source that came to a stage and no further are drawn anew, and so is
 * each customer with what he brought. Draws without a lead on one side are left out.
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

function drawnSource({ reached, revenues }: SourceTally, uniform: Uniform): SourceTally {
  const drawn = reached.map(() => 0);
  let revenue = 0;
  let customers = 0;
  for (const amount of revenues) {
    const times = drawnAnew(1, uniform);
    customers += times;
    revenue += times * amount;
  }
  drawn[CUSTOMER] = customers;
  for (let stage = CUSTOMER - 1; stage >= 0; stage--)
    drawn[stage] = drawn[stage + 1]! + drawnAnew(reached[stage]! - reached[stage + 1]!, uniform);
  return { reached: drawn, revenue, revenues: [] };
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

/** The highest stage by a moment; what nothing dates counts as it is by the as-of moment. */
function reachedBy({ stageHistory }: Records, lead: number, until: number): number {
  const highest = stageHistory.reached[lead]!;
  for (let stage = highest; stage > 0; stage--) {
    const date = stageHistory.entered[stage]![lead]!;
    if (date < until || (Number.isNaN(date) && stage === highest)) return stage;
  }
  return 0;
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
