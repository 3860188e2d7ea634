import { ratio } from '../../formulas/arithmetic.ts';
import { marketingGoal, partOfGoal, wholePartOfGoal } from '../../settings/goal.ts';
import { monthsLater } from '../../settings/period.ts';
import type { AgreedLeads, Settings } from '../../settings/settings.ts';
import { civil, nextMonth, serialOf } from '../../values/dates.ts';
import { inMinorUnits } from '../../values/minorUnits.ts';
import type { ClosedLoop } from '../closedLoop/closedLoop.ts';
import type { ConversionByAge } from '../funnel/conversionByAge.ts';
import type { Visitors } from '../funnel/visitors.ts';
import { customerLagOf } from './customerLag.ts';
import type { Plan } from './plan.ts';
import type { Season } from './season.ts';

/** So many months are planned. */
const MONTHS = 12;

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
  /** Null where the goal is not divided by one: it is typed for the goal period, or fewer than two years tell one. */
  readonly season: Season | null;
  /** Of the customers that leads become within half a year, how many in the month of the lead, the one after it …; null: not told. */
  readonly lag: readonly number[] | null;
  readonly costPerLead: number | null;
  readonly costPerCustomer: number | null;
  /** Average orders whose gross margin pays the cost of a customer; null where no margin is typed. */
  readonly payback: number | null;
}

/**
 * Of each month the revenue, the customers and the leads that marketing promises for it: the goal's by season, and the leads in
 * the months before, as much earlier as own customers come later than their leads. Over the year they are those promised.
 *
 * @param promised what is in force, as it is agreed or typed
 * @param season that the own won deals tell
 * @param day the as-of day: its month is the first
 * @returns null where no leads are promised yet
 */
export function planByMonthOf(
  promised: { readonly settings: Settings; readonly owed: AgreedLeads | null },
  { averageOrderValue: { used: order }, leadToCustomerRate: { used: rate } }: Plan,
  byAge: ConversionByAge,
  { ofAllLeads }: ClosedLoop,
  visitors: Visitors | null,
  season: Season | null,
  day: number,
): PlanByMonth | null {
  const { settings, owed } = promised;
  if (!order || !rate || !owed) return null;
  const { year, month } = civil(day);
  const first = serialOf(year, month, 1)!;
  const visitorRate = visitorRateOf(visitors);
  const { costPerLead } = ofAllLeads;
  const costPerCustomer = costPerLead === null ? null : costPerLead / rate;
  const [ofRevenue, ofLeads] = [owed.months?.revenue ?? null, owed.months?.leads ?? null];
  return {
    months: Array.from({ length: MONTHS }, (_, i): PlannedMonth => {
      const start = monthsLater(first, i);
      const days = { start, end: nextMonth(start) - 1 };
      const part = partOfGoal(settings, ofRevenue, days, day);
      const leads = wholePartOfGoal(owed.leads, settings, ofLeads, days, day);
      return {
        start,
        revenue: inMinorUnits(marketingGoal(settings) * part, settings.currency),
        customers: owed.ofMarketing * part,
        leads,
        visitors: visitorRate === null ? null : leads / visitorRate,
        cost: costPerLead === null ? null : inMinorUnits(leads * costPerLead, settings.currency),
      };
    }),
    season: owed.months && season,
    lag: customerLagOf(byAge),
    costPerLead,
    costPerCustomer,
    payback:
      costPerCustomer === null || settings.grossMargin === null
        ? null
        : costPerCustomer / (order * settings.grossMargin),
  };
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
