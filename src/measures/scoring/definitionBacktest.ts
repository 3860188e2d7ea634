import { ratio } from '../../formulas/arithmetic.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import type { Span } from '../funnel/period.ts';

/** The leads created in a quarter, and which of them some rules call sales-ready. */
export interface QuarterFigures {
  readonly leads: number;
  readonly salesReady: number;
  readonly customers: number;
  /** Customers ÷ sales-ready leads, and its interval of 95 %; null where no lead was sales-ready. */
  readonly conversion: number | null;
  readonly interval: readonly [low: number, high: number] | null;
}

/**
 * What a quarter is under some rules: its sales-ready leads, and how many of them have become customers by now.
 *
 * @param salesReadyGrades the grades that sales takes on
 * @param grade of each lead
 */
export function quarterUnder(
  { leads, journeys }: Records,
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
    if (!journeys.counts[i] || !(created >= quarter.start && created < quarter.end + 1)) continue;
    all++;
    if (!ready.has(grade[i]!)) continue;
    salesReady++;
    if (journeys.reached[i] === CUSTOMER) customers++;
  }
  return {
    leads: all,
    salesReady,
    customers,
    conversion: ratio(customers, salesReady),
    interval: salesReady > 0 ? wilson(customers, salesReady) : null,
  };
}
