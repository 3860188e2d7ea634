import { type Age, ageOf } from '../../formulas/ages.ts';
import { Survival } from '../../formulas/kaplanMeier.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { daysBetween } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import type { Cohort } from './cohort.ts';

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
  private readonly ages: Age[] = [];
  /** How long ago each lead was created, customers too. */
  private readonly lived: number[] = [];
  private known: { survival: Survival; ages: Float64Array; lived: Float64Array } | undefined;

  /** @param label '' for leads without the value */
  constructor(readonly label: string) {}

  get leads(): number {
    return this.ages.length;
  }

  get customers(): number {
    return this.ages.filter(({ isCustomer }) => isCustomer).length;
  }

  /** The days that the oldest lead has lived. */
  get oldest(): number {
    return this.livedBy(1) ?? 0;
  }

  add(age: Age, lived: number): void {
    this.ages.push(age);
    this.lived.push(lived);
  }

  oldEnough(days: number): number {
    return countFrom(this.sorted().lived, days);
  }

  /** The days that the last lead has lived when they go from old to young and so many have been counted. */
  livedBy(leads: number): number | null {
    const { lived } = this.sorted();
    return lived[lived.length - leads] ?? null;
  }

  /** @param fewest leads that must be old enough */
  by(days: number, fewest = FEWEST_OLD_ENOUGH): ByAge {
    const oldEnough = this.oldEnough(days);
    const converted = oldEnough < fewest ? null : this.sorted().survival.conversionBy(days);
    return {
      days,
      oldEnough,
      atRisk: countFrom(this.sorted().ages, days),
      conversion: converted?.share ?? null,
      // Where none or all have converted, those that are old enough are a plain share.
      interval: converted && (converted.interval ?? wilson(converted.share * oldEnough, oldEnough)),
      standardError: converted?.standardError ?? null,
    };
  }

  /** The age by which half are customers; null where fewer are, or too few leads are so old. */
  medianDays(): number | null {
    const days = this.sorted().survival.medianTime();
    return days !== null && this.oldEnough(days) >= FEWEST_OLD_ENOUGH ? days : null;
  }

  /** Once all leads are added. */
  private sorted() {
    if (this.known) return this.known;
    const days = this.ages.map((age) => age.days);
    this.known = {
      survival: new Survival(
        days,
        this.ages.map(({ isCustomer }) => isCustomer),
      ),
      ages: Float64Array.from(days).sort(),
      lived: Float64Array.from(this.lived).sort(),
    };
    return this.known;
  }
}

/** How many of the values, in order, are at least so great. */
function countFrom(values: Float64Array, least: number): number {
  let [below, end] = [0, values.length];
  while (below < end) {
    const middle = (below + end) >> 1;
    if (values[middle]! < least) below = middle + 1;
    else end = middle;
  }
  return values.length - below;
}

/** The age of a lead of the cohort, or what it lacks to have one. */
export type AgeOrLack = Age | 'created' | 'customerDate';

/** A lead without a creation date and a customer without a date have no age. */
export function ageOfLead({ stageHistory, asOf }: Records, lead: number): AgeOrLack {
  const created = stageHistory.entered[0]![lead]!;
  const customer = stageHistory.entered[CUSTOMER]![lead]!;
  if (Number.isNaN(created)) return 'created';
  if (stageHistory.reached[lead] === CUSTOMER && Number.isNaN(customer)) return 'customerDate';
  return ageOf(created, customer, asOf.day) ?? 'created';
}

/**
 * The leads of the cohort that have an age, by a value of theirs.
 *
 * @returns in the order of their first leads
 */
export function conversionCurvesBy(
  records: Records,
  cohort: Cohort,
  labelOf: (lead: number) => string,
): ConversionCurve[] {
  const groups = new GroupBy((label) => new ConversionCurve(label!));
  for (let i = 0; i < records.leads.length; i++) {
    if (!cohort.has[i]) continue;
    const age = ageOfLead(records, i);
    if (typeof age === 'string') continue;
    groups.of(labelOf(i)).add(age, daysBetween(records.stageHistory.entered[0]![i]!, records.asOf.day));
  }
  return groups.all;
}
