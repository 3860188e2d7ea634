import { ratio } from '../../formulas/arithmetic.ts';
import { type WorkingTime, workingDays } from '../../formulas/workingTime.ts';
import type { Records } from '../../records/records.ts';
import type { Campaign } from '../../settings/campaigns.ts';

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
  const lines = campaigns.map(({ start, end, campaign, source }, place) => {
    const by = campaign === '' ? leads.source : leads.campaign;
    return { start, end, place, by, name: (campaign || source).toLowerCase() };
  });
  const named = lines.filter(({ name }) => name !== '');
  const of = new Int32Array(leads.length).fill(-1);
  for (let i = 0; i < leads.length && named.length > 0; i++) {
    const created = leads.created[i]!;
    if (!stageHistory.counts[i]) continue;
    const line = named.find(
      ({ start, end, by, name }) =>
        created >= start && created < end + 1 && by[i]!.trim().toLowerCase() === name,
    );
    if (line) of[i] = line.place;
  }
  return of;
}
