import { type AgeCounts, type AgeTally, noAges } from './ageTally.ts';
import { type ByAge, ConversionCurve, FEWEST_OLD_ENOUGH } from './conversionCurve.ts';

/** The ages at which conversion is reported, in days. */
export const AGES = [30, 60, 90, 180, 365] as const;
const MOST_SOURCES = 8;
/** The part of the customers that may lack a date before no rate is given. */
const MOST_UNDATED = 0.1;
const MOST_MONTHS = 24;
/** Of the curve. */
export const MOST_POINTS = 60;
/** So many days are between two points of the curve. */
const STEPS = [1, 2, 5, 10, 20, 30, 60, 90, 180, 365] as const;
/** Of the cohort table. */
const MONTH_OF_AGE = 30;
export const MOST_MONTHS_OF_AGE = 12;

export interface ConversionByAgeGroup {
  /** '' for leads without the value. */
  readonly label: string;
  readonly leads: number;
  /** Null where the records do not tell who is a customer. */
  readonly customers: number | null;
  readonly ages: readonly ByAge[];
}

export interface CurvePoint {
  readonly days: number;
  readonly conversion: number;
  readonly low: number;
  readonly high: number;
}

export interface AgeOfMonth {
  readonly conversion: number;
  /** Has every lead of the month reached the age? */
  readonly isMature: boolean;
}

export interface MonthCohort {
  /** "2018-01" */
  readonly month: string;
  readonly leads: number;
  /** One for each of the table's ages; null where it is too early to say. */
  readonly ages: readonly (AgeOfMonth | null)[];
}

export interface ConversionByAge {
  readonly all: ConversionByAgeGroup;
  /** The sources with the most leads. */
  readonly bySource: readonly ConversionByAgeGroup[];
  readonly otherSources: { readonly sources: number; readonly leads: number };
  readonly curve: readonly CurvePoint[];
  /** The age by which half of the leads are customers; null where fewer are. */
  readonly medianDays: number | null;
  /** The ages of the cohort table, in days. */
  readonly monthAges: readonly number[];
  /** The latest months, in order. */
  readonly byMonth: readonly MonthCohort[];
  readonly earlierMonths: number;
  /** Do the records tell who is a customer, and since when for nearly all? Else no rate is given. */
  readonly isTold: boolean;
  /** Leads that are left out. */
  readonly without: {
    readonly created: number;
    /** Customers since nobody knows when. */
    readonly customerDate: number;
  };
  /** The conversion of all leads by an age of one's own. */
  readonly by: (days: number) => ByAge;
}

/**
 * How leads become customers with age: last month's leads do not look bad only for being young. A lead that is no
 * customer counts for as long as it has been followed (Kaplan–Meier, 95 % log-log interval). A lead without a
 * creation date and a customer without a date have no age and are left out.
 */
export function conversionByAgeFrom({
  all: everyone,
  bySource,
  byMonth,
  customersTold,
  without,
}: AgeTally): ConversionByAge {
  const everybody = new ConversionCurve(everyone);
  // Customers that nothing dates are left out: with many of them every rate would be far too low.
  const isDated = without.customerDate <= MOST_UNDATED * (everybody.customers + without.customerDate);
  const isTold = customersTold && isDated;
  // Then nobody is followed.
  const all = isTold ? everybody : new ConversionCurve(noAges());
  const curves = (groups: readonly AgeCounts[]) =>
    (isTold ? groups : []).map((counts) => new ConversionCurve(counts));
  const sources = curves(bySource).sort(
    (a, b) => Number(a.label === '') - Number(b.label === '') || b.leads - a.leads,
  );
  const months = curves(byMonth).sort((a, b) => (a.label < b.label ? -1 : 1));
  const others = sources.slice(MOST_SOURCES);
  const monthAges = Array.from({ length: MOST_MONTHS_OF_AGE }, (_, k) => (k + 1) * MONTH_OF_AGE).filter(
    (days) => days <= all.oldest,
  );
  return {
    all: { ...figuresOf(all), leads: everybody.leads, customers: customersTold ? everybody.customers : null },
    bySource: sources.slice(0, MOST_SOURCES).map(figuresOf),
    otherSources: {
      sources: others.length,
      leads: others.reduce((sum, other) => sum + other.leads, 0),
    },
    curve: pointsOf(all),
    medianDays: all.medianDays(),
    monthAges,
    byMonth: months.slice(-MOST_MONTHS).map((month) => ({
      month: month.label,
      leads: month.leads,
      ages: monthAges.map((days) => inTable(month, days)),
    })),
    earlierMonths: Math.max(0, months.length - MOST_MONTHS),
    isTold,
    without,
    by: (days) => all.by(days),
  };
}

function figuresOf(followed: ConversionCurve): ConversionByAgeGroup {
  const { label, leads, customers } = followed;
  return { label, leads, customers, ages: AGES.map((days) => followed.by(days)) };
}

/**
 * As far as enough leads are left that may still become customers, and not past the last who did: there it is flat. At
 * most MOST_POINTS points.
 */
function pointsOf(followed: ConversionCurve): CurvePoint[] {
  const followedTo = followed.followedBy(FEWEST_OLD_ENOUGH);
  if (followedTo === null) return [];
  const last = Math.min(followedTo, Math.max(followed.lastCustomer ?? 0, AGES[0]));
  const step = STEPS.find((days) => last / days < MOST_POINTS) ?? Math.ceil((last + 1) / MOST_POINTS);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, k) => followed.by(k * step)).flatMap(
    ({ days, conversion, interval }) =>
      conversion !== null && interval ? [{ days, conversion, low: interval[0], high: interval[1] }] : [],
  );
}

function inTable(month: ConversionCurve, days: number): AgeOfMonth | null {
  const isMature = month.oldEnough(days) === month.leads;
  const { conversion } = month.by(days);
  return conversion === null ? null : { conversion, isMature };
}
