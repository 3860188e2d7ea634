import { type Sentence, sentence } from '../../../language/sentence.ts';
import type { Dataset } from '../../../records/dataset.ts';
import { WON } from '../../../records/deals.ts';
import type { ImportFigures } from '../../../records/imports.ts';
import type { Records } from '../../../records/records.ts';
import { STAGES } from '../../../schema/stages.ts';
import type { Settings } from '../../../settings/settings.ts';
import { isoText } from '../../../values/dates.ts';
import type { CampaignFigures } from '../../closedLoop/campaigns.ts';
import type { ClosedLoop } from '../../closedLoop/closedLoop.ts';
import type { Feedback } from '../../closedLoop/feedback.ts';
import type { Cohort } from '../../funnel/cohort.ts';
import type { Funnel } from '../../funnel/funnel.ts';
import type { Sla } from '../../sla/sla.ts';
import { leadsPastRetention } from '../retention.ts';

export type CheckGroup =
  | 'data'
  | 'funnel'
  | 'conversionByAge'
  | 'closedLoop'
  | 'attribution'
  | 'sla'
  | 'contactAttempts'
  | 'salesFeedback';

/** Something that must be true of the figures, or that a person should know of the data behind them. */
export interface Check {
  readonly group: CheckGroup;
  readonly holds: boolean;
  readonly sentence: Sentence;
}

const NAMES_LISTED = 5;
/** Days without anything new after which the exports are called old. */
const STALE_AFTER = 7;

/** What of the figures is looked at here. */
interface Figures {
  readonly cohort: Cohort;
  readonly funnel: Funnel;
  readonly closedLoop: ClosedLoop;
  readonly sla: Sla;
  readonly feedback: Feedback;
  readonly campaigns: readonly CampaignFigures[];
}

/** The checks of data, funnel, closed loop, campaigns, SLA and feedback, in the order in which the data flows. */
export function checksOf(
  { records, imports, unmapped }: Dataset,
  { cohort, funnel, closedLoop, sla, feedback, campaigns }: Figures,
  settings: Settings,
): Check[] {
  return [
    ...dataChecks(records, imports, unmapped, settings),
    ...(records.present.leads ? funnelChecks(records, cohort, funnel) : []),
    ...(records.present.deals ? loopChecks(records, closedLoop) : []),
    ...campaignChecks(campaigns, closedLoop),
    ...slaChecks(records, sla),
    ...(records.present.leads ? feedbackChecks(feedback, cohort) : []),
  ];
}

function dataChecks(
  records: Records,
  imports: readonly ImportFigures[],
  unmapped: readonly Sentence[],
  settings: Settings,
): Check[] {
  const { leads, deals, spend, stageHistory, present } = records;
  const { retention } = settings;
  const checks: Check[] = imports.map((figures) => {
    const { rows, records: made, duplicates } = figures;
    const rejected = figures.rejected.length;
    return {
      group: 'data',
      holds: rows === made + duplicates + rejected,
      sentence: sentence('import.rowsSum', { file: figures.file, rows, records: made, duplicates, rejected }),
    };
  });
  const rejected = imports.reduce((sum, figures) => sum + figures.rejected.length, 0);
  if (rejected > 0) checks.push(failed('data', sentence('check.rejected', { n: rejected })));
  for (const doubt of imports.flatMap(({ doubts }) => doubts)) {
    checks.push(failed('data', sentence('check.doubt', { doubt: doubt.sentence })));
  }
  for (const missing of unmapped) checks.push(failed('data', missing));
  if (!present.leads) checks.push(failed('data', sentence('check.leadsMissing')));
  if (leads.unknownStages.size > 0) {
    const words = [...leads.unknownStages].map(([word, n]) => `${word} (${n})`).join(', ');
    checks.push(failed('data', sentence('check.unknownStages', { words })));
  }
  if (deals.unknownStages.size > 0) {
    const words = [...deals.unknownStages].map(([word, n]) => `${word} (${n})`).join(', ');
    checks.push(failed('data', sentence('check.unknownDealStages', { words })));
  }
  const later = leads.created.filter((created) => created >= records.asOf.until).length;
  const notLeads = leads.notLead.filter(
    (one, i) => one && !stageHistory.counts[i] && !(leads.created[i]! >= records.asOf.until),
  ).length;
  if (notLeads > 0)
    checks.push({ group: 'data', holds: true, sentence: sentence('check.notLeads', { n: notLeads }) });
  if (later > 0)
    checks.push(
      failed('data', sentence('check.createdLater', { n: later, date: isoText(records.asOf.day) })),
    );
  const sharing = sharingEmail(leads.email);
  if (sharing.n > 0)
    checks.push({ group: 'data', holds: true, sentence: sentence('check.sameEmail', sharing) });
  const undated = leads.created.filter((date) => Number.isNaN(date)).length;
  if (undated > 0) checks.push(failed('data', sentence('check.undated', { n: undated })));
  const without = [
    ...deals.currency.flatMap((code, i) => (deals.withoutRate[i] ? [[code, dealName(deals, i)]] : [])),
    ...spend.currency.flatMap((code, i) => (spend.withoutRate[i] ? [[code, costName(spend, i)]] : [])),
  ];
  if (without.length > 0) {
    const currencies = currenciesWithoutRate(records).join(', ');
    const names = some(without.map(([, name]) => name!));
    checks.push(failed('data', sentence('check.noRate', { n: without.length, currencies, names })));
  }
  const old = leadsPastRetention(records, retention).leads;
  if (old > 0 && retention !== null)
    checks.push(failed('data', sentence('check.retention', { n: old, date: isoText(retention) })));
  const newest = newestDay(records);
  if (newest !== null && records.asOf.day - newest > STALE_AFTER)
    checks.push(
      failed(
        'data',
        sentence('check.stale', {
          date: isoText(newest),
          n: records.asOf.day - newest,
          asOf: isoText(records.asOf.day),
        }),
      ),
    );
  if (deals.statusAssumed) checks.push(failed('data', sentence('check.statusAssumed')));
  return checks;
}

