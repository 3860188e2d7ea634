import { ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Dataset } from '../../records/dataset.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Definitions } from '../../settings/definitions.ts';
import { lastWholeQuarter, type Span } from '../funnel/period.ts';
import { scoresOf } from './scoring.ts';

/** The leads created in a quarter, and which of them some rules call sales-ready. */
export interface QuarterFigures {
  /** Null, as all others, where a warehouse has the leads. */
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

/** @param grade of each lead under the rules in force */
export function definitionBacktest(
  { records, named }: Dataset,
  { salesReady, changed }: Definitions,
  grade: readonly string[],
): LastQuarter {
  const quarter = lastWholeQuarter(records.asOf.day);
  const under = (ready: readonly string[], grades: readonly string[]) =>
    quarterUnder(records, ready, grades, quarter);
  return {
    ...quarter,
    inForce: under(salesReady, grade),
    changed: changed && under(changed.salesReady, scoresOf(named.leads, changed.rules, records.asOf).grade),
  };
}

/** The same quarter of leads that are only counted: nobody has graded them. */
export function ungradedQuarter(asOf: number): LastQuarter {
  const nothing = { leads: null, salesReady: null, customers: null, conversion: null, interval: null };
  return { ...lastWholeQuarter(asOf), inForce: nothing, changed: null };
}

/**
 * What a quarter is under some rules: its sales-ready leads, and how many of them have become customers by now.
 *
 * @param salesReadyGrades the grades that sales takes on
 * @param grade of each lead
 */
function quarterUnder(
  { leads, stageHistory }: Records,
  salesReadyGrades: readonly string[],
  grade: readonly string[],
  quarter: Span,
): QuarterFigures {
  const ready = new Set(salesReadyGrades);
  let all = 0;
  let salesReady = 0;
  let customers = 0;
  for (let i = 0; i < leads.length; i++) {
    const created = leads.created[i]!;
    if (!stageHistory.counts[i] || !(created >= quarter.start && created < quarter.end + 1)) continue;
    all++;
    if (!ready.has(grade[i]!)) continue;
    salesReady++;
    if (stageHistory.reached[i] === CUSTOMER) customers++;
  }
  if (!stageHistory.told[CUSTOMER])
    return { leads: all, salesReady, customers: null, conversion: null, interval: null };
  return {
    leads: all,
    salesReady,
    customers,
    conversion: ratio(customers, salesReady),
    interval: salesReady > 0 ? wilson(customers, salesReady) : null,
  };
}
