import { Histogram } from '../../formulas/histogram.ts';
import type { Records } from '../../records/records.ts';
import { isWon } from '../../records/stageHistory.ts';
import { CUSTOMER, STAGES } from '../../schema/stages.ts';
import { GroupBy } from '../../values/groupBy.ts';
import { addMoney } from '../../values/minorUnits.ts';
import { oncePerText } from '../foundOnce.ts';
import { dealsByLead } from '../numbered.ts';
import type { Span } from './period.ts';

/** The leads of a source that were created in a span, as far as they had come when they had been followed as long as the others. */
export interface DriversSourceTally {
  /** '' for leads without a source. */
  readonly label: string;
  /** How many reached each stage or a later one, in the order of STAGES; the first are all of them. */
  readonly reached: readonly number[];
  /** The customers by what each brought, in the currency of the workbook; 0 without a deal that has an amount. */
  readonly amounts: Histogram;
}

export interface DriversSideTally {
  readonly span: Span;
  /** Case aside, called as they were first written, in the order of their first leads. */
  readonly sources: readonly DriversSourceTally[];
  /** Leads that count as having reached a stage though nothing dates it. */
  readonly undated: number;
}

/** What the change between two spans of creation is computed from. */
export interface ChangeDriversTally {
  readonly now: DriversSideTally;
  readonly before: DriversSideTally;
  /** Whole days that both sides were followed after the last day of their span. */
  readonly followed: number;
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
}

/**
 * Both sides are followed for as many days after their last day, so that the younger one does not look worse for being young.
 *
 * @param now that ends on the as-of day or before
 */
export function changeDriversTallyOf(records: Records, now: Span, before: Span): ChangeDriversTally {
  const { stageHistory, asOf } = records;
  const followed = Math.max(0, asOf.until - (now.end + 1));
  const side = (span: Span) => sideOf(records, span, Math.min(asOf.until, span.end + 1 + followed));
  return { now: side(now), before: side(before), followed: Math.floor(followed), told: stageHistory.told };
}

/** @param until the moment up to which the leads are followed */
function sideOf(records: Records, span: Span, until: number): DriversSideTally {
  const { leads, stageHistory } = records;
  const groups = new GroupBy((label) => ({ label, reached: STAGES.map(() => 0), amounts: new Histogram() }));
  const ofSource = oncePerText(leads.source, (source) => groups.of(source));
  const broughtBy = revenueUntil(records, until);
  let undated = 0;
  for (let lead = 0; lead < leads.length; lead++) {
    const created = leads.created[lead]!;
    if (!stageHistory.counts[lead] || !(created >= span.start && created < span.end + 1)) continue;
    const { reached, amounts } = ofSource.of(lead);
    const stage = reachedBy(records, lead, until);
    if (stage > 0 && Number.isNaN(stageHistory.entered[stage]![lead]!)) undated++;
    for (let passed = 0; passed <= stage; passed++) reached[passed]!++;
    if (stage === CUSTOMER) amounts.add(broughtBy(lead));
  }
  return { span, sources: groups.all, undated };
}

/** What the deals of a lead that were won before a moment are worth together. */
function revenueUntil(records: Records, until: number): (lead: number) => number {
  const { deals, asOf } = records;
  const { start, rows } = dealsByLead(records);
  return (lead) => {
    let revenue = 0;
    for (let k = start[lead]!; k < start[lead + 1]!; k++) {
      const deal = rows[k]!;
      if (isWon(deals, deal, asOf) && !(deals.closed[deal]! >= until) && !Number.isNaN(deals.amount[deal]!))
        revenue = addMoney(revenue, deals.amount[deal]!);
    }
    return revenue;
  };
}

/** The highest stage by a moment; what nothing dates counts as it is by the as-of moment. */
function reachedBy({ stageHistory }: Records, lead: number, until: number): number {
  const highest = stageHistory.reached[lead]!;
  for (let stage = highest; stage > 0; stage--) {
    const date = stageHistory.entered[stage]![lead]!;
    if (date < until || (Number.isNaN(date) && stage === highest)) return stage;
  }
  return 0;
}