/** The last day by the as-of day on which a lead or a deal was created or an activity took place; null where none is dated. */
function newestDay({ leads, deals, activities, asOf }: Records): number | null {
  let newest = Number.NEGATIVE_INFINITY;
  for (const dates of [leads.created, deals.created, activities.at])
    for (const date of dates) if (date < asOf.until && date > newest) newest = date;
  return Number.isFinite(newest) ? Math.floor(newest) : null;
}

/** Each currency whose amounts or costs cannot be priced, once. */
export function currenciesWithoutRate({ deals, spend }: Records): string[] {
  const codes = [deals, spend].flatMap(({ currency, withoutRate }) =>
    currency.filter((_, i) => withoutRate[i]),
  );
  return [...new Set(codes)].sort();
}

function funnelChecks({ leads }: Records, cohort: Cohort, funnel: Funnel): Check[] {
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
      sentence: sentence(
        'check.stagesShrink',
        Object.fromEntries(STAGES.map((stage, i) => [stage, funnel.stages[i]!.reached])),
      ),
    },
  ];
  if (funnel.backwards.length > 0) {
    const names = some(funnel.backwards.map((lead) => leadName(leads, lead)));
    checks.push(failed('funnel', sentence('check.negativeTimes', { n: funnel.backwards.length, names })));
  }
  return checks;
}

