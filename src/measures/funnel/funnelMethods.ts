import type { Records } from '../../records/records.ts';
import { STAGES } from '../../schema/stages.ts';
import type { Span } from './period.ts';
import { ratesFrom, reachedFrom } from './reached.ts';

/** One way to count the stages. */
export interface Counted {
  /** In the order of STAGES; null where no export dates the stage, or tells who reached it. */
  readonly counts: readonly (number | null)[];
  /** Of each stage by the one before that is told; null for the first, and where that one has none. */
  readonly rates: readonly (number | null)[];
}

/** The same stages of the same days, counted in three ways. */
export interface FunnelMethods {
  readonly span: Span;
  /** Leads created in the span that have reached the stage or a later one by the as-of moment. */
  readonly cohort: Counted;
  /** Entries into the stage dated in the span, whenever the lead was created. */
  readonly period: Counted;
  /** Leads created in the span with a date for the stage itself, whatever their other stages. */
  readonly anyOrder: Counted;
  /** Entries of the period that are of leads created before the span. */
  readonly olderEntries: number;
  /** Stages that leads of the cohort have passed without a date. */
  readonly passed: number;
}

/** What the three ways are made of: counts in the order of STAGES. */
export interface FunnelMethodsTally {
  readonly span: Span;
  readonly cohort: readonly number[];
  readonly period: readonly number[];
  readonly anyOrder: readonly number[];
  /** Is there a lead with a date for the stage, whenever it was? */
  readonly dated: readonly boolean[];
  /** For each stage, do the records tell who reached it? */
  readonly told: readonly boolean[];
  readonly olderEntries: number;
  readonly passed: number;
}

export function funnelMethodsTallyOf({ leads, stageHistory, asOf }: Records, span: Span): FunnelMethodsTally {
  const { start } = span;
  const end = Math.min(span.end + 1, asOf.until);
  const cohort = STAGES.map(() => 0);
  const period = STAGES.map(() => 0);
  const anyOrder = STAGES.map(() => 0);
  const dated = STAGES.map(() => false);
  let [olderEntries, passed] = [0, 0];
  const ofSpan: number[] = [];
  for (let lead = 0; lead < leads.length; lead++)
    if (stageHistory.counts[lead] && leads.created[lead]! >= start && leads.created[lead]! < end)
      ofSpan.push(lead);
  for (let stage = 0; stage < STAGES.length; stage++) {
    const dates = stageHistory.entered[stage]!;
    for (let lead = 0; lead < leads.length; lead++) {
      const date = dates[lead]!;
      if (Number.isNaN(date) || !stageHistory.counts[lead]) continue;
      dated[stage] = true;
      if (date < start || date >= end) continue;
      period[stage]!++;
      if (leads.created[lead]! < start) olderEntries++;
    }
    for (const lead of ofSpan) {
      const isDated = !Number.isNaN(dates[lead]!);
      if (isDated) anyOrder[stage]!++;
      if (stageHistory.reached[lead]! < stage) continue;
      cohort[stage]!++;
      if (!isDated) passed++;
    }
  }
  return { span, cohort, period, anyOrder, dated, told: stageHistory.told, olderEntries, passed };
}

/**
 * Cohort, period and any-order counts side by side. None of them is wrong: they answer different questions.
 * Sources: HubSpot's help on “all stages” and “any stages” funnels; a period rate can be above 100 %.
 */
export function funnelMethodsFrom({
  span,
  cohort,
  period,
  anyOrder,
  dated,
  told,
  olderEntries,
  passed,
}: FunnelMethodsTally): FunnelMethods {
  const counted = (counts: readonly (number | null)[]): Counted => ({
    counts,
    rates: ratesFrom(counts),
  });
  const known = (counts: readonly number[]) => counts.map((count, stage) => (dated[stage] ? count : null));
  return {
    span,
    cohort: counted(reachedFrom(cohort, told)),
    period: counted(known(period)),
    anyOrder: counted(known(anyOrder)),
    olderEntries,
    passed,
  };
}
