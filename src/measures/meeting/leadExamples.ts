import type { Records } from '../../records/records.ts';
import { STAGES, type StageKey } from '../../schema/stages.ts';
import { textKey } from '../../values/plainText.ts';
import { leadName } from '../sla/breaches.ts';

export const MOST_EXAMPLES = 3;
export const DAYS_OF_GOOD_LEADS = 7;
/** Longer, since it takes its time to give a lead up. */
export const DAYS_OF_BAD_LEADS = 28;

/** A lead to talk about. */
export interface Example {
  readonly lead: string;
  readonly source: string;
  readonly campaign: string;
  readonly owner: string;
  readonly created: number;
}

/** Some leads of all that could be shown. */
export interface Examples<T extends Example> {
  readonly leads: readonly T[];
  readonly all: number;
}

/** One that came far. */
export interface GoodLead extends Example {
  /** The highest stage that it has reached, and when. */
  readonly stage: StageKey;
  readonly at: number;
}

/** One that was given up. */
export interface BadLead extends Example {
  /** '' where nobody has said why. */
  readonly reason: string;
}

/** Leads that reached their highest stage in the last seven days: the highest stage first, then the latest. */
export function goodLeads(records: Records): Examples<GoodLead> {
  const { leads, stageHistory, asOf } = records;
  const found: { lead: number; stage: number; at: number }[] = [];
  for (let lead = 0; lead < leads.length; lead++) {
    const stage = stageHistory.reached[lead]!;
    const at = stageHistory.entered[stage]![lead]!;
    const isRecent = at >= asOf.until - DAYS_OF_GOOD_LEADS;
    if (stageHistory.counts[lead] && stage > 0 && isRecent && !leads.disqualified[lead])
      found.push({ lead, stage, at });
  }
  const shown = found
    .sort((a, b) => b.stage - a.stage || b.at - a.at)
    .slice(0, MOST_EXAMPLES)
    .map(({ lead, stage, at }) => ({ ...exampleOf(records, lead), stage: STAGES[stage]!, at }));
  return { leads: shown, all: found.length };
}

/** Leads of the last four weeks that were given up: each reason once before any twice, the latest leads first. */
export function badLeads(records: Records): Examples<BadLead> {
  const { leads, stageHistory, asOf } = records;
  const ofReason = new Map<string, number[]>();
  for (let lead = 0; lead < leads.length; lead++) {
    const isRecent = leads.created[lead]! >= asOf.until - DAYS_OF_BAD_LEADS;
    if (!stageHistory.counts[lead] || !leads.disqualified[lead] || !isRecent) continue;
    const reason = textKey(leads.reason[lead]!);
    const known = ofReason.get(reason);
    if (known) known.push(lead);
    else ofReason.set(reason, [lead]);
  }
  const found: { lead: number; turn: number }[] = [];
  for (const list of ofReason.values()) {
    list.sort((a, b) => leads.created[b]! - leads.created[a]!);
    for (const [turn, lead] of list.entries()) found.push({ lead, turn });
  }
  const isUnsaid = (lead: number) => Number(leads.reason[lead]!.trim() === '');
  const shown = found
    .sort(
      (a, b) =>
        isUnsaid(a.lead) - isUnsaid(b.lead) ||
        a.turn - b.turn ||
        leads.created[b.lead]! - leads.created[a.lead]!,
    )
    .slice(0, MOST_EXAMPLES)
    .map(({ lead }) => ({ ...exampleOf(records, lead), reason: leads.reason[lead]!.trim() }));
  return { leads: shown, all: found.length };
}

function exampleOf({ leads }: Records, lead: number): Example {
  return {
    lead: leadName(leads, lead),
    source: leads.source[lead]!,
    campaign: leads.campaign[lead]!,
    owner: leads.owner[lead]!,
    created: leads.created[lead]!,
  };
}
