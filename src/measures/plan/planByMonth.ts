import { ratio } from '../../formulas/arithmetic.ts';
import { goalMonths, marketingGoal } from '../../settings/goal.ts';
import { monthsLater } from '../../settings/period.ts';
import type { Settings } from '../../settings/settings.ts';
import { civil, serialOf } from '../../values/dates.ts';
import type { ClosedLoop } from '../closedLoop/closedLoop.ts';
import type { ConversionByAge } from '../funnel/conversionByAge.ts';
import type { Visitors } from '../funnel/visitors.ts';
import type { LeadCommitment } from './leadCommitment.ts';
import type { Plan } from './plan.ts';
import type { Season } from './season.ts';

/** So many months are planned, and so many later than a lead its customer may come. */
const MONTHS = 12;
const MOST_LAG = 6;
const DAYS_OF_MONTH = 365.25 / 12;

/** One month of the plan. */
export interface PlannedMonth {
  /** Its first day. */
  readonly start: number;
  readonly revenue: number;
  readonly customers: number;
  /** Leads that have to come in it for the customers of this month and of those that follow. */
  readonly leads: number;
  /** Visitors that bring them; null where no export counts visitors. */
  readonly visitors: number | null;
  /** At the own cost per lead; null where no cost is known. */
  readonly cost: number | null;
}

/** Marketing's plan month by month: the goal by season, and the leads in the months before by the own lag. */
export interface PlanByMonth {
  readonly months: readonly PlannedMonth[];
  /** Null where less than two years tell one: then every month is a twelfth of the year. */
  readonly season: Season | null;
  /** Of the customers that leads become within half a year, how many in the month of the lead, the one after it …; null: not told. */
  readonly lag: readonly number[] | null;
  readonly costPerLead: number | null;
  readonly costPerCustomer: number | null;
  /** Average orders whose gross margin pays the cost of a customer; null where no margin is typed. */
  readonly payback: number | null;
}

/**
 * Of each month the revenue, the customers and the leads that marketing promises for a month, by season. Leads are asked for
 * before their customers: those of a month are for its customers and for those of the months that follow, each times the part
 * that comes so much later than its lead. So over any long time the leads are those that are promised.
 *
 * @param commitment what marketing promises for the goal period
 * @param day the as-of day: its month is the first
 * @returns null where no leads are promised yet
 */
export function planByMonthOf(
  settings: Settings,
  { averageOrderValue: { used: order }, leadToCustomerRate: { used: rate } }: Plan,
  commitment: LeadCommitment | null,
  byAge: ConversionByAge,
  { ofAllLeads }: ClosedLoop,
  visitors: Visitors | null,
  season: Season | null,
  day: number,
): PlanByMonth | null {
  if (!order || !rate || !commitment) return null;
  const { team } = commitment;
  const inMonth = (ofPeriod: number) => ofPeriod / goalMonths(settings, day);
  const { year, month } = civil(day);
  const first = serialOf(year, month, 1)!;
  const lag = lagOf(byAge);
  const factorOf = (start: number) => season?.factors[civil(start).month - 1] ?? 1;
  const visitorRate = visitorRateOf(visitors);
  const { costPerLead } = ofAllLeads;
  const costPerCustomer = costPerLead === null ? null : costPerLead / rate;
  return {
    months: Array.from({ length: MONTHS }, (_, i): PlannedMonth => {
      const start = monthsLater(first, i);
      const toCome = (lag ?? [1]).reduce(
        (sum, part, later) => sum + part * factorOf(monthsLater(start, later)),
        0,
      );
      const leads = inMonth(team.leads) * toCome;
      return {
        start,
        revenue: inMonth(marketingGoal(settings)) * factorOf(start),
        customers: inMonth(team.customers) * factorOf(start),
        leads,
        visitors: visitorRate === null ? null : leads / visitorRate,
        cost: costPerLead === null ? null : leads * costPerLead,
      };
    }),
    season,
    lag,
    costPerLead,
    costPerCustomer,
    payback:
      costPerCustomer === null || settings.grossMargin === null
        ? null
        : costPerCustomer / (order * settings.grossMargin),
  };
}

/** From the conversion by age: what is added in each month of age, of all that is added in half a year. */
function lagOf({ isTold, by }: ConversionByAge): number[] | null {
  if (!isTold) return null;
  const upTo: number[] = [];
  for (let months = 1; months <= MOST_LAG; months++) {
    const { conversion } = by(Math.round(months * DAYS_OF_MONTH));
    if (conversion === null) break;
    upTo.push(conversion);
  }
  const all = upTo[upTo.length - 1];
  return all ? upTo.map((conversion, i) => (conversion - (upTo[i - 1] ?? 0)) / all) : null;
}

/** Leads ÷ visitors over the months of which both are known. */
function visitorRateOf(visitors: Visitors | null): number | null {
  if (!visitors) return null;
  const known = visitors.byMonth.filter((month) => month.visitors !== null);
  const sum = (of: (month: (typeof known)[number]) => number) =>
    known.reduce((all, month) => all + of(month), 0);
  return (
    ratio(
      sum(({ leads }) => leads),
      sum((month) => month.visitors!),
    ) || null
  );
}
