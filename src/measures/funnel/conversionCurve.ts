import { Survival } from '../../formulas/kaplanMeier.ts';
import { wilson } from '../../formulas/wilson.ts';
import { Groups } from '../../values/groups.ts';
import { oncePerText } from '../foundOnce.ts';
import { rowsByNumber } from '../numbered.ts';
import type { Ages } from './cohortAges.ts';

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
  readonly leads: number;
  readonly customers: number;
  private counted: { survival: Survival; ages: Int32Array; lived: Int32Array } | undefined;

  /**
   * @param label '' for leads without the value
   * @param days of age of each lead
   * @param isCustomer 1 where the age ended with the lead becoming a customer
   * @param lived how many days ago each lead was created
   */
  constructor(
    readonly label: string,
    private readonly days: Int32Array,
    private readonly isCustomer: Uint8Array,
    private readonly lived: Int32Array,
  ) {
    this.leads = days.length;
    let customers = 0;
    for (let i = 0; i < isCustomer.length; i++) customers += isCustomer[i]!;
    this.customers = customers;
  }

  /** The days that the oldest lead has lived. */
  get oldest(): number {
    return this.livedBy(1) ?? 0;
  }

  oldEnough(days: number): number {
    return countFrom(this.counts().lived, days);
  }

  /** The days that the last lead has lived when they go from old to young and so many have been counted. */
  livedBy(leads: number): number | null {
    const { lived } = this.counts();
    let days = lived.length - 1;
    while (days >= 0 && lived[days]! < leads) days--;
    return days < 0 ? null : days;
  }

  /** @param fewest leads that must be old enough */
  by(days: number, fewest = FEWEST_OLD_ENOUGH): ByAge {
    const oldEnough = this.oldEnough(days);
    const converted = oldEnough < fewest ? null : this.counts().survival.conversionBy(days);
    return {
      days,
      oldEnough,
      atRisk: countFrom(this.counts().ages, days),
      conversion: converted?.share ?? null,
      // Where none or all have converted, those that are old enough are a plain share.
      interval: converted && (converted.interval ?? wilson(converted.share * oldEnough, oldEnough)),
      standardError: converted?.standardError ?? null,
    };
  }

  /** The age by which half are customers; null where fewer are, or too few leads are so old. */
  medianDays(): number | null {
    const days = this.counts().survival.medianTime();
    return days !== null && this.oldEnough(days) >= FEWEST_OLD_ENOUGH ? days : null;
  }

  private counts() {
    this.counted ??= {
      survival: new Survival(this.days, this.isCustomer),
      ages: countsFrom(this.days),
      lived: countsFrom(this.lived),
    };
    return this.counted;
  }
}

/** For each number of days, how many have at least so many. */
function countsFrom(days: Int32Array): Int32Array {
  let most = -1;
  for (let i = 0; i < days.length; i++) if (days[i]! > most) most = days[i]!;
  const counts = new Int32Array(most + 1);
  for (let i = 0; i < days.length; i++) counts[days[i]!]!++;
  for (let day = most - 1; day >= 0; day--) counts[day]! += counts[day + 1]!;
  return counts;
}

function countFrom(counts: Int32Array, least: number): number {
  return counts[Math.max(0, Math.ceil(least))] ?? 0;
}

/** The curve of all leads that have an age. */
export function conversionCurveOf({ days, isCustomer, lived }: Ages): ConversionCurve {
  return new ConversionCurve('', days, isCustomer, lived);
}

/**
 * The curves of the leads that have an age, by a value of theirs.
 *
 * @param placeOf the place in the groups of a lead's value; a new one where it is the first
 * @returns in the order of their first leads
 */
export function conversionCurvesBy(
  ages: Ages,
  groups: Groups,
  placeOf: (lead: number) => number,
): ConversionCurve[] {
  const of = ages.lead.map(placeOf);
  const { start, rows } = rowsByNumber({ of, size: groups.labels.length });
  const days = new Int32Array(rows.length);
  const isCustomer = new Uint8Array(rows.length);
  const lived = new Int32Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    days[i] = ages.days[rows[i]!]!;
    isCustomer[i] = ages.isCustomer[rows[i]!]!;
    lived[i] = ages.lived[rows[i]!]!;
  }
  return groups.labels.map((label, group) => {
    const [from, to] = [start[group]!, start[group + 1]!];
    return new ConversionCurve(
      label,
      days.subarray(from, to),
      isCustomer.subarray(from, to),
      lived.subarray(from, to),
    );
  });
}

/** The same by a column of the leads, case aside. */
export function conversionCurvesByText(ages: Ages, column: readonly string[]): ConversionCurve[] {
  const groups = new Groups();
  const placeOf = oncePerText(column, (text) => groups.place(text));
  return conversionCurvesBy(ages, groups, (lead) => placeOf.of(lead));
}
