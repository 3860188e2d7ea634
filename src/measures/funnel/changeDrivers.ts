import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES, type StageKey } from '../../schema/stages.ts';
import { Groups } from '../../values/groups.ts';
import { addMoney, sumOfMoney } from '../../values/minorUnits.ts';
import { oncePerText } from '../foundOnce.ts';
import { dealsByLead } from '../numbered.ts';
import { type Span, spanBefore } from './period.ts';

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

export interface ChangeDrivers {
  readonly now: DriversSide;
  readonly before: DriversSide;
  /** Days that both sides were followed after the last day of their span. */
  readonly followed: number;
  /** Null where one of the sides has no leads, or the records do not tell who is a customer. */
  readonly customers: Effects | null;
  /** The same, and null without deals. */
  readonly revenue: Effects | null;
  /** Leads that count as having reached a stage though nothing dates it. */
  readonly undated: number;
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
}

/** One side by source. */
interface Side {
  readonly leads: number;
  /** By source: how many leads, how many reached each stage, and the revenue of the customers. */
  readonly sources: readonly { readonly reached: readonly number[]; readonly revenue: number }[];
}

/**
 * What moved customers and revenue between two spans of creation. Result = Σ over sources of leads × the source's share ×
 * the rate of each stage × revenue per customer. Each driver's effect is the mean over all orders in which the drivers can
 * change from then to now, so that the effects sum to the whole difference and hang on no order.
 * Source: Shorrocks 2013, Decomposition procedures for distributional analysis (Shapley value), J Econ Inequal 11.
 *
 * Both sides are followed for as many days after their last day, so that the younger one does not look worse for being young.
 */
export function changeDriversOf(records: Records, now: Span, before: Span = spanBefore(now)): ChangeDrivers {
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
  const sideOf = (span: Span): { reached: number[]; revenue: number }[] => {
    const until = Math.min(asOf.until, span.end + 1 + followed);
    const sources: { reached: number[]; revenue: number }[] = [];
    for (let lead = 0; lead < leads.length; lead++) {
      const created = leads.created[lead]!;
      if (!stageHistory.counts[lead] || !(created >= span.start && created < span.end + 1)) continue;
      const place = placeOf.of(lead);
      sources[place] ??= { reached: STAGES.map(() => 0), revenue: 0 };
      const source = sources[place];
      const stage = reachedBy(records, lead, until);
      if (stage > 0 && Number.isNaN(stageHistory.entered[stage]![lead]!)) undated++;
      for (let passed = 0; passed <= stage; passed++) source.reached[passed]!++;
      if (stage === CUSTOMER) source.revenue = addMoney(source.revenue, revenueOf(lead, until));
    }
    return sources;
  };
  const [thenBySource, nowBySource] = [sideOf(before), sideOf(now)];
  const sources = names.labels.map((_, i) => i);
  const whole = (list: { reached: number[]; revenue: number }[]): Side => ({
    leads: sources.reduce((sum, i) => sum + (list[i]?.reached[0] ?? 0), 0),
    sources: sources.map((i) => list[i] ?? { reached: STAGES.map(() => 0), revenue: 0 }),
  });
  const [then, today] = [whole(thenBySource), whole(nowBySource)];
  const figures = (span: Span, side: Side): DriversSide => ({
    span,
    leads: side.leads,
    customers: told[CUSTOMER] ? side.sources.reduce((sum, { reached }) => sum + reached[CUSTOMER]!, 0) : null,
    revenue: sumOfMoney(side.sources.map(({ revenue }) => revenue)),
  });
  const both = told[CUSTOMER] && then.leads > 0 && today.leads > 0;
  return {
    now: figures(now, today),
    before: figures(before, then),
    followed: Math.floor(followed),
    customers: both ? effectsOf(then, today, told, false) : null,
    revenue: both && present.deals ? effectsOf(then, today, told, true) : null,
    undated,
    told,
  };
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
  const [ofThen, ofNow] = [factorsOf(then, now, drivers), factorsOf(now, then, drivers)];
  const results = Array.from({ length: 2 ** n }, (_, changed) => {
    const isNow = (place: number) => (changed >> place) % 2 === 1;
    const factors = drivers.slice(1).map((_, i) => (isNow(i + 1) ? ofNow : ofThen)[i]!);
    return resultOf((isNow(0) ? now : then).leads, factors);
  });
  const weight = (size: number) => (factorial(size) * factorial(n - size - 1)) / factorial(n);
  const effects = Object.fromEntries(
    DRIVERS.map((driver) => [driver, drivers.includes(driver) || driver === 'order' ? 0 : null]),
  ) as Record<Driver, number | null>;
  for (const [place, driver] of drivers.entries()) {
    let effect = 0;
    for (let others = 0; others < 2 ** n; others++) {
      if ((others >> place) % 2 === 1) continue;
      effect += weight(ones(others)) * (results[others + 2 ** place]! - results[others]!);
    }
    effects[driver] = effect;
  }
  return effects;
}

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

/** The result of so many leads: over all sources, the leads times each of the factors. */
function resultOf(leads: number, factors: readonly Float64Array[]): number {
  let result = 0;
  for (let source = 0; source < factors[0]!.length; source++) {
    let product = leads;
    for (const factor of factors) product *= factor[source]!;
    result += product;
  }
  return result;
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
