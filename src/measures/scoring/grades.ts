import { ratio } from '../../formulas/arithmetic.ts';
import { leadValue } from '../../formulas/plan.ts';
import { type Prior, priorOfShares, type Seen, shrunk, weightOf } from '../../formulas/shrinkage.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { GRADES, type ScoringRules } from '../../settings/definitions.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { type BesideAll, besideAll } from '../funnel/besideAll.ts';
import type { Cohort } from '../funnel/cohort.ts';
import { type Reached, reachedFrom } from '../funnel/reached.ts';

export interface GradeFigures extends BesideAll {
  /** '' for leads without a grade. */
  readonly grade: string;
  readonly salesReady: boolean;
  readonly reached: Reached;
  /** Customers ÷ leads; null where the records do not tell who is a customer. */
  readonly conversion: number | null;
  /**
   * In the workbook's currency: average order and conversion, each drawn towards that of all; null where one of the two is
   * not known.
   */
  readonly leadValue: number | null;
  readonly disqualified: number;
}

/** What became of the leads by their grade. The grades' counts sum to all leads of the cohort. */
export interface Grades {
  /** Those that any lead has, the best first, leads without a grade last. */
  readonly byGrade: readonly GradeFigures[];
  readonly salesReady: number;
  readonly withoutGrade: number;
}

/** What is counted of the leads of a grade. */
export interface GradeCounts {
  /** '' for leads without a grade. */
  readonly grade: string;
  /** How many reached each stage or a later one. */
  readonly reached: readonly number[];
  readonly disqualified: number;
  /** Won deals of a known amount. */
  readonly deals: number;
  /** Their amounts, in the workbook's currency. */
  readonly revenue: number;
  /** The squares of their amounts, summed. */
  readonly squares: number;
}

/** The cohort by grade, as it is counted: a grade that no lead has may be missing. */
export interface GradeTally {
  readonly byGrade: readonly GradeCounts[];
  /** For each stage: do the records tell who reached it? */
  readonly told: readonly boolean[];
}

/** @param gradeOf all leads, '' for one without */
export function gradeTallyOf(
  { leads, deals, matches, stageHistory, asOf }: Records,
  cohort: Cohort,
  gradeOf: readonly string[],
): GradeTally {
  const sums = new Map(
    [...GRADES, ''].map((grade) => [
      grade,
      { grade, reached: STAGES.map(() => 0), disqualified: 0, deals: 0, revenue: 0, squares: 0 },
    ]),
  );
  for (let i = 0; i < leads.length; i++) {
    if (!cohort.has[i]) continue;
    const sum = sums.get(gradeOf[i]!)!;
    for (let stage = 0; stage <= stageHistory.reached[i]!; stage++) sum.reached[stage]!++;
    sum.disqualified += leads.disqualified[i]!;
  }
  for (let deal = 0; deal < deals.length; deal++) {
    const lead = matches.lead[deal]!;
    if (lead < 0 || !cohort.has[lead] || !isWon(deals, deal, asOf) || Number.isNaN(deals.amount[deal]!))
      continue;
    const sum = sums.get(gradeOf[lead]!)!;
    sum.deals++;
    sum.revenue = addMoney(sum.revenue, deals.amount[deal]!);
    sum.squares += deals.amount[deal]! ** 2;
  }
  return { byGrade: [...sums.values()], told: stageHistory.told };
}

/**
 * The cohort by grade. Value per lead = average order of the grade's won deals × the grade's conversion, both drawn
 * towards those of all: the less is known of a grade, the more (formulas/shrinkage).
 *
 * @param averageOrderValue of all won deals, null where unknown
 * @param dispersion of customers from month to month, at least 1
 */
export function gradesFrom(
  { byGrade: counts, told }: GradeTally,
  { salesReady }: ScoringRules,
  averageOrderValue: number | null,
  dispersion: number,
): Grades {
  const known = new Map(counts.map((sum) => [sum.grade, sum]));
  const sums = [...GRADES, ''].flatMap((grade) => known.get(grade) ?? []);
  const rates = told[CUSTOMER]! ? priorOfShares(sums.map(conversionSeen)) : null;
  const orders = averageOrderValue === null ? null : priorOfOrders(sums, averageOrderValue);
  const some = sums
    .map((sum) => ({ grade: sum.grade, sum, reached: reachedFrom(sum.reached, told) }))
    .filter(({ reached }) => reached[0] > 0);
  const beside = besideAll(some, dispersion);
  const byGrade = some.map(
    ({ grade, sum, reached }, i): GradeFigures => ({
      grade,
      salesReady: salesReady.includes(grade),
      reached,
      conversion: ratio(reached[CUSTOMER] ?? null, reached[0]),
      ...beside[i]!,
      leadValue:
        orders && rates && leadValue(shrunk(orderSeen(sum), orders), shrunk(conversionSeen(sum), rates)),
      disqualified: sum.disqualified,
    }),
  );
  const leadsOf = (which: (figures: GradeFigures) => boolean) =>
    byGrade.filter(which).reduce((sum, { reached }) => sum + reached[0], 0);
  return {
    byGrade,
    salesReady: leadsOf((figures) => figures.salesReady),
    withoutGrade: leadsOf((figures) => figures.grade === ''),
  };
}

function conversionSeen({ reached }: GradeCounts): Seen {
  return { n: reached[0]!, sum: reached[CUSTOMER]! };
}

function orderSeen({ deals, revenue }: GradeCounts): Seen {
  return { n: deals, sum: revenue };
}

/** @param mean of the orders of all */
function priorOfOrders(sums: readonly GradeCounts[], mean: number): Prior {
  const total = (of: (sum: GradeCounts) => number) => sums.reduce((all, sum) => all + of(sum), 0);
  const deals = total((sum) => sum.deals);
  if (deals === 0) return { mean, weight: Number.POSITIVE_INFINITY };
  const square = total(({ squares }) => squares) / deals;
  const variance = square - (total(({ revenue }) => revenue) / deals) ** 2;
  // Where all orders are the same, what binary fractions leave is no difference.
  const isSame = variance < square * 1e-12;
  return { mean, weight: weightOf([{ groups: sums.map(orderSeen), variance: isSame ? 0 : variance }]) };
}
