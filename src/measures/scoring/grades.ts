import { ratio } from '../../formulas/arithmetic.ts';
import { leadValue } from '../../formulas/plan.ts';
import { wilson } from '../../formulas/wilson.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { type Definitions, GRADES } from '../../settings/definitions.ts';
import { addMoney } from '../../values/minorUnits.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { type Reached, reachedFrom } from '../funnel/reached.ts';
import type { Scores } from './scoring.ts';

export interface GradeFigures {
  /** '' for leads without a grade. */
  readonly grade: string;
  readonly salesReady: boolean;
  readonly reached: Reached;
  /** Customers ÷ leads, and its interval of 95 %; null where the records do not tell who is a customer. */
  readonly conversion: number | null;
  readonly interval: readonly [low: number, high: number] | null;
  /** In the workbook's currency; null where the average order or the conversion is not known. */
  readonly leadValue: number | null;
  /** True where the average order is that of all: the grade has too few won deals for one of its own. */
  readonly orderOfAll: boolean;
  readonly disqualified: number;
}

/** What became of the leads by their grade. The grades' counts sum to all leads of the cohort. */
export interface Grades {
  /** Those that any lead has, the best first, leads without a grade last. */
  readonly byGrade: readonly GradeFigures[];
  readonly salesReady: number;
  readonly withoutGrade: number;
}

/** A grade with fewer won deals than this takes the average order of all: its own would be mostly chance. */
export const FEWEST_DEALS_FOR_ORDER = 5;

/**
 * Splits the cohort by grade. Value per lead = average order of the grade's won deals × the grade's conversion.
 *
 * @param averageOrderValue of all won deals, null where unknown
 */
export function gradesOf(
  { leads, deals, matches, stageHistory, asOf }: Records,
  cohort: Cohort,
  { grade }: Scores,
  { salesReady }: Definitions,
  averageOrderValue: number | null,
): Grades {
  const sums = new Map(
    [...GRADES, ''].map((name) => [
      name,
      { reached: STAGES.map(() => 0), disqualified: 0, deals: 0, revenue: 0 },
    ]),
  );
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const sum = sums.get(grade[i]!)!;
    for (let stage = 0; stage <= stageHistory.reached[i]!; stage++) sum.reached[stage]!++;
    sum.disqualified += leads.disqualified[i]!;
  }
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    if (lead < 0 || !cohort.has[lead] || !isWon(deals, deal, asOf) || Number.isNaN(deals.amount[deal]!))
      continue;
    const sum = sums.get(grade[lead]!)!;
    sum.deals++;
    sum.revenue = addMoney(sum.revenue, deals.amount[deal]!);
  }
  const byGrade = [...sums].flatMap(
    ([name, { reached: counts, disqualified, deals: won, revenue }]): GradeFigures[] => {
      const reached = reachedFrom(counts, stageHistory.told);
      const [count, customers] = [reached[0], reached[CUSTOMER] ?? null];
      if (count === 0) return [];
      const conversion = ratio(customers, count);
      const orderOfAll = won < FEWEST_DEALS_FOR_ORDER;
      const order = orderOfAll ? averageOrderValue : revenue / won;
      return [
        {
          grade: name,
          salesReady: salesReady.includes(name),
          reached,
          conversion,
          interval: customers === null ? null : wilson(customers, count),
          leadValue: order === null || conversion === null ? null : leadValue(order, conversion),
          orderOfAll,
          disqualified,
        },
      ];
    },
  );
  const leadsOf = (which: (figures: GradeFigures) => boolean) =>
    byGrade.filter(which).reduce((sum, { reached }) => sum + reached[0], 0);
  return {
    byGrade,
    salesReady: leadsOf((figures) => figures.salesReady),
    withoutGrade: leadsOf((figures) => figures.grade === ''),
  };
}
