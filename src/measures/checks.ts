import { isoText } from '../exports/dates.ts';
import { type Sentence, sentence } from '../language/sentence.ts';
import { WON } from '../records/deals.ts';
import type { Records } from '../records/records.ts';
import type { Cohort } from './cohort.ts';
import type { Funnel } from './funnel.ts';
import type { ImportFigures } from './imports.ts';
import type { Loop } from './loop.ts';
import type { Sla } from './sla.ts';

export type CheckGroup = 'data' | 'funnel' | 'loop' | 'sla';

/** Something that must be true of the figures, or that a person should know of the data behind them. */
export interface Check {
  readonly group: CheckGroup;
  readonly holds: boolean;
  readonly sentence: Sentence;
}

const NAMES_LISTED = 5;

/** Every check, those that hold as well, in the order in which the data flows. */
export function checksOf(
  records: Records,
  imports: readonly ImportFigures[],
  cohort: Cohort,
  funnel: Funnel,
  loop: Loop,
  sla: Sla,
): Check[] {
  return [
    ...dataChecks(records, imports),
    ...(records.present.leads ? funnelChecks(cohort, funnel) : []),
    ...(records.present.deals ? loopChecks(records, loop) : []),
    ...(sla.attemptsBeforeCreation > 0
      ? [failed('sla', sentence('check.attemptBeforeCreation', { n: sla.attemptsBeforeCreation }))]
      : []),
  ];
}

function dataChecks(records: Records, imports: readonly ImportFigures[]): Check[] {
  const { leads, deals, spend, journeys, present } = records;
  const checks: Check[] = imports.map((figures) => {
    const { rows, records: made, duplicates } = figures;
    const rejected = figures.rejected.length;
    return {
      group: 'data',
      holds: rows === made + duplicates + rejected,
      sentence: sentence('check.rows', { file: figures.file, rows, records: made, duplicates, rejected }),
    };
  });
  if (records.touches.unmatched > 0) {
    checks.push(failed('data', sentence('check.activitiesUnmatched', { n: records.touches.unmatched })));
  }
  const rejected = imports.reduce((sum, figures) => sum + figures.rejected.length, 0);
  if (rejected > 0) checks.push(failed('data', sentence('check.rejected', { n: rejected })));
  for (const doubt of imports.flatMap(({ doubts }) => doubts)) {
    checks.push(failed('data', sentence('check.doubt', { doubt: doubt.sentence })));
  }
  if (!present.leads) checks.push(failed('data', sentence('check.leadsMissing')));
  if (leads.unknownStages.size > 0) {
    const words = [...leads.unknownStages].map(([word, n]) => `${word} (${n})`).join(', ');
    checks.push(failed('data', sentence('check.unknownStages', { words })));
  }
  const later = leads.created.filter((created) => created >= records.asOf.until).length;
  const notLeads = leads.notLead.filter(
    (one, i) => one && !journeys.counts[i] && !(leads.created[i]! >= records.asOf.until),
  ).length;
  if (notLeads > 0)
    checks.push({ group: 'data', holds: true, sentence: sentence('check.notLeads', { n: notLeads }) });
  if (later > 0)
    checks.push(
      failed('data', sentence('check.createdLater', { n: later, date: isoText(records.asOf.day) })),
    );
  const undated = leads.created.filter((date) => Number.isNaN(date)).length;
  if (undated > 0) checks.push(failed('data', sentence('check.undated', { n: undated })));
  const without = [
    ...deals.currency.filter((_, i) => deals.withoutRate[i]),
    ...spend.currency.filter((_, i) => spend.withoutRate[i]),
  ];
  if (without.length > 0) {
    const currencies = [...new Set(without)].sort().join(', ');
    checks.push(failed('data', sentence('check.noRate', { n: without.length, currencies })));
  }
  if (deals.statusAssumed) checks.push(failed('data', sentence('check.statusAssumed')));
  return checks;
}

function funnelChecks(cohort: Cohort, funnel: Funnel): Check[] {
  const bySource = funnel.bySource.reduce((sum, { reached }) => sum + reached[0]!, 0);
  const checks: Check[] = [
    {
      group: 'funnel',
      holds: bySource === cohort.size,
      sentence: sentence('check.leadsBySource', { bySource, all: cohort.size }),
    },
    {
      group: 'funnel',
      holds: funnel.stages.every(({ reached }, i) => i === 0 || reached <= funnel.stages[i - 1]!.reached),
      sentence: sentence('check.stagesShrink', {
        counts: funnel.stages.map(({ reached }) => reached).join(' ≥ '),
      }),
    },
  ];
  if (funnel.negativeTimes > 0) {
    checks.push(failed('funnel', sentence('check.negativeTimes', { n: funnel.negativeTimes })));
  }
  return checks;
}

function loopChecks({ leads, deals, matches }: Records, loop: Loop): Check[] {
  const bySource = loop.bySource.reduce((sum, row) => sum + row.revenue, 0);
  const parts = bySource + loop.otherPeriod.revenue + loop.unmatched.revenue;
  const checks: Check[] = [
    {
      group: 'loop',
      holds: closeTo(parts, loop.total.revenue),
      sentence: sentence('check.revenue', {
        bySource,
        otherPeriod: loop.otherPeriod.revenue,
        unmatched: loop.unmatched.revenue,
        total: loop.total.revenue,
      }),
    },
  ];
  if (loop.proratedMonths) checks.push({ group: 'loop', holds: true, sentence: sentence('check.prorated') });
  const { id, email, company } = loop.matchedBy;
  checks.push({
    group: 'loop',
    holds: id + email + company + loop.unmatched.deals === loop.total.deals,
    sentence: sentence('check.deals', {
      id,
      email,
      company,
      unmatched: loop.unmatched.deals,
      total: loop.total.deals,
    }),
  });
  const early: string[] = [];
  let withoutAmount = 0;
  for (let deal = 0; deal < deals.length; deal++) {
    if (deals.status[deal] !== WON) continue;
    if (Number.isNaN(deals.amount[deal]!) && !deals.withoutRate[deal]) withoutAmount++;
    const lead = matches.lead[deal]!;
    if (lead >= 0 && Math.floor(deals.closed[deal]!) < Math.floor(leads.created[lead]!)) {
      early.push(
        `${deals.name[deal] || deals.id[deal] || leads.id[lead]} (${isoText(deals.closed[deal]!)} < ${isoText(leads.created[lead]!)})`,
      );
    }
  }
  if (early.length > 0) {
    checks.push(failed('loop', sentence('check.wonBeforeCreated', { n: early.length, deals: some(early) })));
  }
  if (withoutAmount > 0)
    checks.push(failed('loop', sentence('check.wonWithoutAmount', { n: withoutAmount })));
  return checks;
}

function failed(group: CheckGroup, words: Sentence): Check {
  return { group, holds: false, sentence: words };
}

function some(names: readonly string[]): string {
  return names.slice(0, NAMES_LISTED).join(', ') + (names.length > NAMES_LISTED ? ' …' : '');
}

/** Equal but for the binary dust of adding in another order. */
function closeTo(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
