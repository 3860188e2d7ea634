import { roundDown, withoutDust } from '../../formulas/arithmetic.ts';
import type { History } from '../../formulas/binomial.ts';
import { Histogram } from '../../formulas/histogram.ts';
import { Survival } from '../../formulas/kaplanMeier.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { AgeCounts } from './ageTally.ts';

/** Of an age that fewer leads have reached nothing is said: a single lead would move the rate too far. */
export const FEWEST_OLD_ENOUGH = 10;

/** The conversion from lead to customer by an age; the figures are null where it is too early to say. */
export interface ByAge {
  readonly days: number;
  /** Leads that were created at least so long ago. */
  readonly oldEnough: number;
  /** Leads that were followed until that day of age without becoming a customer before. */
  readonly atRisk: number;
  readonly conversion: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** Greenwood's. */
  readonly standardError: number | null;
}

/** Leads as far as they have been followed. */
export class ConversionCurve {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  readonly customers: number;
  /** By the days from their creation to the as-of day. */
  private readonly lived = new Histogram();
  private known: Survival | undefined;

  constructor(private readonly counts: AgeCounts) {
    this.label = counts.label;
    this.lived.addAll(counts.others);
    this.lived.addAll(counts.customersLived);
    this.leads = this.lived.total;
    this.customers = counts.customers.total;
  }

  /** The days that the oldest lead has lived. */
  get oldest(): number {
    return this.livedBy(1) ?? 0;
  }

  oldEnough(days: number): number {
    return this.lived.from(days);
  }

  /** The days that the last lead has lived when they go from old to young and so many have been counted. */
  livedBy(leads: number): number | null {
    let counted = 0;
    for (const days of this.lived.values().reverse()) {
      counted += this.lived.of(days);
      if (counted >= leads) return days;
    }
    return null;
  }

  /** The last day of age on which so many leads were followed that had not become customers before; null for none. */
  followedBy(leads: number): number | null {
    const { customers, others } = this.counts;
    const ended = new Histogram();
    ended.addAll(customers);
    ended.addAll(others);
    let counted = 0;
    for (const days of ended.values().reverse()) {
      counted += ended.of(days);
      if (counted >= leads) return days;
    }
    return null;
  }

  /** The age at which the last customer became one; null where none has. */
  get lastCustomer(): number | null {
    const ages = this.counts.customers.values();
    return ages.length === 0 ? null : ages[ages.length - 1]!;
  }

  /** @param fewest leads that must be old enough */
  by(days: number, fewest = FEWEST_OLD_ENOUGH): ByAge {
    const { customers, others } = this.counts;
    const oldEnough = this.oldEnough(days);
    const converted = oldEnough < fewest ? null : this.survival.conversionBy(days);
    return {
      days,
      oldEnough,
      atRisk: customers.from(days) + others.from(days),
      conversion: converted?.share ?? null,
      // Where none or all have converted, those that are old enough are a plain share.
      interval: converted && (converted.interval ?? wilson(converted.share * oldEnough, oldEnough)),
      standardError: converted?.standardError ?? null,
    };
  }

  /** The age by which half are customers; null where fewer are, or too few leads are so old. */
  medianDays(): number | null {
    const days = this.survival.medianTime();
    return days !== null && this.oldEnough(days) >= FEWEST_OLD_ENOUGH ? days : null;
  }

  private get survival(): Survival {
    this.known ??= new Survival(this.counts.customers, this.counts.others);
    return this.known;
  }
}

/**
 * The leads that would give a rate as sure as this one if all of them were old enough: p × (1 − p) ÷ Greenwood's
 * variance, the effective sample size of Cutler & Ederer 1958, J Chronic Dis 8:699. Young leads so count in part.
 */
export function historyOf({ conversion, standardError, oldEnough }: ByAge): History {
  const share = conversion!;
  const leads =
    standardError! > 0 ? Math.max(1, roundDown((share * (1 - share)) / standardError! ** 2)) : oldEnough;
  return { customers: withoutDust(share * leads), leads };
}