function loopChecks({ leads, deals, matches, asOf }: Records, loop: ClosedLoop): Check[] {
  const bySource = loop.bySource.reduce((sum, row) => sum + row.revenue, 0);
  const parts = bySource + loop.otherPeriod.revenue + loop.unmatched.revenue;
  const checks: Check[] = [
    {
      group: 'closedLoop',
      holds: closeTo(parts, loop.total.revenue),
      sentence: sentence('check.revenue', {
        bySource,
        otherPeriod: loop.otherPeriod.revenue,
        unmatched: loop.unmatched.revenue,
        total: loop.total.revenue,
      }),
    },
  ];
  if (loop.proratedMonths)
    checks.push({ group: 'closedLoop', holds: true, sentence: sentence('check.prorated') });
  const { id, email, company } = loop.matchedBy;
  checks.push({
    group: 'closedLoop',
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
  const withoutAmount: string[] = [];
  for (let deal = 0; deal < deals.length; deal++) {
    if (deals.status[deal] !== WON) continue;
    if (Number.isNaN(deals.amount[deal]!) && !deals.withoutRate[deal])
      withoutAmount.push(dealName(deals, deal));
    const lead = matches.lead[deal]!;
    if (lead >= 0 && Math.floor(deals.closed[deal]!) < Math.floor(leads.created[lead]!)) {
      early.push(
        `${dealName(deals, deal, leads.id[lead])} (${isoText(deals.closed[deal]!)} < ${isoText(leads.created[lead]!)})`,
      );
    }
  }
  if (early.length > 0) {
    checks.push(
      failed('closedLoop', sentence('check.wonBeforeCreated', { n: early.length, deals: some(early) })),
    );
  }
  if (withoutAmount.length > 0)
    checks.push(
      failed(
        'closedLoop',
        sentence('check.wonWithoutAmount', { n: withoutAmount.length, deals: some(withoutAmount) }),
      ),
    );
  if (loop.later > 0) {
    checks.push(
      failed('closedLoop', sentence('check.dealsCreatedLater', { n: loop.later, date: isoText(asOf.day) })),
    );
  }
  return checks;
}

function campaignChecks(campaigns: readonly CampaignFigures[], loop: ClosedLoop): Check[] {
  const checks: Check[] = [];
  const costing = campaigns.filter(({ costPriced }) => costPriced !== null);
  if (costing.length > 0) {
    const typed = costing.reduce((sum, { costPriced }) => sum + costPriced!, 0);
    const toDate = costing.reduce((sum, { costToDate }) => sum + costToDate!, 0);
    const counted = loop.typedCost ?? 0;
    checks.push({
      group: 'closedLoop',
      holds: counted <= toDate || closeTo(counted, toDate),
      sentence: sentence('check.campaignCosts', { counted: Math.round(counted), typed: Math.round(typed) }),
    });
  }
  const imported = campaigns.filter(({ costImported }) => costImported);
  if (imported.length > 0) {
    const names = some(imported.map(({ campaign, source }) => campaign || source));
    checks.push({
      group: 'closedLoop',
      holds: true,
      sentence: sentence('check.campaignsImported', { names }),
    });
  }
  return checks;
}

function slaChecks({ attempts }: Records, sla: Sla): Check[] {
  const checks: Check[] = [];
  for (const [key, counts] of [
    ['check.speedSum', sla.speed],
    ['check.depthSum', sla.depth],
  ] as const) {
    if (!counts) continue;
    const { met, missed, running } = counts;
    checks.push({
      group: 'sla',
      holds: met + missed + running === sla.leads,
      sentence: sentence(key, { met, missed, running, all: sla.leads }),
    });
  }
  if (attempts.unmatched.length > 0) {
    checks.push(failed('sla', sentence('check.activitiesUnmatched', { n: attempts.unmatched.length })));
  }
  if (sla.attemptsBeforeCreation > 0) {
    checks.push(failed('sla', sentence('check.attemptBeforeCreation', { n: sla.attemptsBeforeCreation })));
  }
  return checks;
}

function feedbackChecks({ total }: Feedback, cohort: Cohort): Check[] {
  const { accepted, rejected, waiting } = total;
  return [
    {
      group: 'salesFeedback',
      holds: accepted + rejected + waiting === cohort.size,
      sentence: sentence('check.answers', { accepted, rejected, waiting, all: cohort.size }),
    },
  ];
}

/** Leads with an id of their own whose e-mail an earlier row has: perhaps one person, who tried again. */
function sharingEmail(emails: readonly string[]): { n: number; persons: number } {
  const leadsOf = new Map<string, number>();
  for (const email of emails) if (email !== '') leadsOf.set(email, (leadsOf.get(email) ?? 0) + 1);
  const several = [...leadsOf.values()].filter((leads) => leads > 1);
  return { n: several.reduce((sum, leads) => sum + leads - 1, 0), persons: several.length };
}

const dealName = ({ name, id, origin }: Records['deals'], deal: number, leadId?: string): string =>
  name[deal] || id[deal] || leadId || `#${origin(deal).row}`;
const leadName = ({ id, email, name, origin }: Records['leads'], lead: number): string =>
  id[lead] || email[lead] || name[lead] || `#${origin(lead).row}`;
const costName = ({ source, campaign, date }: Records['spend'], i: number): string =>
  [source[i], campaign[i], Number.isNaN(date[i]!) ? '' : isoText(date[i]!)].filter(Boolean).join(' ');

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
