import { type Age, ageOf } from '../../formulas/ages.ts';
import { Histogram } from '../../formulas/histogram.ts';
import type { Records } from '../../records/records.ts';
import { CUSTOMER } from '../../schema/stages.ts';
import { daysBetween } from '../../values/dates.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { OncePerDay, oncePerText } from '../foundOnce.ts';
import type { Cohort } from './cohort.ts';
import { monthOf } from './period.ts';

/** Leads by age: all of them are `customers` or `others`. Ages are whole days between civil dates, at least 0. */
export interface AgeCounts {
  /** '' for leads without the value. */
  readonly label: string;
  /** Customers by the days from their creation to the day they became one; a date before the creation counts as 0. */
  readonly customers: Histogram;
  /** The same customers by the days from their creation to the as-of day. */
  readonly customersLived: Histogram;
  /** Leads that are no customers by the days from their creation to the as-of day: as long as they have been followed. */
  readonly others: Histogram;
}

/** The ages of the leads of a cohort. Those of two cohorts without a lead in common add up to those of both. */
export interface AgeTally {
  readonly all: AgeCounts;
  /** By source, case aside, called as it was first written, in the order of their first leads. */
  readonly bySource: readonly AgeCounts[];
  /** By the month of creation, as "2018-01", in any order. */
  readonly byMonth: readonly AgeCounts[];
  /** Do the records tell who is a customer? */
  readonly customersTold: boolean;
  /** Leads of the cohort that have no age and are in none of the counts above. */
  readonly without: {
    /** Leads without a creation date. */
    readonly created: number;
    /** Leads with one that are customers since nobody knows when. */
    readonly customerDate: number;
  };
}

export function ageTallyOf(records: Records, cohort: Cohort): AgeTally {
  const all = noAges();
  const [sources, months] = [new GroupBy(noAges), new GroupBy(noAges)];
  const ofSource = oncePerText(records.leads.source, (source) => sources.of(source));
  const ofMonth = new OncePerDay((day) => months.of(monthOf(day)));
  const created = records.stageHistory.entered[0]!;
  const without = eachAge(records, cohort, (lead, age, lived) => {
    add(all, age, lived);
    add(ofSource.of(lead), age, lived);
    add(ofMonth.of(created[lead]!), age, lived);
  });
  const customersTold = records.stageHistory.told[CUSTOMER]!;
  return { all, bySource: sources.all, byMonth: months.all, customersTold, without };
}

/** The ages by another text of the leads, as `bySource` has them. */
export function agesByText(records: Records, cohort: Cohort, column: readonly string[]): AgeCounts[] {
  const groups = new GroupBy(noAges);
  const groupOf = oncePerText(column, (text) => groups.of(text));
  eachAge(records, cohort, (lead, age, lived) => add(groupOf.of(lead), age, lived));
  return groups.all;
}

/** Shows the leads that have an age, and counts those that have none. */
function eachAge(
  { leads, stageHistory, asOf }: Records,
  cohort: Cohort,
  show: (lead: number, age: Age, lived: number) => void,
): AgeTally['without'] {
  const [created, customer] = [stageHistory.entered[0]!, stageHistory.entered[CUSTOMER]!];
  const without = { created: 0, customerDate: 0 };
  for (let lead = 0; lead < leads.length; lead++) {
    if (!cohort.has[lead]) continue;
    const [from, to] = [created[lead]!, customer[lead]!];
    const isUndated = stageHistory.reached[lead] === CUSTOMER && Number.isNaN(to);
    const age = Number.isNaN(from) || isUndated ? null : ageOf(from, to, asOf.day);
    if (age) show(lead, age, daysBetween(from, asOf.day));
    else if (isUndated && !Number.isNaN(from)) without.customerDate++;
    else without.created++;
  }
  return without;
}

export function noAges(label = ''): AgeCounts {
  return { label, customers: new Histogram(), customersLived: new Histogram(), others: new Histogram() };
}

function add(
  { customers, customersLived, others }: AgeCounts,
  { days, isCustomer }: Age,
  lived: number,
): void {
  (isCustomer ? customers : others).add(days);
  if (isCustomer) customersLived.add(lived);
}
