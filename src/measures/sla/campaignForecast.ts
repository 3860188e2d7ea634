import { ratio } from '../../formulas/arithmetic.ts';
import { type WorkingTime, workingDays } from '../../formulas/workingTime.ts';
import type { Records } from '../../records/records.ts';
import type { Campaign } from '../../settings/campaigns.ts';
import { textKey } from '../../values/plainText.ts';
import { numbered } from '../numbered.ts';

/**
 * The leads that a campaign is expected to bring within some of its days: spread evenly over its working days; over all
 * of its days where it has no working day (a fair at a weekend).
 *
 * @param first the first day asked for
 * @param last the last one, included
 */
export function expectedWithin(campaign: Campaign, first: number, last: number, time: WorkingTime): number {
  const { start, end, expectedLeads } = campaign;
  const from = Math.max(first, start);
  const to = Math.min(last, end);
  if (!expectedLeads || to < from) return 0;
  const share = ratio(workingDays(from, to, time), workingDays(start, end, time));
  return expectedLeads * (share ?? (to - from + 1) / (end - start + 1));
}

/**
 * The campaign of the calendar that each lead comes from: created on one of its days, and with the campaign's name, or,
 * where the calendar's line names none, with its source. -1 for a lead of no such campaign; the first line that fits
 * is the one.
 *
 * @param campaigns the calendar's lines
 */
export function campaignOfLeads(
  { leads, stageHistory }: Records,
  campaigns: readonly Campaign[],
): Int32Array {
  const byCampaign = linesOfLead(leads.campaign, campaigns, ({ campaign }) => campaign);
  const bySource = linesOfLead(leads.source, campaigns, ({ campaign, source }) => (campaign ? '' : source));
  const of = new Int32Array(leads.length).fill(-1);
  for (let i = 0; i < leads.length && campaigns.length > 0; i++) {
    if (!stageHistory.counts[i]) continue;
    const created = leads.created[i]!;
    const named = firstOn(created, byCampaign(i));
    const sourced = firstOn(created, bySource(i));
    of[i] = named < 0 || (sourced >= 0 && sourced < named) ? sourced : named;
  }
  return of;

  /** The first of the lines on one of whose days it was; -1 for none. */
  function firstOn(created: number, lines: readonly number[] | undefined): number {
    if (!lines) return -1;
    return (
      lines.find((line) => created >= campaigns[line]!.start && created < campaigns[line]!.end + 1) ?? -1
    );
  }
}

/** By the lead's place, the lines whose name is what the lead has in a column; a line whose name is '' is for no lead. */
function linesOfLead(
  column: readonly string[],
  campaigns: readonly Campaign[],
  nameOf: (campaign: Campaign) => string,
): (lead: number) => readonly number[] | undefined {
  const texts = numbered(column);
  const lines = new Map<string, number[]>();
  campaigns.forEach((campaign, place) => {
    const name = textKey(nameOf(campaign));
    if (name !== '') lines.set(name, [...(lines.get(name) ?? []), place]);
  });
  const ofText = texts.labels.map((label) => lines.get(textKey(label)));
  return (lead) => ofText[texts.of[lead]!];
}
