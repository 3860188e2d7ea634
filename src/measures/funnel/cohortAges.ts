import { ageOf } from '../../formulas/ages.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { daysBetween } from '../../values/dates.ts';
import type { Cohort } from './cohort.ts';

/** The leads of a cohort that have an age, in their order, and those that have none. */
export interface Ages {
  readonly lead: Int32Array;
  /** Whole days until the lead became a customer, or until the as-of day. */
  readonly days: Int32Array;
  /** 1 where the age ended with the lead becoming a customer. */
  readonly isCustomer: Uint8Array;
  /** How many days ago each lead was created, customers too. */
  readonly lived: Int32Array;
  readonly without: {
    readonly created: number;
    /** Customers since nobody knows when. */
    readonly customerDate: number;
  };
}

/** The ages of the leads of the cohort. A lead without a creation date and a customer without a date have none. */
export function agesOf({ leads, stageHistory, asOf }: Records, cohort: Cohort): Ages {
  const [created, customer] = [stageHistory.entered[0]!, stageHistory.entered[CUSTOMER]!];
  const lead = new Int32Array(cohort.size);
  const days = new Int32Array(cohort.size);
  const isCustomer = new Uint8Array(cohort.size);
  const lived = new Int32Array(cohort.size);
  const without = { created: 0, customerDate: 0 };
  let n = 0;
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const isLost = stageHistory.reached[i] === CUSTOMER && Number.isNaN(customer[i]!);
    const age = Number.isNaN(created[i]!) || isLost ? null : ageOf(created[i]!, customer[i]!, asOf.day);
    if (age === null) {
      if (isLost && !Number.isNaN(created[i]!)) without.customerDate++;
      else without.created++;
      continue;
    }
    lead[n] = i;
    days[n] = age.days;
    isCustomer[n] = age.isCustomer ? 1 : 0;
    lived[n] = daysBetween(created[i]!, asOf.day);
    n++;
  }
  return {
    lead: lead.subarray(0, n),
    days: days.subarray(0, n),
    isCustomer: isCustomer.subarray(0, n),
    lived: lived.subarray(0, n),
    without,
  };
}
