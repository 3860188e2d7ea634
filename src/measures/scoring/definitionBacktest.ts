import { ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Dataset } from '../../records/dataset.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { type Definitions, GRADES } from '../../settings/definitions.ts';
import { lastWholeQuarter, type Span } from '../funnel/period.ts';
import { scoresOf } from './scoring.ts';

/** The leads created in a quarter, and which of them some rules call sales-ready. */
export interface QuarterFigures {
  /** Null, as all others, where nobody has graded the leads. */
  readonly leads: number | null;
  readonly salesReady: number | null;
  /** Null where the records do not tell who is a customer; so is what is made from them. */
  readonly customers: number | null;
  /** Customers ÷ sales-ready leads, and its interval of 95 %; null where no lead was sales-ready. */
  readonly conversion: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/** The last whole quarter before the as-of day, under the rules in force and under those that they were changed to. */
export interface LastQuarter extends Span {
  readonly inForce: QuarterFigures;
  readonly changed: QuarterFigures | null;
}

/** The leads of a quarter that have a grade, and how many of them have become customers by now. */
export interface QuarterCounts {
  /** '' for leads without a grade. */
  readonly grade: string;
  readonly leads: number;
  readonly customers: number;
}

/** The last whole quarter before the as-of day, as it is counted. */
export interface QuarterTally {
  /** By grade under the rules in force; null where nobody has graded the leads. */
  readonly inForce: readonly QuarterCounts[] | null;
  /** The same under the rules that they were changed to; null as well where they were not. */
  readonly changed: readonly QuarterCounts[] | null;
  /** Do the records tell who is a customer? */
  readonly customersTold: boolean;
}

/** @param grade of each lead under the rules in force */
export function quarterTallyOf(
  { records, named }: Pick<Dataset, 'records' | 'named'>,
  { changed }: Definitions,
  grade: readonly string[],
): QuarterTally {
  const quarter = lastWholeQuarter(records.asOf.day);
  return {
    inForce: quarterCounts(records, grade, quarter),
    changed:
      changed && quarterCounts(records, scoresOf(named.leads, changed.rules, records.asOf).grade, quarter),
    customersTold: records.stageHistory.told[CUSTOMER]!,
  };
}

/** @param grade of each lead */
function quarterCounts(
  { leads, stageHistory }: Records,
  grade: readonly string[],
  quarter: Span,
): QuarterCounts[] {
  const sums = new Map([...GRADES, ''].map((name) => [name, { grade: name, leads: 0, customers: 0 }]));
  for (let i = 0; i < leads.length; i++) {
    const created = leads.created[i]!;
    if (!stageHistory.counts[i] || !(created >= quarter.start && created < quarter.end + 1)) continue;
    const sum = sums.get(grade[i]!)!;
    sum.leads++;
    if (stageHistory.reached[i] === CUSTOMER) sum.customers++;
  }
  return [...sums.values()];
}

/** @param asOf the as-of day */
export function definitionBacktestFrom(
  { inForce, changed, customersTold }: QuarterTally,
  definitions: Definitions,
  asOf: number,
): LastQuarter {
  return {
    ...lastWholeQuarter(asOf),
    inForce: inForce ? quarterUnder(inForce, definitions.salesReady, customersTold) : NOTHING,
    changed:
      definitions.changed && changed && quarterUnder(changed, definitions.changed.salesReady, customersTold),
  };
}

/** Of leads that nobody has graded. */
const NOTHING: QuarterFigures = {
  leads: null,
  salesReady: null,
  customers: null,
  conversion: null,
  interval: null,
};

/** What a quarter is under some rules. @param salesReadyGrades the grades that sales takes on */
function quarterUnder(
  counts: readonly QuarterCounts[],
  salesReadyGrades: readonly string[],
  customersTold: boolean,
): QuarterFigures {
  const ready = counts.filter(({ grade }) => salesReadyGrades.includes(grade));
  const sum = (of: readonly QuarterCounts[], what: 'leads' | 'customers') =>
    of.reduce((all, one) => all + one[what], 0);
  const [leads, salesReady, customers] = [sum(counts, 'leads'), sum(ready, 'leads'), sum(ready, 'customers')];
  if (!customersTold) return { leads, salesReady, customers: null, conversion: null, interval: null };
  return {
    leads,
    salesReady,
    customers,
    conversion: ratio(customers, salesReady),
    interval: salesReady > 0 ? wilson(customers, salesReady) : null,
  };
}
